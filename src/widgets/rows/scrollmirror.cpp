// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/rows/scrollmirror.h"

#include "widgets/rows/timelinecontent.h"

#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Kustomer {
namespace {

constexpr qint64 barLength = 1 << 30; // longer content is scaled to it

} // namespace

ScrollMirror::ScrollMirror(const TimelineContent *content, QScrollBar *bar)
    : m_content(content)
    , m_bar(bar)
{ }

void ScrollMirror::change()
{
    if (m_bar->isSliderDown())
        m_thumb.follow(0, rest()); // only heights were learnt: the hand rests
    else
        m_thumb.change(rest());
    show();
}

void ScrollMirror::follow(qint64 distance)
{
    m_thumb.follow(distance, rest());
}

void ScrollMirror::follow(const Move &move)
{
    if (move.isStep)
        m_thumb.follow(move.distance, rest());
    else
        m_thumb.hold(part(), rest());
}

ScrollMirror::Move ScrollMirror::moveBy(int change) const
{
    const bool isStep = !m_bar->isSliderDown() && m_bar->value() < m_bar->maximum() && scale() == 1
        && qAbs(change) <= 2 * m_content->viewportHeight();
    return {isStep ? change : m_thumb.aboveAt(part()) - m_content->scrollTop(), isStep};
}

void ScrollMirror::stepByPage(int action)
{
    const int page = qMax(1, int(m_content->viewportHeight() * scale()));
    if (action == QAbstractSlider::SliderPageStepAdd)
        m_bar->setSliderPosition(
            int(qMin<qint64>(qint64(m_bar->value()) + page, m_bar->maximum())));
    else if (action == QAbstractSlider::SliderPageStepSub)
        m_bar->setSliderPosition(m_bar->value() - page);
}

double ScrollMirror::part() const
{
    return double(m_bar->value()) / qMax(1, m_bar->maximum());
}

ThumbPlace::Rest ScrollMirror::rest() const
{
    const qint64 top = m_content->scrollTop();
    return {top, m_content->height() - m_content->viewportHeight() - top};
}

double ScrollMirror::scale() const
{
    const qint64 length = m_thumb.length();
    return length > barLength ? double(barLength) / double(length) : 1.0;
}

int ScrollMirror::lineHeight() const
{
    return QFontMetrics(m_content->context().theme.font).height();
}

void ScrollMirror::show()
{
    if (m_bar->isSliderDown()) // what is held stays below the hand, whatever is measured meanwhile
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_bar->setPageStep(qMax(1, int(double(m_thumb.page(m_content->viewportHeight())) * scale())));
    m_bar->setSingleStep(qMax(1, int(lineHeight() * 2 * scale())));
    m_bar->setRange(0, int(double(qMax<qint64>(0, m_thumb.length())) * scale()));
    m_bar->setValue(int(double(qMax<qint64>(0, m_content->scrollTop())) * scale()));
}

} // namespace Kustomer
