// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/places.h"

namespace Kustomer {

namespace {

constexpr int twoPaneWidth = 720;

} // namespace

void Places::open(const Place &place)
{
    for (qsizetype i = 0; i < m_way.size(); ++i) {
        if (m_way.at(i).kind == place.kind) {
            m_way.remove(i, m_way.size() - i);
            break;
        }
    }
    m_way.append(place);
}

bool Places::back()
{
    if (m_way.size() == 1)
        return false;
    m_way.removeLast();
    return true;
}

void Places::rename(const QString &id)
{
    m_way.last().id = id;
}

Arrangement Places::arrangement(int width) const
{
    if (width < twoPaneWidth)
        return {.count = Arrangement::Count::One, .left = current()};
    return {.count = Arrangement::Count::Two, .left = m_way.first(), .right = current()};
}

} // namespace Kustomer
