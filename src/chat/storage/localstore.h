// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/accountfile.h"
#include "chat/storage/clerk.h"
#include "chat/storage/owederasures.h"
#include "transport/base/respite.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Kustomer {

class Telling;

/// What of a chat survives the process: one file a customer, written on a thread of its own, in the
/// order of the calls. Without a directory nothing is kept, and every call answers at once.
/// No answer comes after its context is gone.
class LocalStore : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(T)>;

    /// Answers wait until nothing is being told; null: they never wait.
    explicit LocalStore(Telling *telling = nullptr, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~LocalStore() override;

    /// Of the files that are opened from now on; empty: nothing is kept.
    void setDirectory(const QString &directory);
    bool isKeeping() const { return !m_directory.isEmpty(); }

    struct Account
    {
        QString identity; ///< whose of this machine: see identityName()
        QString customerId;
        QStringList predecessorIds = {}; ///< anonymous visitors who became this customer
    };
    /// Opens the file of a customer in place of the one before, with what the predecessors left.
    void open(const Account &account, QObject *context, Answer<QList<Record>> answer);
    /// The Error is for the caller's next step; failed() tells people about it. What could not be
    /// written is written as soon as that is possible again.
    void write(const RecordChanges &changes, QObject *context, Answer<Result<Done>> answer);
    /// Makes the folder of the customer; empty: nothing is kept.
    void openFolder(QObject *context, const Answer<Result<QString>> &answer);
    /// Where it is, once the account is open; empty: nothing is kept.
    const QString &folder() const { return m_folder; }
    /// Removes what was read and made no sense; whoever calls has told of it.
    void discard(const Record &record);
    void close();
    /// Closes the file and waits until everything is written.
    void finish();

    /// Whether a logout, perhaps of an earlier process, has not erased everything of the identity.
    bool isErasureOwed(const QString &identity) const { return m_owed.isOwed(identity); }
    /// Notes that the identity is to go, and deletes the files of these customers and of those that
    /// were noted before, with all that was ever set aside of them. Error: something is left.
    void erase(const QString &identity, const QStringList &customerIds, QObject *context,
               Answer<Result<Done>> answer);
    using Secret = OwedErasures::Secret;
    /// Whatever is left now is what the next process has to erase.
    void note(const QString &identity, Secret secret);

Q_SIGNALS:
    /// Something was lost or cannot be kept; told once until it works again.
    void failed(const Kustomer::Error &error);

private:
    struct Written
    {
        Result<Done> done;
        qint64 changedRows = 0;
        std::optional<Error> refusal;
    };

    template <typename T>
    void perform(std::function<T(AccountFile &)> task, QObject *context, Answer<T> answer);
    void judge(const Written &written);
    void tryAgain();
    void writeNotes();
    void tell(const Error &error);
    bool isCondemned(const Account &account) const;
    void openAccount(const Account &account, QObject *context, const Answer<QList<Record>> &answer);

    Telling *m_telling;
    QString m_directory;
    OwedErasures m_owed;
    std::unique_ptr<AccountFile> m_file; ///< touched by the clerk only
    QString m_folder;
    Clerk m_clerk;
    Respite m_respite; ///< until what could not be written is tried again
    bool m_isFailureTold = false;
};

} // namespace Kustomer
