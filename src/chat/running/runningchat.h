// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/running/chatparts.h"
#include "chat/running/wiring.h"
#include "chat/running/writingdesk.h"
#include "transport/watches/networkwatch.h"
#include "transport/watches/sleepwatch.h"

namespace Kustomer {

/// A chat between start() and stop(): whose it is, whether it is open, and when its parts begin,
/// forget and end.
class RunningChat : public QObject
{
    Q_OBJECT

public:
    /// Fills the model and keeps what must survive in the stores; all of them outlive it, the one
    /// of secrets because it has yet to erase in that once it is stopped, whichever is set by then.
    RunningChat(const ChatConfiguration &configuration, std::shared_ptr<TokenStore> tokens,
                LocalStore *store, Telling *telling, WritableConversationListModel *model,
                QObject *parent = nullptr);

    ChatParts &parts() { return m_parts; }
    WritingDesk &writing() { return m_writing; }
    const ChatSettings &settings() const { return m_parts.company.settings(); }

    /// What is on disk, settings, token, schedule, in this order (wire §15.1); then started() or
    /// startFailed(). Without a network it starts with what is on disk.
    void start();
    /// What waits fails with this reason; nothing answers any more. It deletes itself as soon as
    /// everything is deleted that a logout wanted to be.
    void stop(const Error &reason);
    /// stop() is about to come: after whoever has left by then, nobody is served here.
    void awaitStop() { m_isEnding = true; }
    void logIn(const QString &jwt);
    /// Answers as soon as nothing of the customer is left on this machine, or an Error.
    void logOut(QObject *context, const LocalStore::Answer<Result<Done>> &answer);
    /// What is asked of the company from now on, and once at once.
    void askCompanyFor(const QString &language, const QString &scheduleId);
    /// Tries now whatever waits, and asks what looks alive for a sign of life.
    void rouse();
    /// The threads that somebody looks at.
    void watch(const QStringList &threadIds);
    /// What is asked or said first in those may be another thing now.
    void showWatched();
    /// Tells of it, unless it is what was ended on purpose.
    void report(const Error &error);

Q_SIGNALS:
    void started();
    void startFailed(const Kustomer::Error &error);
    /// What was told of the customer so far is all that may be told of them.
    void customerForgotten();
    /// The same, once: not where one has left, and nobody was served since.
    void customerLeft();
    void settingsChanged();
    void problemNoticed(const Kustomer::Error &error);

private:
    void followStart();
    void followProblems();
    void followMachine();
    void reconnect();
    void restore(const QList<Record> &records);
    void obtainToken();
    void adoptSettings();
    void goLive();
    void followSettings();
    void listen();
    void resumePast();
    void resumePastOfVisitor();
    void adoptLogin(const LoginResponse &response);
    void forgetCustomer();
    void fail(const Error &error);

    std::shared_ptr<TokenStore> m_tokens;
    ChatParts m_parts;
    Wiring m_wiring;
    WritingDesk m_writing;
    NetworkWatch m_networkWatch;
    SleepWatch m_sleepWatch;
    QUrl m_realtimeUrl; ///< where it listens
    QStringList m_watched;
    QString m_customerId; ///< of the latest login: whose content is here
    bool m_isStarted = false;
    bool m_isOpen = false;      ///< the company lets people chat
    bool m_isPastAsked = false; ///< whether there is any
    bool m_isLoggingOut = false;
    bool m_hasLeft = false;  ///< whoever was served; the next one has not come yet
    bool m_isEnding = false; ///< about to be stopped
    bool m_isOver = false;   ///< stopped, and soon gone
};

} // namespace Kustomer
