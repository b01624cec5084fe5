// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/activity.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/identity.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/satisfaction.h"
#include "protocol/nouns/schedule.h"
#include "protocol/nouns/settings.h"
#include "protocol/nouns/user.h"
#include "transport/realtime/pushersocket.h"

#include <KustomerChat/CustomerDescription>
#include <KustomerChat/Draft>

#include <QObject>

#include <functional>

namespace Kustomer {

class HttpClient;
struct HttpRequest;

/// Hands out the tracking token that authenticated requests carry.
class TokenGate
{
public:
    using Use = std::function<void(Result<QString>)>;

    /// Calls with the token, at once or when it is known; not after the context is gone.
    virtual void withToken(QObject *context, Use use) = 0;
    /// The server answered 401 to this token: the next withToken() waits for another one. An error
    /// where that would be a token of somebody else.
    virtual std::optional<Error> reject(const QString &token) = 0;

protected:
    ~TokenGate() = default;
};

/// The service, one function per endpoint; the only place that knows its paths (wire §4).
/// Answers come from the event loop, exactly once, and never after the context is gone.
class KustomerApi : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = Kustomer::Answer<T>;

    explicit KustomerApi(HttpClient *http, QObject *parent = nullptr);

    /// Authenticated requests fail until there is a gate.
    void setTokenGate(TokenGate *gate) { m_gate = gate; }
    /// Restricts conversations to a brand; empty: all.
    void setBrandId(const QString &brandId) { m_brandId = brandId; }
    /// The assistant that new conversations ask for; empty: the company's own choice.
    void setAssistantId(const QString &assistantId) { m_assistantId = assistantId; }

    void settings(const QString &language, QObject *context, Answer<ChatSettings> answer); ///< E1
    /// No schedule, in the sense of "always open", is a value (E2).
    void schedule(const QString &id, QObject *context, Answer<std::optional<Schedule>> answer);

    /// E3, E4, E5: the calls that make a token; they need no gate.
    void currentToken(const QString &token, QObject *context, Answer<TrackingToken> answer);
    void newToken(QObject *context, Answer<TrackingToken> answer);
    void identify(const QString &jwt, const QString &token, QObject *context,
                  Answer<TrackingIdentity> answer);

    void describeCustomer(const CustomerDescription &description, QObject *context,
                          Answer<Done> answer); ///< E6
    void describeConversation(const QString &id, const QVariantMap &customAttributes,
                              QObject *context, Answer<Done> answer); ///< E28
    void lastActivity(QObject *context, Answer<QDateTime> answer);    ///< E7

    /// Open conversations only, or those that have ended as well (E8 `active`).
    enum class Scope { All, Open };
    /// A page is the `next` of the page before; empty: the first one (E8).
    void conversations(Scope scope, const QString &page, QObject *context,
                       Answer<Page<Conversation>> answer);
    void createConversation(const QString &title, QObject *context,
                            Answer<Conversation> answer); ///< E9
    void markSeen(const QString &id, const QDateTime &lastSeenAt, QObject *context,
                  Answer<Conversation> answer);                                             ///< E10
    void endConversation(const QString &id, QObject *context, Answer<Conversation> answer); ///< E10

    /// Newest first; a page is the `next` of the page before, empty: the first one (E11).
    void messages(const QString &conversationId, const QString &page, QObject *context,
                  Answer<Page<Message>> answer);
    void message(const QString &conversationId, const QString &messageId, QObject *context,
                 Answer<Message> answer); ///< E12
    void sendMessage(const QString &conversationId, const Draft &draft,
                     const QStringList &attachmentIds, QObject *context,
                     Answer<Message> answer); ///< E13

    /// The survey of a conversation; no survey, in the sense of "not asked", is a value (E25).
    void satisfaction(const QString &conversationId, QObject *context,
                      Answer<std::optional<Satisfaction>> answer);
    /// One of Requests::satisfactionRating() and satisfactionAnswers() (E26).
    void answerSatisfaction(const QString &satisfactionId, const QByteArray &body, QObject *context,
                            Answer<Done> answer);

    void user(const QString &id, QObject *context, Answer<User> answer); ///< E18
    void authorizeChannel(const QString &channel, const QString &socketId, QObject *context,
                          Answer<ChannelAuthorization> answer); ///< E29

private:
    template <typename T>
    using Read = Result<T> (*)(const Document &);
    enum class Attempt { First, AfterRenewal };

    template <typename T>
    void ask(const HttpRequest &request, QObject *context, Read<T> read, Answer<T> answer);
    template <typename T>
    void askAsCustomer(const HttpRequest &request, QObject *context, Read<T> read,
                       Answer<T> answer);
    void describe(const QString &path, const QByteArray &description, QObject *context,
                  const Answer<Done> &answer);
    void send(const HttpRequest &request, Attempt attempt, QObject *context,
              Answer<QByteArray> answer);

    HttpClient *m_http;
    TokenGate *m_gate = nullptr;
    QString m_brandId;
    QString m_assistantId;
};

} // namespace Kustomer
