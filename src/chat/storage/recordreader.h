// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"

#include <KustomerChat/Error>

#include <QDateTime>

#include <optional>

namespace Kustomer {

/// Reads typed values out of one record and remembers the first place that was not right.
class RecordReader
{
public:
    explicit RecordReader(const Record &record)
        : m_record(record)
    { }

    QString text(QLatin1StringView name) const;
    QString requiredText(QLatin1StringView name);
    QStringList texts(QLatin1StringView name) const;
    int number(QLatin1StringView name) const;
    bool flag(QLatin1StringView name) const;
    QJsonObject object(QLatin1StringView name) const;
    /// Milliseconds since 1970; an absent instant reads as invalid.
    QDateTime instant(QLatin1StringView name);
    QDateTime requiredInstant(QLatin1StringView name);

    const std::optional<Error> &failure() const { return m_failure; }

    /// Remembers this place, unless there was one before.
    void fail(QLatin1StringView name, const QString &what);

private:
    const Record &m_record;
    std::optional<Error> m_failure;
};

} // namespace Kustomer
