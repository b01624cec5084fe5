// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/pusherframe.h"

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
Result<QString> stringFrom(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isString() || value.isUndefined() || value.isNull())
        return value.toString();
    return frameError(Frame::tr("Realtime frame: %1: not a string.").arg(key));
}

Result<QJsonObject> dataFrom(const QJsonValue &value)
{
    if (value.isObject() || value.isUndefined() || value.isNull())
        return value.toObject();
    if (!value.isString())
        return frameError(Frame::tr("Realtime frame: data: neither an object nor a string."));
    const QByteArray text = value.toString().toUtf8();
    if (text.isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return frameError(Frame::tr("Realtime frame: data: not JSON at byte %1 (%2).")
                              .arg(problem.offset)
                              .arg(problem.errorString()));
    }
    if (!document.isObject())
        return frameError(Frame::tr("Realtime frame: data: not an object."));
    return document.object();
}

} // namespace

Result<PusherFrame> pusherFrameFrom(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return frameError(Frame::tr("Realtime frame: not JSON at byte %1 (%2).")
                              .arg(problem.offset)
                              .arg(problem.errorString()));
    }
    if (!document.isObject())
        return frameError(Frame::tr("Realtime frame: not an object."));
    const QJsonObject object = document.object();

    Result<QString> event = stringFrom(object, "event"_L1);
    Result<QString> channel = stringFrom(object, "channel"_L1);
    Result<QString> userId = stringFrom(object, "user_id"_L1);
    for (const Result<QString> *field : {&event, &channel, &userId}) {
        if (!*field)
            return field->error();
    }
    if (event->isEmpty())
        return frameError(Frame::tr("Realtime frame: event: missing."));
    Result<QJsonObject> data = dataFrom(object["data"_L1]);
    if (!data)
        return data.error();
    return PusherFrame{.event = std::move(event).value(),
                       .channel = std::move(channel).value(),
                       .data = std::move(data).value(),
                       .userId = std::move(userId).value()};
}

QString textOf(const PusherFrame &frame)
{
    QJsonObject object{{u"event"_s, frame.event}, {u"data"_s, frame.data}};
    if (!frame.channel.isEmpty())
        object.insert("channel"_L1, frame.channel);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Kustomer
