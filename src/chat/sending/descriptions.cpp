// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/descriptions.h"

#include "chat/base/threadid.h"
#include "chat/sending/begunthreads.h"
#include "chat/sending/sendingcalls.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"
#include "transport/base/networkword.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString descriptionKind = u"description"_s;

} // namespace

Record recordOf(const Description &description)
{
    return {.kind = descriptionKind,
            .id = description.threadId,
            .value = {{u"attributes"_s, QJsonObject::fromVariantMap(description.attributes)}}};
}

Descriptions::Descriptions(ApiCaller *caller, LocalStore *store, const Pace &pace, QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_store(store)
    , m_delivery(
          pace.again,
          [this](QObject *context, const Inquiry<Done>::Answer &answer) { send(context, answer); },
          [this](Done) { wake(); })
{ }

QList<Description>::iterator Descriptions::find(const QString &threadId)
{
    return std::ranges::find(m_descriptions, threadId, &Description::threadId);
}

/// What waits for nothing but the server.
QList<Description>::iterator Descriptions::next()
{
    return std::ranges::find_if_not(m_descriptions, isLocalThreadId, &Description::threadId);
}

void Descriptions::describe(const QString &threadId, const QVariantMap &attributes,
                            QObject *context, const Answer<Done> &answer)
{
    const bool mustWait = isLocalThreadId(threadId) || find(threadId) != m_descriptions.end();
    if (!mustWait || attributes.isEmpty()) { // also where who said it has gone meanwhile
        const auto conclude = [=, this, guard = QPointer(context),
                               asker = QPointer(m_errands.get())](const Result<Done> &done) {
            if (done && asker)
                tellTaken({threadId, attributes});
            if (guard)
                answer(done);
        };
        Calls::describeConversation(m_caller, threadId, attributes, this, conclude);
        return;
    }
    merge(threadId, attributes);
    save(context, answer);
    wake();
}

void Descriptions::merge(const QString &threadId, const QVariantMap &attributes)
{
    auto description = find(threadId);
    if (description == m_descriptions.end())
        description = m_descriptions.insert(m_descriptions.end(), {.threadId = threadId});
    description->attributes.insert(attributes);
    m_tracker.touch(threadId);
}

void Descriptions::supplement(const QString &threadId, const QVariantMap &attributes)
{
    const QVariantMap said = waitingOf(threadId);
    QVariantMap more;
    for (auto one = attributes.cbegin(); one != attributes.cend(); ++one) {
        if (!one->isNull() && !said.contains(one.key()))
            more.insert(one.key(), *one);
    }
    if (more.isEmpty())
        return;
    merge(threadId, more);
    save();
}

QVariantMap Descriptions::waitingOf(const QString &threadId) const
{
    const auto found = std::ranges::find(m_descriptions, threadId, &Description::threadId);
    return found == m_descriptions.end() ? QVariantMap() : found->attributes;
}

void Descriptions::adopt(const QString &threadId, const QString &conversationId)
{
    const auto description = find(threadId);
    if (description == m_descriptions.end())
        return;
    m_tracker.touch(threadId);
    m_tracker.touch(conversationId);
    description->threadId = conversationId;
    save();
    wake();
}

void Descriptions::wake()
{
    if (next() != m_descriptions.end())
        m_delivery.ask();
}

void Descriptions::send(QObject *context, const Inquiry<Done>::Answer &answer)
{
    const auto description = next();
    if (description == m_descriptions.end()) {
        answer(Done{});
        return;
    }
    const auto conclude = [this, sent = *description, answer](const Result<Done> &done) {
        if (!done && isUndecided(done.error())) {
            defer(sent.threadId);
            answer(done);
            return;
        }
        settle(sent, done);
        answer(Done{});
    };
    Calls::describeConversation(m_caller, description->threadId, description->attributes, context,
                                conclude);
}

/// The others need not wait for this one.
void Descriptions::defer(const QString &threadId)
{
    if (const auto one = find(threadId); one != m_descriptions.end())
        m_descriptions.move(one - m_descriptions.begin(), m_descriptions.size() - 1);
}

void Descriptions::tellTaken(const Description &sent)
{
    Q_EMIT taken(sent.threadId, QJsonObject::fromVariantMap(sent.attributes).toVariantMap());
}

void Descriptions::settle(const Description &sent, const Result<Done> &done)
{
    const auto now = find(sent.threadId);
    const bool isMoreSaid = done && now != m_descriptions.end() && *now != sent;
    if (now != m_descriptions.end() && !isMoreSaid) {
        m_descriptions.erase(now);
        m_tracker.touch(sent.threadId);
        save();
    }
    if (done)
        tellTaken(sent);
    else
        Q_EMIT problemNoticed(done.error());
}

void Descriptions::save()
{
    save(m_errands.get(), [](const Result<Done> &) {});
}

void Descriptions::save(QObject *context, const Answer<Done> &answer)
{
    RecordChanges changes;
    append(changes, m_tracker.take(m_descriptions, &Description::threadId), descriptionKind);
    const auto conclude
        = [answer, guard = QPointer(context), stay = QPointer(this)](const Result<Done> &done) {
              if (!done && stay)
                  stay->m_tracker.touchAll();
              if (guard)
                  answer(Done()); // it is kept, at least in memory
          };
    m_store->write(changes, m_store, conclude); // a chat that stops answers all the same
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
    save();
    wake();
}

void Descriptions::forget()
{
    m_delivery.stop();
    m_descriptions.clear();
    m_tracker = {};
    m_errands = std::make_unique<QObject>();
}

} // namespace Kustomer
