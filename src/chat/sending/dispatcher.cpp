// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/dispatcher.h"

#include "chat/attachments/filedesk.h"
#include "chat/base/threadid.h"
#include "protocol/json/oneline.h"

#include <QPointer>

namespace Kustomer {
namespace {

/// The customer is another one since the last step.
Error heldBack()
{
    return {.kind = Error::Kind::Cancelled};
}

} // namespace

Dispatcher::Dispatcher(const Tools &tools, const Pace &pace, Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_store(tools.store)
    , m_rows(tools.rows)
    , m_files(tools.files)
    , m_knowledge(std::move(knowledge))
    , m_pace(pace)
    , m_respite(pace.again)
    , m_runner(tools.caller, tools.store, tools.files, pace, m_knowledge.wanted)
{
    connect(&m_respite, &Respite::over, this, &Dispatcher::goOnEverywhere);
    connect(&m_runner, &StepRunner::done, this, &Dispatcher::proceed);
    connect(&m_runner, &StepRunner::due, this, [this](const QString &id) { proceed(id); });
    connect(&m_runner, &StepRunner::conversationFound, this, &Dispatcher::becomeConversation);
    connect(&m_runner, &StepRunner::arrived, this, &Dispatcher::settle);
    connect(&m_runner, &StepRunner::failed, this, &Dispatcher::giveBack);
}

void Dispatcher::wake()
{
    m_runner.hurryAll();
    if (m_respite.skip())
        goOnEverywhere();
}

void Dispatcher::clear()
{
    m_respite.stop();
    m_runner.clear();
    m_life = std::make_unique<QObject>();
}

void Dispatcher::goOnEverywhere()
{
    for (const QString &id : m_store->outbox.conversations())
        process(id);
}

void Dispatcher::goOn(QString conversationId)
{
    const QPointer<QObject> stay(m_life.get());
    process(conversationId);
    if (stay)
        save();
}

void Dispatcher::process(const QString &conversationId)
{
    if (m_isHeld || m_respite.isRunning())
        return;
    const Outbox::Entry *next = m_store->outbox.nextOf(conversationId);
    if (!next)
        return;
    const QString clientId = next->clientId;
    if (next->echo) {
        settle(clientId, *next->echo);
        return;
    }
    const bool isLocal = isLocalThreadId(conversationId);
    const bool needNotWait = !isLocal && next->mayLeaveUnwritten();
    if (isLocal && !m_store->creations.isUnderWay(conversationId))
        beginCreation(conversationId, next->draft);
    m_store->outbox.startSending(clientId, m_knowledge.horizon(conversationId), m_pace.clock());
    const QPointer<QObject> stay(m_life.get()); // gone when who is told logs out
    m_rows->show(clientId);
    if (!stay)
        return;
    const auto depart = [=, this] {
        proceed(clientId);
    };
    if (!needNotWait) {
        save(depart);
        return;
    }
    save();
    if (stay)
        depart();
}

void Dispatcher::beginCreation(const QString &threadId, const Draft &first)
{
    const QString wanted = m_knowledge.wanted(threadId).title;
    m_store->creations.start(threadId, wanted.isEmpty() ? oneLine(first.body, longestLine) : wanted,
                             m_knowledge.conversations());
}

void Dispatcher::proceed(const QString &clientId, std::optional<Step> done)
{
    const Outbox::Entry *found = m_store->outbox.find(clientId);
    if (!found)
        return;
    const Outbox::Entry entry = *found;
    const QList<Step> steps = stepsLeft(entry, m_store->creations);
    const Step next = steps.at(done ? steps.indexOf(*done) + 1 : 0);
    if (m_isHeld)
        giveBack(clientId, heldBack(), next);
    else if (entry.echo)
        settle(clientId, *entry.echo);
    else if (entry.copy == Outbox::Copy::AsWaiting && entry.mayBeSent())
        waitForDisk(clientId);
    else
        m_runner.take(next, entry);
}

void Dispatcher::waitForDisk(const QString &clientId)
{
    m_store->outbox.requeue(clientId, Verdict::NotSent);
    m_rows->show(clientId);
    m_respite.begin({.kind = Error::Kind::Storage});
}

void Dispatcher::becomeConversation(const QString &threadId, const Conversation &conversation)
{
    m_store->outbox.rename(threadId, conversation.id);
    m_store->creations.finish(threadId);
    const QPointer<QObject> stay(m_life.get());
    Q_EMIT conversationCreated(threadId, conversation);
    if (stay)
        goOn(conversation.id);
}

void Dispatcher::settle(QString clientId, Message message)
{
    const Outbox::Entry entry = *m_store->outbox.find(clientId);
    m_store->outbox.settle(clientId, message);
    m_store->keepAnswer(entry);
    m_runner.forget(clientId);
    m_respite.reset();
    m_files->settle(clientId, entry.files);
    m_files->details().describe(&message);
    message.conversationId = entry.conversationId;
    if (message.payload.isEmpty())
        message.payload = entry.draft.payload; // not every service tells it again
    const bool isRowTaken = entry.echo && entry.echo->id != message.id;
    message.clientId = isRowTaken ? QString() : clientId;
    const QPointer<QObject> stay(m_life.get());
    Q_EMIT delivered(message);
    if (stay)
        Q_EMIT settled(clientId, message);
    if (stay)
        m_rows->showAll(entry.conversationId); // what was written before has its place before it
    if (stay)
        goOn(entry.conversationId);
}

void Dispatcher::giveBack(const QString &clientId, const Error &error, Step step)
{
    const Outbox::Entry *entry = m_store->outbox.find(clientId);
    if (!entry)
        return;
    // of a message that has not left none was accepted
    const int unreadable
        = step == Step::Upload ? entry->attempts : m_store->outbox.countUnreadable(clientId, error);
    const Verdict verdict = sendVerdictOn(error, unreadable);
    if (verdict == Verdict::Unfinished)
        noteLeaving(*entry, step);
    if (step == Step::Create)
        m_store->creations.noteFailure(entry->conversationId, verdict);
    if (step == Step::Post && verdict == Verdict::Refused)
        notePostRefused(*entry, error);
    if (verdict == Verdict::Refused && !m_isHeld) { // otherwise somebody else was refused
        fail(clientId, error);
        return;
    }
    m_store->outbox.requeue(clientId, step == Step::Post ? verdict : Verdict::NotSent);
    save();
    m_rows->show(clientId);
    m_respite.begin(error);
}

/// Its files may be what was refused, unless it was the conversation, or an earlier attempt may
/// have taken them.
void Dispatcher::notePostRefused(const Outbox::Entry &entry, const Error &error)
{
    const bool isOfConversation = error.httpStatus == 409;
    m_store->outbox.noteAnswered(entry.clientId);
    if (!isOfConversation && !entry.isUncertain)
        m_store->outbox.forgetUploads(entry.clientId);
}

/// What waited for a token or a connection left later than it was to; no later than now.
void Dispatcher::noteLeaving(const Outbox::Entry &entry, Step step)
{
    if (step == Step::Create)
        m_store->creations.noteAsked(entry.conversationId, m_pace.clock());
    else if (step == Step::Post)
        m_store->outbox.noteLeaving(entry.clientId, m_pace.clock());
}

void Dispatcher::fail(const QString &clientId, const Error &error)
{
    const QString conversationId = m_store->outbox.find(clientId)->conversationId;
    const QPointer<QObject> stay(m_life.get());
    m_runner.forget(clientId);
    m_store->outbox.fail(clientId, error);
    m_rows->show(clientId);
    if (stay)
        Q_EMIT failed(error);
    if (stay)
        goOn(conversationId);
}

void Dispatcher::noteEcho(const QString &clientId)
{
    const Outbox::Entry *entry = m_store->outbox.find(clientId);
    if (!entry)
        return;
    m_runner.hurry(clientId);
    const bool isOnItsWay = entry->delivery == Message::Delivery::Sending;
    if (!isOnItsWay)
        m_store->outbox.retry(clientId); // it had failed, and is there after all
    const auto react = [this, isOnItsWay, id = entry->conversationId] {
        const QPointer<QObject> stay(m_life.get());
        m_rows->showAll(id); // what was written before has its place before it
        if (stay && !isOnItsWay)
            goOnEverywhere();
    };
    QMetaObject::invokeMethod(m_life.get(), react, Qt::QueuedConnection);
}

} // namespace Kustomer
