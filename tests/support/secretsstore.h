// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/secrets/tokenstore.h"

#include <QHash>

namespace Kustomer::Testing {

/// Keeps secrets in a place that outlives it, as a keychain does.
class SecretsStore : public TokenStore
{
    Q_OBJECT

public:
    explicit SecretsStore(QHash<QString, QByteArray> *secrets)
        : m_secrets(secrets)
    { }

    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        later(context, [answer, secret = m_secrets->value(key)] { answer(secret); });
    }
    void write(const QString &key, const QByteArray &secret, QObject *context,
               DoneAnswer answer) override
    {
        m_secrets->insert(key, secret);
        later(context, [answer] { answer(Done()); });
    }
    void remove(const QString &key, QObject *context, DoneAnswer answer) override
    {
        m_secrets->remove(key);
        later(context, [answer] { answer(Done()); });
    }

private:
    static void later(QObject *context, const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> *m_secrets;
};

/// Keeps nothing and says so each time.
class BrokenStore : public TokenStore
{
    Q_OBJECT

public:
    void read(const QString &, QObject *context, ReadAnswer answer) override
    {
        QMetaObject::invokeMethod(
            context, [answer] { answer(broken()); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *context, DoneAnswer answer) override
    {
        QMetaObject::invokeMethod(
            context, [answer] { answer(broken()); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *context, DoneAnswer answer) override
    {
        QMetaObject::invokeMethod(
            context, [answer] { answer(broken()); }, Qt::QueuedConnection);
    }

private:
    static Error broken()
    {
        return {.kind = Error::Kind::Configuration,
                .message = QStringLiteral("the keychain is locked")};
    }
};

} // namespace Kustomer::Testing
