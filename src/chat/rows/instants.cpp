// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/instants.h"

#include <utility>

namespace Kustomer {
namespace {

constexpr qsizetype mostInOne = 4096;
constexpr size_t manyShares = 256;

} // namespace

std::optional<qint64> Instants::find(QStringView name) const
{
    const Share &share = m_shares[shareOf(name)];
    const auto found = share.constFind(name);
    return found == share.cend() ? std::nullopt : std::optional(*found);
}

void Instants::insert(QStringView name, qint64 instant)
{
    if (m_shares.size() == 1 && m_shares.front().size() == mostInOne)
        shareOut();
    Share &share = m_shares[shareOf(name)];
    share.remove(name); // a hash would keep the text that it has
    share.insert(name, instant);
}

void Instants::remove(QStringView name)
{
    m_shares[shareOf(name)].remove(name);
}

void Instants::clear()
{
    m_shares.assign(1, {});
}

/// By a hash of its own: within a share, the names differ in what QHash places them by.
size_t Instants::shareOf(QStringView name) const
{
    return m_shares.size() == 1 ? 0 : qHash(name, 1) % m_shares.size();
}

void Instants::shareOut()
{
    const Share all = std::exchange(m_shares.front(), {});
    m_shares.resize(manyShares);
    for (auto name = all.cbegin(); name != all.cend(); ++name)
        m_shares[shareOf(name.key())].insert(name.key(), name.value());
}

} // namespace Kustomer
