// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/secrets/keychaintokenstore.h"

#include "transport/base/logging.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr auto service = "KustomerChat"_L1;

} // namespace

KeychainTokenStore::KeychainTokenStore(QObject *parent, std::chrono::milliseconds timeout)
    : TokenStore(parent)
    , m_timeout(timeout)
{ }

void KeychainTokenStore::read(const QString &key, QObject *context, ReadAnswer answer)
{
    if (m_isInMemory) {
        m_memory.read(key, context, std::move(answer));
        return;
    }
    auto *reading = new QKeychain::ReadPasswordJob(service);
    run(reading, key,
        [this, key, guard = QPointer(context), answer, reading](Outcome outcome,
                                                                const QString &why) {
            if (outcome != Outcome::Done)
                fallBack(why);
            if (!guard)
                return;
            if (outcome == Outcome::Done)
                answer(reading->binaryData());
            else
                m_memory.read(key, guard, answer);
        });
}

void KeychainTokenStore::write(const QString &key, const QByteArray &secret, QObject *context,
                               DoneAnswer answer)
{
    if (m_isInMemory) {
        m_memory.write(key, secret, context, std::move(answer));
        return;
    }
    auto *writing = new QKeychain::WritePasswordJob(service);
    writing->setBinaryData(secret);
    const int change = ++m_changes[key];
    const auto conclude
        = [=, this, guard = QPointer(context)](Outcome outcome, const QString &why) {
              if (outcome != Outcome::Done)
                  keepInMemory(key, change, secret, why);
              if (guard)
                  answer(Done());
          };
    run(writing, key, conclude);
}

void KeychainTokenStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    ++m_changes[key];
    m_memory.remove(key, this, [](const Result<Done> &) {});
    run(new QKeychain::DeletePasswordJob(service), key,
        [guard = QPointer(context), answer](Outcome outcome, const QString &why) {
            if (!guard)
                return;
            if (outcome == Outcome::Done)
                answer(Done());
            else
                answer(
                    Error{.kind = outcome == Outcome::Unreachable ? Error::Kind::NotFound
                                                                  : Error::Kind::Storage,
                          .code = u"keychain"_s,
                          .message
                          = tr("The system's keychain did not delete the sign-in: %1").arg(why)});
        });
}

void KeychainTokenStore::keepInMemory(const QString &key, int change, const QByteArray &secret,
                                      const QString &why)
{
    fallBack(why);
    if (m_changes.value(key) != change)
        return; // it was to go, or to be another one, meanwhile
    m_memory.write(key, secret, this, [](const Result<Done> &) {});
    // Jobs run one after the other: this takes away what was there before, or what the one that was
    // given up still writes. The next process finds nothing rather than something old.
    run(new QKeychain::DeletePasswordJob(service), key, [](Outcome, const QString &) {});
}

void KeychainTokenStore::run(QKeychain::Job *job, const QString &key, const Conclusion &conclude)
{
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, conclude] {
        patience->deleteLater();
        conclude(Outcome::Refused, tr("It doesn't answer."));
    });
    connect(job, &QKeychain::Job::finished, patience,
            [this, patience, conclude](QKeychain::Job *finished) {
                if (!patience->isActive())
                    return;
                patience->stop();
                patience->deleteLater();
                conclude(outcomeOf(*finished), finished->errorString());
            });
    patience->start(m_timeout);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

KeychainTokenStore::Outcome KeychainTokenStore::outcomeOf(const QKeychain::Job &finished)
{
    const QKeychain::Error error = finished.error();
    if (error == QKeychain::NoError || error == QKeychain::EntryNotFound) {
        m_hasAnswered = true;
        return Outcome::Done;
    }
    const bool isRefusal = error == QKeychain::AccessDenied
        || error == QKeychain::AccessDeniedByUser || error == QKeychain::CouldNotDeleteEntry;
    return isRefusal || m_hasAnswered ? Outcome::Refused : Outcome::Unreachable;
}

void KeychainTokenStore::fallBack(const QString &why)
{
    if (m_isInMemory)
        return;
    m_isInMemory = true;
    qCInfo(logStore).noquote() << "no keychain, secrets stay in memory:" << why;
    Q_EMIT problemNoticed(
        {.kind = Error::Kind::Storage,
         .code = u"keychain"_s,
         .message = tr("The system's keychain can't be used, the sign-in lasts until the program "
                       "ends: %1")
                        .arg(why)});
}

} // namespace Kustomer
