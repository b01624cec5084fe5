// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/delegates.h"

#include "timeline/brokentext.h"

#include <KustomerChat/TimelineModel>

#include <QPainter>
#include <QTextDocument>

namespace Benchmarks {

using Kustomer::TimelineModel;

namespace {

constexpr int padding = 8;

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * padding;
}

QString bodyOf(const QModelIndex &index)
{
    return index.data(TimelineModel::BodyRole).toString();
}

void fill(QTextDocument *document, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    document->setDefaultFont(option.font);
    document->setDocumentMargin(0);
    document->setPlainText(bodyOf(index));
    document->setTextWidth(widthFor(option));
}

QPointF beginBubble(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.alternateBase());
    painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), padding, padding);
    painter->setPen(option.palette.color(QPalette::Text));
    return option.rect.topLeft() + QPointF(padding, padding);
}

} // namespace

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument document;
    fill(&document, option, index);
    return {widthFor(option), int(document.size().height()) + 2 * padding};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QTextDocument document;
    fill(&document, option, index);
    painter->save();
    painter->translate(beginBubble(painter, option));
    document.drawContents(painter);
    painter->restore();
}

QSize LayoutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto layout = brokenText(bodyOf(index), option.font, widthFor(option));
    return {widthFor(option), int(layout->boundingRect().height()) + 2 * padding};
}

void LayoutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto layout = brokenText(bodyOf(index), option.font, widthFor(option));
    painter->save();
    layout->draw(painter, beginBubble(painter, option));
    painter->restore();
}

MessageList::MessageList(QStyledItemDelegate *delegate)
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
}

void MessageList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    scrollToBottom();
}

} // namespace Benchmarks
