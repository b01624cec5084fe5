// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/identityvault.h"

#include "transport/secrets/tokenstore.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

void ignore(const Result<Done> &) { }

} // namespace

IdentityVault::IdentityVault(LocalStore *files, TokenStore *secrets, const QString &name,
                             QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_secrets(secrets)
    , m_name(name)
{
    connect(secrets, &TokenStore::problemNoticed, this, &IdentityVault::problemNoticed);
}

IdentityVault::~IdentityVault()
{
    const bool isNextOnesTurn = m_stage == Stage::Waiting && m_files->isKeeping();
    if (isNextOnesTurn) // which reads in the secret whose files they are
        m_files->erase(m_name, {}, m_files, ignore);
    else if (m_stage == Stage::Waiting || m_stage == Stage::Erasing)
        m_secrets->remove(m_name, m_secrets, ignore);
}

void IdentityVault::readSecret(const Recalled &use)
{
    m_isReading = true;
    m_secrets->read(m_name, this, [this, use](const Result<QByteArray> &secret) {
        m_isReading = false;
        if (!secret)
            Q_EMIT problemNoticed(secret.error());
        use(secret ? storedIdentityFrom(*secret) : std::nullopt);
    });
}

void IdentityVault::recall(const Recalled &answer)
{
    m_recalled = answer;
    if (m_files->isErasureOwed(m_name)) {
        const auto goOn = [this, answer](const Result<Done> &erased) {
            if (!erased)
                Q_EMIT problemNoticed(erased.error());
            answer(std::nullopt);
        };
        erase({}, this, goOn);
        return;
    }
    readSecret([this](const std::optional<StoredIdentity> &identity) {
        if (m_stage == Stage::Waiting) {
            if (identity)
                m_ownerIds += identity->predecessorIds + QStringList{identity->ownerId};
            eraseFiles(std::exchange(m_ownerIds, {}));
            return;
        }
        m_kept = identity;
        if (const Recalled recalled = std::exchange(m_recalled, {}))
            recalled(identity);
    });
}

void IdentityVault::keep(const StoredIdentity &identity)
{
    if (m_stage == Stage::Idle && !m_isBlocked) {
        store(identity);
        return;
    }
    m_toKeep = identity;
    if (m_stage == Stage::Idle)
        begin(); // perhaps the secret that is in the way can be removed by now
}

void IdentityVault::store(const StoredIdentity &identity)
{
    if (m_kept == identity)
        return;
    m_kept = identity;
    m_secrets->write(m_name, secretFrom(identity), this, [this](const Result<Done> &done) {
        if (done)
            return;
        m_kept.reset();
        Q_EMIT problemNoticed(done.error());
    });
}

void IdentityVault::erase(QStringList ownerIds, QObject *context,
                          const LocalStore::Answer<Result<Done>> &answer)
{
    ownerIds.removeAll(QString());
    m_recalled = {};
    m_kept.reset();
    m_toKeep.reset();
    m_ownerIds += ownerIds;
    m_askers.append({context, answer});
    if (m_stage == Stage::Idle)
        begin();
}

void IdentityVault::begin()
{
    m_stage = Stage::Waiting;
    if (m_isReading)
        return; // goes on when it is known who it was
    if (!m_ownerIds.isEmpty()) {
        eraseFiles(std::exchange(m_ownerIds, {}));
        return;
    }
    readSecret([this](const std::optional<StoredIdentity> &identity) {
        QStringList ownerIds = std::exchange(m_ownerIds, {});
        if (identity)
            ownerIds += identity->predecessorIds + QStringList{identity->ownerId};
        eraseFiles(ownerIds);
    });
}

void IdentityVault::eraseFiles(const QStringList &ownerIds)
{
    m_stage = Stage::Erasing;
    QStringList named = ownerIds;
    named.removeAll(QString());
    m_files->erase(m_name, named, this, [this](const Result<Done> &files) { removeSecret(files); });
}

void IdentityVault::removeSecret(const Result<Done> &files)
{
    m_stage = Stage::Removing;
    m_secrets->remove(m_name, this,
                      [this, files](const Result<Done> &secret) { finish(files, secret); });
}

void IdentityVault::finish(const Result<Done> &files, const Result<Done> &secret)
{
    using Secret = LocalStore::Secret;
    const bool isUnreachable = !secret && secret.error().kind == Error::Kind::NotFound;
    m_isBlocked = !secret && !isUnreachable;
    m_files->note(m_name,
                  secret              ? Secret::Gone
                      : isUnreachable ? Secret::Unreachable
                                      : Secret::Left);
    m_stage = Stage::Idle;
    const Result<Done> &cause = !files || !m_isBlocked ? files : secret;
    Result<Done> outcome = Done();
    if (!cause) {
        outcome = Error{.kind = Error::Kind::Storage,
                        .code = u"erasure_owed"_s,
                        .message = tr("Not everything of the chat could be deleted from this "
                                      "computer. The next start tries it again. %1")
                                       .arg(cause.error().message)};
    }
    if (!m_ownerIds.isEmpty())
        begin(); // those who asked meanwhile are answered together
    else if (const auto waiting = m_isBlocked ? std::nullopt : std::exchange(m_toKeep, {}))
        store(*waiting);
    if (isErasing())
        return;
    const QPointer<QObject> stay(this);
    const QList<Asker> askers = std::exchange(m_askers, {});
    for (const Asker &asker : askers) {
        if (asker.context)
            asker.answer(outcome);
    }
    if (stay && !isErasing())
        Q_EMIT settled();
}

} // namespace Kustomer
