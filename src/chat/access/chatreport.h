// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/access/chatnews.h"

namespace Kustomer {

class RunningChat;

/// What the application hears of one running chat, as long as this is there: news of its parts
/// become signals of the client and of its facets. Context of whatever follows this chat.
class ChatReport : public QObject
{
    Q_OBJECT

public:
    using Of = ChatNews::Of;

    /// Chat and news outlive it.
    ChatReport(RunningChat *chat, ChatNews *news, QObject *parent);

    RunningChat &chat() const { return *m_chat; }
    ChatNews &news() const { return *m_news; }
    /// Lets the teller emit a signal later, whenever this one is emitted.
    template <typename Sender, typename Teller, typename... Values, typename... Told>
    void relay(const Sender *sender, void (Sender::*signal)(Values...), Of whom, Teller *teller,
               void (Teller::*told)(Told...))
    {
        connect(sender, signal, this, [=, this](const Values &...values) {
            m_news->tell(teller, whom, told, values...);
        });
    }

private:
    RunningChat *m_chat;
    ChatNews *m_news;
};

} // namespace Kustomer
