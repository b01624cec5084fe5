// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/textbrowser.h"

#include <KustomerChat/TimelineModel>

#include <QScrollBar>
#include <QTextBlock>

namespace Benchmarks {

void BrowserTimeline::setModel(QAbstractItemModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::rowsInserted, this, &BrowserTimeline::insertRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &BrowserTimeline::updateRows);
    QStringList rows;
    rows.reserve(model->rowCount());
    for (int row = 0; row < model->rowCount(); ++row)
        rows << textOf(row);
    setPlainText(rows.join(u'\n'));
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QString BrowserTimeline::textOf(int row) const
{
    QString text = m_model->index(row, 0).data(Kustomer::TimelineModel::BodyRole).toString();
    return text.replace(u'\n', QChar::LineSeparator); // a row is one block
}

void BrowserTimeline::insertRows(const QModelIndex &, int first, int last)
{
    const bool isAtEnd = first >= document()->blockCount();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (isAtEnd)
        cursor.movePosition(QTextCursor::End);
    else
        cursor.setPosition(document()->findBlockByNumber(first).position());
    for (int row = first; row <= last; ++row) {
        if (isAtEnd)
            cursor.insertBlock();
        cursor.insertText(textOf(row));
        if (!isAtEnd)
            cursor.insertBlock();
    }
    cursor.endEditBlock();
    if (isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void BrowserTimeline::updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        QTextCursor cursor(document()->findBlockByNumber(row));
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.insertText(QChar::ParagraphSeparator + textOf(row));
    }
}

} // namespace Benchmarks
