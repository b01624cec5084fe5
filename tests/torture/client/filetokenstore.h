// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/TokenStore>

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Torture {

/// Keeps identities in files that only their owner can read: for a process that is killed.
class FileTokenStore : public Kustomer::TokenStore
{
    Q_OBJECT

public:
    explicit FileTokenStore(const QString &folder)
        : m_folder(folder)
    { }

    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        QFile file(m_folder.filePath(key));
        const QByteArray secret = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        later(context, [answer, secret] { answer(secret); });
    }

    void write(const QString &key, const QByteArray &secret, QObject *context,
               DoneAnswer answer) override
    {
        QSaveFile file(m_folder.filePath(key));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(secret);
        if (!isOpen || !file.commit())
            qFatal("%s", qUtf8Printable(file.errorString()));
        later(context, [answer] { answer(Kustomer::Done()); });
    }

    void remove(const QString &key, QObject *context, DoneAnswer answer) override
    {
        QFile::remove(m_folder.filePath(key));
        later(context, [answer] { answer(Kustomer::Done()); });
    }

private:
    static void later(QObject *context, const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }

    QDir m_folder;
};

} // namespace Torture
