// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/places.h"

#include <algorithm>

namespace Kustomer {

namespace {

constexpr int twoPaneWidth = 720;
constexpr qsizetype longestWay = 50;

} // namespace

void Places::open(const Place &place)
{
    const auto isThere = [&place](const Place &other) {
        const bool isOne = place.kind == Place::Kind::Home
            || place.kind == Place::Kind::Conversation; // there is one at a time
        return other.kind == place.kind && (isOne || other.id == place.id);
    };
    const auto there = std::ranges::find_if(m_way, isThere);
    m_way.erase(there, m_way.end());
    if (m_way.size() >= longestWay)
        m_way.remove(1);
    m_way.append(place);
}

void Places::setHome(const Place &home)
{
    if (m_way.last().isList())
        m_way = {home};
    else
        m_way = {home, m_way.last()};
}

bool Places::back()
{
    if (m_way.size() == 1)
        return false;
    m_way.removeLast();
    return true;
}

void Places::leaveList()
{
    const auto list = std::ranges::find_if(m_way.rbegin(), m_way.rend(), &Place::isList);
    const qsizetype index = m_way.rend() - list - 1;
    if (index > 0)
        m_way.removeAt(index);
}

void Places::leaveConversation()
{
    m_way.removeIf([](const Place &place) { return place.kind == Place::Kind::Conversation; });
}

void Places::forgetWords()
{
    for (Place &place : m_way)
        place.words.clear();
}

void Places::rename(const QString &id)
{
    m_way.last().id = id;
}

Arrangement Places::arrangement(int width) const
{
    if (width < twoPaneWidth)
        return {.count = Arrangement::Count::One, .left = current()};
    const auto list = std::ranges::find_if(m_way.rbegin(), m_way.rend(), &Place::isList);
    return {.count = Arrangement::Count::Two, .left = *list, .right = current()};
}

} // namespace Kustomer
