// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>

namespace Kustomer {

class IdentityVault;
class LocalStore;
class TokenStore;

/// Erases what is on this machine of identities while no chat of theirs runs.
class Erasures : public QObject
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit Erasures(LocalStore *files, QObject *parent = nullptr);
    /// What was to be erased is, here or by the next process.
    ~Erasures() override;

    /// Answers as soon as nothing of the identity is left, or an Error. Secrets are those of this
    /// store until then, or until stop().
    void erase(const QString &identity, TokenStore *secrets, const Answer<Done> &answer);
    /// Erases what an earlier logout has left, if it has left anything.
    void goOn(const QString &identity, TokenStore *secrets);
    /// A chat of this identity begins: whether that has to erase what is not erased yet.
    [[nodiscard]] bool yield(const QString &identity);
    void stop();

Q_SIGNALS:
    void problemNoticed(const Kustomer::Error &error);

private:
    IdentityVault *find(const QString &identity) const;

    LocalStore *m_files;
};

} // namespace Kustomer
