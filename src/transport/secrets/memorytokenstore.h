// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/TokenStore>
#include <KustomerChat/core_export.h>

#include <QHash>

namespace Kustomer {

/// Keeps secrets as long as it lives: for tests, and where there is no keychain.
class KUSTOMERCHAT_CORE_EXPORT MemoryTokenStore : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context,
               DoneAnswer answer) override;
    void remove(const QString &key, QObject *context, DoneAnswer answer) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Kustomer
