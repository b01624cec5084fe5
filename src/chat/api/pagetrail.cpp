// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/pagetrail.h"

namespace Kustomer {

PageTrail::Turn PageTrail::take(const QString &page, const QString &next)
{
    m_pages.insert(page);
    const bool isCircle = !next.isEmpty() && m_pages.contains(next);
    m_next = isCircle ? QString() : next;
    return isCircle ? Turn::Circle : Turn::Onward;
}

void PageTrail::clear()
{
    m_pages.clear();
    m_next.clear();
}

} // namespace Kustomer
