// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/courier.h"

#include "chat/attachments/filedesk.h"
#include "chat/base/threadid.h"
#include "chat/drafts/draftrecord.h"
#include "chat/sending/outboxrecords.h"
#include "protocol/json/oneline.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Kustomer {
namespace {

/// The customer is another one since the last step.
Error heldBack()
{
    return {.kind = Error::Kind::Cancelled};
}

} // namespace

Courier::Courier(ApiCaller *caller, LocalStore *store, FileDesk *files, const Pace &pace,
                 const ChatBrand &brand, Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_descriptions(caller, store, pace)
    , m_knowledge(std::move(knowledge))
    , m_pace(pace)
    , m_respite(pace.again)
    , m_runner(caller, &m_store, files, pace, brand)
{
    connect(&m_respite, &Respite::over, this, &Courier::processAll);
    connect(&m_runner, &StepRunner::done, this, &Courier::proceed);
    connect(&m_runner, &StepRunner::due, this, [this](const QString &id) { proceed(id); });
    connect(&m_runner, &StepRunner::conversationFound, this, &Courier::becomeConversation);
    connect(&m_runner, &StepRunner::arrived, this, &Courier::settle);
    connect(&m_runner, &StepRunner::failed, this, &Courier::giveBack);
    connect(&m_store, &OutboxStore::accepted, this, &Courier::show);
    connect(&m_descriptions, &Descriptions::problemNoticed, this, &Courier::failed);
}

QString Courier::post(const QString &threadId, const Draft &draft)
{
    // Behind the ids of the server, where a row shares its instant with a message.
    const QString clientId = u'~' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Outbox::Entry entry{.clientId = clientId,
                              .conversationId = threadId,
                              .draft = wireDraft(draft),
                              .writtenAt = m_pace.clock(),
                              .horizon = m_knowledge.horizon(threadId)};
    m_store.outbox.enqueue(entry);
    if (!draft.files.isEmpty())
        takeFiles(clientId);
    goOn(threadId);
    return clientId;
}

void Courier::restore(const QList<Record> &records)
{
    const OutboxContent content = outboxContentFrom(records);
    m_store.restore(content);
    m_descriptions.restore(records);
    const QPointer<QObject> stay(m_errands.get());
    for (const Error &problem : content.problems)
        Q_EMIT failed(problem);
    for (const Outbox::Entry &entry : content.entries) {
        if (stay)
            show(entry.clientId);
    }
    if (stay)
        resumeFiles(content.entries);
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
    const QString conversationId = entry->conversationId;
    m_store.outbox.retry(clientId);
    if (!m_store.outbox.find(clientId)->isHeld())
        takeFiles(clientId);
    const QPointer<QObject> stay(m_errands.get());
    show(clientId);
    if (stay)
        goOn(conversationId);
}

void Courier::discard(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery == Message::Delivery::Sending)
        return;
    const QString threadId = entry->conversationId;
    m_store.outbox.remove(clientId);
    m_files->discard(clientId);
    if (!m_store.outbox.conversations().contains(threadId))
        m_store.creations.drop(threadId);
    save();
    Q_EMIT dropped(threadId, clientId);
}

QString Courier::claim(const Message &echo)
{
    const QString clientId = m_store.outbox.claim(echo);
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry)
        return clientId;
    m_runner.hurry(clientId);
    const bool isOnItsWay = entry->delivery == Message::Delivery::Sending;
    if (!isOnItsWay)
        m_store.outbox.retry(clientId); // it had failed, and is there after all
    const auto react = [this, isOnItsWay, id = entry->conversationId] {
        const QPointer<QObject> stay(m_errands.get());
        showAll(id); // what was written before has its place before it
        if (stay && !isOnItsWay)
            processAll();
    };
    QMetaObject::invokeMethod(m_errands.get(), react, Qt::QueuedConnection);
    return clientId;
}

QString Courier::begunThread() const
{
    const QStringList threads = m_store.outbox.conversations();
    const auto begun = std::ranges::find_if(threads, isLocalThreadId);
    return begun == threads.end() ? QString() : *begun;
}

bool Courier::holds(const QString &threadId) const
{
    return !m_store.outbox.entriesOf(threadId).isEmpty();
}

void Courier::wake()
{
    m_runner.hurryAll();
    if (!m_respite.skip())
        return;
    m_descriptions.sendAll();
    processAll();
}

void Courier::resume()
{
    m_isHeld = false;
    m_descriptions.resume();
    wake();
}

void Courier::hold()
{
    m_isHeld = true;
    m_descriptions.hold();
}

void Courier::clear()
{
    m_respite.stop();
    m_runner.clear();
    m_taking.clear();
    m_store.clear();
    m_descriptions.clear();
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
    // The disk never knew this entry as one that waits: whatever it holds of it when the process is
    // killed, nobody sends it again unasked.
    const bool needNotWait = !isLocal && next->copy == Outbox::Copy::None;
    if (isLocal && !m_store.creations.isUnderWay(conversationId))
        m_store.creations.start(conversationId, oneLine(next->draft.body, longestLine),
                                m_knowledge.conversations());
    m_store.outbox.startSending(clientId, m_knowledge.horizon(conversationId), m_pace.clock());
    const QPointer<QObject> stay(m_errands.get()); // gone when who is told logs out
    show(clientId);
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

void Courier::proceed(const QString &clientId, std::optional<Step> done)
{
    const Outbox::Entry *found = m_store.outbox.find(clientId);
    if (!found)
        return;
    const Outbox::Entry entry = *found;
    const QList<Step> steps = stepsLeft(entry, m_store.creations);
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

void Courier::waitForDisk(const QString &clientId)
{
    m_store.outbox.requeue(clientId, Verdict::NotSent);
    show(clientId);
    m_respite.begin({.kind = Error::Kind::Storage});
}

void Courier::becomeConversation(const QString &threadId, const Conversation &conversation)
{
    m_store.outbox.rename(threadId, conversation.id);
    m_store.creations.finish(threadId);
    m_descriptions.adopt(threadId, conversation.id);
    const QPointer<QObject> stay(m_errands.get());
    Q_EMIT conversationCreated(threadId, conversation);
    if (stay)
        goOn(conversation.id);
}

void Courier::settle(QString clientId, Message message)
{
    const Outbox::Entry entry = *m_store.outbox.find(clientId);
    m_store.outbox.settle(clientId, message);
    m_runner.forget(clientId);
    m_respite.reset();
    m_files->settle(clientId, entry.files);
    m_files->details().describe(&message);
    message.conversationId = entry.conversationId;
    const bool isRowTaken = entry.echo && entry.echo->id != message.id;
    message.clientId = isRowTaken ? QString() : clientId;
    const QPointer<QObject> stay(m_errands.get());
    Q_EMIT delivered(message);
    if (stay)
        showAll(entry.conversationId); // what was written before has its place before it
    if (stay)
        goOn(entry.conversationId);
}

void Courier::giveBack(const QString &clientId, const Error &error, Step step)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry)
        return;
    // of a message that has not left none was accepted
    const int unreadable
        = step == Step::Upload ? entry->attempts : m_store.outbox.countUnreadable(clientId, error);
    const Verdict verdict = sendVerdictOn(error, unreadable);
    if (step == Step::Create)
        m_store.creations.noteFailure(entry->conversationId, verdict);
    if (step == Step::Post && verdict == Verdict::Refused)
        m_store.outbox.noteAnswered(clientId);
    if (verdict == Verdict::Refused && !m_isHeld) { // otherwise somebody else was refused
        fail(clientId, error);
        return;
    }
    m_store.outbox.requeue(clientId, step == Step::Post ? verdict : Verdict::NotSent);
    save();
    show(clientId);
    m_respite.begin(error);
}

void Courier::fail(const QString &clientId, const Error &error)
{
    const QString conversationId = m_store.outbox.find(clientId)->conversationId;
    const QPointer<QObject> stay(m_errands.get());
    m_runner.forget(clientId);
    m_store.outbox.fail(clientId, error);
    show(clientId);
    if (stay)
        Q_EMIT failed(error);
    if (stay)
        goOn(conversationId);
}

void Courier::show(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    const bool isConfirmed = entry && entry->echo; // then its row is the message already
    const bool isReady = entry && (entry->isHeld() || entry->error);
    if (!isReady || !entry->isWritten() || isConfirmed)
        return;
    Message message = entry->toMessage();
    if (entry->isHeld())
        message.attachments = m_files->shown(message.attachments);
    Q_EMIT shown(message);
}

void Courier::showAll(const QString &conversationId)
{
    const QPointer<QObject> stay(m_errands.get());
    for (const QString &clientId : m_store.outbox.entriesOf(conversationId)) {
        if (stay)
            show(clientId);
    }
}

} // namespace Kustomer
