// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/erasures.h"

#include "chat/identity/identityvault.h"

#include <algorithm>
#include <memory>

namespace Kustomer {

Erasures::Erasures(LocalStore *files, QObject *parent)
    : QObject(parent)
    , m_files(files)
{ }

Erasures::~Erasures()
{
    stop();
}

void Erasures::erase(const QString &identity, TokenStore *secrets, const Answer<Done> &answer)
{
    delete find(identity);
    auto *vault = new IdentityVault(m_files, secrets, identity, this);
    connect(vault, &IdentityVault::problemNoticed, this, &Erasures::problemNoticed);
    connect(vault, &IdentityVault::settled, this, [this, vault] {
        vault->setParent(m_files); // nobody is to go on with what is done
        vault->deleteLater();
    });
    // whose files they are is to be read first; whoever starts meanwhile finds it noted
    m_files->erase(identity, {}, vault,
                   [vault, answer](const Result<Done> &) { vault->erase({}, vault, answer); });
}

void Erasures::goOn(const QString &identity, TokenStore *secrets)
{
    if (find(identity) || !m_files->isErasureOwed(identity))
        return;
    erase(identity, secrets, [this](const Result<Done> &erased) {
        if (!erased)
            Q_EMIT problemNoticed(erased.error());
    });
}

bool Erasures::yield(const QString &identity)
{
    const std::unique_ptr<IdentityVault> vault(find(identity));
    return vault != nullptr;
}

void Erasures::stop()
{
    qDeleteAll(findChildren<IdentityVault *>(Qt::FindDirectChildrenOnly));
}

IdentityVault *Erasures::find(const QString &identity) const
{
    const auto vaults = findChildren<IdentityVault *>(Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(vaults, identity, &IdentityVault::name);
    return found == vaults.end() ? nullptr : *found;
}

} // namespace Kustomer
