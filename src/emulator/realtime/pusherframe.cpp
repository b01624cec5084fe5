// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/realtime/pusherframe.h"

#include <QJsonDocument>

namespace Kustomer::Emulation::PusherFrame {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(compact(object));
}

} // namespace

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString event(const QString &name, const QString &channel, const QByteArray &data)
{
    return text(
        {{u"event"_s, name}, {u"channel"_s, channel}, {u"data"_s, QString::fromUtf8(data)}});
}

QString system(const QString &name, const QJsonObject &data)
{
    return text({{u"event"_s, name}, {u"data"_s, text(data)}});
}

QString error(int code, const QString &message)
{
    return text({{u"event"_s, u"pusher:error"_s},
                 {u"data"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

QString subscriptionError(const QString &channel, const QString &message, int status)
{
    return text(
        {{u"event"_s, u"pusher:subscription_error"_s},
         {u"channel"_s, channel},
         {u"data"_s,
          QJsonObject{{u"type"_s, u"AuthError"_s}, {u"error"_s, message}, {u"status"_s, status}}}});
}

QString clientEvent(const QString &name, const QString &channel, const QJsonValue &data,
                    const QString &userId)
{
    QJsonObject frame{{u"event"_s, name}, {u"channel"_s, channel}, {u"data"_s, data}};
    if (!userId.isEmpty())
        frame[u"user_id"_s] = userId;
    return text(frame);
}

} // namespace Kustomer::Emulation::PusherFrame
