// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/localstore.h"
#include "protocol/nouns/identity.h"

#include <QPointer>

#include <optional>

namespace Kustomer {

class TokenStore;

/// What of an identity is on this machine: a secret in the token store, and files. They go
/// together: it is noted on disk that they are to go, then the files do, the secret, and last the
/// note. What could not be erased is erased before anything is read again, or else nothing is read
/// or kept.
class IdentityVault : public QObject
{
    Q_OBJECT

public:
    /// Both stores outlive it; the name is that of identityName().
    IdentityVault(LocalStore *files, TokenStore *secrets, const QString &name,
                  QObject *parent = nullptr);
    /// What was to be erased is, here or by the next process.
    ~IdentityVault() override;

    const QString &name() const { return m_name; }

    using Recalled = std::function<void(const std::optional<StoredIdentity> &)>;
    /// Who it was last time; not answered if that is erased meanwhile.
    void recall(const Recalled &answer);
    void keep(const StoredIdentity &identity);
    /// Erases the secret and the files of these owners, or of whom the secret names where none is
    /// known. Error: something is left.
    void erase(QStringList ownerIds, QObject *context,
               const LocalStore::Answer<Result<Done>> &answer);
    bool isErasing() const { return m_stage != Stage::Idle; }

Q_SIGNALS:
    /// Nothing is on its way to be erased any more.
    void settled();
    void problemNoticed(const Kustomer::Error &error);

private:
    enum class Stage {
        Idle,
        Waiting, ///< until the secret is read
        Erasing, ///< the files
        Removing ///< the secret
    };
    struct Asker
    {
        QPointer<QObject> context;
        LocalStore::Answer<Result<Done>> answer;
    };

    void readSecret(const std::function<void(const std::optional<StoredIdentity> &)> &use);
    void begin();
    void eraseFiles(const QStringList &ownerIds);
    void removeSecret(const Result<Done> &files);
    void finish(const Result<Done> &files, const Result<Done> &secret);
    void store(const StoredIdentity &identity);

    LocalStore *m_files;
    TokenStore *m_secrets;
    QString m_name;
    Recalled m_recalled;    ///< who wants to know who it was
    QStringList m_ownerIds; ///< whose files are to be erased next
    QList<Asker> m_askers;
    std::optional<StoredIdentity> m_kept;   ///< as it stands in the token store
    std::optional<StoredIdentity> m_toKeep; ///< as soon as the one before is erased
    Stage m_stage = Stage::Idle;
    bool m_isReading = false;
    bool m_isBlocked = false; ///< the secret of somebody who logged out may be there
};

} // namespace Kustomer
