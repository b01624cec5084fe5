// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/overlaybar.h"

#include "widgets/looks/drawing.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

OverlayBar::OverlayBar(Ground ground)
    : QScrollBar(Qt::Vertical)
    , m_ground(ground)
{
    m_rest.setSingleShot(true);
    m_rest.callOnTimeout(this, qOverload<>(&QWidget::update));
    Looks::follow(this, [this](const Looks &looks) { setTheme(looks.theme()); });
    setTheme({});
}

void OverlayBar::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    // Says where the thumb is and leaves no room for arrows, in any style and sheet of the host.
    setStyleSheet(u"QScrollBar { border: none; margin: 0; padding: 0; background: transparent;"
                  " width: %1px; min-width: 0; max-width: -1px; height: -1px; min-height: -1px;"
                  " max-height: -1px; }"
                  "QScrollBar::handle { border: none; margin: 0; min-height: %2px; }"
                  "QScrollBar::add-line, QScrollBar::sub-line { border: none; height: 0; }"_s
                      .arg(sizeHint().width())
                      .arg(theme.scrollBar.shortest));
    setAttribute(Qt::WA_OpaquePaintEvent, m_ground != Ground::Behind);
    updateGeometry();
    update();
}

QSize OverlayBar::sizeHint() const
{
    const ScrollBarLook &look = m_theme.scrollBar;
    return {look.width + 2 * look.gap, QScrollBar::sizeHint().height()};
}

bool OverlayBar::showsThumb() const
{
    return maximum() > minimum()
        && (m_theme.highContrast || isSliderDown() || underMouse() || m_rest.isActive());
}

bool OverlayBar::event(QEvent *event)
{
    const bool handled = QScrollBar::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return handled;
}

/// Around the bar Qt has a plain widget, which wears what a style sheet says of all widgets.
bool OverlayBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFiltered = QScrollBar::eventFilter(watched, event);
    // A sheet that was there before is put on after QEvent::Polish.
    const bool isStyled = event->type() == QEvent::Show || event->type() == QEvent::StyleChange;
    if (isStyled && watched == parentWidget())
        parentWidget()->setAttribute(Qt::WA_StyledBackground, false); // nor its border
    return isFiltered;
}

void OverlayBar::sliderChange(SliderChange change)
{
    QScrollBar::sliderChange(change);
    if (change == SliderValueChange)
        m_rest.start(m_theme.scrollBar.rest);
}

// Qt mirrors the bar, not the margins.
QMargins belowBar(const QScrollBar &bar)
{
    const int width = bar.sizeHint().width();
    return bar.isRightToLeft() ? QMargins(-width, 0, 0, 0) : QMargins(0, 0, -width, 0);
}

void OverlayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground != Ground::Behind)
        painter.fillRect(rect(),
                         m_ground == Ground::Page ? m_theme.background : m_theme.composer.field);
    if (!showsThumb())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const ScrollBarLook &look = m_theme.scrollBar;
    const QRect slider
        = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const bool grown = isSliderDown() || underMouse();
    const QRectF thumb = QRectF(slider).adjusted(look.gap, look.gap, -look.gap, -look.gap);
    paintSurface(painter, thumb, thumb.width() / 2, grown ? look.held : look.thumb);
}

} // namespace Kustomer
