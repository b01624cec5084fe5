// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/completeness.h"

#include <algorithm>

namespace Kustomer {

void Completeness::begin(const QDateTime &newest)
{
    if (!isKnown())
        m_until = newest;
}

void Completeness::hear(const QDateTime &instant)
{
    if (isWhole())
        m_until = std::max(m_until, instant);
}

void Completeness::lose()
{
    m_isBehind = true;
    ++m_losses;
}

void Completeness::loseSince(const QDateTime &until)
{
    if (until.isValid())
        m_until = std::min(m_until, until);
    lose();
}

void Completeness::finishLooking(const QDateTime &newest)
{
    if (newest.isValid())
        m_until = isKnown() ? std::max(m_until, newest) : newest;
    if (m_losses == m_lossesAtStart)
        m_isBehind = false;
}

} // namespace Kustomer
