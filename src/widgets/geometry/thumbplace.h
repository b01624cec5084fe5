// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Kustomer {

/// Where the thumb of a scroll bar is while estimated heights become true ones: it moves when the
/// reader does, and stays when something is only learnt about rows out of sight. What is
/// below the viewport takes more or less of the bar for it, until an end is reached.
class ThumbPlace
{
public:
    /// Pixels that are scrolled out above and below the viewport.
    struct Rest
    {
        qint64 above = 0, below = 0;

        qint64 sum() const { return above + below; }
        bool operator==(const Rest &) const = default;
    };

    /// Rows came, went or changed, or the reader jumped: the thumb goes where they are.
    void change(Rest rest);
    /// The reader moved by so many pixels, 0 where some heights were learnt only.
    void follow(qint64 distance, Rest rest);
    /// The reader put the thumb to a part of its way.
    void hold(double part, Rest rest);

    /// The length of the bar where a pixel above the viewport takes one.
    qint64 length() const;
    /// How much is above the viewport where the thumb is at a part of its way.
    qint64 aboveAt(double part) const;
    /// The pixels of the viewport for a thumb whose size is steady, too.
    qint64 page(int viewportHeight) const;

private:
    double part() const;
    void settle(Rest rest);

    Rest m_rest;
    double m_stretch = 1;  ///< the bar's length for a pixel below the viewport
    qint64 m_sizedFor = 0; ///< the sum that the thumb's size tells
};

} // namespace Kustomer
