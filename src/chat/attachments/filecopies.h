// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Kustomer {

/// What this machine did not let happen to a file, in words of our own.
Error unwritable(const QString &why = {});

/// Copies files to where people want them, on threads of its own: that may be a slow share.
class FileCopies : public QObject
{
    Q_OBJECT

public:
    explicit FileCopies(QObject *parent = nullptr);
    ~FileCopies() override;

    /// The answer never comes from within, and not after the context is gone; what is at the target
    /// stays as it is until all of the other one is there. Errors: Storage where it cannot be
    /// written there, Refused where the one that is copied cannot be read, `attachment_missing` or
    /// `attachment_unreadable`.
    void copy(const QString &from, const QString &to, QObject *context, const Answer<Done> &answer);
    /// Ends all of them; whoever waits is told this reason.
    void stop(const Error &reason);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Answer<Done> answer;
    };

    void end();

    QThreadPool m_threads;
    QMap<int, Waiter> m_waiters; ///< by the number of the copy
    int m_count = 0;
    std::shared_ptr<std::atomic_bool> m_isOver = std::make_shared<std::atomic_bool>(false);
};

} // namespace Kustomer
