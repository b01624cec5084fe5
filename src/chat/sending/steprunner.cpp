// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/steprunner.h"

#include "chat/attachments/filedesk.h"
#include "chat/sending/arrivals.h"
#include "chat/sending/sendingcalls.h"

namespace Kustomer {

StepRunner::StepRunner(ApiCaller *caller, OutboxStore *store, FileDesk *files, const Pace &pace,
                       Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_files(files)
    , m_pace(pace)
    , m_wanted(std::move(wanted))
    , m_lookout(pace)
{
    connect(&m_lookout, &Lookout::due, this, &StepRunner::due);
    connect(&m_files->uploads(), &Uploads::uploaded, this, &StepRunner::noteUploaded);
    connect(&m_files->uploads(), &Uploads::finished, this, &StepRunner::endUploads);
}

void StepRunner::clear()
{
    m_lookout.clear();
    m_errands = std::make_unique<QObject>();
}

void StepRunner::take(Step step, const Outbox::Entry &entry)
{
    switch (step) {
    case Step::FindConversation:
        findConversation(entry);
        break;
    case Step::Create:
        create(entry);
        break;
    case Step::LearnHorizon:
        learnHorizon(entry);
        break;
    case Step::Upload:
        m_files->uploads().start(entry.clientId, entry.files);
        break;
    case Step::Look:
        look(entry);
        break;
    case Step::Post:
        post(entry);
        break;
    }
}

void StepRunner::findConversation(const Outbox::Entry &entry)
{
    const QString threadId = entry.conversationId;
    const auto decide = [=, this](const Result<std::optional<Conversation>> &found) {
        if (found && *found)
            m_lookout.forget(entry.clientId);
        if (!found)
            Q_EMIT failed(entry.clientId, found.error(), Step::FindConversation);
        else if (*found)
            useConversation(threadId, **found);
        else if (!m_lookout.expects(entry.clientId, m_store->creations.askedAt(threadId)))
            Q_EMIT done(entry.clientId, Step::FindConversation);
    };
    findArrival(m_caller, m_store->creations, threadId, m_wanted(threadId).brandId, m_errands.get(),
                decide);
}

void StepRunner::create(const Outbox::Entry &entry)
{
    const auto take = [=, this](const Result<Conversation> &conversation) {
        if (conversation)
            useConversation(entry.conversationId, *conversation);
        else
            Q_EMIT failed(entry.clientId, conversation.error(), Step::Create);
    };
    m_store->creations.noteAsked(entry.conversationId, m_pace.clock());
    m_store->save(m_errands.get(), [=, this] {
        NewConversation wanted = m_wanted(entry.conversationId);
        if (wanted.title.isEmpty())
            wanted.title = entry.draft.body;
        if (wanted.brandId.isEmpty())
            wanted.brandId = m_companyBrandId;
        Calls::createConversation(m_caller, wanted, m_errands.get(), take);
    });
}

void StepRunner::useConversation(const QString &threadId, const Conversation &conversation)
{
    m_store->creations.answer(threadId, conversation.id);
    // Who is told its id may write there at once, and from another process after this one.
    m_store->save(m_errands.get(), [=, this] { Q_EMIT conversationFound(threadId, conversation); });
}

void StepRunner::learnHorizon(const Outbox::Entry &entry)
{
    const auto learn = [=, this](const Result<Outbox::Horizon> &horizon) {
        if (!horizon) {
            Q_EMIT failed(entry.clientId, horizon.error(), Step::LearnHorizon);
            return;
        }
        m_store->outbox.setHorizon(entry.clientId, *horizon);
        conclude(entry.clientId, Step::LearnHorizon);
    };
    findHorizon(m_caller, entry.conversationId, m_errands.get(), learn);
}

void StepRunner::noteUploaded(const QString &clientId, int index, const QString &attachmentId)
{
    m_store->outbox.noteUploaded(clientId, index, attachmentId);
    if (const Outbox::Entry *entry = m_store->outbox.find(clientId))
        m_files->details().learn(m_files->shown(entry->files).at(index));
    m_store->save(m_errands.get());
}

void StepRunner::endUploads(const QString &clientId, const std::optional<Error> &failure)
{
    if (failure) {
        Q_EMIT failed(clientId, *failure, Step::Upload);
        return;
    }
    m_store->outbox.noteLeaving(clientId, m_pace.clock());
    conclude(clientId, Step::Upload);
}

void StepRunner::look(const Outbox::Entry &entry)
{
    const auto decide = [=, this](const Result<std::optional<Message>> &found) {
        if (!found) {
            Q_EMIT failed(entry.clientId, found.error(), Step::Look);
        } else if (*found) {
            Q_EMIT arrived(entry.clientId, **found);
        } else if (!m_lookout.expects(entry.clientId, entry.sentAt)) {
            m_store->outbox.noteLeaving(entry.clientId, m_pace.clock());
            conclude(entry.clientId, Step::Look);
        }
    };
    findArrival(m_caller, m_store->outbox, entry.clientId, m_errands.get(), decide);
}

void StepRunner::conclude(const QString &clientId, Step step)
{
    m_store->save(m_errands.get(), [=, this] { Q_EMIT done(clientId, step); });
}

void StepRunner::post(const Outbox::Entry &entry)
{
    const auto take = [=, this](const Result<Message> &message) {
        const Outbox::Entry *now = m_store->outbox.find(entry.clientId);
        if (!now)
            return;
        if (message)
            Q_EMIT arrived(entry.clientId, *message);
        else if (now->echo)
            Q_EMIT arrived(entry.clientId, *now->echo);
        else
            Q_EMIT failed(entry.clientId, message.error(), Step::Post);
    };
    Calls::postMessage(m_caller, entry.conversationId, entry.draft, entry.attachmentIds(),
                       m_errands.get(), take);
}

} // namespace Kustomer
