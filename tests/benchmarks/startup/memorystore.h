// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/TokenStore>

#include <QMap>
#include <QTimer>

namespace Benchmarks {

/// Forgets everything with the program, so that every start is the first one.
class MemoryStore : public Kustomer::TokenStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        QTimer::singleShot(0, context, [=, secret = m_secrets.value(key)] { answer(secret); });
    }
    void write(const QString &key, const QByteArray &secret, QObject *context,
               DoneAnswer answer) override
    {
        m_secrets.insert(key, secret);
        QTimer::singleShot(0, context, [=] { answer(Kustomer::Done{}); });
    }
    void remove(const QString &key, QObject *context, DoneAnswer answer) override
    {
        m_secrets.remove(key);
        QTimer::singleShot(0, context, [=] { answer(Kustomer::Done{}); });
    }

private:
    QMap<QString, QByteArray> m_secrets;
};

} // namespace Benchmarks
