// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/descriptions.h"

#include "chat/base/threadid.h"
#include "chat/sending/outboxrecords.h"
#include "chat/sending/sendingcalls.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString descriptionKind = u"description"_s;

/// Local threads of which anything else is kept.
QSet<QString> begunThreads(const QList<Record> &records, const OutboxContent &outbox)
{
    QSet<QString> threads;
    for (const Record &record : records) {
        if (record.kind == "draft"_L1)
            threads.insert(record.id);
    }
    for (const Outbox::Entry &entry : outbox.entries)
        threads.insert(entry.conversationId);
    for (const Creations::Creation &creation : outbox.creations)
        threads.insert(creation.threadId);
    return threads;
}

} // namespace

Record recordOf(const Description &description)
{
    return {.kind = descriptionKind,
            .id = description.threadId,
            .value = {{u"attributes"_s, QJsonObject::fromVariantMap(description.attributes)}}};
}

Descriptions::Descriptions(ApiCaller *caller, LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
{ }

QList<Description>::iterator Descriptions::find(const QString &threadId)
{
    return std::ranges::find(m_descriptions, threadId, &Description::threadId);
}

void Descriptions::describe(const QString &threadId, const QVariantMap &attributes,
                            QObject *context, const Answer<Done> &answer)
{
    const bool mustWait = isLocalThreadId(threadId) || find(threadId) != m_descriptions.end();
    if (!mustWait || attributes.isEmpty()) {
        Calls::describeConversation(m_caller, threadId, attributes, context, answer);
        return;
    }
    merge(threadId, attributes);
    save(context, answer);
    if (!isLocalThreadId(threadId))
        send(threadId);
}

void Descriptions::merge(const QString &threadId, const QVariantMap &attributes)
{
    auto description = find(threadId);
    if (description == m_descriptions.end())
        description = m_descriptions.insert(m_descriptions.end(), {.threadId = threadId});
    description->attributes.insert(attributes);
    m_tracker.touch(threadId);
}

void Descriptions::adopt(const QString &threadId, const QString &conversationId)
{
    const auto description = find(threadId);
    if (description == m_descriptions.end())
        return;
    m_tracker.touch(threadId);
    m_tracker.touch(conversationId);
    description->threadId = conversationId;
    save(m_errands.get(), [](const Result<Done> &) {});
    send(conversationId);
}

void Descriptions::sendAll()
{
    const QList<Description> all = m_descriptions;
    for (const Description &one : all) {
        if (!isLocalThreadId(one.threadId))
            send(one.threadId);
    }
}

void Descriptions::send(const QString &conversationId)
{
    const auto description = find(conversationId);
    if (description == m_descriptions.end() || m_underWay.contains(conversationId))
        return;
    m_underWay.insert(conversationId);
    Calls::describeConversation(
        m_caller, conversationId, description->attributes, m_errands.get(),
        [this, sent = *description](const Result<Done> &done) { conclude(sent, done); });
}

void Descriptions::conclude(const Description &sent, const Result<Done> &done)
{
    m_underWay.remove(sent.threadId);
    if (!done && done.error().mayPass())
        return; // sendAll() tries again
    const auto now = find(sent.threadId);
    if (done && now != m_descriptions.end() && *now != sent)
        send(sent.threadId); // more was said meanwhile
    else
        remove(sent.threadId);
    if (!done)
        Q_EMIT problemNoticed(done.error());
}

void Descriptions::remove(const QString &threadId)
{
    m_descriptions.removeIf([&](const Description &one) { return one.threadId == threadId; });
    m_tracker.touch(threadId);
    save(m_errands.get(), [](const Result<Done> &) {});
}

void Descriptions::save(QObject *context, const Answer<Done> &answer)
{
    RecordChanges changes;
    append(changes, m_tracker.take(m_descriptions, &Description::threadId), descriptionKind);
    m_store->write(changes, this, [=, this, guard = QPointer(context)](const Result<Done> &done) {
        if (!done)
            m_tracker.touchAll();
        if (guard)
            answer(Done()); // it is kept, at least in memory
    });
}

void Descriptions::restore(const QList<Record> &records)
{
    const OutboxContent outbox = outboxContentFrom(records);
    const QSet<QString> begun = begunThreads(records, outbox);
    for (const Record &record : records) {
        if (record.kind != descriptionKind)
            continue;
        QVariantMap attributes = record.value["attributes"_L1].toObject().toVariantMap();
        if (const auto newer = find(record.id); newer != m_descriptions.end())
            attributes.insert(newer->attributes);
        if (attributes.isEmpty() || (isLocalThreadId(record.id) && !begun.contains(record.id)))
            m_tracker.touch(record.id);
        else
            merge(record.id, attributes);
    }
    for (const Creations::Creation &creation : outbox.creations) {
        if (!creation.conversationId.isEmpty())
            adopt(creation.threadId, creation.conversationId);
    }
    save(m_errands.get(), [](const Result<Done> &) {});
    sendAll();
}

void Descriptions::clear()
{
    m_descriptions.clear();
    m_underWay.clear();
    m_tracker = {};
    m_errands = std::make_unique<QObject>();
}

} // namespace Kustomer
