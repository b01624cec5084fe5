// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/room.h"
#include "chat/sending/descriptions.h"
#include "chat/sending/outboxstore.h"
#include "chat/sending/steprunner.h"
#include "transport/base/pace.h"
#include "transport/base/respite.h"

#include <QSet>

#include <memory>

namespace Kustomer {

class FileDesk;
struct Record;

/// Carries what stands in the outbox to the server until it is there, once: what is refused fails,
/// everything else is tried again. After a lost answer it looks until the server must have finished
/// before it sends again, because the service has no idempotency key (wire §E13). Each step is on
/// disk before the next one, so that another process can go on from wherever this one ends; a new
/// text alone leaves while it is written.
class Courier
    : public QObject
    , public Room
{
    Q_OBJECT

public:
    /// What is known here about the conversations of the server.
    struct Knowledge
    {
        std::function<QSet<QString>()> conversations;
        std::function<Outbox::Horizon(const QString &conversationId)> horizon;
    };

    Courier(ApiCaller *caller, LocalStore *store, FileDesk *files, const Pace &pace,
            const ChatBrand &brand, Knowledge knowledge, QObject *parent = nullptr);

    /// New conversations are of this brand where the application names none.
    void setCompanyBrand(const QString &brandId) { m_runner.setCompanyBrand(brandId); }
    /// Takes a message in, shows it once it is on disk, and returns its client id. The thread may
    /// be local: its conversation is created first (E9).
    QString post(const QString &threadId, const Draft &draft);
    /// Goes on with what an earlier process left.
    void restore(const QList<Record> &records) override;
    void retry(const QString &clientId);
    /// Only what is not on its way can be dropped.
    void discard(const QString &clientId);
    /// Ends the upload of a message, which thereby fails.
    void cancelUpload(const QString &clientId);
    /// Tries a file again that failed, and with it its message.
    void retryFile(const QString &clientId, int index);
    /// Takes a file out of a message that has failed, or drops a message of which nothing is left.
    void removeFile(const QString &clientId, int index);
    /// What the application says about a thread, also before its conversation exists (E28).
    Descriptions &descriptions() { return m_descriptions; }
    /// Which entry a message from the server stands for; empty: none.
    QString claim(const Message &echo);

    /// A thread whose first message waits or is on its way; empty: none.
    QString begunThread() const;
    /// Whether something of this thread waits or is on its way.
    bool holds(const QString &threadId) const;
    /// Whether a message is on its way to the server.
    bool isSending() const { return m_store.outbox.isSending(); }
    /// Tries now what waits for its next attempt.
    void wake();
    /// Keeps everything and sends nothing until the next resume().
    void hold();
    void resume();
    /// Forgets everything here; on disk it stays.
    void clear();
    void forget() override { clear(); }

Q_SIGNALS:
    /// A row that stands for an entry is new or looks different.
    void shown(const Kustomer::Message &message);
    void dropped(const QString &threadId, const QString &clientId);
    /// The server has it. Without a client id: another message took the row.
    void delivered(const Kustomer::Message &message);
    void conversationCreated(const QString &threadId, const Kustomer::Conversation &conversation);
    void failed(const Kustomer::Error &error);

private:
    using Verdict = SendVerdict;

    /// Takes the next step when all changes are on disk.
    void save(const OutboxStore::Step &next = [] {});
    /// Sends what is next, and saves what has changed before: both in one, if there is a next one.
    void goOn(QString conversationId);
    void process(const QString &conversationId);
    void processAll();
    /// Takes the first step that is left, or the one that follows the one that is done.
    void proceed(const QString &clientId, std::optional<Step> done = {});
    /// Copies the files of an entry; its row is shown when they are held.
    void takeFiles(const QString &clientId);
    /// Takes up what an earlier process held and did not send.
    void resumeFiles(const QList<Outbox::Entry> &entries);
    /// Tries again later what could not be written as being on its way.
    void waitForDisk(const QString &clientId);
    void becomeConversation(const QString &threadId, const Conversation &conversation);
    /// By value: both may be of the entry that goes.
    void settle(QString clientId, Message message);
    /// A step came to nothing: what it means for the message itself is the verdict on its post.
    void giveBack(const QString &clientId, const Error &error, Step step);
    void fail(const QString &clientId, const Error &error);
    void show(const QString &clientId);
    void showAll(const QString &conversationId);

    OutboxStore m_store;
    FileDesk *m_files;
    QSet<QString> m_taking; ///< entries whose files are being copied
    Descriptions m_descriptions;
    Knowledge m_knowledge;
    std::unique_ptr<QObject> m_errands
        = std::make_unique<QObject>(); ///< context of what is written
    Pace m_pace;
    Respite m_respite;
    StepRunner m_runner;
    bool m_isHeld = false;
};

} // namespace Kustomer
