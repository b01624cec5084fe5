// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatStates>

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Kustomer {

class ChatSeat;

/// Who looks at one client, in however many windows, and what that amounts to.
class Seats
    : public QObject
    , public std::enable_shared_from_this<Seats>
{
    Q_OBJECT

public:
    void setAttention(const ChatSeat *seat, ChatStates::Attention attention);
    void watch(const ChatSeat *seat, const QString &conversationId);
    void leave(const ChatSeat *seat);

    /// That of the most attentive.
    ChatStates::Attention attention() const { return m_attention; }
    /// Each conversation that somebody watches, once.
    const QStringList &watched() const { return m_watched; }
    /// Those of them that a person has on screen.
    QStringList seen() const;

Q_SIGNALS:
    void attentionChanged(Kustomer::ChatStates::Attention attention);
    void watchedChanged(const QStringList &conversationIds);
    /// seen() may answer otherwise now.
    void viewsChanged();
    /// The client is about to go.
    void closing();

private:
    struct View
    {
        ChatStates::Attention attention = ChatStates::Attention::Background;
        QString watched;
    };

    void review();

    QHash<const ChatSeat *, View> m_views;
    ChatStates::Attention m_attention = ChatStates::Attention::Background;
    QStringList m_watched;
};

} // namespace Kustomer
