// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/timelinescrollarea.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace Kustomer {

/// A timeline that shows the rows of a model and keeps its place while they change.
class TimelineFeed : public TimelineScrollArea
{
    Q_OBJECT

public:
    using TimelineScrollArea::TimelineScrollArea;

    /// The rows to show, at the bottom; nullptr: none. Not owned.
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_model; }

    void setTheme(const ChatTheme &theme);
    const ChatTheme &theme() const { return content().context().theme; }

    /// Leads to the "new messages" line; the button to the newest counts what is below it.
    void showUnread(int line);
    /// All below this "new messages" line was read: the button leads there no more.
    void setReadLine(const QModelIndex &line) { m_readLine = line; }

    /// The row at a point of the viewport, −1 where there is none.
    int rowAt(QPoint point) const { return content().rowAt(point.y()); }

protected:
    void refresh() override;
    int takeFirstUnseen() override;
    bool mayGetOlder() const override;
    /// Forgets all that was known of the rows.
    virtual void reset();
    /// Takes direction, locale and day anew.
    void adoptEnvironment();
    /// Tells who cannot see it of a message that came, or of a notice.
    virtual void announce(int row) = 0;
    /// A row came below the others.
    virtual void welcome(int row) = 0;
    /// Tells who cannot see it how far a message of the customer's got.
    virtual void announceDelivery(const Message &own) = 0;
    /// The day that is called today.
    virtual QDate today() const = 0;
    /// The first and the last row in view; the first is after the last where there are none.
    int firstVisible() const { return qMax(0, rowAt(QPoint(0, 0))); }
    int lastVisible() const { return rowAt(QPoint(0, viewport()->height() - 1)); }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void insertRows(const QModelIndex &parent, int first, int last);
    void removeRows(const QModelIndex &parent, int first, int last);
    void updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void moveRows(const QModelIndex &parent, int first, int last, const QModelIndex &target,
                  int before);
    void rememberPlace();
    void rearrange();
    bool isOpening(int first) const;
    bool isComplete() const;
    bool isAtEnd(int row) const;
    bool staysBelow(int row) const;
    bool isNews(int row) const;
    bool isNotice(int row) const;
    void followOwn(int row);
    void countUnseen(int first, int last);
    int unreadLine() const;
    void showChange();
    void retranslate();

    QPointer<QAbstractItemModel> m_model;
    QPersistentModelIndex m_place; ///< the row to find again when all rows are rearranged
    QPersistentModelIndex m_firstUnseen;
    QPersistentModelIndex m_readLine;         ///< leads to nothing new
    QSet<QPersistentModelIndex> m_onTheirWay; ///< what the customer wrote and nobody has yet
    int m_changes = 0;                        ///< of the model, since the event loop had its turn
};

} // namespace Kustomer
