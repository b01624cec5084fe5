// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/outbox/outboxstore.h"
#include "chat/sending/dispatcher.h"
#include "chat/sending/fileintake.h"
#include "chat/sending/outboxrows.h"

namespace Kustomer {

/// Takes what the customer writes until the server has it: into the outbox, on disk, with its
/// files, and on its way.
class Courier : public Part
{
    Q_OBJECT

public:
    Courier(ApiCaller *caller, LocalStore *store, FileDesk *files, const Pace &pace,
            const Dispatcher::Knowledge &knowledge, QObject *parent = nullptr);

    /// Takes a message in, shows it once it is on disk, and returns its client id. The thread may
    /// be local: its conversation is created first (wire E9).
    QString post(const QString &threadId, const Draft &draft);
    void retry(const QString &clientId);
    /// Only what is not on its way can be dropped.
    void discard(const QString &clientId);
    /// Ends the upload of a message, which thereby fails.
    void cancelUpload(const QString &clientId);
    /// Tries a file again that failed, and with it its message.
    void retryFile(const QString &clientId, int index);
    /// Takes a file out of a message that has failed, or drops a message of which nothing is left.
    void removeFile(const QString &clientId, int index);
    /// Finds the entry that a message of the server stands for, and confirms it; empty: none.
    QString claim(const Message &echo);
    /// What was chosen in a conversation is known of its past on disk as well.
    void dropAnswers(const QString &conversationId);

    /// A thread whose first message waits or is on its way; empty: none.
    QString begunThread() const;
    /// Whether something of this thread waits or is on its way.
    bool holds(const QString &threadId) const;
    /// Whether something of this thread may still arrive by itself.
    bool isUnderWay(const QString &threadId) const;
    /// Whether a message is on its way to the server.
    bool isSending() const { return m_store.outbox.isSending(); }
    /// Files that messages need and that are not copied yet.
    QStringList awaitedFiles() const { return m_intake.awaited(); }

    /// New conversations are of the company's brand where the application names none.
    void setSettings(const ChatSettings &settings) override;
    void restore(const QList<Record> &records) override;
    void wake() override { m_dispatcher.wake(); }
    void hold() override { m_dispatcher.hold(); }
    void resume() override { m_dispatcher.resume(); }
    void forget() override;

Q_SIGNALS:
    /// A row that stands for an entry is new or looks different.
    void shown(const Kustomer::Message &message);
    void dropped(const QString &threadId, const QString &clientId);
    /// The server has it. Without a client id: another message took the row.
    void delivered(const Kustomer::Message &message);
    /// The same, of what was written as this, whatever became of its row.
    void settled(const QString &clientId, const Kustomer::Message &message);
    void conversationCreated(const QString &threadId, const Kustomer::Conversation &conversation);

private:
    /// It is ready: its row is shown, and it goes when it is its turn.
    void leave(const QString &clientId);
    void save();

    std::function<QDateTime()> m_clock;
    std::function<Outbox::Horizon(const QString &conversationId)> m_horizon;
    FileDesk *m_files;
    OutboxStore m_store;
    FileIntake m_intake;
    OutboxRows m_rows;
    Dispatcher m_dispatcher;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< context of what is written
};

} // namespace Kustomer
