// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/skeletonrows.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"

#include <QPainter>
#include <QStyle>

namespace Kustomer {
namespace {

/// A bubble that nobody has written: whose it is, and how much of the width and how many lines.
struct Imagined
{
    bool isOwn;
    double width;
    int lines;
};

constexpr Imagined messages[]{{false, 0.45, 1}, {true, 0.6, 2}, {false, 0.75, 3}, {false, 0.5, 1}};

} // namespace

SkeletonRows::SkeletonRows(QWidget *parent)
    : Surface(parent)
{
    setFocusPolicy(Qt::ClickFocus); // it has the keyboard until there are rows, but is no stop
    m_delay.setSingleShot(true);
    m_delay.callOnTimeout(this, &SkeletonRows::appear);
    m_breath.setKeyValues({{0, 0.0}, {0.5, 1.0}, {1, 0.0}});
    m_breath.setLoopCount(-1);
    connect(&m_breath, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void SkeletonRows::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void SkeletonRows::adoptTheme()
{
    m_breath.setDuration(int(theme().skeleton.period.count()));
}

void SkeletonRows::showEvent(QShowEvent *)
{
    m_visible = false;
    m_delay.start(theme().skeletonDelay);
}

void SkeletonRows::hideEvent(QHideEvent *)
{
    m_delay.stop();
    m_breath.stop();
}

void SkeletonRows::appear()
{
    m_visible = true;
    if (animationDuration().count() > 0)
        m_breath.start();
    update();
}

void SkeletonRows::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!m_visible)
        return;
    QPainter painter(this);
    if (m_shape == Shape::Conversations)
        paintConversations(painter);
    else
        paintMessages(painter);
}

void SkeletonRows::paintConversations(QPainter &painter) const
{
    const ChatTheme::ListRow &look = theme().listRow;
    const int bar = 2 * theme().unit;
    const int left = theme().margin + look.avatarSize + look.spacing;
    const int wide = width() - left - theme().margin;
    const int rowHeight = look.avatarSize + 2 * look.padding;
    for (int top = 0; top < height(); top += rowHeight) {
        // later rows fade, as nobody knows how many there will be
        painter.setOpacity(1.0 - double(top) / height());
        const int y = top + look.padding;
        paintShape(painter, {theme().margin, y, look.avatarSize, look.avatarSize},
                   look.avatarSize / 2.0);
        paintShape(painter, {left, y + bar, wide / 2, bar}, bar / 2.0);
        paintShape(painter, {left, y + 3 * bar, wide, bar}, bar / 2.0);
    }
}

void SkeletonRows::paintMessages(QPainter &painter) const
{
    const ChatTheme::Timeline &look = theme().timeline;
    const int side = theme().sideMargin(width());
    const int column = width() - 2 * side;
    const int theirs = look.avatarSize + look.avatarGap;
    const int line = QFontMetrics(theme().messageFont).lineSpacing();
    int bottom = height() - look.runGap;
    for (size_t i = 0; bottom > 0; ++i) {
        const Imagined &one = messages[i % std::size(messages)];
        const int most = qMin(column - theirs, look.maximumWidth);
        const QSize size(int(most * one.width), one.lines * line + 2 * look.paddingY);
        const int left = one.isOwn ? width() - side - size.width() : side + theirs;
        painter.setOpacity(double(bottom) / height());
        if (!one.isOwn)
            paintShape(painter, {side, bottom - look.avatarSize, look.avatarSize, look.avatarSize},
                       look.avatarSize / 2.0);
        paintShape(painter, {QPoint(left, bottom - size.height()), size}, look.bubbleRadius);
        bottom -= size.height() + look.runGap;
    }
}

void SkeletonRows::paintShape(QPainter &painter, const QRect &shape, qreal radius) const
{
    const ChatTheme::Skeleton &look = theme().skeleton;
    paintSurface(painter, QStyle::visualRect(layoutDirection(), rect(), shape), radius,
                 mixed(look.base, look.highlight, m_breath.currentValue().toDouble()));
}

} // namespace Kustomer
