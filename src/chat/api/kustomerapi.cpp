// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/kustomerapi.h"

#include "protocol/requests/requests.h"
#include "transport/http/httpclient.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Method = HttpRequest::Method;

QString inPath(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString withQuery(const QString &path, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

Result<Conversation> oneConversation(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_session"_L1);
    return resource ? conversationFrom(*resource) : resource.error();
}

Result<Message> oneMessage(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_message"_L1);
    return resource ? messageFrom(*resource) : resource.error();
}

Result<User> oneUser(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "user"_L1);
    return resource ? userFrom(*resource) : resource.error();
}

Result<std::optional<Schedule>> oneSchedule(const Document &document)
{
    const Result<Schedule> schedule = scheduleFrom(document);
    if (!schedule)
        return schedule.error();
    return std::optional(*schedule);
}

Result<QDateTime> activity(const Document &document)
{
    return lastActivityFrom(document);
}

template <typename T>
Result<Page<T>> wholePage(const Document &document)
{
    if constexpr (std::is_same_v<T, Message>)
        return messagePageFrom(document);
    else
        return conversationPageFrom(document);
}

Result<ChannelAuthorization> authorizationFrom(const QByteArray &body)
{
    const Result<JsonValue> answer = JsonValue::fromJson(body);
    if (!answer)
        return answer.error();
    ChannelAuthorization authorization{.auth = (*answer)["auth"_L1].toString(),
                                       .channelData = (*answer)["channel_data"_L1].toString()};
    if (authorization.auth.isEmpty()) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = KustomerApi::tr("The answer to a channel authorization has no "
                                                "“auth”.")};
    }
    return authorization;
}

} // namespace

KustomerApi::KustomerApi(HttpClient *http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{ }

template <typename T>
void KustomerApi::ask(const HttpRequest &request, QObject *context, Read<T> read, Answer<T> answer)
{
    m_http->send(request, context, [read, answer = std::move(answer)](Result<HttpReply> reply) {
        const Result<Document> document = reply ? documentFrom(reply->body) : reply.error();
        answer(document ? read(*document) : document.error());
    });
}

template <typename T>
void KustomerApi::askAsCustomer(const HttpRequest &request, QObject *context, Read<T> read,
                                Answer<T> answer)
{
    send(request, Attempt::First, context,
         [read, answer = std::move(answer)](Result<QByteArray> body) {
             const Result<Document> document = body ? documentFrom(*body) : body.error();
             answer(document ? read(*document) : document.error());
         });
}

void KustomerApi::send(const HttpRequest &request, Attempt attempt, QObject *context,
                       Answer<QByteArray> answer)
{
    const auto sendWith = [=, this](const Result<QString> &token) {
        if (!token) {
            answer(token.error());
            return;
        }
        HttpRequest signedRequest = request;
        signedRequest.token = token->toUtf8();
        m_http->send(signedRequest, context, [=, this](Result<HttpReply> reply) {
            const bool isRejected = !reply && reply.error().httpStatus == 401;
            const std::optional<Error> loss = isRejected ? m_gate->reject(*token) : std::nullopt;
            if (loss)
                answer(*loss);
            else if (isRejected && attempt == Attempt::First)
                send(request, Attempt::AfterRenewal, context, answer);
            else
                answer(reply ? Result<QByteArray>(reply->body) : reply.error());
        });
    };
    m_gate->withToken(context, sendWith);
}

void KustomerApi::settings(const QString &language, QObject *context, Answer<ChatSettings> answer)
{
    const QString path = withQuery(u"/p/v1/chat/settings"_s, {{u"lang"_s, language}});
    ask<ChatSettings>({.path = path}, context, settingsFrom, std::move(answer));
}

void KustomerApi::schedule(const QString &id, QObject *context,
                           Answer<std::optional<Schedule>> answer)
{
    using Value = std::optional<Schedule>;
    const QString path
        = u"/p/v1/schedules/%1?include=holidays"_s.arg(id.isEmpty() ? u"default"_s : inPath(id));
    askAsCustomer<Value>({.path = path}, context, oneSchedule,
                         [answer = std::move(answer)](const Result<Value> &schedule) {
                             const bool isAlwaysOpen
                                 = !schedule && schedule.error().kind == Error::Kind::NotFound;
                             answer(isAlwaysOpen ? Result<Value>(Value()) : schedule);
                         });
}

void KustomerApi::currentToken(const QString &token, QObject *context, Answer<TrackingToken> answer)
{
    ask<TrackingToken>({.path = u"/c/v1/tracking/tokens/current"_s, .token = token.toUtf8()},
                       context, trackingTokenFrom, std::move(answer));
}

void KustomerApi::newToken(QObject *context, Answer<TrackingToken> answer)
{
    // asking twice costs nothing but an unused visitor
    ask<TrackingToken>({.method = Method::Post,
                        .path = u"/c/v1/tracking/tokens"_s,
                        .body = "{}",
                        .repeat = HttpRequest::Repeat::Always},
                       context, trackingTokenFrom, std::move(answer));
}

void KustomerApi::identify(const QString &jwt, const QString &token, QObject *context,
                           Answer<TrackingIdentity> answer)
{
    // the same token identifies the same customer, however often it is sent
    const HttpRequest request{.method = Method::Post,
                              .path = u"/c/v1/identity"_s,
                              .body = Requests::login(jwt),
                              .token = token.toUtf8(),
                              .repeat = HttpRequest::Repeat::Always};
    m_http->send(request, context, [answer = std::move(answer)](const Result<HttpReply> &reply) {
        answer(reply ? trackingIdentityFrom(reply->body) : reply.error());
    });
}

void KustomerApi::describe(const QString &path, const QByteArray &description, QObject *context,
                           const Answer<Done> &answer)
{
    if (description.isEmpty()) { // which is never sent (wire §3.4)
        QMetaObject::invokeMethod(
            context, [answer] { answer(Done()); }, Qt::QueuedConnection);
        return;
    }
    const HttpRequest request{.method = Method::Patch,
                              .path = path,
                              .body = description,
                              .repeat = HttpRequest::Repeat::Always};
    send(request, Attempt::First, context, [answer](const Result<QByteArray> &body) {
        answer(body ? acceptanceFrom(*body) : body.error());
    });
}

void KustomerApi::describeCustomer(const CustomerDescription &description, QObject *context,
                                   Answer<Done> answer)
{
    describe(u"/c/v1/customers/current"_s, Requests::customerDescription(description), context,
             answer);
}

void KustomerApi::describeConversation(const QString &id, const QVariantMap &customAttributes,
                                       QObject *context, Answer<Done> answer)
{
    describe(u"/c/v1/conversations/%1"_s.arg(inPath(id)),
             Requests::conversationDescription(customAttributes), context, answer);
}

void KustomerApi::lastActivity(QObject *context, Answer<QDateTime> answer)
{
    askAsCustomer<QDateTime>({.path = u"/c/v1/chat/customers/stats"_s}, context, activity,
                             std::move(answer));
}

void KustomerApi::conversations(Scope scope, const QString &page, QObject *context,
                                Answer<Page<Conversation>> answer)
{
    const QString active = scope == Scope::Open ? u"true"_s : QString();
    const QString first
        = withQuery(u"/c/v1/chat/sessions"_s, {{u"active"_s, active}, {u"brandId"_s, m_brandId}});
    askAsCustomer<Page<Conversation>>({.path = page.isEmpty() ? first : page}, context,
                                      wholePage<Conversation>, std::move(answer));
}

void KustomerApi::createConversation(const QString &title, QObject *context,
                                     Answer<Conversation> answer)
{
    askAsCustomer<Conversation>(
        {.method = Method::Post,
         .path = u"/c/v1/chat/sessions"_s,
         .body = Requests::newConversation(title, m_brandId, m_assistantId)},
        context, oneConversation, std::move(answer));
}

void KustomerApi::markSeen(const QString &id, const QDateTime &lastSeenAt, QObject *context,
                           Answer<Conversation> answer)
{
    askAsCustomer<Conversation>({.method = Method::Put,
                                 .path = u"/c/v1/chat/sessions/%1"_s.arg(inPath(id)),
                                 .body = Requests::conversationSeen(lastSeenAt)},
                                context, oneConversation, std::move(answer));
}

void KustomerApi::endConversation(const QString &id, QObject *context, Answer<Conversation> answer)
{
    askAsCustomer<Conversation>({.method = Method::Put,
                                 .path = u"/c/v1/chat/sessions/%1"_s.arg(inPath(id)),
                                 .body = Requests::conversationEnd()},
                                context, oneConversation, std::move(answer));
}

void KustomerApi::messages(const QString &conversationId, const QString &page, QObject *context,
                           Answer<Page<Message>> answer)
{
    const QString first = u"/c/v1/chat/sessions/%1/messages"_s.arg(inPath(conversationId));
    askAsCustomer<Page<Message>>({.path = page.isEmpty() ? first : page}, context,
                                 wholePage<Message>, std::move(answer));
}

void KustomerApi::message(const QString &conversationId, const QString &messageId, QObject *context,
                          Answer<Message> answer)
{
    askAsCustomer<Message>({.path = u"/c/v1/chat/sessions/%1/messages/%2"_s.arg(
                                inPath(conversationId), inPath(messageId))},
                           context, oneMessage, std::move(answer));
}

void KustomerApi::sendMessage(const QString &conversationId, const Draft &draft,
                              const QStringList &attachmentIds, QObject *context,
                              Answer<Message> answer)
{
    askAsCustomer<Message>({.method = Method::Post,
                            .path = u"/c/v1/chat/messages"_s,
                            .body = Requests::newMessage(conversationId, draft, attachmentIds)},
                           context, oneMessage, std::move(answer));
}

void KustomerApi::satisfaction(const QString &conversationId, QObject *context,
                               Answer<std::optional<Satisfaction>> answer)
{
    using Value = std::optional<Satisfaction>;
    // asking again gives the same survey
    const HttpRequest request{
        .method = Method::Post,
        .path = u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(inPath(conversationId)),
        .body = "{}",
        .repeat = HttpRequest::Repeat::Always};
    send(request, Attempt::First, context,
         [answer = std::move(answer)](const Result<QByteArray> &body) {
             if (body && body->trimmed().isEmpty()) { // switched off
                 answer(Value());
                 return;
             }
             const Result<Document> document = body ? documentFrom(*body) : body.error();
             const Result<Satisfaction> survey
                 = document ? satisfactionFrom(*document) : document.error();
             answer(survey ? Result<Value>(*survey) : survey.error());
         });
}

void KustomerApi::answerSatisfaction(const QString &satisfactionId, const QByteArray &body,
                                     QObject *context, Answer<Done> answer)
{
    // the newest answer counts, however often it is sent
    const HttpRequest request{
        .method = Method::Put,
        .path = u"/c/v1/chat/satisfaction-responses/%1"_s.arg(inPath(satisfactionId)),
        .body = body,
        .repeat = HttpRequest::Repeat::Always};
    send(request, Attempt::First, context,
         [answer = std::move(answer)](const Result<QByteArray> &taken) {
             answer(taken ? Result<Done>(Done{}) : taken.error()); // the answer is ignored (E26)
         });
}

void KustomerApi::user(const QString &id, QObject *context, Answer<User> answer)
{
    askAsCustomer<User>({.path = u"/c/v1/users/%1"_s.arg(inPath(id))}, context, oneUser,
                        std::move(answer));
}

void KustomerApi::authorizeChannel(const QString &channel, const QString &socketId,
                                   QObject *context, Answer<ChannelAuthorization> answer)
{
    const HttpRequest request{.method = Method::Post,
                              .path = u"/c/v1/pusher/auth"_s,
                              .body = Requests::channelAuthorization(channel, socketId),
                              .contentType = "application/x-www-form-urlencoded"};
    send(request, Attempt::First, context, [answer = std::move(answer)](Result<QByteArray> body) {
        answer(body ? authorizationFrom(*body) : body.error());
    });
}

} // namespace Kustomer
