// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/sending/outboxrows.h"
#include "chat/sending/steprunner.h"
#include "transport/base/pace.h"
#include "transport/base/respite.h"

#include <QSet>

namespace Kustomer {

/// Carries what stands in the outbox to the server until it is there, once: what is refused fails,
/// everything else is tried again. After a lost answer it looks until the server must have finished
/// before it sends again, because the service has no idempotency key (wire E13). Each step is on
/// disk before the next one, so that another process can go on from wherever this one ends; a new
/// text alone leaves while it is written, a choice does not.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    /// What is known here about the conversations of the server, and wanted of those to come.
    struct Knowledge
    {
        std::function<QSet<QString>()> conversations;
        std::function<Outbox::Horizon(const QString &conversationId)> horizon;
        StepRunner::Wanted wanted;
    };

    /// What it does things with; all of it outlives it.
    struct Tools
    {
        ApiCaller *caller;
        OutboxStore *store;
        OutboxRows *rows;
        FileDesk *files;
    };

    Dispatcher(const Tools &tools, const Pace &pace, Knowledge knowledge,
               QObject *parent = nullptr);

    void setCompanyBrand(const QString &brandId) { m_runner.setCompanyBrand(brandId); }
    /// Sends what is next in a conversation, and saves what has changed before: both in one, if
    /// there is a next one.
    void goOn(QString conversationId);
    void goOnEverywhere();
    /// It will not arrive by itself any more.
    void fail(const QString &clientId, const Error &error);
    /// A message of the server stands for this entry.
    void noteEcho(const QString &clientId);
    /// Tries now what waits for its next attempt.
    void wake();
    /// Keeps everything and sends nothing until the next resume().
    void hold() { m_isHeld = true; }
    void resume() { m_isHeld = false; }
    void clear();

Q_SIGNALS:
    /// The server has it. Without a client id: another message took the row.
    void delivered(const Kustomer::Message &message);
    /// The same, of what was written as this, whatever became of its row.
    void settled(const QString &clientId, const Kustomer::Message &message);
    void conversationCreated(const QString &threadId, const Kustomer::Conversation &conversation);
    void failed(const Kustomer::Error &error);

private:
    using Verdict = SendVerdict;

    void process(const QString &conversationId);
    /// From now on the conversation of this thread is being made.
    void beginCreation(const QString &threadId, const Draft &first);
    /// Takes the first step that is left, or the one that follows the one that is done.
    void proceed(const QString &clientId, std::optional<Step> done = {});
    /// Tries again later what could not be written as being on its way.
    void waitForDisk(const QString &clientId);
    void becomeConversation(const QString &threadId, const Conversation &conversation);
    /// By value: both may be of the entry that goes.
    void settle(QString clientId, Message message);
    /// A step came to nothing: what it means for the message itself is the verdict on its post.
    void giveBack(const QString &clientId, const Error &error, Step step);
    void notePostRefused(const Outbox::Entry &entry, const Error &error);
    void noteLeaving(const Outbox::Entry &entry, Step step);
    void save(const OutboxStore::Step &next = [] {}) { m_store->save(m_life.get(), next); }

    OutboxStore *m_store;
    OutboxRows *m_rows;
    FileDesk *m_files;
    Knowledge m_knowledge;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< context of what is written
    Pace m_pace;
    Respite m_respite;
    StepRunner m_runner;
    bool m_isHeld = false;
};

} // namespace Kustomer
