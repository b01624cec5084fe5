// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"

namespace Kustomer {

class ChatLifecycle;
class ChatReport;
class RunningChat;

/// Takes starts, logins and logouts, also before there is a chat, and tells how each of them ends.
class LoginDesk : public QObject
{
    Q_OBJECT

public:
    /// A part of it.
    explicit LoginDesk(ChatLifecycle *lifecycle);

    /// Answers when the chat has started, at once where it has.
    void awaitStart(const Answer<ChatSettings> &answer);
    /// Whoever waits for a start waits in vain.
    void failStarts(const Error &error);
    /// A login waits for start(), also where nobody has called it yet.
    void logIn(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer);
    /// Also without a chat, where there is somebody to forget.
    void logOut(const Answer<Done> &answer);
    /// The same without a chat; false: nobody can say whom to forget.
    bool erase(const Answer<Done> &answer);
    /// What tells how a logout ends that no chat has begun.
    Answer<Done> endOfLogout();
    /// Nobody will tell how that one ends.
    void failLogouts(const Error &error);
    /// There is a chat: what waited goes on in it.
    void serve(ChatReport *report);
    /// The chat makes way for another one: a login that runs waits for that.
    void takeBack();
    /// A login that waits for start() waits in vain.
    void failWaiting(const Error &error);
    /// Tells whether somebody is logged in, where that was not told.
    void review();

private:
    void reviewStarts();
    void hand(RunningChat *chat, const QString &token);
    void tellLogout(const Result<Done> &erased);
    void conclude(const LoginResponse &response);
    void fail(const Error &error);
    Error inDigits(const Error &error) const;

    ChatLifecycle *m_lifecycle;
    std::optional<QString> m_waiting;           ///< token of a login that no chat has yet
    std::optional<QString> m_running;           ///< of one that the chat has
    ChatClient::Answer<LoginResponse> m_answer; ///< to the login that waits or runs
    QList<Answer<ChatSettings>> m_starts;       ///< who waits for one
    QList<Answer<Done>> m_logouts;              ///< who waits for one that no chat has begun
    bool m_isLoginTold = false;
};

} // namespace Kustomer
