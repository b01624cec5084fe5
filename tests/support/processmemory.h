// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QList>

namespace Kustomer::Testing {

/// What another process has written into its memory, as a core file would hold it (Linux).
class ProcessMemory
{
public:
    explicit ProcessMemory(qint64 process)
    {
        const QString folder = QStringLiteral("/proc/%1/").arg(process);
        QFile maps(folder + QStringLiteral("maps"));
        QFile memory(folder + QStringLiteral("mem"));
        if (!maps.open(QIODevice::ReadOnly)
            || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines)
            read(memory, line);
    }

    /// How often a text is there, as UTF-8 or as a QString.
    qsizetype count(const QByteArray &text) const
    {
        const QString wide = QString::fromUtf8(text);
        const QByteArray bytes(reinterpret_cast<const char *>(wide.constData()), wide.size() * 2);
        qsizetype found = 0;
        for (const QByteArray &region : m_regions)
            found += region.count(text) + region.count(bytes);
        return found;
    }

private:
    void read(QFile &memory, const QByteArray &line)
    {
        constexpr qulonglong longest = 1ULL << 30; // above: address space that is only reserved
        const QList<QByteArray> fields = line.simplified().split(' ');
        const QList<QByteArray> ends = fields.value(0).split('-');
        const bool isWritable = fields.value(1).startsWith("rw");
        if (ends.size() != 2 || !isWritable)
            return;
        const qulonglong from = ends.at(0).toULongLong(nullptr, 16);
        const qulonglong length = ends.at(1).toULongLong(nullptr, 16) - from;
        if (length <= longest && memory.seek(qint64(from)))
            m_regions << memory.read(qint64(length));
    }

    QList<QByteArray> m_regions;
};

} // namespace Kustomer::Testing
