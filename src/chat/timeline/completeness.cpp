// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/completeness.h"

#include <algorithm>

namespace Kustomer {
namespace {

QDateTime beforeAll()
{
    return QDateTime::fromMSecsSinceEpoch(0).toUTC();
}

} // namespace

void Completeness::begin()
{
    if (!isKnown())
        m_until = beforeAll();
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

void Completeness::fill(Moment asked, const QDateTime &newest)
{
    begin();
    if (newest.isValid())
        m_until = std::max(m_until, newest);
    if (m_losses == asked)
        m_isBehind = false;
}

bool Completeness::confirm(Moment asked, const QDateTime &latest)
{
    const bool isCovered
        = isKnown() && m_losses == asked && (!latest.isValid() || latest <= m_until);
    if (isCovered)
        m_isBehind = false;
    return isCovered;
}

} // namespace Kustomer
