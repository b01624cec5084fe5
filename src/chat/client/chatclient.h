// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Availability>
#include <KustomerChat/ChatSettings>
#include <KustomerChat/ChatStates>
#include <KustomerChat/Conversation>
#include <KustomerChat/CustomerDescription>
#include <KustomerChat/Draft>
#include <KustomerChat/LoginIdentifier>
#include <KustomerChat/LoginResponse>
#include <KustomerChat/Message>
#include <KustomerChat/NewConversation>
#include <KustomerChat/Result>
#include <KustomerChat/Satisfaction>

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

struct ArticlePage;
class Articles;
class Attachments;
class ChatCampaigns;
class ChatConsent;
class ChatForms;
class ChatHistory;
class ChatLifecycle;
class ChatNotifications;
class ChatQueue;
class ChatSeat;
class ChatSurveys;
class ConversationListModel;
struct Handoff;
struct Pace;
class TimelineModel;
class TokenStore;

/// Kustomer chat without pixels (SDK: KustomerCore): use it directly for an interface of your own,
/// or through KustomerChatWidget. Properties are read by start(); language, scheduleId and
/// assistantId count at once while the chat runs, and with another brandId, apiUrl, realtimeUrl or
/// hostDomain it begins anew, as by stop() and start() but without stopped().
///
/// Every signal comes from the event loop, in the order in which things happened, so that a slot
/// may do anything: stop, log out, delete the client, wait in an event loop of its own. (Setters
/// tell at once that their property has changed.) What a model tells comes at once, and whoever is
/// told may do the same: what they ask the client for takes effect a moment later, and nothing else
/// happens in the chat until they have returned. After stop() and logout() nothing is told any more
/// of the customer who has left.
///
/// A client lives in the thread in which it was made, with its models; it may be moved to another
/// one before start(). It needs an event loop, and is called in its own thread only.
class KUSTOMERCHAT_CORE_EXPORT ChatClient : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString apiKey READ apiKey WRITE setApiKey RESET resetApiKey NOTIFY apiKeyChanged)
    Q_PROPERTY(QUrl apiUrl READ apiUrl WRITE setApiUrl RESET resetApiUrl NOTIFY apiUrlChanged)
    Q_PROPERTY(QUrl realtimeUrl READ realtimeUrl WRITE setRealtimeUrl RESET resetRealtimeUrl NOTIFY
                   realtimeUrlChanged)
    Q_PROPERTY(QString hostDomain READ hostDomain WRITE setHostDomain RESET resetHostDomain NOTIFY
                   hostDomainChanged)
    Q_PROPERTY(
        QString brandId READ brandId WRITE setBrandId RESET resetBrandId NOTIFY brandIdChanged)
    Q_PROPERTY(QString assistantId READ assistantId WRITE setAssistantId RESET resetAssistantId
                   NOTIFY assistantIdChanged)
    Q_PROPERTY(QString scheduleId READ scheduleId WRITE setScheduleId RESET resetScheduleId NOTIFY
                   scheduleIdChanged)
    Q_PROPERTY(
        QString language READ language WRITE setLanguage RESET resetLanguage NOTIFY languageChanged)
    Q_PROPERTY(
        QString profile READ profile WRITE setProfile RESET resetProfile NOTIFY profileChanged)
    Q_PROPERTY(QString storageDirectory READ storageDirectory WRITE setStorageDirectory RESET
                   resetStorageDirectory NOTIFY storageDirectoryChanged)
    Q_PROPERTY(Kustomer::ChatStates::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Kustomer::ChatStates::ConnectionState connectionState READ connectionState NOTIFY
                   connectionStateChanged)
    Q_PROPERTY(bool loggedIn READ isLoggedIn NOTIFY loggedInChanged)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged)
    Q_PROPERTY(
        int openConversationCount READ openConversationCount NOTIFY openConversationCountChanged)
    Q_PROPERTY(Kustomer::Availability availability READ availability NOTIFY availabilityChanged)
    Q_PROPERTY(Kustomer::Error lastError READ lastError NOTIFY errorOccurred)

public:
    using State = ChatStates::State;
    using ConnectionState = ChatStates::ConnectionState;
    using Typing = ChatStates::Typing;
    using Attention = ChatStates::Attention;

    template <typename T>
    using Answer = Kustomer::Answer<T>;

    /// Obtains a fresh login token from the application's own server and answers once, now or
    /// later, in the client's thread; an empty token or an Error: there is none.
    using LoginTokenProvider = std::function<void(const Answer<QString> &answer)>;

    /// Looks at what is about to be sent, and returns it, changed or not, or an Error that says in
    /// words why it is not to be sent. It must not do anything with the client.
    using OutgoingFilter
        = std::function<Result<Draft>(const QString &conversationId, const Draft &draft)>;
    /// Looks at a message of the company before anybody sees it, and returns it, changed or not, or
    /// nothing: then there is no such message. It must not do anything with the client.
    using IncomingFilter = std::function<std::optional<Message>(const Message &message)>;

    /// Makes a manager for what the chat asks, sends and fetches.
    using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit ChatClient(QObject *parent = nullptr);
    ~ChatClient() override;

    /// The public chat key of the organisation, a JWT; without one start() fails.
    QString apiKey() const;
    void setApiKey(const QString &apiKey);
    /// Scheme, host and port of the service; empty: derived from the key and hostDomain.
    QUrl apiUrl() const;
    void setApiUrl(const QUrl &url);
    /// Scheme, host and port of the socket, `/app/{key}` is appended; empty: from the chat
    /// settings, and with an apiUrl of this machine, by http, the same server.
    QUrl realtimeUrl() const;
    void setRealtimeUrl(const QUrl &url);
    /// Domain of the service below which the organisation is; empty: `kustomerapp.com`.
    QString hostDomain() const;
    void setHostDomain(const QString &domain);
    /// As which brand the chat presents itself, and whose conversations alone are shown; empty:
    /// all.
    QString brandId() const;
    void setBrandId(const QString &id);
    /// The assistant that new conversations ask for; empty: the company's choice, `none`: nobody.
    /// Where one has greeted already, that one stays; see also NewConversation::assistantId. Where
    /// there is none of this id, errorOccurred() tells once (NotFound, `assistant_not_found`).
    QString assistantId() const;
    void setAssistantId(const QString &id);
    /// The opening hours that availability() follows; empty: the company's. Where the service has
    /// none of this id, errorOccurred() tells (NotFound, `schedule_not_found`), and it counts as
    /// open.
    QString scheduleId() const;
    void setScheduleId(const QString &id);
    /// Code of the interface language, such as `en_us` (SDK: lang); empty: the application's,
    /// QLocale().
    QString language() const;
    void setLanguage(const QString &language);
    /// Names one of several customers of this application on this machine, who are logged in at the
    /// same time or in turn; each has an identity and files of their own. Empty by default. The
    /// identity belongs to the application as well (QCoreApplication's names, to be set before the
    /// client is made), to the organisation and to the API's origin, and is found by no other.
    QString profile() const;
    void setProfile(const QString &profile);
    /// Where what must survive is kept, one file a customer, for the owner alone: a directory of
    /// the chat's own. In the application's local data, as the application is called when the
    /// client is made, unless set before start(); empty: nothing is kept on disk, but for the note
    /// that a logout has yet to erase the identity. That itself is in the keychain all the same:
    /// see setTokenStore().
    QString storageDirectory() const;
    void setStorageDirectory(const QString &path);

    /// Each of these as it is of a client that nobody has set up yet.
    void resetApiKey() { setApiKey({}); }
    void resetApiUrl() { setApiUrl({}); }
    void resetRealtimeUrl() { setRealtimeUrl({}); }
    void resetHostDomain() { setHostDomain({}); }
    void resetBrandId() { setBrandId({}); }
    void resetAssistantId() { setAssistantId({}); }
    void resetScheduleId() { setScheduleId({}); }
    void resetLanguage() { setLanguage({}); }
    void resetProfile() { setProfile({}); }
    void resetStorageDirectory();

    /// Where the identity is kept between runs; the system's keychain, which may ask for a
    /// password, unless set before start(): a MemoryTokenStore keeps it nowhere. An error while the
    /// chat runs: then errorOccurred() tells, and nothing changes.
    void setTokenStore(std::unique_ptr<TokenStore> store);

    /// Is asked when the server gave up the login, so that the customer is logged in again without
    /// noticing; what was written waits meanwhile. One question runs at a time; an answer that
    /// comes after logout(), login() or the client's end counts no more. Where it is of no use,
    /// loginRequired() tells.
    void setLoginTokenProvider(const LoginTokenProvider &provider);

    /// Is asked before anything is sent: texts, chosen replies, files. Where it refuses, nothing is
    /// shown or kept, and the answer of the call tells (Refused, `outgoing_filter`), or else, where
    /// the call has none, errorOccurred(). What has been taken in before is not asked for again. An
    /// empty one: all is sent.
    void setOutgoingFilter(const OutgoingFilter &filter);
    /// Is asked for each message of the company when it comes, and for previews of the list, which
    /// have no id: what is shown, told, counted and kept is what it returned. It answers the same
    /// for the same text. An empty one: all is shown.
    void setIncomingFilter(const IncomingFilter &filter);

    /// What requests, files and pictures travel by, from the next start() on: with proxies, an
    /// authority or a user agent of the application's. The realtime connection takes its proxy, and
    /// asks its proxyAuthenticationRequired(), too. An empty one: plain managers. Cookies and
    /// caches of a manager are its own affair: the chat needs none.
    void setNetworkFactory(const NetworkFactory &factory);
    /// One more of them, for what an interface of your own fetches.
    std::unique_ptr<QNetworkAccessManager> makeNetworkManager() const;

    /// What errorOccurred(), startFailed() or loginFailed() told last; all defaults before that.
    Error lastError() const;

    /// How far start() is; Failed: startFailed() told why.
    State state() const;
    /// How events arrive at this moment.
    ConnectionState connectionState() const;
    /// Whether a customer is logged in, as opposed to an anonymous visitor.
    bool isLoggedIn() const;
    /// Whether exactly this customer is logged in (SDK: Kustomer.isLoggedIn).
    bool isLoggedIn(const LoginIdentifier &who) const;
    /// Whether the customer has to log in again: loginRequired() told, and nobody has since.
    bool isLoginRequired() const;
    /// The company's settings, all defaults before start() (SDK: getChatSettings).
    Q_INVOKABLE Kustomer::ChatSettings settings() const;
    /// Whether the company is open by its schedule; Unknown before it is known.
    Availability availability() const;

    /// Unread messages of all conversations together, and of each that has any (SDK:
    /// getUnreadCount).
    int unreadCount() const;
    QHash<QString, int> unreadCounts() const;

    /// Conversations that have not ended, of those that are loaded (SDK: openConversationsCount).
    int openConversationCount() const;
    /// The newest open conversation with the attributes of history(); empty: none (SDK:
    /// activeChat).
    Q_INVOKABLE QString activeConversation() const;

    /// All conversations of the customer, open ones first, paged by fetchMore(). Lives as long as
    /// the client.
    Q_INVOKABLE Kustomer::ConversationListModel *conversations() const;
    /// The rows of one conversation; loads them when asked for the first time. Null for an empty id
    /// and before start(). Owned by the client,
    /// valid until the identity changes or the client stops: then it is emptied and deleted by the
    /// event loop.
    Q_INVOKABLE Kustomer::TimelineModel *timeline(const QString &conversationId);

    /// Names a thread that exists only here until its first message is sent; then the server
    /// creates the conversation, the thread's timeline takes over its id and conversationCreated()
    /// tells (SDK: createConversation). A thread that was begun before is taken up again where
    /// there is a draft in it, or something to answer, and nothing that was said; while nothing is
    /// in it, each call names another. So does each before start(): such a thread can be used
    /// afterwards. Where ChatSettings::singleSessionChat allows one open conversation only, it is
    /// that one.
    Q_INVOKABLE QString beginConversation();
    /// The same with a title, a brand, an assistant or attributes of its own, which are kept with
    /// the thread, over a restart as well. One that was begun before is taken up again as above
    /// where the same was wanted of it; an open one stays as it is. Where a form of the company
    /// begins the conversation, the service gives it title and brand; a wish for an assistant comes
    /// before such a form. One of another brand than brandId is listed until the chat starts the
    /// next time. Empty, and errorOccurred(), before start(): nothing would keep the wish (SDK:
    /// createBlankConversation, openChatAssistant).
    Q_INVOKABLE QString beginConversation(const Kustomer::NewConversation &wanted);
    /// Queues a message and shows it at once; returns its client id, empty when there was nothing
    /// to send, or where it cannot be sent, of which errorOccurred() tells: before start(), where
    /// the outgoing filter or a form says no, and where files cannot be sent here, which makes a
    /// draft of it (SDK: sendMessage).
    Q_INVOKABLE QString sendMessage(const QString &conversationId, const Kustomer::Draft &draft);
    /// The same with a text alone, for QML, which can make no Draft.
    Q_INVOKABLE QString sendText(const QString &conversationId, const QString &text);

    /// Chooses one of the answers that a message offers, and sends it as a message of the customer;
    /// returns its client id, empty where it cannot be chosen (any more): a question is answered
    /// once (SDK: sendMessage with a payload).
    Q_INVOKABLE QString reply(const QString &conversationId, const QString &messageId,
                              const QString &payload);

    /// What was written in this conversation or thread and not sent; also by an earlier process,
    /// once the client is started. Empty where there is nothing.
    Q_INVOKABLE Kustomer::Draft draft(const QString &conversationId) const;
    /// Keeps it until it is replaced or the customer logs out; a blank text removes it. It is on
    /// disk half a second after the last call, and at once when another conversation is watched,
    /// when the attention goes to the background and when the client stops.
    Q_INVOKABLE void setDraft(const QString &conversationId, const Kustomer::Draft &draft);
    /// What was entered elsewhere than in a message and not sent, such as words to a survey or an
    /// address, by a name for the place; empty where there is nothing. The names of the widget's
    /// own places begin with `kustomer-`.
    Q_INVOKABLE QVariantMap jotting(const QString &place) const;
    /// Keeps it as long as a draft and as safely; an empty one removes it. Values are what JSON
    /// has.
    Q_INVOKABLE void setJotting(const QString &place, const QVariantMap &content);

    /// The knowledge base. Lives as long as the client.
    Q_INVOKABLE Kustomer::Articles *articles() const;
    /// Articles in which these words stand (SDK: searchArticles); Articles::search() does the same.
    void searchArticles(const QString &words, QObject *context, const Answer<ArticlePage> &answer);
    /// Files of messages: what may be sent, how far they are, and what was received.
    Q_INVOKABLE Kustomer::Attachments *attachments() const;
    /// The surveys that follow conversations. Lives as long as the client.
    Q_INVOKABLE Kustomer::ChatSurveys *surveys() const;
    /// What is asked before conversations begin. Lives as long as the client.
    Q_INVOKABLE Kustomer::ChatForms *forms() const;

    /// Who waits for an agent, and what they are offered meanwhile. Lives as long as the client.
    Q_INVOKABLE Kustomer::ChatQueue *queue() const;
    /// Conversations that the company begins. Lives as long as the client.
    Q_INVOKABLE Kustomer::ChatCampaigns *campaigns() const;

    /// Begins a conversation, or takes up the one that was begun, with a text and files to be sent
    /// by the customer, behind what is written there already; nothing is sent. Returns its id, as
    /// beginConversation() does; before start() nothing, and errorOccurred() tells (NotStarted).
    Q_INVOKABLE QString compose(const QString &text, const QStringList &files = {});

    /// Messages that contain these words, without case and accents, the newest first: of all that
    /// is on disk or loaded. The company's are looked through as they read, without the marks of
    /// Markdown and targets of links. What is on the server alone is not looked through. So many at
    /// most; none for 0 and less. The first question reads all of it, unless prepareSearch() did;
    /// one without words does only what that does.
    Q_INVOKABLE QList<Kustomer::Message> findMessages(const QString &words, int most = 50);
    /// Reads what findMessages() looks through, a conversation at a time, while somebody enters
    /// words. Before start() it does nothing.
    Q_INVOKABLE void prepareSearch();

    /// Which messages are worth a notification, and what it says.
    Q_INVOKABLE Kustomer::ChatNotifications *notifications() const;
    /// Whether the customer has agreed to the chat, where that is required.
    Q_INVOKABLE Kustomer::ChatConsent *consent() const;

    /// Which past conversations are listed for people. Lives as long as the client.
    Q_INVOKABLE Kustomer::ChatHistory *history() const;

    /// A seat for one of several windows that show this client.
    std::unique_ptr<ChatSeat> takeSeat();

    // Calls with an answer: exactly one comes, from the event loop, and says how this call ended;
    // it is dropped when context or the client dies. A null context: the client is it. An empty
    // answer: it is done, and nobody is told. Parts of the client do the same. Three have a name of
    // their own, so that connect() takes the slots that buttons and timers call, such as
    // &ChatClient::start.

    /// start() with an answer: the settings once the chat has started, at once where it has
    /// already; the Error of startFailed(), Cancelled by stop(). Where the customer has to agree
    /// first, that is waited for.
    void startThen(QObject *context, const Answer<ChatSettings> &answer);
    /// stop() with an answer: it has stopped.
    void stopThen(QObject *context, const Answer<Done> &answer);
    /// logout() with an answer: nothing of the customer is left on this machine; an Error (Storage,
    /// `erasure_owed`) where something is. Where a setTokenStore() ends it, Cancelled.
    void logoutThen(QObject *context, const Answer<Done> &answer);
    /// login() with an answer: what loggedIn() or loginFailed() tells of this one.
    void login(const QString &jwt, QObject *context, const Answer<LoginResponse> &answer);
    /// sendMessage() with an answer: the message once the server has it, one for a form once all
    /// its answers are there. An Error where there is nothing to send (Configuration,
    /// `message_empty`) or it cannot be sent, where it fails, of which errorOccurred() tells as
    /// well, or is discarded; Cancelled by logout() and stop(), after which it goes on at the next
    /// start().
    QString sendMessage(const QString &conversationId, const Draft &draft, QObject *context,
                        const Answer<Message> &answer);
    /// createConversation() with an answer: the conversation once the server has it (one that was
    /// open already: once the server has the message), and an Error when the message fails or is
    /// discarded; of a blank message the thread at once.
    void createConversation(const QString &message, QObject *context,
                            const Answer<Conversation> &answer);
    /// The same for one that is begun as by beginConversation() with the same wish.
    void createConversation(const QString &message, const NewConversation &wanted, QObject *context,
                            const Answer<Conversation> &answer);
    /// endConversation() with an answer: the conversation as it ended.
    void endConversation(const QString &conversationId, QObject *context,
                         const Answer<Conversation> &answer);
    /// markRead() with an answer: the server knows it, however long that takes.
    void markRead(const QString &conversationId, QObject *context, const Answer<Done> &answer);
    /// answerSatisfaction() with an answer, that of ChatSurveys::answer().
    void answerSatisfaction(const QString &conversationId, const SatisfactionResponse &response,
                            QObject *context, const Answer<Done> &answer);
    /// describeCustomer() and describeConversation() with an answer: the server knows it; of a
    /// thread that has not begun, it is kept. Told also where context dies meanwhile. NotFound
    /// (`conversation_not_found`) of what is no conversation of the customer.
    void describeCustomer(const CustomerDescription &description, QObject *context,
                          const Answer<Done> &answer);
    void describeConversation(const QString &conversationId, const QVariantMap &customAttributes,
                              QObject *context, const Answer<Done> &answer);
    /// Hands a conversation over that a bot or another system has led, so that people go on with it
    /// (SDK: handoff); answers with the conversation, whose messages are then loaded like any
    /// others. Configuration (`handoff_count`, `handoff_one_sided`, `handoff_message`) for what
    /// cannot be handed over. It is not tried again by itself.
    void handOff(const Handoff &handoff, QObject *context, const Answer<Conversation> &answer);
    /// Whether the service has a record of this customer: of one who is logged in, has written or
    /// was written to (SDK: customerExists). While the chat starts or a login is under way it
    /// waits.
    void customerExists(QObject *context, const Answer<bool> &answer);
    /// Looks a conversation up, on the server when it is not loaded; NotFound
    /// (`conversation_not_found`) for invalid and foreign ids. Of one that is not in the list the
    /// service tells its latest messages only: then it has an id, lastMessageAt and a preview, and
    /// createdAt where these are all.
    void findConversation(const QString &conversationId, QObject *context,
                          const Answer<Conversation> &answer);
    /// activeConversation() once it can be known: when the chat has started, a login that is under
    /// way has ended, and the conversations are loaded, or cannot be.
    void findActiveConversation(QObject *context, const Answer<QString> &answer);

public Q_SLOTS:
    /// Decodes the key, loads settings and schedule, resumes the stored identity; idempotent. Ends
    /// in started() or startFailed() (SDK: Kustomer.start).
    void start();
    /// Drops the connection and all content; the identity stays stored (SDK: Kustomer.stop).
    void stop();
    /// Identifies the customer by a JWT made by the application's server; ends in exactly one of
    /// loggedIn() and loginFailed(). Waits for start() to succeed, also where that was not called
    /// yet; a newer login supersedes, logout(), stop() and a failed start end it. Where the server
    /// gives no answer, the login is looked for until it must have finished, half a minute. What a
    /// visitor wants meanwhile waits for it, and one that ended without an answer leaves the
    /// customer's past to nobody: the visitor is a new one then (SDK: Kustomer.login).
    void login(const QString &jwt);
    /// Forgets the identity and becomes a new anonymous visitor; loggedOut() tells when everything
    /// of it is erased on this machine. Where that cannot be done, errorOccurred() tells instead
    /// (Storage, `erasure_owed`), and the next start does it before anything is shown or sent. What
    /// another client or process of the same customer has open stays its own (SDK:
    /// Kustomer.logout).
    void logout();

    /// Starts a conversation with this message, where only one may be open goes on with it; nothing
    /// happens where the message is blank (SDK: createConversation).
    void createConversation(const QString &message);
    /// Asks the server to end the conversation; needs ChatSettings::closableChat (SDK:
    /// endConversation). What has not begun on the server cannot end: NotFound.
    void endConversation(const QString &conversationId);
    /// Opens a level of the answers that a message offers, named by the payloads on the way to it
    /// (multi-level lists); it stays open as long as the timeline is there.
    void browseReplies(const QString &conversationId, const QString &messageId,
                       const QStringList &branch);
    /// Tries a failed message again.
    void retry(const QString &clientId);
    /// Removes a message that is not on its way; nothing of it is sent any more.
    void discard(const QString &clientId);
    /// The customer has seen everything in this conversation (SDK: markRead).
    void markRead(const QString &conversationId);
    /// Answers the survey of a conversation, changes the answer or takes it back; failures end in
    /// errorOccurred() (SDK: submitSatisfactionForm). ChatSurveys::answer() does the same.
    void answerSatisfaction(const QString &conversationId,
                            const Kustomer::SatisfactionResponse &response);
    /// Tells the agents whether the customer is typing, as far as the settings allow (SDK:
    /// sendTypingActivity).
    void setTyping(const QString &conversationId, Kustomer::ChatClient::Typing typing);
    /// Failures end in errorOccurred() (SDK: describeCustomer, describeConversation). What is said
    /// of a thread that beginConversation() named is kept, over a restart as well once something
    /// is written there, and sent once, as soon as the server has the conversation.
    void describeCustomer(const Kustomer::CustomerDescription &description);
    void describeConversation(const QString &conversationId, const QVariantMap &customAttributes);

    /// The same as ChatCampaigns::setCurrentPage() (SDK: setCurrentPageName).
    void setCurrentPage(const QString &name);

    /// Whether a person looks at the chat; nobody does until this is called. OnScreen, a server
    /// without a socket is asked every 7.5 seconds instead of 30, and no line is drawn above what
    /// comes into the conversation that is watched; with Background drafts are written at once.
    /// For an interface in one window; each of several takes a seat of its own.
    void setAttention(Kustomer::ChatClient::Attention attention);
    /// Joins the activity of this conversation, so that agentTyping() tells about it; empty: none.
    void watchConversation(const QString &conversationId);
    /// Tries everything now that waits for its next attempt, and asks a connection that looks alive
    /// for a sign of life: for when a person looks, or the network may be back.
    void reconnect();

Q_SIGNALS:
    void apiKeyChanged();
    void apiUrlChanged();
    void realtimeUrlChanged();
    void hostDomainChanged();
    void brandIdChanged();
    void assistantIdChanged();
    void scheduleIdChanged();
    void languageChanged();
    void profileChanged();
    void storageDirectoryChanged();
    void stateChanged(Kustomer::ChatClient::State state);
    void connectionStateChanged(Kustomer::ChatClient::ConnectionState state);
    void loggedInChanged();
    /// settings() answers otherwise now: they are here, or the company has changed them.
    void settingsChanged();
    void availabilityChanged(Kustomer::Availability availability);
    void unreadCountChanged(int count);
    /// So many are unread in this one now, 0 where it is listed no more (SDK: onUnreadCountChange).
    /// Of a customer who leaves nothing is told: unreadCountChanged(0) stands for all.
    void conversationUnreadCountChanged(const QString &conversationId, int count);
    /// draft() of this conversation or thread answers otherwise now.
    void draftChanged(const QString &conversationId);

    /// The company is known and a token is here, or what is on disk stands for both.
    void started();
    /// The reason in words for people; the Error by errorOccurred().
    void startFailed(const QString &reason);
    void stopped();
    void loggedIn(const LoginResponse &response);
    /// The customer stays who they were; the reason in words for people.
    void loginFailed(const QString &reason);
    /// Nothing of the customer is left on this machine.
    void loggedOut();
    /// Whoever was served is served no more: after logout(), the login of somebody else, stop(), a
    /// start that failed, or options with which the chat begins anew. Nothing of them is to be
    /// shown any more, and what they wrote is here no longer; the same one may come back. Comes
    /// ahead of loggedOut(), loggedIn(), stopped() and startFailed().
    void customerLeft();
    /// The server no longer accepts the identity, and no provider helped: fetch a new JWT and call
    /// login(). What is shown and what was written stays until another customer logs in, or until
    /// logout().
    void loginRequired();
    /// The first page of past conversations is in the model: after each login, and after each start
    /// with a stored identity, also of a visitor who has none.
    void conversationsLoaded();

    /// The server has one that it did not have before, begun here or elsewhere.
    void conversationCreated(const Kustomer::Conversation &conversation);
    void conversationEnded(const Kustomer::Conversation &conversation);
    void conversationReopened(const Kustomer::Conversation &conversation);
    /// It goes on in another one, Conversation::mergedInto (SDK: onConversationMerged).
    void conversationMerged(const Kustomer::Conversation &conversation);
    /// The company deleted it, or gave it to another customer (SDK: onConversationDeleted).
    void conversationDeleted(const Kustomer::Conversation &conversation);
    /// Its title or its attributes are others (SDK: onSessionTitleChanged,
    /// onSessionCustomAttributesUpdated).
    void conversationChanged(const Kustomer::Conversation &conversation);
    /// Somebody looks at it from now on (SDK: onSessionOpened).
    void conversationOpened(const QString &conversationId);
    void openConversationCountChanged(int count);
    /// An assistant has handed a conversation over to people (SDK: onAssistantEnded): as the
    /// service says, or as a person answers after an artificial intelligence.
    void assistantEnded(const Kustomer::Conversation &conversation);
    /// Somebody answers who has not answered in this conversation before, as far as that is known
    /// (SDK: onUserJoined).
    void agentJoined(const QString &conversationId, const Kustomer::User &agent);
    /// The service has merged this customer into another one, whose conversations follow (SDK:
    /// onCustomerMerged).
    void customerMerged(const QString &customerId);
    /// The service has deleted the customer (SDK: onCustomerDeleted): everything of them is
    /// forgotten as by logout(), and loggedOut() tells, too.
    void customerDeleted();
    /// Somebody wrote: the company, or the customer on another device; once each, the oldest first.
    void messageReceived(const Kustomer::Message &message);
    /// The server has a message that was written here.
    void messageSent(const Kustomer::Message &message);
    /// Somebody at the company types in a conversation that is watched, or has ended.
    void agentTyping(const QString &conversationId, const Kustomer::User &agent,
                     Kustomer::ChatClient::Typing typing);
    /// A survey can be answered (SDK: onSatisfactionReceived); see surveys().
    void satisfactionReceived(const Kustomer::Satisfaction &satisfaction);
    /// Also follows startFailed() and loginFailed(), which tell the same in words.
    void errorOccurred(const Kustomer::Error &error);

protected:
    /// With waits and a clock of its own, for tests that wait for nothing.
    explicit ChatClient(const Pace &pace, QObject *parent = nullptr);

private:
    template <typename T>
    bool change(T *option, const T &value, void (ChatClient::*changed)());

    std::unique_ptr<ChatLifecycle> d;
};

} // namespace Kustomer
