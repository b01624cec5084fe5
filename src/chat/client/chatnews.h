// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"

#include <deque>
#include <functional>

namespace Kustomer {

/// Tells the application what happened: from the event loop and in the order in which it happened,
/// so that whoever is told may do anything, and nothing of a customer who has left.
class ChatNews : public QObject
{
    Q_OBJECT

public:
    /// Whom the news concern.
    enum class Of { Chat, Customer };

    explicit ChatNews(ChatClient *client, QObject *parent = nullptr);

    /// Emits the client's signal later.
    template <typename... Parameters, typename... Arguments>
    void tell(Of whom, void (ChatClient::*signal)(Parameters...), const Arguments &...arguments)
    {
        post(whom, [client = m_client, signal, arguments...] {
            Q_EMIT(client->*signal)(arguments...);
        });
    }
    /// The same for a part of the client that has signals of its own and lives as long.
    template <typename Part, typename... Parameters, typename... Arguments>
    void tellBy(Part *part, Of whom, void (Part::*signal)(Parameters...),
                const Arguments &...arguments)
    {
        post(whom, [part, signal, arguments...] { Q_EMIT(part->*signal)(arguments...); });
    }
    /// A signal that says it in words, and the Error itself.
    void tellFailure(void (ChatClient::*signal)(const QString &), const Error &error);
    void tellProblem(const Error &error);
    /// Keeps it as the last error without telling anybody.
    void note(const Error &error) { m_lastError = error; }
    /// Of what was told so far.
    const Error &lastError() const { return m_lastError; }

    /// The customer has left: what was not told of him never is.
    void forgetCustomer();
    /// There is nobody to be told any more.
    void end();

private:
    struct Posted
    {
        Of whom;
        std::function<void()> emission;
    };

    void post(Of whom, const std::function<void()> &emission);
    void deliver();

    ChatClient *m_client;
    std::deque<Posted> m_posted;
    Error m_lastError;
};

} // namespace Kustomer
