// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace Kustomer::Testing {

/// The files of a folder as they are at one moment, which is all that a crash leaves of it.
class DiskImage
{
public:
    explicit DiskImage(const QString &folder)
        : m_folder(folder)
    {
        for (const QString &name : names()) {
            QFile file(QDir(m_folder).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                m_files.insert(name, file.readAll());
        }
    }

    /// Makes the folder what it was.
    void restore() const
    {
        for (const QString &name : names())
            QFile::remove(QDir(m_folder).filePath(name));
        for (auto one = m_files.begin(); one != m_files.end(); ++one) {
            QFile file(QDir(m_folder).filePath(one.key()));
            if (file.open(QIODevice::WriteOnly))
                file.write(one.value());
        }
    }

    /// Whether all these texts stand in one of the files.
    bool contains(const QByteArrayList &texts) const
    {
        return std::any_of(m_files.cbegin(), m_files.cend(), [&texts](const QByteArray &content) {
            return std::all_of(texts.cbegin(), texts.cend(), [&content](const QByteArray &text) {
                return content.contains(text);
            });
        });
    }

private:
    QStringList names() const
    {
        return m_folder.isEmpty() ? QStringList() : QDir(m_folder).entryList(QDir::Files);
    }

    QString m_folder; ///< empty: nothing is kept
    QMap<QString, QByteArray> m_files;
};

} // namespace Kustomer::Testing
