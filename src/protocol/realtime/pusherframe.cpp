// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/realtime/pusherframe.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Frame
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Frame)
};

Error frameError(const QString &message)
{
    return {.kind = Error::Kind::Protocol, .message = message};
}

/// An absent or null member reads as empty.
Result<QString> stringFrom(const JsonValue &object, QLatin1StringView key)
{
    const JsonValue value = object[key];
    if (value.isString() || value.isUndefined() || value.isNull())
        return value.toString();
    return frameError(Frame::tr("Realtime frame: %1: not a string.").arg(key));
}

Result<JsonValue> dataFrom(const JsonValue &value)
{
    if (value.isObject())
        return value;
    if (value.isUndefined() || value.isNull())
        return JsonValue();
    if (!value.isString())
        return frameError(Frame::tr("Realtime frame: data: neither an object nor a string."));
    if (value.utf8().isEmpty())
        return JsonValue();
    Result<JsonValue> data = JsonValue::fromJson(value.utf8());
    if (!data)
        return frameError(
            Frame::tr("Realtime frame: data: not JSON: %1.").arg(data.error().message));
    if (!data->isObject())
        return frameError(Frame::tr("Realtime frame: data: not an object."));
    return data;
}

} // namespace

Result<PusherFrame> pusherFrameFrom(const QString &text)
{
    const Result<JsonValue> frame = JsonValue::fromJson(text);
    if (!frame)
        return frameError(Frame::tr("Realtime frame: not JSON: %1.").arg(frame.error().message));
    if (!frame->isObject())
        return frameError(Frame::tr("Realtime frame: not an object."));

    Result<QString> event = stringFrom(*frame, "event"_L1);
    Result<QString> channel = stringFrom(*frame, "channel"_L1);
    Result<QString> userId = stringFrom(*frame, "user_id"_L1);
    for (const Result<QString> *field : {&event, &channel, &userId}) {
        if (!*field)
            return field->error();
    }
    if (event->isEmpty())
        return frameError(Frame::tr("Realtime frame: event: missing."));
    Result<JsonValue> data = dataFrom((*frame)["data"_L1]);
    if (!data)
        return data.error();
    return PusherFrame{.event = std::move(event).value(),
                       .channel = std::move(channel).value(),
                       .data = std::move(data).value(),
                       .userId = std::move(userId).value()};
}

QString textOf(const ClientFrame &frame)
{
    QJsonObject object{{u"event"_s, frame.event}, {u"data"_s, frame.data}};
    if (!frame.channel.isEmpty())
        object.insert("channel"_L1, frame.channel);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Kustomer
