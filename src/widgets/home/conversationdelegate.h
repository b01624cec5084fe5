// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/home/conversationrow.h"
#include "widgets/parts/rowlist.h"
#include "widgets/pictures/imagecache.h"

#include <QPointer>

#include <functional>

namespace Kustomer {

/// Paints the rows of the conversation list.
class ConversationDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    /// Of the model: what was written in a conversation and not sent.
    static constexpr int DraftRole = Qt::UserRole + 100;

    using RowDelegate::RowDelegate;

    /// Where avatars come from; without one initials are shown. Not owned.
    void setImageCache(ImageCache *images) { m_images = images; }
    void setTeam(const Team &team) { m_team = team; }
    void setClock(const Clock &clock) { m_clock = clock; }
    QDateTime now() const { return m_clock(); }
    /// The conversation that is on screen beside the list; empty: none.
    void setOpenConversation(const QString &id) { m_openConversation = id; }
    /// The message of it that was chosen of those that were found.
    void setOpenMessage(const QString &id) { m_openMessage = id; }

    /// Whether a row is of what is on screen beside the list.
    bool isOpen(const QModelIndex &index) const;

    /// The row that ended conversations begin at; −1: there are none.
    void setFirstEnded(int row) { m_firstEnded = row; }
    int firstEnded() const { return m_firstEnded; }

    /// Across an item where its time stands.
    QRect timeLine(const QRect &item, const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QRect rowOf(const QRect &item, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QColor &ground) const;
    void paintPartner(QPainter &painter, const ConversationRow &row, const QRect &rect) const;
    void paintTexts(QPainter &painter, const ConversationRow &row,
                    const ConversationRowLayout &layout, Qt::LayoutDirection direction) const;
    void paintMark(QPainter &painter, const ConversationRow &row, const QRect &rect) const;

    Team m_team;
    Clock m_clock = [] {
        return QDateTime::currentDateTime();
    };
    QString m_openConversation;
    QString m_openMessage;
    int m_firstEnded = -1;
    QPointer<ImageCache> m_images;
};

} // namespace Kustomer
