// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/outboxstore.h"
#include "chat/outbox/steps.h"
#include "chat/sending/lookout.h"

#include <KustomerChat/NewConversation>

#include <functional>

namespace Kustomer {

class ApiCaller;
class FileDesk;

/// Takes one step for one entry and tells how it went.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    /// What the conversation of a local thread is to be.
    using Wanted = std::function<NewConversation(const QString &threadId)>;

    /// What it learns on the way goes into the store; all of them outlive it.
    StepRunner(ApiCaller *caller, OutboxStore *store, FileDesk *files, const Pace &pace,
               Wanted wanted, QObject *parent = nullptr);

    /// Of new conversations where the application names none.
    void setCompanyBrand(const QString &brandId) { m_companyBrandId = brandId; }
    void take(Step step, const Outbox::Entry &entry);
    /// Looks now for what may have arrived, where a look is due later.
    void hurry(const QString &clientId) { m_lookout.hurry(clientId); }
    void hurryAll() { m_lookout.hurryAll(); }
    /// Nobody waits for this one any more.
    void forget(const QString &clientId) { m_lookout.forget(clientId); }
    /// No step that is under way tells anything any more.
    void clear();

Q_SIGNALS:
    /// The step is done and on disk, and the one behind it may be taken.
    void done(const QString &clientId, Kustomer::Step step);
    /// The conversation of a local thread is known, and on disk.
    void conversationFound(const QString &threadId, const Kustomer::Conversation &conversation);
    /// The server has the message.
    void arrived(const QString &clientId, const Kustomer::Message &message);
    void failed(const QString &clientId, const Kustomer::Error &error, Kustomer::Step step);
    /// The first step that is left may be taken again.
    void due(const QString &clientId);

private:
    void findConversation(const Outbox::Entry &entry);
    void create(const Outbox::Entry &entry);
    void learnHorizon(const Outbox::Entry &entry);
    void noteUploaded(const QString &clientId, int index, const QString &attachmentId);
    void endUploads(const QString &clientId, const std::optional<Error> &failure);
    void look(const Outbox::Entry &entry);
    void post(const Outbox::Entry &entry);
    void useConversation(const QString &threadId, const Conversation &conversation);
    /// Tells that the step is done once what it has changed is on disk.
    void conclude(const QString &clientId, Step step);

    ApiCaller *m_caller;
    OutboxStore *m_store;
    FileDesk *m_files;
    Pace m_pace;
    Wanted m_wanted;
    QString m_companyBrandId;
    Lookout m_lookout;
    std::unique_ptr<QObject> m_errands = std::make_unique<QObject>(); ///< context of what is asked
};

} // namespace Kustomer
