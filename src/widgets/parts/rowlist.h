// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace Kustomer {

/// Paints the rows of a RowList.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class FocusRing { Hidden, Shown };

    using QStyledItemDelegate::QStyledItemDelegate;

    const ChatTheme &theme() const { return m_theme; }
    void setTheme(const ChatTheme &theme) { m_theme = theme; }
    /// Whether the row with the keyboard is ringed: not before somebody uses the keyboard.
    void setFocusRing(FocusRing ring) { m_focusRing = ring; }

protected:
    void paintRing(QPainter &painter, const QStyleOptionViewItem &option) const;

    ChatTheme m_theme;

private:
    FocusRing m_focusRing = FocusRing::Hidden;
};

/// A list whose rows reach from edge to edge, also below its scroll bar: a click, Enter or the
/// space bar chooses one.
class RowList : public QListView
{
    Q_OBJECT

public:
    /// When the rows become others, the first of them is seen, and who has the keyboard goes on
    /// with it.
    void setModel(QAbstractItemModel *rows) override;

protected:
    /// Takes the delegate.
    RowList(RowDelegate *delegate, QWidget *parent);

    virtual void choose(const QModelIndex &index) = 0;

    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void wear(const Looks &looks);
    void goOnWithTheFirst();

    RowDelegate *m_rowDelegate;
};

} // namespace Kustomer
