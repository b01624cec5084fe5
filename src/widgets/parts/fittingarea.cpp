// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/fittingarea.h"

#include "widgets/looks/looks.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"

#include <QApplication>
#include <QEvent>

namespace Kustomer {
namespace {

constexpr int leastHeight = 64; ///< enough to see that there is more

} // namespace

FittingArea::FittingArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(rimlessSheet(*this));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as wide with a thumb as without
    setViewportMargins(belowBar(*verticalScrollBar()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    new FingerScroll(this);
    Looks::follow(this,
                  [this](const Looks &) { setViewportMargins(belowBar(*verticalScrollBar())); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { reveal(now); });
}

FittingArea::~FittingArea()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the keyboard in it goes later
}

/// Qt shows what Tab leads to from within, but not what it leads to from elsewhere.
void FittingArea::reveal(QWidget *focus)
{
    if (focus && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus);
}

int FittingArea::wantedHeight() const
{
    const QWidget *part = widget();
    if (!part || part->isHidden())
        return 0;
    return part->hasHeightForWidth() ? part->heightForWidth(width()) : part->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return {widget() ? widget()->sizeHint().width() : 0, wantedHeight()};
}

QSize FittingArea::minimumSizeHint() const
{
    return {0, qMin(leastHeight, wantedHeight())};
}

void FittingArea::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setViewportMargins(belowBar(*verticalScrollBar()));
}

void FittingArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (widget()) // which Qt fills with the host's colour, round corners and all
        widget()->setAutoFillBackground(false);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    reveal(keyboardHolder(*this));
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFiltered = QScrollArea::eventFilter(watched, event);
    const bool mayWantAnother = event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (watched == widget() && mayWantAnother)
        updateGeometry();
    if (watched == widget() && event->type() == QEvent::Resize)
        reveal(keyboardHolder(*this));
    return isFiltered;
}

} // namespace Kustomer
