// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Kustomer {

/// Code of the language of the application; empty where it is nobody's:
/// then the server's default counts.
QString applicationLanguage();

/// Notices that the application speaks another language than before. In another thread than the
/// application's it notices nothing.
class LanguageWatch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageWatch(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    /// Its words may be other ones, of the same language perhaps.
    void retranslated();

private:
    void look();

    QString m_language = applicationLanguage();
};

} // namespace Kustomer
