// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextBrowser>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace Benchmarks {

/// The simplest timeline there is: one document, a block for each row, kept up to date.
class BrowserTimeline : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

    void setModel(QAbstractItemModel *model);
    int rowAt(QPoint point) const { return cursorForPosition(point).blockNumber(); }

private:
    void insertRows(const QModelIndex &parent, int first, int last);
    void updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    QString textOf(int row) const;

    QAbstractItemModel *m_model = nullptr;
};

} // namespace Benchmarks
