// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/accountfile.h"
#include "transport/base/backoff.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace Kustomer {

/// What of a chat survives the process: one file a customer, written on a thread of its own, in the
/// order of the calls. Without a directory nothing is kept, and every call answers at once.
/// No answer comes after its context is gone.
class LocalStore : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(T)>;

    explicit LocalStore(QObject *parent = nullptr);
    /// Waits until everything is written.
    ~LocalStore() override;

    /// Of the files that are opened from now on; empty: nothing is kept.
    void setDirectory(const QString &directory) { m_directory = directory; }
    bool isKeeping() const { return !m_directory.isEmpty(); }

    struct Account
    {
        QString organisationId;
        QString customerId;
        QString predecessorId = {}; ///< an anonymous visitor who became this customer; empty: none
    };
    /// Opens the file of a customer in place of the one before, with what the predecessor left.
    void open(const Account &account, QObject *context, Answer<QList<Record>> answer);
    /// The Error is for the caller's next step; failed() tells people about it. What could not be
    /// written is written as soon as that is possible again.
    void write(const RecordChanges &changes, QObject *context, Answer<Result<Done>> answer);
    void close();
    /// Deletes the file of a customer and everything that was ever set aside of it.
    void erase(const Account &account, QObject *context, Answer<Result<Done>> answer);

Q_SIGNALS:
    /// Something was lost or cannot be kept; told once until it works again.
    void failed(const Kustomer::Error &error);

private:
    template <typename T>
    void perform(std::function<T(AccountFile &)> task, QObject *context, Answer<T> answer);
    void judge(const Result<Done> &written);
    void tell(const Error &error);

    QString m_directory;
    QThread m_thread;
    std::unique_ptr<QObject> m_clerk;    ///< lives on the thread; context of what is done there
    std::unique_ptr<AccountFile> m_file; ///< touched on the thread only
    Backoff m_backoff;
    QTimer m_pause; ///< until what could not be written is tried again
    bool m_isFailureTold = false;
};

} // namespace Kustomer
