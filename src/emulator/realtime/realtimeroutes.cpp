// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/realtimeroutes.h"

#include "emulator/http/jsonreader.h"
#include "emulator/realtime/channelnames.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void RealtimeRoutes::addTo(Router &router, const Gate &gate)
{
    router.add("POST"_ba, u"/c/v1/pusher/auth"_s,
               gate.customer([this](const Call &call, const Tracking &tracking) {
                   return authorise(call, tracking);
               }));
    router.add("POST"_ba, u"/apps/{}/events"_s, [this](const Call &call) { return publish(call); });
}

HttpResponse RealtimeRoutes::authorise(const Call &call, const Tracking &tracking) const
{
    auto form = call.request.body;
    const QUrlQuery fields(QString::fromUtf8(form.replace('+', "%20")));
    const auto channel = fields.queryItemValue(u"channel_name"_s, QUrl::FullyDecoded);
    const auto socketId = fields.queryItemValue(u"socket_id"_s, QUrl::FullyDecoded);
    static const QRegularExpression socketIdPattern(u"\\A\\d+\\.\\d+\\z"_s);
    if (!socketIdPattern.match(socketId).hasMatch())
        return HttpResponse::error(Problem::badRequest(u"socket_id is not two numbers"_s));
    const auto member = memberOn(channel, tracking);
    if (!member)
        return HttpResponse::error(Problem::forbidden(u"This channel is not yours"_s));

    if (PusherChannel::isPrivate(channel)) {
        return HttpResponse::json({{u"auth"_s, auth().subscription(socketId, channel, QString())}});
    }
    const QJsonObject data{{u"user_id"_s, *member}, {u"user_info"_s, QJsonObject()}};
    const auto channelData = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return HttpResponse::json({{u"auth"_s, auth().subscription(socketId, channel, channelData)},
                               {u"channel_data"_s, channelData}});
}

HttpResponse RealtimeRoutes::publish(const Call &call)
{
    if (!auth().isSignedRequest(call.request)) {
        return HttpResponse::error(
            Problem::unauthorized(u"invalid_signature"_s, u"The call is not signed correctly"_s));
    }
    const auto body = jsonBodyFrom(call.request.body);
    if (!body)
        return HttpResponse::error(body.problem());
    JsonReader reader(*body);
    const auto event = reader.requiredText(u"name"_s);
    const auto data = reader.text(u"data"_s);
    const auto socketId = reader.text(u"socket_id"_s);
    auto channels = reader.array(u"channels"_s);
    if (channels.isEmpty())
        channels.append(reader.requiredText(u"channel"_s));
    if (reader.problem())
        return HttpResponse::error(*reader.problem());
    for (const auto &channel : channels)
        m_realtime.publish(channel.toString(), event, data.toUtf8(), socketId);
    return HttpResponse::json({});
}

std::optional<QString> RealtimeRoutes::memberOn(const QString &channel,
                                                const Tracking &tracking) const
{
    const ChannelNames names(m_store.organisation().id);
    if (channel == names.personal(tracking.trackingId))
        return tracking.trackingId;
    if (channel == names.customer(tracking.customerId))
        return tracking.customerId;
    const auto session = m_store.session(names.sessionOfActivity(channel).value_or(QString()));
    if (session && session->customerId == tracking.customerId)
        return tracking.customerId;
    return {};
}

PusherAuth RealtimeRoutes::auth() const
{
    return {m_store.organisation().realtimeKey, m_store.organisation().realtimeSecret};
}

} // namespace Kustomer::Emulation
