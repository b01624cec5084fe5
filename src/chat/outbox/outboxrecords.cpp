// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outboxrecords.h"

#include "chat/attachments/filerecord.h"
#include "chat/drafts/draftrecord.h"
#include "chat/storage/recordchanges.h"
#include "chat/storage/recordreader.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Delivery = Message::Delivery;

const QString entryKind = u"outbox"_s;
const QString creationKind = u"creation"_s;

QString nameOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Sending:
        return u"sending"_s;
    case Delivery::Failed:
        return u"failed"_s;
    case Delivery::Queued:
    case Delivery::Sent: // does not stand in an outbox, nor does what is
    case Delivery::Held:
        return u"queued"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject objectOf(const Error &error)
{
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    return {{u"kind"_s, QString::fromLatin1(kinds.valueToKey(int(error.kind)))},
            {u"httpStatus"_s, error.httpStatus},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"details"_s, error.details}};
}

Error errorFrom(const QJsonObject &object)
{
    bool isKnown = false;
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    const int kind = kinds.keyToValue(object["kind"_L1].toString().toLatin1(), &isKnown);
    return {.kind = isKnown ? Error::Kind(kind) : Error::Kind::Refused,
            .httpStatus = object["httpStatus"_L1].toInt(),
            .code = object["code"_L1].toString(),
            .message = object["message"_L1].toString(),
            .details = object["details"_L1].toString()};
}

} // namespace

Record recordOf(const Outbox::Entry &entry)
{
    QJsonObject value{{u"conversationId"_s, entry.conversationId},
                      {u"writtenAt"_s, entry.writtenAt.toMSecsSinceEpoch()},
                      {u"delivery"_s, nameOf(entry.delivery)},
                      {u"isUncertain"_s, entry.isUncertain},
                      {u"attempts"_s, entry.attempts}};
    insert(&value, entry.draft);
    if (!entry.files.isEmpty())
        value[u"held"_s] = filesToJson(entry.files);
    if (entry.sentAt.isValid())
        value[u"sentAt"_s] = entry.sentAt.toMSecsSinceEpoch();
    if (entry.horizon.instant.isValid())
        value[u"horizon"_s] = entry.horizon.instant.toMSecsSinceEpoch();
    if (!entry.horizon.messageId.isEmpty())
        value[u"horizonId"_s] = entry.horizon.messageId;
    if (!entry.otherIds.isEmpty())
        value[u"otherIds"_s] = QJsonArray::fromStringList(entry.otherIds);
    if (entry.error)
        value[u"error"_s] = objectOf(*entry.error);
    return {.kind = entryKind, .id = entry.clientId, .position = entry.position, .value = value};
}

Record recordOf(const Creations::Creation &creation)
{
    QJsonObject value{{u"knownBefore"_s, QJsonArray::fromStringList(creation.knownBefore)},
                      {u"title"_s, creation.title},
                      {u"conversationId"_s, creation.conversationId}};
    if (creation.askedAt.isValid())
        value[u"askedAt"_s] = creation.askedAt.toMSecsSinceEpoch();
    return {.kind = creationKind, .id = creation.threadId, .value = value};
}

RecordChanges recordChanges(const Changes<Outbox::Entry> &entries,
                            const Changes<Creations::Creation> &creations)
{
    RecordChanges changes;
    append(changes, entries, entryKind);
    append(changes, creations, creationKind);
    return changes;
}

Result<Outbox::Entry> outboxEntryFrom(const Record &record)
{
    RecordReader read(record);
    Outbox::Entry entry{
        .clientId = record.id,
        .conversationId = read.requiredText("conversationId"_L1),
        .draft = draftFrom(&read),
        .files = filesFromJson(record.value["held"_L1].toArray()),
        .writtenAt = read.requiredInstant("writtenAt"_L1),
        .position = record.position,
        .horizon = {.instant = read.instant("horizon"_L1), .messageId = read.text("horizonId"_L1)},
        .isUncertain = read.flag("isUncertain"_L1),
        .sentAt = read.instant("sentAt"_L1),
        .attempts = read.number("attempts"_L1),
        .otherIds = read.texts("otherIds"_L1)};
    const QString delivery = read.requiredText("delivery"_L1);
    if (delivery == nameOf(Delivery::Failed)) {
        entry.delivery = Delivery::Failed;
        entry.error = errorFrom(record.value["error"_L1].toObject());
    } else if (delivery != nameOf(Delivery::Queued)) { // what is not certain is looked for
        entry.delivery = Delivery::Sending;
    }
    if (read.failure())
        return *read.failure();
    return entry;
}

Result<Creations::Creation> creationFrom(const Record &record)
{
    RecordReader read(record);
    const Creations::Creation creation{.threadId = record.id,
                                       .knownBefore = read.texts("knownBefore"_L1),
                                       .title = read.text("title"_L1),
                                       .conversationId = read.text("conversationId"_L1),
                                       .wasAsked = true,
                                       .askedAt = read.instant("askedAt"_L1)};
    if (read.failure())
        return *read.failure();
    return creation;
}

OutboxContent outboxContentFrom(const QList<Record> &records)
{
    OutboxContent content;
    const auto take = [&content](const Record &record, auto &list, const auto &result) {
        if (result) {
            list.append(*result);
            return;
        }
        content.problems.append(result.error());
        content.unreadable.append(record);
    };
    for (const Record &record : records) {
        if (record.kind == entryKind)
            take(record, content.entries, outboxEntryFrom(record));
        else if (record.kind == creationKind)
            take(record, content.creations, creationFrom(record));
    }
    return content;
}

} // namespace Kustomer
