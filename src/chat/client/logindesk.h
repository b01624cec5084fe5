// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"

namespace Kustomer {

class ChatLifecycle;
class ChatReport;
class RunningChat;

/// Takes logins and logouts, also before there is a chat, and tells how each of them ends.
class LoginDesk : public QObject
{
    Q_OBJECT

public:
    /// A part of it.
    explicit LoginDesk(ChatLifecycle *lifecycle);

    /// A login waits for start(), also where nobody has called it yet.
    void logIn(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer);
    /// Also without a chat, where there is somebody to forget.
    void logOut();
    /// What tells how a logout ends.
    Answer<Done> endOfLogout() const;
    /// There is a chat: what waited goes on in it.
    void serve(ChatReport *report);
    /// The chat makes way for another one: a login that runs waits for that.
    void takeBack();
    /// A login that waits for start() waits in vain.
    void failWaiting(const Error &error);
    /// Tells whether somebody is logged in, where that was not told.
    void review();

private:
    void hand(RunningChat *chat, const QString &token);
    void conclude(const LoginResponse &response);
    void fail(const Error &error);

    ChatLifecycle *m_lifecycle;
    std::optional<QString> m_waiting;           ///< token of a login that no chat has yet
    std::optional<QString> m_running;           ///< of one that the chat has
    ChatClient::Answer<LoginResponse> m_answer; ///< to the login that waits or runs
    bool m_isLoginTold = false;
};

} // namespace Kustomer
