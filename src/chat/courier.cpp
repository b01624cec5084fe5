// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/courier.h"

#include "chat/thread.h"

#include <QUuid>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int mostUnreadableAnswers = 3; ///< to the same message, before a person has to decide

} // namespace

Courier::Courier(KustomerApi *api, Lookup lookup, KnownConversations known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_lookup(std::move(lookup))
    , m_known(std::move(known))
    , m_backoff(BackoffPolicy())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Courier::processAll);
}

QString Courier::post(const QString &threadId, const Draft &draft, const QDateTime &knownUntil)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Outbox::Entry entry{.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                              .conversationId = threadId,
                              .draft = draft,
                              .writtenAt = knownUntil.isValid() ? qMax(now, knownUntil) : now,
                              .knownUntil = knownUntil};
    m_outbox.enqueue(entry);
    show(entry.clientId);
    process(threadId);
    return entry.clientId;
}

void Courier::retry(const QString &clientId)
{
    const Outbox::Entry *entry = m_outbox.find(clientId);
    if (!entry || entry->delivery != Message::Delivery::Failed)
        return;
    m_outbox.retry(clientId);
    show(clientId);
    process(entry->conversationId);
}

void Courier::discard(const QString &clientId)
{
    const Outbox::Entry *entry = m_outbox.find(clientId);
    if (!entry || entry->delivery == Message::Delivery::Sending)
        return;
    const QString threadId = entry->conversationId;
    m_outbox.remove(clientId);
    Q_EMIT dropped(threadId, clientId);
}

QString Courier::claim(const Message &echo)
{
    const QString clientId = m_outbox.claim(echo);
    const Outbox::Entry *entry = m_outbox.find(clientId);
    if (entry && entry->delivery != Message::Delivery::Sending) {
        m_outbox.retry(clientId); // it had failed, and is there after all
        QMetaObject::invokeMethod(
            m_errands.get(), [this] { processAll(); }, Qt::QueuedConnection);
    }
    return clientId;
}

void Courier::wake()
{
    if (m_isToldToWait && m_pause.isActive())
        return;
    m_pause.stop();
    processAll();
}

void Courier::hold()
{
    m_isHeld = true;
}

void Courier::resume()
{
    m_isHeld = false;
    wake();
}

void Courier::clear()
{
    m_pause.stop();
    m_outbox.clear();
    m_knownBefore.clear();
    m_made.clear();
    m_backoff.reset();
    m_errands = std::make_unique<QObject>();
}

void Courier::processAll()
{
    const QStringList conversations = m_outbox.conversations();
    for (const QString &id : conversations)
        process(id);
}

void Courier::process(const QString &conversationId)
{
    if (m_isHeld || m_pause.isActive())
        return;
    const Outbox::Entry *next = m_outbox.nextOf(conversationId);
    if (!next)
        return;
    if (next->echo) {
        settle(next->clientId, *next->echo);
        return;
    }
    m_outbox.startSending(next->clientId);
    const Outbox::Entry entry = *next;
    show(entry.clientId);
    if (!m_outbox.find(entry.clientId))
        return; // who was told has discarded it, or logged out
    if (Thread::isLocalId(entry.conversationId))
        adoptOrCreate(entry);
    else if (entry.isUncertain)
        lookThenSend(entry);
    else
        send(entry);
}

void Courier::adoptOrCreate(const Outbox::Entry &entry)
{
    const QString threadId = entry.conversationId;
    if (!m_knownBefore.contains(threadId)) {
        m_knownBefore.insert(threadId, m_known());
        create(entry);
        return;
    }
    // an earlier attempt may have created the conversation: it is then new and still empty
    const auto look = [=, this](const Result<Page<Conversation>> &page) {
        if (!page) {
            giveBack(entry.clientId, page.error());
            return;
        }
        const QSet<QString> knownBefore = m_knownBefore.value(threadId);
        const auto found = std::ranges::find_if(page->items, [&](const Conversation &one) {
            return !knownBefore.contains(one.id) && !m_made.contains(one.id)
                && !one.lastMessageAt.isValid();
        });
        if (found == page->items.end())
            create(entry);
        else
            useConversation(threadId, *found);
    };
    m_api->conversations(KustomerApi::Scope::Open, {}, m_errands.get(), look);
}

void Courier::create(const Outbox::Entry &entry)
{
    m_api->createConversation(entry.draft.body, m_errands.get(),
                              [=, this](const Result<Conversation> &conversation) {
                                  if (conversation)
                                      useConversation(entry.conversationId, *conversation);
                                  else
                                      giveBack(entry.clientId, conversation.error());
                              });
}

void Courier::useConversation(const QString &threadId, const Conversation &conversation)
{
    m_outbox.rename(threadId, conversation.id);
    m_knownBefore.remove(threadId);
    m_made.insert(conversation.id);
    Q_EMIT conversationCreated(threadId, conversation);
    process(conversation.id);
}

void Courier::lookThenSend(const Outbox::Entry &entry)
{
    m_lookup(entry.conversationId, m_errands.get(), [=, this](const Result<Done> &done) {
        const Outbox::Entry *now = m_outbox.find(entry.clientId);
        if (!now)
            return;
        if (now->echo)
            settle(entry.clientId, *now->echo);
        else if (done)
            send(entry);
        else
            giveBack(entry.clientId, done.error());
    });
}

void Courier::send(const Outbox::Entry &entry)
{
    m_api->sendMessage(entry.conversationId, entry.draft.body, m_errands.get(),
                       [=, this](const Result<Message> &message) {
                           const Outbox::Entry *now = m_outbox.find(entry.clientId);
                           if (!now)
                               return;
                           if (message)
                               settle(entry.clientId, *message);
                           else if (now->echo)
                               settle(entry.clientId, *now->echo);
                           else
                               giveBack(entry.clientId, message.error());
                       });
}

void Courier::settle(QString clientId, Message message)
{
    const Outbox::Entry entry = *m_outbox.find(clientId);
    m_outbox.remove(clientId);
    m_backoff.reset();
    message.conversationId = entry.conversationId;
    const bool isRowTaken = entry.echo && entry.echo->id != message.id;
    message.clientId = isRowTaken ? QString() : clientId;
    Q_EMIT delivered(message);
    process(entry.conversationId);
}

Courier::Verdict Courier::verdictOn(const Error &error, int attempts)
{
    switch (error.kind) {
    case Error::Kind::Transport:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
        return Verdict::LookFirst;
    case Error::Kind::Protocol: // accepted, and the answer cannot be read
        return attempts < mostUnreadableAnswers ? Verdict::LookFirst : Verdict::Refused;
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled:
        return Verdict::TryAgain;
    case Error::Kind::Refused:
        return error.httpStatus == 401 ? Verdict::TryAgain : Verdict::Refused;
    case Error::Kind::Configuration:
    case Error::Kind::NotFound:
    case Error::Kind::TooLarge:
    case Error::Kind::NotStarted:
        return Verdict::Refused;
    }
    Q_UNREACHABLE();
}

void Courier::giveBack(const QString &clientId, const Error &error)
{
    const Outbox::Entry *entry = m_outbox.find(clientId);
    if (!entry)
        return;
    const Verdict verdict = verdictOn(error, entry->attempts);
    if (verdict == Verdict::Refused) {
        m_outbox.fail(clientId, error);
        show(clientId);
        Q_EMIT failed(error);
        process(m_outbox.find(clientId)->conversationId);
        return;
    }
    m_outbox.requeue(clientId,
                     verdict == Verdict::LookFirst ? Outbox::Outcome::Unknown
                                                   : Outbox::Outcome::NotSent);
    show(clientId);
    const auto pause = m_backoff.next();
    m_isToldToWait = error.retryAfter.has_value();
    m_pause.start(qMax(error.retryAfter.value_or(pause), pause));
}

void Courier::show(const QString &clientId)
{
    if (const Outbox::Entry *entry = m_outbox.find(clientId))
        Q_EMIT shown(entry->toMessage());
}

} // namespace Kustomer
