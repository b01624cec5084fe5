// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/realtimeroutes.h"

#include "emulator/realtime/channelnames.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

void RealtimeRoutes::openDoors(Doors &doors)
{
    doors.customer("POST"_ba, u"/c/v1/pusher/auth"_s,
                   std::bind_front(&RealtimeRoutes::authorise, this));
    doors.open("POST"_ba, u"/apps/{}/events"_s, std::bind_front(&RealtimeRoutes::publish, this));
}

Answer RealtimeRoutes::authorise(const Visit &visit) const
{
    auto form = visit.request.body;
    const QUrlQuery fields(QString::fromUtf8(form.replace('+', "%20")));
    const auto channel = fields.queryItemValue(u"channel_name"_s, QUrl::FullyDecoded);
    const auto socketId = fields.queryItemValue(u"socket_id"_s, QUrl::FullyDecoded);
    static const QRegularExpression socketIdPattern(u"\\A\\d+\\.\\d+\\z"_s);
    if (!socketIdPattern.match(socketId).hasMatch())
        return Problem::badRequest(u"socket_id is not two numbers"_s);
    const auto member = memberOn(channel, visit.caller);
    if (!member)
        return Problem::forbidden(u"This channel is not yours"_s);

    if (PusherChannel::isPrivate(channel)) {
        return HttpResponse::json({{u"auth"_s, auth().subscription(socketId, channel, QString())}});
    }
    const QJsonObject data{{u"user_id"_s, *member}, {u"user_info"_s, QJsonObject()}};
    const auto channelData = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return HttpResponse::json({{u"auth"_s, auth().subscription(socketId, channel, channelData)},
                               {u"channel_data"_s, channelData}});
}

Answer RealtimeRoutes::publish(Visit &visit)
{
    if (!auth().isSignedRequest(visit.request))
        return Problem::unauthorized(u"invalid_signature"_s, u"The call is not signed correctly"_s);
    const auto event = visit.body.requiredText(u"name"_s);
    const auto data = visit.body.text(u"data"_s);
    const auto socketId = visit.body.text(u"socket_id"_s);
    auto channels = visit.body.array(u"channels"_s).toVariantList();
    if (channels.isEmpty())
        channels.append(visit.body.requiredText(u"channel"_s));
    if (visit.body.problem())
        return *visit.body.problem();
    for (const auto &channel : channels)
        m_realtime.publish({channel.toString()}, event, data.toUtf8(), socketId);
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
