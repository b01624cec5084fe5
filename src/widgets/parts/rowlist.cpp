// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/rowlist.h"

#include "widgets/items/spokenrows.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/parts/presskey.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace Kustomer {

void RowDelegate::paintRing(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (m_focusRing == FocusRing::Shown && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), m_theme.radius,
                       m_theme.focusRing, m_theme.focusRingWidth);
}

RowList::RowList(RowDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_rowDelegate(delegate)
{
    new SpokenRows(this, [this](const QModelIndex &row) { choose(row); });
    delegate->setParent(this);
    setItemDelegate(delegate);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows are as wide with a thumb as without
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(rimlessSheet(*this));
    viewport()->setAttribute(Qt::WA_Hover);
    new FingerScroll(this);
    connect(this, &QAbstractItemView::clicked, this, &RowList::choose);
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

void RowList::wear(const Looks &looks)
{
    m_rowDelegate->setTheme(looks.theme());
    setViewportMargins(belowBar(*verticalScrollBar()));
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setViewportMargins(belowBar(*verticalScrollBar()));
}

void RowList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_rowDelegate->theme().background);
    QListView::paintEvent(event);
}

void RowList::setModel(QAbstractItemModel *rows)
{
    if (const QAbstractItemModel *before = model())
        disconnect(before, &QAbstractItemModel::modelReset, this, &RowList::goOnWithTheFirst);
    QListView::setModel(rows);
    if (rows) // heard after the selection, which forgets the current row
        connect(rows, &QAbstractItemModel::modelReset, this, &RowList::goOnWithTheFirst);
}

/// Other rows stand here now, however far the former were scrolled, and the keyboard may have been
/// on one of those.
void RowList::goOnWithTheFirst()
{
    scrollToTop();
    if (!hasFocus() || model()->rowCount() == 0)
        return;
    setCurrentIndex(model()->index(0, 0));
    tellKeyboard(this);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    m_rowDelegate->setFocusRing(byKey ? RowDelegate::FocusRing::Shown
                                      : RowDelegate::FocusRing::Hidden);
    if (byKey)
        scrollTo(currentIndex());
    tellKeyboard(this);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    m_rowDelegate->setFocusRing(RowDelegate::FocusRing::Shown);
    if (isPressKey(*event) || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace Kustomer
