// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/geometry/thumbplace.h"

#include <cmath>

namespace Kustomer {

double ThumbPlace::part() const
{
    if (m_rest.above <= 0)
        return 0;
    const auto above = double(m_rest.above);
    return above / (above + m_stretch * double(m_rest.below));
}

void ThumbPlace::settle(Rest rest)
{
    m_rest = rest;
    if (rest.above > 0 && rest.below > 0)
        return;
    m_stretch = 1; // an end: what was learnt can be told without moving the thumb
    m_sizedFor = rest.sum();
}

void ThumbPlace::change(Rest rest)
{
    if (rest == m_rest)
        return;
    m_sizedFor = rest.sum();
    settle(rest);
}

void ThumbPlace::follow(qint64 distance, Rest rest)
{
    const Rest before{rest.above - distance, rest.below + distance};
    hold(part(), before);
    settle(rest);
}

void ThumbPlace::hold(double part, Rest rest)
{
    if (part > 0 && part < 1 && rest.above > 0 && rest.below > 0)
        m_stretch = double(rest.above) * (1 - part) / (part * double(rest.below));
    settle(rest);
}

qint64 ThumbPlace::length() const
{
    if (m_rest.below <= 0)
        return m_rest.above;
    return m_rest.above + qMax<qint64>(1, std::llround(m_stretch * double(m_rest.below)));
}

qint64 ThumbPlace::aboveAt(double part) const
{
    const double stretched = part * m_stretch;
    return std::llround(double(m_rest.sum()) * stretched / (1 - part + stretched));
}

qint64 ThumbPlace::page(int viewportHeight) const
{
    return m_sizedFor <= 0
        ? viewportHeight
        : std::llround(double(viewportHeight) * double(length()) / double(m_sizedFor));
}

} // namespace Kustomer
