// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace Kustomer::Testing {

/// A storage directory that is looked into as somebody else would who gets hold of the disk.
class StorageFolder
{
public:
    QString path() const { return m_folder.path(); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files, QDir::Name); }
    /// Files and folders.
    QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }
    QStringList databases() const
    {
        return QDir(path()).entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    }
    /// Whether these bytes stand anywhere in any file.
    bool contains(const QByteArray &text) const
    {
        const QStringList names = files();
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const QString &name) { return read(name).contains(text); });
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Kustomer::Testing
