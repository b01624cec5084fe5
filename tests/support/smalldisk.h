// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

namespace Kustomer::Testing {

/// A disk of a megabyte, so small that it can be filled to the last byte (Linux, as root only). It
/// is there for the thread that makes it and for those that this one starts.
class SmallDisk
{
public:
    SmallDisk()
        : m_isThere(unshare(CLONE_NEWNS) == 0
                    && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                    && mount("tmpfs", encodedPath(), "tmpfs", 0, "size=1m") == 0)
    { }
    ~SmallDisk()
    {
        if (m_isThere)
            umount2(encodedPath(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// False where the system does not allow it.
    bool isThere() const { return m_isThere; }
    QString path() const { return m_folder.path(); }
    /// Takes all the room that is left.
    void fill()
    {
        if (!m_filling.open(QFile::WriteOnly | QFile::Unbuffered))
            qFatal("%s", qPrintable(m_filling.errorString()));
        for (const QByteArray &piece : {QByteArray(4096, 'x'), QByteArray("x")}) {
            while (m_filling.write(piece) == piece.size()) { }
        }
        m_filling.close();
    }
    void makeRoom() { m_filling.remove(); }

private:
    QByteArray encodedPath() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    const bool m_isThere;
    QFile m_filling{m_folder.filePath(QStringLiteral("filling"))};
};

} // namespace Kustomer::Testing
