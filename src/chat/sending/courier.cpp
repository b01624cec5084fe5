// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/courier.h"

#include "chat/attachments/filedesk.h"
#include "chat/base/threadid.h"
#include "chat/drafts/draftrecord.h"
#include "chat/outbox/outboxrecords.h"

#include <KustomerChat/ChatSettings>

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Kustomer {

Courier::Courier(ApiCaller *caller, LocalStore *store, FileDesk *files, const Pace &pace,
                 const Dispatcher::Knowledge &knowledge, QObject *parent)
    : Part(parent)
    , m_clock(pace.clock)
    , m_horizon(knowledge.horizon)
    , m_files(files)
    , m_store(store)
    , m_intake(&m_store, files)
    , m_rows(&m_store, files)
    , m_dispatcher({.caller = caller, .store = &m_store, .rows = &m_rows, .files = files}, pace,
                   knowledge)
{
    connect(&m_store, &OutboxStore::accepted, &m_rows, &OutboxRows::show);
    connect(&m_rows, &OutboxRows::shown, this, &Courier::shown);
    connect(&m_intake, &FileIntake::held, this, &Courier::leave);
    connect(&m_intake, &FileIntake::failed, &m_dispatcher, &Dispatcher::fail);
    connect(&m_dispatcher, &Dispatcher::delivered, this, &Courier::delivered);
    connect(&m_dispatcher, &Dispatcher::settled, this, &Courier::settled);
    connect(&m_dispatcher, &Dispatcher::conversationCreated, this, &Courier::conversationCreated);
    connect(&m_dispatcher, &Dispatcher::failed, this, &Courier::problemNoticed);
}

void Courier::setSettings(const ChatSettings &settings)
{
    m_dispatcher.setCompanyBrand(settings.brandId);
}

QString Courier::post(const QString &threadId, const Draft &draft)
{
    // Behind the ids of the server, where a row shares its instant with a message.
    const QString clientId = u'~' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Outbox::Entry entry{.clientId = clientId,
                              .conversationId = threadId,
                              .draft = wireDraft(draft),
                              .writtenAt = m_clock(),
                              .horizon = m_horizon(threadId)};
    m_store.outbox.enqueue(entry);
    if (!draft.files.isEmpty())
        m_intake.take(clientId);
    m_dispatcher.goOn(threadId);
    return clientId;
}

void Courier::restore(const QList<Record> &records)
{
    const OutboxContent content = outboxContentFrom(records);
    m_store.restore(content);
    const QPointer<QObject> stay(m_life.get());
    for (const Error &problem : content.problems)
        Q_EMIT problemNoticed(problem);
    for (const Outbox::Entry &entry : content.entries) {
        if (stay)
            m_rows.show(entry.clientId);
    }
    if (stay)
        m_intake.resume();
    if (stay)
        m_dispatcher.goOnEverywhere();
}

void Courier::leave(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry)
        return;
    const QString conversationId = entry->conversationId;
    const QPointer<QObject> stay(m_life.get());
    m_rows.show(clientId);
    if (stay)
        m_dispatcher.goOn(conversationId);
}

void Courier::retry(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery != Message::Delivery::Failed)
        return;
    m_store.outbox.retry(clientId);
    if (!entry->isHeld())
        m_intake.take(clientId);
    leave(clientId);
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

void Courier::cancelUpload(const QString &clientId)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    const bool isUploading = m_files->uploads().isRunning(clientId);
    const bool isWaiting
        = entry && entry->delivery == Message::Delivery::Queued && entry->hasToUpload();
    if (!entry || (!isUploading && !isWaiting))
        return;
    m_files->uploads().cancel(clientId);
    m_dispatcher.fail(clientId, cancelledUpload());
}

void Courier::retryFile(const QString &clientId, int index)
{
    if (m_files->uploads().isRunning(clientId))
        m_files->uploads().retry(clientId, index);
    else
        retry(clientId);
}

void Courier::removeFile(const QString &clientId, int index)
{
    const Outbox::Entry *entry = m_store.outbox.find(clientId);
    if (!entry || entry->delivery != Message::Delivery::Failed)
        return;
    m_store.outbox.removeFile(clientId, index);
    m_files->uploads().forget(clientId);
    if (m_store.outbox.find(clientId)->draft.isBlank()) {
        discard(clientId);
        return;
    }
    save();
    m_rows.show(clientId);
}

QString Courier::claim(const Message &echo)
{
    const QString clientId = m_store.outbox.claim(echo);
    m_dispatcher.noteEcho(clientId);
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

bool Courier::isUnderWay(const QString &threadId) const
{
    const QStringList entries = m_store.outbox.entriesOf(threadId);
    return std::ranges::any_of(entries, [this](const QString &clientId) {
        return m_store.outbox.find(clientId)->delivery != Message::Delivery::Failed;
    });
}

void Courier::forget()
{
    m_dispatcher.clear();
    m_intake.clear();
    m_rows.clear();
    m_store.clear();
    m_life = std::make_unique<QObject>();
}

void Courier::dropAnswers(const QString &conversationId)
{
    if (m_store.dropAnswers(conversationId))
        save();
}

void Courier::save()
{
    m_store.save(m_life.get());
}

} // namespace Kustomer
