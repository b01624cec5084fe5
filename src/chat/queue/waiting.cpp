// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/waiting.h"

#include "chat/queue/waits.h"
#include "chat/storage/fieldtable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr std::tuple fields{
    Field{&Waiting::since, "since"_L1, Reading::Required},
    Field{&Waiting::isPatient, "isPatient"_L1},
    Field{&Waiting::channelPrompt, "channelPrompt"_L1},
    Field{&Waiting::channelAskedAt, "channelAskedAt"_L1},
    Field{&Waiting::channel, "channel"_L1},
    Field{&Waiting::channelAt, "channelAt"_L1},
    Field{&Waiting::addressPrompt, "addressPrompt"_L1},
    Field{&Waiting::addressAskedAt, "addressAskedAt"_L1},
    Field{&Waiting::address, "address"_L1},
    Field{&Waiting::addressAt, "addressAt"_L1},
};

} // namespace

QDateTime Waiting::promptDue(const VolumeControl &control, milliseconds second) const
{
    return since.addMSecs((paused + control.promptDelay.count() * second).count());
}

QDateTime Waiting::endDue(const VolumeControl &control, milliseconds second) const
{
    if (!isAsked() || !control.markDoneAfterTimeout || control.timeout.count() == 0)
        return {};
    return channelAskedAt.addMSecs((paused + control.timeout.count() * second).count());
}

void Waiting::askAnew(const QDateTime &now)
{
    if (isAsked())
        paused = std::max(milliseconds(0), milliseconds(channelAskedAt.msecsTo(now)));
}

void Waiting::move(milliseconds by)
{
    for (QDateTime *instant : {&since, &channelAskedAt, &channelAt, &addressAskedAt, &addressAt})
        *instant = instant->addMSecs(by.count());
}

QList<FollowUpLine> Waiting::lines(const QString &thanks, const QDateTime &now) const
{
    const QString property = channel == "email"_L1 ? u"customer_email"_s : u"customer_phone"_s;
    return {{.prompt = channelPrompt,
             .promptAt = channelAskedAt,
             .input = channel.left(1).toUpper() + channel.mid(1),
             .inputAt = channelAt,
             .property = u"conversation_replyChannel"_s},
            {.prompt = addressPrompt,
             .promptAt = addressAskedAt,
             .input = address,
             .inputAt = addressAt,
             .property = property},
            {.prompt = thanks, .promptAt = now}};
}

Record recordOf(const Waiting &waiting)
{
    QJsonObject value{{u"stage"_s, int(waiting.stage)},
                      {u"paused"_s, qint64(waiting.paused.count())}};
    writeFields(value, waiting, fields);
    return {.kind = Waits::recordKind(), .id = waiting.conversationId, .value = value};
}

Result<Waiting> waitingFrom(const Record &record)
{
    RecordReader read(record);
    Waiting waiting{.conversationId = record.id};
    readFields(read, waiting, fields);
    waiting.stage = Waiting::Stage(std::clamp(read.number("stage"_L1), int(Waiting::Stage::Waiting),
                                              int(Waiting::Stage::AwaitsFollowUp)));
    waiting.paused = Waiting::milliseconds(std::max(0, read.number("paused"_L1)));
    if (read.failure())
        return *read.failure();
    return waiting;
}

} // namespace Kustomer
