// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/localstore.h"

#include "chat/base/telling.h"

#include <QPointer>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Deletes what can be deleted; what is left, and why.
struct Remains
{
    QStringList accounts;
    std::optional<Error> reason;
};

Remains eraseAccounts(AccountFile &file, const QString &directory, const QStringList &accounts)
{
    Remains remains;
    for (const QString &account : accounts) {
        const Result<Done> erased = file.erase(accountPath(directory, account));
        if (erased)
            continue;
        remains.accounts.append(account);
        remains.reason = erased.error();
    }
    return remains;
}

} // namespace

LocalStore::LocalStore(Telling *telling, QObject *parent)
    : QObject(parent)
    , m_telling(telling ? telling : new Telling(this))
    , m_file(std::make_unique<AccountFile>())
    , m_respite(BackoffPolicy(), this) // moves to another thread with it
{
    connect(&m_respite, &Respite::over, this, &LocalStore::tryAgain);
    m_clerk.setObjectName(QStringLiteral("kustomer-store"));
}

LocalStore::~LocalStore()
{
    finish();
}

void LocalStore::finish()
{
    writeNotes();
    close(); // after everything that was asked before
    m_clerk.finish();
}

template <typename T>
void LocalStore::perform(std::function<T(AccountFile &)> task, QObject *context, Answer<T> answer)
{
    const auto work = [this, task = std::move(task), guard = QPointer<QObject>(context),
                       answer = std::move(answer)] {
        const auto reply = [this, guard, answer, outcome = task(*m_file)] {
            if (guard)
                m_telling->afterwards(guard, [answer, outcome] { answer(outcome); });
        };
        QMetaObject::invokeMethod(this, reply, Qt::QueuedConnection);
    };
    m_clerk.hand(work);
}

void LocalStore::setDirectory(const QString &directory)
{
    m_directory = directory;
    QStringList places{QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                       + u"/kustomer-chat"_s};
    if (isKeeping())
        places.prepend(directory);
    places.removeDuplicates();
    m_owed.setDirectories(places);
}

void LocalStore::open(const Account &account, QObject *context, Answer<QList<Record>> answer)
{
    if (!isKeeping()) {
        close();
        answer({});
        return;
    }
    m_isFailureTold = false;
    if (!isCondemned(account)) {
        openAccount(account, context, answer);
        return;
    }
    close();
    const auto goOn = [=, this, guard = QPointer<QObject>(context)](const Result<Done> &erased) {
        if (!erased)
            Q_EMIT failed(erased.error());
        if (guard && isCondemned(account))
            answer({});
        else if (guard)
            openAccount(account, guard, answer);
    };
    erase(account.identity, {}, this, goOn);
}

bool LocalStore::isCondemned(const Account &account) const
{
    return m_owed.isOwed(account.identity, accountName(account.identity, account.customerId));
}

void LocalStore::openAccount(const Account &account, QObject *context,
                             const Answer<QList<Record>> &answer)
{
    const auto pathOf = [this, &account](const QString &customerId) {
        return accountPath(m_directory, accountName(account.identity, customerId));
    };
    const QString path = pathOf(account.customerId);
    QStringList predecessors;
    for (const QString &id : account.predecessorIds)
        predecessors.append(pathOf(id));
    perform<AccountFile::Opened>(
        [path, predecessors](AccountFile &file) { return file.open(path, predecessors); }, this,
        [this, guard = QPointer<QObject>(context), answer](const AccountFile::Opened &opened) {
            m_folder = opened.folder;
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
    perform<Written>(
        [changes](AccountFile &file) {
            const qint64 before = file.changedRows();
            const Result<Done> done = file.write(changes);
            return Written{done, file.changedRows() - before, file.takeRefusal()};
        },
        this,
        [this, guard = QPointer<QObject>(context), answer](const Written &written) {
            judge(written);
            if (written.refusal)
                Q_EMIT failed(*written.refusal);
            if (guard)
                answer(written.done);
        });
}

void LocalStore::openFolder(QObject *context, const Answer<Result<QString>> &answer)
{
    if (!isKeeping()) {
        answer(QString());
        return;
    }
    perform<Result<QString>>(
        [](AccountFile &file) { return file.makeFolder(); }, this,
        [this, guard = QPointer<QObject>(context), answer](const Result<QString> &folder) {
            m_folder = folder ? *folder : QString();
            if (guard)
                answer(folder);
        });
}

void LocalStore::discard(const Record &record)
{
    write({.removed = {{record.kind, record.id}}}, this, [](const Result<Done> &) {});
}

void LocalStore::judge(const Written &written)
{
    if (written.done) {
        if (written.changedRows > 0) // else a full disk would not have minded
            m_isFailureTold = false;
        if (m_owed.unnoted().isEmpty())
            m_respite.stop();
        return;
    }
    m_respite.begin(written.done.error());
    tell(written.done.error());
}

void LocalStore::tryAgain()
{
    write({}, this, [](auto) {});
    writeNotes();
}

void LocalStore::close()
{
    m_folder.clear();
    if (m_clerk.isRunning())
        m_clerk.hand([this] { m_file->close(); });
}

void LocalStore::erase(const QString &identity, const QStringList &customerIds, QObject *context,
                       Answer<Result<Done>> answer)
{
    QStringList accounts;
    for (const QString &id : customerIds)
        accounts.append(accountName(identity, id));
    if (!isKeeping() && !m_owed.notes().has(identity)) {
        m_owed.setLeft(identity, {});
        QMetaObject::invokeMethod(
            context, [answer] { answer(Done()); }, Qt::QueuedConnection);
        return;
    }
    m_owed.add(identity, accounts);
    const auto task = [identity, owed = m_owed.of(identity), notes = m_owed.notes(),
                       directory = m_directory](AccountFile &file) {
        QStringList all = notes.read(identity) + owed;
        all.removeDuplicates();
        const Result<Done> noted = notes.write(identity, all);
        Remains remains = eraseAccounts(file, directory, OwedErasures::withoutSecret(all));
        if (noted) [[maybe_unused]]
            const auto kept = notes.write(identity, OwedErasures::withSecret(remains.accounts));
        return remains;
    };
    const auto take
        = [this, identity, guard = QPointer<QObject>(context), answer](const Remains &remains) {
              m_owed.setLeft(identity, remains.accounts);
              if (guard)
                  answer(remains.reason ? Result<Done>(*remains.reason) : Done());
          };
    perform<Remains>(task, this, take);
}

void LocalStore::note(const QString &identity, Secret secret)
{
    m_owed.conclude(identity, secret);
    writeNotes();
}

void LocalStore::writeNotes()
{
    const QSet<QString> identities = m_owed.unnoted();
    for (const QString &identity : identities) {
        const auto task
            = [identity, owed = m_owed.of(identity), notes = m_owed.notes()](AccountFile &) {
                  return notes.write(identity, owed);
              };
        perform<Result<Done>>(task, this, [this, identity](const Result<Done> &noted) {
            if (noted) {
                m_owed.noteSucceeded(identity);
                m_isFailureTold = false;
                return;
            }
            m_owed.noteFailed(identity);
            m_respite.begin(noted.error());
            tell(noted.error());
        });
    }
}

void LocalStore::tell(const Error &error)
{
    if (!std::exchange(m_isFailureTold, true))
        Q_EMIT failed(error);
}

} // namespace Kustomer
