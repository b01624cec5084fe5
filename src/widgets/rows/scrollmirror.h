// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/geometry/thumbplace.h"

QT_BEGIN_NAMESPACE
class QScrollBar;
QT_END_NAMESPACE

namespace Kustomer {

class TimelineContent;

/// Shows in a scroll bar where a timeline is, whose length has 64 bits and is mostly estimated, and
/// says where a move of the bar leads.
class ScrollMirror
{
public:
    /// Both must outlive it.
    ScrollMirror(const TimelineContent *content, QScrollBar *bar);

    QScrollBar *bar() const { return m_bar; }

    /// Rows came, went or changed, or the reader jumped.
    void change();
    /// The reader moved by so many pixels, 0 where some heights were learnt only.
    void follow(qint64 distance);
    /// The same, by the bar.
    struct Move
    {
        qint64 distance = 0;
        bool isStep = false; ///< by lines or a page; otherwise the thumb was put somewhere
    };
    void follow(const Move &move);
    /// What the bar was moved by, where its value changed by so much.
    Move moveBy(int change) const;
    /// Exactly one page: the step of the bar is made for the size of its thumb.
    void stepByPage(int action);

    void show();
    /// The bar is being told, it does not tell.
    bool isShowing() const { return m_isShowing; }

private:
    ThumbPlace::Rest rest() const;
    double scale() const;
    double part() const;
    int lineHeight() const;

    const TimelineContent *m_content;
    QScrollBar *m_bar;
    ThumbPlace m_thumb;
    bool m_isShowing = false;
};

} // namespace Kustomer
