// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/secrets/memorytokenstore.h"

namespace Kustomer {

void MemoryTokenStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), secret = m_secrets.value(key)] { answer(secret); },
        Qt::QueuedConnection);
}

void MemoryTokenStore::write(const QString &key, const QByteArray &secret, QObject *context,
                             DoneAnswer answer)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(Done()); }, Qt::QueuedConnection);
}

void MemoryTokenStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(Done()); }, Qt::QueuedConnection);
}

} // namespace Kustomer
