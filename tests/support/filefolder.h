// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Kustomer::Testing {

/// Files of a person who wants to send some.
class FileFolder
{
public:
    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// So many letters, which differ from one seed to another.
    static QByteArray text(qsizetype length, quint32 seed = 1)
    {
        QRandomGenerator random(seed);
        QByteArray text(length, ' ');
        for (char &letter : text)
            letter = char(random.bounded('a', 'z' + 1));
        return text;
    }
    /// A PNG file of a size, of which only the head is sound.
    static QByteArray png(int width, int height, qsizetype length = 64)
    {
        QByteArray bytes = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        for (const int side : {width, height}) {
            for (const int shift : {24, 16, 8, 0})
                bytes += char((side >> shift) & 0xff);
        }
        return bytes.leftJustified(length, 'x');
    }
    /// The same with the head of an animation.
    static QByteArray animatedPng(int width, int height, qsizetype length = 64)
    {
        return (png(width, height, 33)
                + QByteArray::fromHex("000000086163544c0000000200000000abcdabcd"))
            .leftJustified(length, 'x');
    }
    /// The head of a GIF file.
    static QByteArray gif(qsizetype length = 64)
    {
        return ("GIF89a" + QByteArray::fromHex("04000300")).leftJustified(length, 'x');
    }
    /// A BMP file of 2 × 2, of which only the head is sound.
    static QByteArray bitmap()
    {
        return QByteArray::fromHex("424d460000000000000036000000280000000200000002000000010018")
            .leftJustified(70, '\0');
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path.isEmpty() ? QStringLiteral("/nowhere") : path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Kustomer::Testing
