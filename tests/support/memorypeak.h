// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/addresssanitizer.h"

#include <QByteArray>
#include <QFile>

namespace Kustomer::Testing {

/// How much memory the process has taken at most since this was made (Linux).
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile references(QStringLiteral("/proc/self/clear_refs"));
        if (references.open(QIODevice::WriteOnly))
            references.write("5"); // VmHWM starts anew
        m_before = kibibytes("VmRSS:");
        if (m_before == 0)
            qFatal("The memory of a process cannot be measured here.");
    }

    qint64 mebibytes() const { return (kibibytes("VmHWM:") - m_before) / 1024; }

    /// The address sanitizer keeps what was freed for a while.
#ifdef KUSTOMER_ADDRESS_SANITIZER
    static constexpr qint64 tolerated = 600;
#else
    static constexpr qint64 tolerated = 100;
#endif

private:
    static qint64 kibibytes(const QByteArray &field)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(field) + field.size();
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
    }

    qint64 m_before = 0;
};

} // namespace Kustomer::Testing
