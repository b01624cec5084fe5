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

bool isAnswer(QKeychain::Error outcome)
{
    return outcome == QKeychain::NoError || outcome == QKeychain::EntryNotFound;
}

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
    run(reading, key, context, [this, key, context, answer, reading](QKeychain::Job *done) {
        if (done)
            answer(reading->binaryData());
        else
            m_memory.read(key, context, answer);
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
    run(writing, key, context, [this, key, secret, context, answer](QKeychain::Job *done) {
        if (done)
            answer(Done());
        else
            m_memory.write(key, secret, context, answer);
    });
}

void KeychainTokenStore::remove(const QString &key, QObject *context, DoneAnswer answer)
{
    if (m_isInMemory) {
        m_memory.remove(key, context, std::move(answer));
        return;
    }
    run(new QKeychain::DeletePasswordJob(service), key, context,
        [this, key, context, answer](QKeychain::Job *done) {
            if (done)
                answer(Done());
            else
                m_memory.remove(key, context, answer);
        });
}

void KeychainTokenStore::run(QKeychain::Job *job, const QString &key, QObject *context,
                             Conclusion conclude)
{
    auto *patience = new QTimer(this);
    const auto settle = [patience, conclude, guard = QPointer(context)](QKeychain::Job *done) {
        patience->deleteLater();
        if (guard)
            conclude(done);
    };
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, settle] {
        fallBack(tr("It doesn't answer."));
        settle(nullptr);
    });
    connect(job, &QKeychain::Job::finished, patience,
            [this, patience, settle](QKeychain::Job *done) {
                if (!patience->isActive())
                    return;
                patience->stop();
                const bool isUsable = isAnswer(done->error());
                if (!isUsable)
                    fallBack(done->errorString());
                settle(isUsable ? done : nullptr);
            });
    patience->start(m_timeout);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

void KeychainTokenStore::fallBack(const QString &why)
{
    if (m_isInMemory)
        return;
    m_isInMemory = true;
    qCInfo(logStore).noquote() << "no keychain, secrets stay in memory:" << why;
    Q_EMIT fellBackToMemory(
        {.kind = Error::Kind::Configuration,
         .message = tr("The system's keychain can't be used, the sign-in lasts until the program "
                       "ends: %1")
                        .arg(why)});
}

} // namespace Kustomer
