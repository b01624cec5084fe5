// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/localstore.h"

#include <QPointer>

namespace Kustomer {

LocalStore::LocalStore(QObject *parent)
    : QObject(parent)
    , m_clerk(std::make_unique<QObject>())
    , m_file(std::make_unique<AccountFile>())
    , m_backoff(BackoffPolicy())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { write({}, this, [](auto) {}); });
    m_thread.setObjectName(QStringLiteral("kustomer-store"));
    m_clerk->moveToThread(&m_thread);
}

LocalStore::~LocalStore()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_clerk.get(), [this] { // after everything that was asked before
        m_file->close();
        m_thread.quit();
    });
    m_thread.wait();
}

template <typename T>
void LocalStore::perform(std::function<T(AccountFile &)> task, QObject *context, Answer<T> answer)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const auto work = [this, task = std::move(task), guard = QPointer<QObject>(context),
                       answer = std::move(answer)] {
        const auto reply = [guard, answer, outcome = task(*m_file)] {
            if (guard)
                answer(outcome);
        };
        QMetaObject::invokeMethod(this, reply, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_clerk.get(), work, Qt::QueuedConnection);
}

void LocalStore::open(const Account &account, QObject *context, Answer<QList<Record>> answer)
{
    if (!isKeeping()) {
        close();
        answer({});
        return;
    }
    const auto pathOf = [this, &account](const QString &customerId) {
        return accountPath(m_directory, account.organisationId, customerId);
    };
    const QString path = pathOf(account.customerId);
    const QString predecessor
        = account.predecessorId.isEmpty() ? QString() : pathOf(account.predecessorId);
    m_isFailureTold = false;
    perform<AccountFile::Opened>(
        [path, predecessor](AccountFile &file) { return file.open(path, predecessor); }, this,
        [this, guard = QPointer<QObject>(context), answer](const AccountFile::Opened &opened) {
            for (const Error &problem : opened.problems)
                Q_EMIT failed(problem);
            if (guard)
                answer(opened.records);
        });
}

void LocalStore::write(const RecordChanges &changes, QObject *context, Answer<Result<Done>> answer)
{
    if (!isKeeping()) {
        answer(Done());
        return;
    }
    perform<Result<Done>>(
        [changes](AccountFile &file) { return file.write(changes); }, this,
        [this, guard = QPointer<QObject>(context), answer](const Result<Done> &done) {
            judge(done);
            if (guard)
                answer(done);
        });
}

void LocalStore::judge(const Result<Done> &written)
{
    if (written) {
        m_isFailureTold = false;
        m_backoff.reset();
        m_pause.stop();
        return;
    }
    if (!m_pause.isActive())
        m_pause.start(m_backoff.next());
    tell(written.error());
}

void LocalStore::close()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_clerk.get(), [this] { m_file->close(); });
}

void LocalStore::erase(const Account &account, QObject *context, Answer<Result<Done>> answer)
{
    if (!isKeeping()) {
        answer(Done());
        return;
    }
    const QString path = accountPath(m_directory, account.organisationId, account.customerId);
    perform<Result<Done>>(
        [path](AccountFile &file) { return file.erase(path); }, this,
        [this, guard = QPointer<QObject>(context), answer](const Result<Done> &done) {
            if (!done)
                tell(done.error());
            if (guard)
                answer(done);
        });
}

void LocalStore::tell(const Error &error)
{
    if (!std::exchange(m_isFailureTold, true))
        Q_EMIT failed(error);
}

} // namespace Kustomer
