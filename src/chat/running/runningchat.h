// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/apicaller.h"
#include "chat/attachments/filedesk.h"
#include "chat/base/rooms.h"
#include "chat/campaigns/campaigns.h"
#include "chat/company/company.h"
#include "chat/conversations/inbox.h"
#include "chat/conversations/past.h"
#include "chat/drafts/drafts.h"
#include "chat/identity/identitykeeper.h"
#include "chat/identity/identityvault.h"
#include "chat/identity/loginrenewal.h"
#include "chat/identity/storedaccount.h"
#include "chat/knowledge/knowledge.h"
#include "chat/queue/queue.h"
#include "chat/realtime/eventdesk.h"
#include "chat/realtime/realtime.h"
#include "chat/realtime/typingsignal.h"
#include "chat/running/beginnings.h"
#include "chat/running/chatconfiguration.h"
#include "chat/running/prelude.h"
#include "chat/search/messagesearch.h"
#include "chat/sending/courier.h"
#include "chat/surveys/surveys.h"
#include "transport/http/httpclient.h"
#include "transport/watches/networkwatch.h"
#include "transport/watches/sleepwatch.h"

#include <QNetworkAccessManager>

namespace Kustomer {

/// Everything that lives between start() and stop(), and how the parts concern each other.
class RunningChat : public QObject
{
    Q_OBJECT

public:
    /// Fills the model and keeps what must survive in the stores; all of them outlive it.
    RunningChat(const ChatConfiguration &configuration, TokenStore *tokens, LocalStore *store,
                Telling *telling, WritableConversationListModel *model, QObject *parent = nullptr);

    ApiCaller &caller() { return m_caller; }
    IdentityKeeper &identity() { return m_identity; }
    LoginRenewal &renewal() { return m_renewal; }
    Inbox &inbox() { return m_inbox; }
    Courier &courier() { return m_courier; }
    FileDesk &files() { return m_files; }
    Realtime &realtime() { return m_realtime; }
    Surveys &surveys() { return m_surveys; }
    Drafts &drafts() { return m_drafts; }
    Prelude &prelude() { return m_prelude; }
    Knowledge &knowledge() { return m_knowledge; }
    Queue &queue() { return m_queue; }
    Campaigns &campaigns() { return m_campaigns; }
    MessageSearch &search() { return m_search; }
    const ChatSettings &settings() const { return m_company.settings(); }
    Availability availability() const { return m_company.availability(); }

    /// What is on disk, settings, token, schedule, in this order (wire §15.1); then started() or
    /// startFailed(). Without a network it starts with what is on disk.
    void start();
    /// What waits fails with this reason; nothing answers any more. It deletes itself as soon as
    /// everything is deleted that a logout wanted to be.
    void stop(const Error &reason);
    void logIn(const QString &jwt);
    /// What is asked of the company from now on, and once at once.
    void askCompanyFor(const QString &language, const QString &scheduleId);
    /// Tries now whatever waits, and asks what looks alive for a sign of life.
    void rouse();
    /// Answers as soon as nothing of the customer is left on this machine, or an Error.
    void logOut(QObject *context, const LocalStore::Answer<Result<Done>> &answer);
    using OutgoingFilter
        = std::function<Result<Draft>(const QString &conversationId, const Draft &draft)>;
    void setOutgoingFilter(const OutgoingFilter &filter) { m_outgoingFilter = filter; }
    QString send(const QString &threadId, const Draft &draft);
    /// The same, for whoever wants to know why it cannot be said.
    Result<QString> say(const QString &threadId, const Draft &draft);
    QString reply(const QString &threadId, const QString &messageId, const QString &payload);
    /// The open conversation where only one may be, else a thread with a draft alone, or a new one.
    QString begin();
    /// Begins with a message; answers when the server has the conversation.
    void create(const QString &message, const Answer<Conversation> &answer);
    Draft draft(const QString &threadId) const { return m_drafts.draft(m_inbox.idOf(threadId)); }
    void setDraft(const QString &threadId, const Draft &draft);
    void setTyping(const QString &threadId, ChatStates::Typing typing);
    /// The threads that somebody looks at.
    void watch(const QStringList &threadIds);

Q_SIGNALS:
    void started();
    void startFailed(const Kustomer::Error &error);
    /// What was told of the customer so far is all that may be told of him.
    void customerLeft();
    void settingsChanged();
    void availabilityChanged(Kustomer::Availability availability);
    void problemNoticed(const Kustomer::Error &error);

private:
    void connectParts();
    void connectRealtime();
    void connectQueue();
    /// What the socket brings waits until nothing is being told.
    template <typename... Values, typename Reaction>
    void hear(void (Realtime::*news)(Values...), const Reaction &reaction);
    void listen();
    void restore(const QList<Record> &records);
    void report(const Error &error);
    void obtainToken();
    void adoptSettings();
    void goLive();
    void followSettings();
    void resumePast();
    void resumePastOfVisitor();
    Queue::Knowledge queueKnowledge();
    MessageSearch::Knowledge searchKnowledge();
    Outbox::Horizon horizonOf(const QString &conversationId);
    void adoptLogin(const LoginResponse &response);
    void forgetCustomer();
    void fail(const Error &error);
    void watchOver();
    void joinActivities();
    void sendTyping(const QString &conversationId, const QString &status);
    /// What the application lets pass of it.
    Result<Draft> permitted(const QString &conversationId, const Draft &draft) const;
    Result<QString> post(const QString &conversationId, const Draft &draft);

    ChatConfiguration m_configuration;
    Telling *m_telling;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    HttpClient m_http;
    ApiCaller m_caller;
    IdentityVault m_vault;
    IdentityKeeper m_identity;
    LoginRenewal m_renewal;
    StoredAccount m_account;
    FileDesk m_files;
    Inbox m_inbox;
    Past m_past;
    Courier m_courier;
    Beginnings m_beginnings{&m_courier};
    Drafts m_drafts;
    Realtime m_realtime;
    Surveys m_surveys;
    Prelude m_prelude;
    Knowledge m_knowledge;
    Queue m_queue;
    Campaigns m_campaigns;
    MessageSearch m_search{searchKnowledge()};
    EventDesk m_desk{{.inbox = &m_inbox, .surveys = &m_surveys}};
    TypingSignal m_typing;
    Company m_company;
    QUrl m_realtimeUrl; ///< where it listens
    const Rooms m_rooms;
    NetworkWatch m_networkWatch;
    SleepWatch m_sleepWatch;
    OutgoingFilter m_outgoingFilter;
    QStringList m_watched;
    QString m_customerId; ///< of the latest login: whose content is here
    bool m_isStarted = false;
    bool m_isOpen = false; ///< the company lets people chat
    bool m_isOver = false; ///< stopped, and soon gone
};

} // namespace Kustomer
