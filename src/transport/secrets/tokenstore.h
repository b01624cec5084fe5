// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>
#include <KustomerChat/core_export.h>

#include <QObject>

#include <functional>

namespace Kustomer {

/// Where the secrets of an identity live between two runs; applications may bring their own.
///
/// Each call answers exactly once, later, and not after its context is gone.
class KUSTOMERCHAT_CORE_EXPORT TokenStore : public QObject
{
    Q_OBJECT

public:
    using ReadAnswer = std::function<void(Result<QByteArray>)>;
    using DoneAnswer = std::function<void(Result<Done>)>;

    using QObject::QObject;
    ~TokenStore() override;

    /// The secret stored under this key; empty where there is none.
    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    /// Stores a secret in place of an older one.
    virtual void write(const QString &key, const QByteArray &secret, QObject *context,
                       DoneAnswer answer)
        = 0;
    /// Forgets a secret; done as well where there was none.
    virtual void remove(const QString &key, QObject *context, DoneAnswer answer) = 0;

Q_SIGNALS:
    /// The application should know, such as that secrets last until the program ends only;
    /// ChatClient::errorOccurred() tells.
    void problemNoticed(const Kustomer::Error &error);
};

} // namespace Kustomer
