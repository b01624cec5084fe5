// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/access/answers.h"
#include "chat/access/chatnews.h"
#include "chat/access/chatreport.h"
#include "chat/base/telling.h"

namespace Kustomer {

/// How the parts of a client reach the chat behind it, if there is one.
class ChatAccess : public QObject
{
    Q_OBJECT

public:
    /// Null while the client is neither starting nor started.
    RunningChat *chat() const { return m_chat; }
    ChatNews &news() { return m_news; }
    /// In which things are said, with a chat or without one.
    virtual QString language() const = 0;
    /// Does it now or, where a model is telling, afterwards.
    template <typename Act>
    void afterwards(const Act &act)
    {
        m_telling.afterwards(this, act);
    }
    /// Asks a chat that is starting or started for something, in the same way.
    template <typename Command>
    void command(const Command &command)
    {
        afterwards([this, command] {
            if (m_chat)
                command(*m_chat);
        });
    }
    /// Who hears what the application asks for, and how: every answer goes this way. Without a
    /// context that is the client.
    QObject *hearerOf(QObject *context) const { return Kustomer::hearerOf(context, parent()); }
    template <typename T>
    Answer<T> told(QObject *context, const Answer<T> &answer) const
    {
        return later(hearerOf(context), answer);
    }
    /// Asks the chat for an answer, of which it is told who hears it; where there is no chat, that
    /// is the answer.
    template <typename T, typename Question>
    void ask(QObject *context, const Answer<T> &answer, const Question &question)
    {
        if (m_chat)
            question(*m_chat, hearerOf(context), told(context, answer));
        else
            told(context, answer)(notStartedReason());
    }
    /// The same, now or afterwards as by command().
    template <typename T, typename Question>
    void askInTurn(QObject *context, const Answer<T> &answer, const Question &question)
    {
        const QPointer<QObject> hearer(hearerOf(context));
        afterwards([this, hearer, tell = told(context, answer), question] {
            if (m_chat)
                question(*m_chat, hearer.data(), tell);
            else
                tell(notStartedReason());
        });
    }
    /// The same where the chat knows the answer at once.
    template <typename T, typename Question>
    void askNow(QObject *context, const Answer<T> &answer, const Question &question)
    {
        told(context,
             answer)(m_chat ? Result<T>(question(*m_chat)) : Result<T>(notStartedReason()));
    }

Q_SIGNALS:
    /// There is a chat, which is about to start; its report lives as long as it is of interest.
    void begun(Kustomer::ChatReport *report);
    /// There is no chat any more, and none that takes its place.
    void ended();

protected:
    explicit ChatAccess(QObject *parent)
        : QObject(parent)
    { }

    Telling m_telling{this};
    ChatNews m_news{this};
    RunningChat *m_chat = nullptr;
};

} // namespace Kustomer
