// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helplist.h"

#include "widgets/help/helpdelegate.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/parts/presskey.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

HelpList::HelpList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new HelpDelegate(this))
{
    setObjectName(u"helpList"_s);
    setModel(&m_rows);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows are as wide with a thumb as without
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(rimlessSheet(*this));
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::clicked, this, &HelpList::choose);
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

void HelpList::wear(const Looks &looks)
{
    m_delegate->setTheme(looks.theme());
    reachBelowTheBar();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void HelpList::setOpenArticle(const QString &id)
{
    m_delegate->setOpenArticle(id);
    viewport()->update();
}

// Rows reach to the edge of the list; Qt mirrors the bar, not the margins.
void HelpList::reachBelowTheBar()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    setViewportMargins(isRightToLeft() ? -bar : 0, 0, isRightToLeft() ? 0 : -bar, 0);
}

void HelpList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        reachBelowTheBar();
}

void HelpList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_delegate->theme().background);
    QListView::paintEvent(event);
}

void HelpList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byMouse = event->reason() == Qt::MouseFocusReason;
    m_delegate->setFocusRing(byMouse ? HelpDelegate::FocusRing::Hidden
                                     : HelpDelegate::FocusRing::Shown);
    if (!currentIndex().isValid())
        setCurrentIndex(m_rows.index(0));
    viewport()->update();
    tellKeyboard(this);
}

void HelpList::keyPressEvent(QKeyEvent *event)
{
    m_delegate->setFocusRing(HelpDelegate::FocusRing::Shown);
    if (isPressKey(*event) || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void HelpList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(HelpRow(m_rows.at(index.row())));
}

} // namespace Kustomer
