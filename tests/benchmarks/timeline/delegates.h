// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace Benchmarks {

/// What most would write first: a QTextDocument for size and for painting. Its text is plain, which
/// is in its favour: Markdown takes four times as long.
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The quicker way: plain text, broken into lines by a QTextLayout.
class LayoutDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A list of messages of different heights that begins at its end.
class MessageList : public QListView
{
    Q_OBJECT

public:
    /// Takes over the delegate.
    explicit MessageList(QStyledItemDelegate *delegate);

    void setModel(QAbstractItemModel *model) override;
    int rowAt(QPoint point) const { return indexAt(point).row(); }
};

} // namespace Benchmarks
