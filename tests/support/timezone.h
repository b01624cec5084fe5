// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <ctime>
#include <optional>

namespace Kustomer::Testing {

/// The time zone of this process, until it goes out of scope.
class TimeZone
{
public:
    /// As POSIX has it: `CET-1` is an hour ahead of UTC.
    explicit TimeZone(const QByteArray &name)
    {
        if (qEnvironmentVariableIsSet("TZ"))
            m_before = qgetenv("TZ");
        moveTo(name);
    }
    ~TimeZone()
    {
        if (m_before)
            qputenv("TZ", *m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(TimeZone)

    void moveTo(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }

private:
    std::optional<QByteArray> m_before;
};

} // namespace Kustomer::Testing
