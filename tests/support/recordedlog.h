// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace Kustomer::Testing {

/// What is logged while it lives, instead of being printed.
class RecordedLog
{
public:
    RecordedLog()
        : m_before(qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines() << line; }))
    {
        lines().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("kustomer.*=true"));
    }
    ~RecordedLog() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(RecordedLog)

    QString text() const { return lines().join(u'\n'); }

private:
    static QStringList &lines()
    {
        static QStringList recorded;
        return recorded;
    }

    QtMessageHandler m_before;
};

} // namespace Kustomer::Testing
