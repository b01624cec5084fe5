// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/courier.h"

#include "chat/base/threadid.h"
#include "chat/sending/arrivals.h"
#include "chat/sending/outboxrecords.h"
#include "chat/sending/sendverdict.h"
#include "protocol/json/oneline.h"

#include <QPointer>
#include <QUuid>

namespace Kustomer {
namespace {

/// The customer is another one since the last step.
Error heldBack()
{
    return {.kind = Error::Kind::Cancelled};
}

} // namespace

Courier::Courier(KustomerApi *api, LocalStore *store, const Pace &pace, Knowledge knowledge,
                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_knowledge(std::move(knowledge))
    , m_pace(pace)
    , m_respite(pace.again)
{
    connect(&m_respite, &Respite::over, this, &Courier::processAll);
    connect(&m_store, &OutboxStore::accepted, this, &Courier::show);
}

QString Courier::post(const QString &threadId, const Draft &draft)
{
    const Outbox::Entry entry{.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                              .conversationId = threadId,
                              .draft = draft,
                              .writtenAt = m_pace.clock(),
                              .horizon = m_knowledge.horizon(threadId)};
    m_store.outbox.enqueue(entry);
    goOn(threadId);
    return entry.clientId;
}

void Courier::restore(const QList<Record> &records)
{
    const OutboxContent content = outboxContentFrom(records);
    m_store.restore(content);
    const QPointer<QObject> stay(m_errands.get());
    for (const Error &problem : content.problems)
        Q_EMIT failed(problem);
    for (const Outbox::Entry &entry : content.entries) {
        if (stay)
            show(entry.clientId);
    }
    if (stay)
        processAll();
}

void Courier::save(const OutboxStore::Step &next)
{
    m_store.save(m_errands.get(), next);
}

void Courier::retry(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery != Message::Delivery::Failed)
        return;
    m_store.outbox.retry(clientId);
    show(clientId);
    goOn(entry->conversationId);
}

void Courier::discard(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery == Message::Delivery::Sending)
        return;
    const QString threadId = entry->conversationId;
    m_store.outbox.remove(clientId);
    if (!m_store.outbox.conversations().contains(threadId))
        m_store.creations.drop(threadId);
    save();
    Q_EMIT dropped(threadId, clientId);
}

QString Courier::claim(const Message &echo)
{
    const QString clientId = m_store.outbox.claim(echo);
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (entry && entry->delivery != Message::Delivery::Sending) {
        m_store.outbox.retry(clientId); // it had failed, and is there after all
        QMetaObject::invokeMethod(
            m_errands.get(), [this] { processAll(); }, Qt::QueuedConnection);
    }
    return clientId;
}

void Courier::wake()
{
    if (m_respite.skip())
        processAll();
}

void Courier::resume()
{
    m_isHeld = false;
    wake();
}

void Courier::clear()
{
    m_respite.stop();
    m_store.clear();
    m_errands = std::make_unique<QObject>();
}

void Courier::processAll()
{
    for (const QString &id : m_store.outbox.conversations())
        process(id);
}

void Courier::goOn(QString conversationId)
{
    const QPointer<QObject> stay(m_errands.get());
    process(conversationId);
    if (stay)
        save();
}

void Courier::process(const QString &conversationId)
{
    if (m_isHeld || m_respite.isRunning())
        return;
    const Outbox::Entry *next = m_store.outbox.nextOf(conversationId);
    if (!next)
        return;
    const QString clientId = next->clientId;
    if (next->echo) {
        settle(clientId, *next->echo);
        return;
    }
    const bool isLocal = isLocalThreadId(conversationId);
    const bool isFirst = isLocal && !m_store.creations.isUnderWay(conversationId);
    // The disk never knew this entry as one that waits: whatever it holds of it when the process is
    // killed, nobody sends it again unasked.
    const bool needNotWait = !isLocal && next->copy == Outbox::Copy::None;
    if (isFirst)
        m_store.creations.start(conversationId, oneLine(next->draft.body, longestLine),
                                m_knowledge.conversations());
    m_store.outbox.startSending(clientId, m_knowledge.horizon(conversationId));
    const QPointer<QObject> stay(m_errands.get()); // gone when who is told logs out
    show(clientId);
    if (!stay)
        return;
    const auto depart = [=, this] {
        dispatch(clientId, isFirst ? Creation::First : Creation::Repeated);
    };
    if (!needNotWait) {
        save(depart);
        return;
    }
    save();
    if (stay)
        depart();
}

void Courier::dispatch(const QString &clientId, Creation creation)
{
    const Outbox::Entry *found = m_store.outbox.find(clientId);
    if (!found)
        return;
    const Outbox::Entry entry = *found;
    if (m_isHeld) {
        giveBack(clientId, heldBack());
    } else if (entry.echo) {
        settle(clientId, *entry.echo);
    } else if (entry.copy == Outbox::Copy::Unsent) {
        waitForDisk(clientId);
    } else if (isLocalThreadId(entry.conversationId)) {
        creation == Creation::First ? create(entry) : adoptOrCreate(entry);
    } else if (!entry.horizon.instant.isValid()) {
        findHorizonThenSend(entry);
    } else if (entry.isUncertain) {
        lookThenSend(entry);
    } else {
        send(entry);
    }
}

void Courier::waitForDisk(const QString &clientId)
{
    m_store.outbox.requeue(clientId, Outbox::Outcome::NotSent);
    show(clientId);
    m_respite.begin({.kind = Error::Kind::Storage});
}

void Courier::adoptOrCreate(const Outbox::Entry &entry)
{
    const auto decide = [=, this](const Result<std::optional<Conversation>> &found) {
        if (!found)
            giveBack(entry.clientId, found.error());
        else if (*found)
            useConversation(entry.conversationId, **found);
        else if (m_isHeld)
            giveBack(entry.clientId, heldBack());
        else
            create(entry);
    };
    findArrival(m_api, m_store.creations, entry.conversationId, m_errands.get(), decide);
}

void Courier::create(const Outbox::Entry &entry)
{
    const auto take = [=, this](const Result<Conversation> &conversation) {
        if (conversation)
            useConversation(entry.conversationId, *conversation);
        else
            giveBack(entry.clientId, conversation.error());
    };
    m_api->createConversation(entry.draft.body, m_errands.get(), take);
}

void Courier::useConversation(const QString &threadId, const Conversation &conversation)
{
    m_store.creations.answer(threadId, conversation.id);
    // Who is told its id may write there at once, and from another process after this one.
    save([=, this] { becomeConversation(threadId, conversation); });
}

void Courier::becomeConversation(const QString &threadId, const Conversation &conversation)
{
    m_store.outbox.rename(threadId, conversation.id);
    m_store.creations.finish(threadId);
    const QPointer<QObject> stay(m_errands.get());
    Q_EMIT conversationCreated(threadId, conversation);
    if (stay)
        goOn(conversation.id);
}

void Courier::findHorizonThenSend(const Outbox::Entry &entry)
{
    const auto goOn = [=, this](const Result<Outbox::Horizon> &horizon) {
        if (!horizon) {
            giveBack(entry.clientId, horizon.error());
            return;
        }
        m_store.outbox.setHorizon(entry.clientId, *horizon);
        save([=, this] { dispatch(entry.clientId, Creation::Repeated); });
    };
    findHorizon(m_api, entry.conversationId, m_errands.get(), goOn);
}

void Courier::lookThenSend(const Outbox::Entry &entry)
{
    const auto decide = [=, this](const Result<std::optional<Message>> &found) {
        if (!found)
            giveBack(entry.clientId, found.error());
        else if (*found)
            settle(entry.clientId, **found);
        else if (m_isHeld)
            giveBack(entry.clientId, heldBack());
        else
            send(entry);
    };
    findArrival(m_api, m_store.outbox, entry.clientId, m_errands.get(), decide);
}

void Courier::send(const Outbox::Entry &entry)
{
    const auto take = [=, this](const Result<Message> &message) {
        const Outbox::Entry *now = m_store.outbox.find(entry.clientId);
        if (!now)
            return;
        if (message)
            settle(entry.clientId, *message);
        else if (now->echo)
            settle(entry.clientId, *now->echo);
        else
            giveBack(entry.clientId, message.error());
    };
    m_api->sendMessage(entry.conversationId, entry.draft.body, m_errands.get(), take);
}

void Courier::settle(QString clientId, Message message)
{
    const Outbox::Entry entry = *m_store.outbox.find(clientId);
    m_store.outbox.settle(clientId, message.id);
    m_respite.reset();
    message.conversationId = entry.conversationId;
    const bool isRowTaken = entry.echo && entry.echo->id != message.id;
    message.clientId = isRowTaken ? QString() : clientId;
    const QPointer<QObject> stay(m_errands.get());
    Q_EMIT delivered(message);
    if (stay)
        goOn(entry.conversationId);
}

void Courier::giveBack(const QString &clientId, const Error &error)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry)
        return;
    const SendVerdict verdict
        = sendVerdictOn(error, m_store.outbox.countUnreadable(clientId, error));
    if (verdict == SendVerdict::Refused && !m_isHeld) { // otherwise somebody else was refused
        const QString conversationId = entry->conversationId;
        const QPointer<QObject> stay(m_errands.get());
        m_store.outbox.fail(clientId, error);
        show(clientId);
        if (stay)
            Q_EMIT failed(error);
        if (stay)
            goOn(conversationId);
        return;
    }
    const bool mayBeThere = verdict == SendVerdict::LookFirst;
    m_store.outbox.requeue(clientId,
                           mayBeThere ? Outbox::Outcome::Unknown : Outbox::Outcome::NotSent);
    save();
    show(clientId);
    m_respite.begin(error);
}

void Courier::show(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (entry && entry->isKept())
        Q_EMIT shown(entry->toMessage());
}

} // namespace Kustomer
