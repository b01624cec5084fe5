// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatClient>
#include <KustomerChat/LinkSource>
#include <KustomerChat/widgets_export.h>

#include <QColor>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace Kustomer {
struct Article;
struct ArticleCategory;
} // namespace Kustomer

/// Kustomer support chat as a widget: past conversations, the one that is open, and a composer.
/// Put it into a layout or let it be a window, set apiKey, call start() and, for known customers,
/// login(). Looks like the application around it. Constructing it does no I/O.
///
/// setFocus() gives the keyboard to the part that needs it. That part has it then, and hasFocus()
/// is false of the chat: ask isAncestorOf(QApplication::focusWidget()), and
/// QApplication::focusChanged() tells.
class KUSTOMERCHAT_WIDGETS_EXPORT KustomerChatWidget : public QWidget
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
    Q_PROPERTY(bool autoStart READ autoStart WRITE setAutoStart RESET resetAutoStart NOTIFY
                   autoStartChanged)
    Q_PROPERTY(ColorScheme colorScheme READ colorScheme WRITE setColorScheme RESET resetColorScheme
                   NOTIFY colorSchemeChanged)
    Q_PROPERTY(QColor accentColor READ accentColor WRITE setAccentColor RESET resetAccentColor
                   NOTIFY accentColorChanged)
    Q_PROPERTY(QVariantMap themeOverrides READ themeOverrides WRITE setThemeOverrides RESET
                   resetThemeOverrides NOTIFY themeOverridesChanged DESIGNABLE false)
    Q_PROPERTY(QString themeFile READ themeFile WRITE setThemeFile RESET resetThemeFile NOTIFY
                   themeFileChanged)
    Q_PROPERTY(
        SendKey sendKey READ sendKey WRITE setSendKey RESET resetSendKey NOTIFY sendKeyChanged)
    Q_PROPERTY(PicturePolicy picturePolicy READ picturePolicy WRITE setPicturePolicy RESET
                   resetPicturePolicy NOTIFY picturePolicyChanged)
    Q_PROPERTY(bool opensLinks READ opensLinks WRITE setOpensLinks RESET resetOpensLinks NOTIFY
                   opensLinksChanged)
    Q_PROPERTY(QStringList linkSchemes READ linkSchemes WRITE setLinkSchemes RESET resetLinkSchemes
                   NOTIFY linkSchemesChanged)
    Q_PROPERTY(bool showsLinkPreviews READ showsLinkPreviews WRITE setShowsLinkPreviews RESET
                   resetShowsLinkPreviews NOTIFY showsLinkPreviewsChanged)
    Q_PROPERTY(bool notificationsEnabled READ notificationsEnabled WRITE setNotificationsEnabled
                   RESET resetNotificationsEnabled NOTIFY notificationsEnabledChanged)
    Q_PROPERTY(
        NotificationContent notificationContent READ notificationContent WRITE
            setNotificationContent RESET resetNotificationContent NOTIFY notificationContentChanged)
    Q_PROPERTY(bool notificationSound READ notificationSound WRITE setNotificationSound RESET
                   resetNotificationSound NOTIFY notificationSoundChanged)
    Q_PROPERTY(bool consentRequired READ isConsentRequired WRITE setConsentRequired RESET
                   resetConsentRequired NOTIFY consentRequiredChanged)
    Q_PROPERTY(QString privacyNotice READ privacyNotice WRITE setPrivacyNotice RESET
                   resetPrivacyNotice NOTIFY privacyNoticeChanged)
    Q_PROPERTY(QUrl privacyUrl READ privacyUrl WRITE setPrivacyUrl RESET resetPrivacyUrl NOTIFY
                   privacyUrlChanged)
    Q_PROPERTY(QString disclaimer READ disclaimer WRITE setDisclaimer RESET resetDisclaimer NOTIFY
                   disclaimerChanged)
    Q_PROPERTY(bool warnsOfCardNumbers READ warnsOfCardNumbers WRITE setWarnsOfCardNumbers RESET
                   resetWarnsOfCardNumbers NOTIFY warnsOfCardNumbersChanged)
    Q_PROPERTY(qint64 maximumMessageBytes READ maximumMessageBytes WRITE setMaximumMessageBytes
                   RESET resetMaximumMessageBytes NOTIFY maximumMessageBytesChanged)
    Q_PROPERTY(QStringList starterPrompts READ starterPrompts WRITE setStarterPrompts RESET
                   resetStarterPrompts NOTIFY starterPromptsChanged)
    Q_PROPERTY(View view READ view WRITE setView RESET resetView NOTIFY viewChanged)
    Q_PROPERTY(HistoryPolicy historyPolicy READ historyPolicy WRITE setHistoryPolicy RESET
                   resetHistoryPolicy NOTIFY historyPolicyChanged)
    Q_PROPERTY(QVariantMap historyAttributes READ historyAttributes WRITE setHistoryAttributes RESET
                   resetHistoryAttributes NOTIFY historyAttributesChanged DESIGNABLE false)
    Q_PROPERTY(bool showAllBrandsConversationHistory READ showsAllBrandsConversationHistory WRITE
                   setShowAllBrandsConversationHistory RESET resetShowAllBrandsConversationHistory
                       NOTIFY showAllBrandsConversationHistoryChanged)
    Q_PROPERTY(bool hideNewConversationButton READ hidesNewConversationButton WRITE
                   setHideNewConversationButton RESET resetHideNewConversationButton NOTIFY
                       hideNewConversationButtonChanged)
    Q_PROPERTY(
        bool hideNewConversationButtonInClosedChat READ hidesNewConversationButtonInClosedChat WRITE
            setHideNewConversationButtonInClosedChat RESET
                resetHideNewConversationButtonInClosedChat NOTIFY
                    hideNewConversationButtonInClosedChatChanged)
    Q_PROPERTY(bool hideHistoryNavigation READ hidesHistoryNavigation WRITE setHideHistoryNavigation
                   RESET resetHideHistoryNavigation NOTIFY hideHistoryNavigationChanged)
    Q_PROPERTY(Kustomer::ChatClient::State state READ state NOTIFY stateChanged STORED false)
    Q_PROPERTY(Kustomer::ChatClient::ConnectionState connectionState READ connectionState NOTIFY
                   connectionStateChanged STORED false)
    Q_PROPERTY(bool loggedIn READ isLoggedIn NOTIFY loggedInChanged STORED false)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged STORED false)
    Q_PROPERTY(int openConversationCount READ openConversationCount NOTIFY
                   openConversationCountChanged STORED false)
    Q_PROPERTY(Kustomer::Availability availability READ availability NOTIFY availabilityChanged
                   STORED false)
    Q_PROPERTY(
        Kustomer::Error lastError READ lastError NOTIFY errorOccurred STORED false DESIGNABLE false)

public:
    // All are unscoped, because Designer and uic write KustomerChatWidget::Dark.
    enum ColorScheme {
        System, ///< as light or dark as the application's palette
        Light,
        Dark,
    };
    Q_ENUM(ColorScheme)

    /// Which of both keys sends what was written; the other one breaks the line.
    enum SendKey { Enter, ShiftEnter };
    Q_ENUM(SendKey)

    /// Which pictures that messages refer to are fetched without being asked for; whoever holds one
    /// learns when it was looked at. Files that were sent are no such pictures.
    enum PicturePolicy {
        Never,
        CompanyHosts, ///< where the company has its chat and its own pictures
        Always,
    };
    Q_ENUM(PicturePolicy)

    /// What notifications say of messages; see Kustomer::ChatNotification.
    enum NotificationContent { Full, SenderOnly, Hidden };
    Q_ENUM(NotificationContent)

    /// Which conversations are listed; see Kustomer::ChatHistory.
    enum HistoryPolicy {
        AllConversations,
        OpenConversations,
        EndedConversations,
        UnreadConversations,
        NoConversations,
    };
    Q_ENUM(HistoryPolicy)

    /// What there is to choose from.
    enum View {
        CompanyChoice,     ///< what Kustomer::Articles::experience() says
        OnlyChat,          ///< conversations, and no knowledge base beside them
        OnlyKnowledgeBase, ///< as for a window of help; messages are not told of in it
    };
    Q_ENUM(View)

    /// Is asked for each link that is pressed, and where it stands; it may do anything.
    using LinkHandler
        = std::function<Kustomer::LinkDecision(const QUrl &url, Kustomer::LinkSource source)>;

    /// Takes a picture that the customer may send, such as window()->grab(); a null one: there is
    /// none now.
    using ScreenshotSource = std::function<QPixmap()>;
    /// Says in plain text what helps whoever answers, such as versions and settings.
    using DiagnosticsProvider = std::function<QString()>;

    /// Makes a widget for a message of the application's own kind, from its templateData; nullptr:
    /// its text says enough. It makes widgets and does nothing else.
    using TemplateFactory = std::function<QWidget *(const Kustomer::Message &message)>;

    explicit KustomerChatWidget(QWidget *parent = nullptr);
    explicit KustomerChatWidget(std::nullptr_t)
        : KustomerChatWidget(static_cast<QWidget *>(nullptr))
    { }
    /// Shows a client that others show, too; it is not owned. Where it goes first, the widget shows
    /// a chat that does not run, and client() is one of its own.
    explicit KustomerChatWidget(Kustomer::ChatClient *client, QWidget *parent = nullptr);
    ~KustomerChatWidget() override;

    /// The client behind the widget.
    Kustomer::ChatClient *client() const;

    QString apiKey() const { return client()->apiKey(); }
    void setApiKey(const QString &apiKey) { client()->setApiKey(apiKey); }
    /// Scheme, host and port of the service; empty: derived from the key and hostDomain.
    QUrl apiUrl() const { return client()->apiUrl(); }
    void setApiUrl(const QUrl &url) { client()->setApiUrl(url); }
    /// Scheme, host and port of the socket; empty: from the chat settings, and with an apiUrl of
    /// this machine, by http, the same server.
    QUrl realtimeUrl() const { return client()->realtimeUrl(); }
    void setRealtimeUrl(const QUrl &url) { client()->setRealtimeUrl(url); }
    QString hostDomain() const { return client()->hostDomain(); }
    void setHostDomain(const QString &domain) { client()->setHostDomain(domain); }
    QString brandId() const { return client()->brandId(); }
    void setBrandId(const QString &id) { client()->setBrandId(id); }
    QString assistantId() const { return client()->assistantId(); }
    void setAssistantId(const QString &id) { client()->setAssistantId(id); }
    QString scheduleId() const { return client()->scheduleId(); }
    void setScheduleId(const QString &id) { client()->setScheduleId(id); }
    /// Code of the language that the chat speaks, such as `en_us`, and of its dates and direction;
    /// empty: the application's, QLocale(). Without a country (`en`) dates and numbers are the
    /// application's where that has the same language. Qt has one language a process: of two chats
    /// with different languages both speak the one that was set last, each with dates and direction
    /// of its own.
    QString language() const { return client()->language(); }
    void setLanguage(const QString &language) { client()->setLanguage(language); }
    /// Names one of several customers of this application; see Kustomer::ChatClient.
    QString profile() const { return client()->profile(); }
    void setProfile(const QString &profile) { client()->setProfile(profile); }
    /// Where past conversations, their files, drafts and unsent messages are kept; empty: nowhere.
    /// See Kustomer::ChatClient.
    QString storageDirectory() const { return client()->storageDirectory(); }
    void setStorageDirectory(const QString &path) { client()->setStorageDirectory(path); }

    /// Asked for a login token when the server gave up the login (see ChatClient).
    void setLoginTokenProvider(const Kustomer::ChatClient::LoginTokenProvider &provider)
    {
        client()->setLoginTokenProvider(provider);
    }

    /// Whether start() is called when the widget is first shown; false by default.
    bool autoStart() const;
    void setAutoStart(bool autoStart);
    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    /// Invalid: the colour of the company's settings, else the palette's highlight.
    QColor accentColor() const;
    void setAccentColor(const QColor &color);
    void resetAccentColor() { setAccentColor({}); }
    /// Colours, lengths and fonts instead of those that follow from palette, font and accentColor,
    /// by their names (see the recipes). Where a name or value is wrong all stays as it was, and
    /// errorOccurred() tells (Configuration, `theme_override`; Error::details says where).
    QVariantMap themeOverrides() const;
    void setThemeOverrides(const QVariantMap &overrides);
    /// A JSON file with the same, read at once; empty: none. What themeOverrides says goes before.
    /// Where it cannot be read, or is wrong anywhere, nothing of it counts, and errorOccurred()
    /// tells.
    QString themeFile() const;
    void setThemeFile(const QString &path);
    SendKey sendKey() const;
    void setSendKey(SendKey key);
    PicturePolicy picturePolicy() const;
    void setPicturePolicy(PicturePolicy policy);
    /// Whether links open by QDesktopServices after linkActivated(); false: the application does
    /// it.
    bool opensLinks() const;
    void setOpensLinks(bool opens);
    /// Lets the application open links by itself, or none; an empty one: all are opened.
    void setLinkHandler(const LinkHandler &handler);
    /// Schemes that make links beside http, https, mailto and tel, such as the application's own.
    QStringList linkSchemes() const;
    void setLinkSchemes(const QStringList &schemes);
    /// Whether what the service says of the pages behind links is shown below their message; true
    /// by default (SDK: enableUrlUnfurling). Their pictures obey picturePolicy.
    bool showsLinkPreviews() const;
    void setShowsLinkPreviews(bool shows);

    /// Whether messages that nobody sees are told of, by the desktop where it can; true by default.
    /// Kustomer::ChatNotifications lets the application decide about each. These three are of the
    /// client: all windows that show it have them in common.
    bool notificationsEnabled() const;
    void setNotificationsEnabled(bool enabled);
    NotificationContent notificationContent() const;
    void setNotificationContent(NotificationContent content);
    bool notificationSound() const;
    void setNotificationSound(bool sound);
    /// Tells of messages where the desktop does not; not owned. The one given last counts for all
    /// windows of the client.
    void setTrayIcon(QSystemTrayIcon *icon);

    /// Whether the customer has to agree first; see Kustomer::ChatConsent. False by default.
    bool isConsentRequired() const;
    void setConsentRequired(bool required);
    /// What the customer agrees to, in plain words; empty: a sentence of ours.
    QString privacyNotice() const;
    void setPrivacyNotice(const QString &text);
    /// Where all of it is written; empty: nowhere.
    QUrl privacyUrl() const;
    void setPrivacyUrl(const QUrl &url);
    /// A line below what is being written, such as that machines answer, too; empty: none.
    QString disclaimer() const;
    void setDisclaimer(const QString &text);
    /// Whether the customer is asked before a message goes that holds what looks like the number of
    /// a payment card, also where it answers a notification, or a remark of a survey or about an
    /// article; true by default. Who may send what at all: ChatClient::setOutgoingFilter().
    bool warnsOfCardNumbers() const;
    void setWarnsOfCardNumbers(bool warns);
    /// How many bytes all files of a message may have together; 0, the default: as many as the
    /// service is known to take (SDK: maxChatAttachmentTotalMB). It is of the client: all windows
    /// that show it have it in common.
    qint64 maximumMessageBytes() const;
    void setMaximumMessageBytes(qint64 bytes);
    /// What may be said first by a press, in a conversation where nothing was said; at most six are
    /// offered.
    QStringList starterPrompts() const;
    void setStarterPrompts(const QStringList &prompts);
    /// Says this instead of a text of ours, in whatever language, in all chats of the process;
    /// empty: as it was. The key is the English text, such as `New conversation`, or
    /// `ConversationMenu/New conversation` where it stands in several places; a placeholder such as
    /// %1 stays. Call it in the thread of the widgets, once there is a QApplication.
    static void setText(const QString &key, const QString &text);

    /// Offers, beside files, a picture of the application, and what it knows of itself. Customers
    /// see each before it is added to what they write, and may black parts of the picture out;
    /// nothing is sent by itself. Empty: not offered.
    void setScreenshotSource(const ScreenshotSource &source);
    void setDiagnosticsProvider(const DiagnosticsProvider &provider);

    /// Shows messages whose MessageTemplate::customType is this by a widget below their text, which
    /// belongs to the chat and exists only while it is near what is seen: what the customer did
    /// with it is remembered by its user property, as with item delegates, which is written back
    /// while its signals are blocked. An empty function takes it back.
    void registerTemplate(const QString &type, const TemplateFactory &factory);

    /// What is shown whatever the company offers (SDK: onlyChat, onlyKnowledgeBase), at once and
    /// for this widget alone; CompanyChoice by default. What the application opens by a slot, or a
    /// message leads to, is shown all the same.
    View view() const;
    void setView(View view);

    /// Which of the customer's conversations are listed; see Kustomer::ChatHistory. These three are
    /// of the client: all windows that show it have them in common.
    HistoryPolicy historyPolicy() const;
    void setHistoryPolicy(HistoryPolicy policy);
    /// Custom attributes that a conversation must have to be listed.
    QVariantMap historyAttributes() const;
    void setHistoryAttributes(const QVariantMap &attributes);
    bool showsAllBrandsConversationHistory() const;
    void setShowAllBrandsConversationHistory(bool shows);
    /// Whether customers are offered no new conversation; the application may begin one all the
    /// same.
    bool hidesNewConversationButton() const;
    void setHideNewConversationButton(bool hides);
    /// Whether none is offered below a conversation that has ended.
    bool hidesNewConversationButtonInClosedChat() const;
    void setHideNewConversationButtonInClosedChat(bool hides);
    /// Whether no way leads from a conversation to the list of all.
    bool hidesHistoryNavigation() const;
    void setHideHistoryNavigation(bool hides);

    /// Each of these as it is of a widget that nobody has set up yet; QMetaProperty::reset(), forms
    /// and bindings do the same.
    void resetApiKey() { setApiKey({}); }
    void resetApiUrl() { setApiUrl({}); }
    void resetRealtimeUrl() { setRealtimeUrl({}); }
    void resetHostDomain() { setHostDomain({}); }
    void resetBrandId() { setBrandId({}); }
    void resetAssistantId() { setAssistantId({}); }
    void resetScheduleId() { setScheduleId({}); }
    void resetLanguage() { setLanguage({}); }
    void resetProfile() { setProfile({}); }
    void resetStorageDirectory() { client()->resetStorageDirectory(); }
    void resetAutoStart() { setAutoStart(false); }
    void resetColorScheme() { setColorScheme(System); }
    void resetThemeOverrides() { setThemeOverrides({}); }
    void resetThemeFile() { setThemeFile({}); }
    void resetSendKey() { setSendKey(Enter); }
    void resetPicturePolicy() { setPicturePolicy(CompanyHosts); }
    void resetOpensLinks() { setOpensLinks(true); }
    void resetLinkSchemes() { setLinkSchemes({}); }
    void resetShowsLinkPreviews() { setShowsLinkPreviews(true); }
    void resetNotificationsEnabled() { setNotificationsEnabled(true); }
    void resetNotificationContent() { setNotificationContent(Full); }
    void resetNotificationSound() { setNotificationSound(true); }
    void resetConsentRequired() { setConsentRequired(false); }
    void resetPrivacyNotice() { setPrivacyNotice({}); }
    void resetPrivacyUrl() { setPrivacyUrl({}); }
    void resetDisclaimer() { setDisclaimer({}); }
    void resetWarnsOfCardNumbers() { setWarnsOfCardNumbers(true); }
    void resetMaximumMessageBytes() { setMaximumMessageBytes(0); }
    void resetStarterPrompts() { setStarterPrompts({}); }
    void resetView() { setView(CompanyChoice); }
    void resetHistoryPolicy() { setHistoryPolicy(AllConversations); }
    void resetHistoryAttributes() { setHistoryAttributes({}); }
    void resetShowAllBrandsConversationHistory() { setShowAllBrandsConversationHistory(false); }
    void resetHideNewConversationButton() { setHideNewConversationButton(false); }
    void resetHideNewConversationButtonInClosedChat()
    {
        setHideNewConversationButtonInClosedChat(false);
    }
    void resetHideHistoryNavigation() { setHideHistoryNavigation(false); }

    Kustomer::ChatClient::State state() const { return client()->state(); }
    Kustomer::ChatClient::ConnectionState connectionState() const
    {
        return client()->connectionState();
    }
    bool isLoggedIn() const { return client()->isLoggedIn(); }
    /// Whether exactly this customer is logged in (SDK: Kustomer.isLoggedIn).
    bool isLoggedIn(const Kustomer::LoginIdentifier &who) const
    {
        return client()->isLoggedIn(who);
    }
    int unreadCount() const { return client()->unreadCount(); }
    /// How many conversations have not ended, as far as is known; see Kustomer::ChatClient.
    int openConversationCount() const { return client()->openConversationCount(); }

    /// See Kustomer::ChatClient for these.
    Kustomer::Availability availability() const { return client()->availability(); }
    Kustomer::Error lastError() const { return client()->lastError(); }
    Kustomer::ChatSettings settings() const { return client()->settings(); }
    bool isLoginRequired() const { return client()->isLoginRequired(); }
    QHash<QString, int> unreadCounts() const { return client()->unreadCounts(); }
    Q_INVOKABLE QString sendMessage(const QString &conversationId, const Kustomer::Draft &draft)
    {
        return client()->sendMessage(conversationId, draft);
    }
    QString sendMessage(const QString &conversationId, const Kustomer::Draft &draft,
                        QObject *context, const Kustomer::Answer<Kustomer::Message> &answer)
    {
        return client()->sendMessage(conversationId, draft, context, answer);
    }
    Q_INVOKABLE QString sendText(const QString &conversationId, const QString &text)
    {
        return client()->sendText(conversationId, text);
    }
    Q_INVOKABLE QString reply(const QString &conversationId, const QString &messageId,
                              const QString &payload)
    {
        return client()->reply(conversationId, messageId, payload);
    }
    void findConversation(const QString &conversationId, QObject *context,
                          const Kustomer::Answer<Kustomer::Conversation> &answer)
    {
        client()->findConversation(conversationId, context, answer);
    }
    void handOff(const Kustomer::Handoff &handoff, QObject *context,
                 const Kustomer::Answer<Kustomer::Conversation> &answer)
    {
        client()->handOff(handoff, context, answer);
    }
    void customerExists(QObject *context, const Kustomer::Answer<bool> &answer)
    {
        client()->customerExists(context, answer);
    }

    /// These slots with an answer; see Kustomer::ChatClient.
    void answerSatisfaction(const QString &conversationId,
                            const Kustomer::SatisfactionResponse &response, QObject *context,
                            const Kustomer::Answer<Kustomer::Done> &answer)
    {
        client()->answerSatisfaction(conversationId, response, context, answer);
    }
    void describeCustomer(const Kustomer::CustomerDescription &description, QObject *context,
                          const Kustomer::Answer<Kustomer::Done> &answer)
    {
        client()->describeCustomer(description, context, answer);
    }
    void describeConversation(const QString &conversationId, const QVariantMap &customAttributes,
                              QObject *context, const Kustomer::Answer<Kustomer::Done> &answer)
    {
        client()->describeConversation(conversationId, customAttributes, context, answer);
    }

    /// openConversation(), openKbArticle() and openKbCategory() with an answer, from the event
    /// loop: what was found, which is open then unless somebody went elsewhere meanwhile, or an
    /// Error, of which errorOccurred() does not tell. Dropped when context or the widget dies. A
    /// null context: the widget is it; an empty answer: nobody is told. So it is with the others.
    void openConversation(const QString &conversationId, QObject *context,
                          const Kustomer::Answer<Kustomer::Conversation> &answer);
    void openKbArticle(const QString &id, QObject *context,
                       const Kustomer::Answer<Kustomer::Article> &answer);
    void openKbCategory(const QString &id, QObject *context,
                        const Kustomer::Answer<Kustomer::ArticleCategory> &answer);

    /// All that was said in a conversation, as text in the language of the chat: with addresses of
    /// links, names of files, what was offered to choose from, and what was not sent. What is not
    /// here yet is fetched first; where that cannot be had the text says so. The answer comes from
    /// the event loop: an Error where there is no such conversation (NotFound) or the customer logs
    /// out meanwhile (Cancelled). Dropped when context dies.
    void transcript(const QString &conversationId, QObject *context,
                    const Kustomer::Answer<QString> &answer);
    /// Writes the same into a file: as a web page where its name ends in .html, as PDF for .pdf, as
    /// text in UTF-8 otherwise. A file that is there is replaced, by a whole one only; an Error
    /// (Storage) where it cannot be written.
    void saveTranscript(const QString &conversationId, const QString &path, QObject *context,
                        const Kustomer::Answer<Kustomer::Done> &answer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// See Kustomer::ChatClient for these.
    void start() { client()->start(); }
    void stop() { client()->stop(); }
    void login(const QString &jwt) { client()->login(jwt); }
    void logout() { client()->logout(); }
    void describeCustomer(const Kustomer::CustomerDescription &description);
    void describeConversation(const QString &conversationId, const QVariantMap &customAttributes);
    void endConversation(const QString &id) { client()->endConversation(id); }
    void markRead(const QString &conversationId) { client()->markRead(conversationId); }
    void retry(const QString &clientId) { client()->retry(clientId); }
    void discard(const QString &clientId) { client()->discard(clientId); }
    void reconnect() { client()->reconnect(); }

    void answerSatisfaction(const QString &conversationId,
                            const Kustomer::SatisfactionResponse &response);

    /// Brings the chat into sight where it lies in its window, such as in a tab or a closed dock,
    /// or hides it. The chat of a KustomerChatLauncher that is closed opens also by each call below
    /// that opens something in it, as soon as that is found: createConversation(),
    /// beginConversation(), openConversation(), openActiveConversation(), compose(),
    /// showConversations(), openKnowledgeBase(), openKbArticle() and openKbCategory().
    void openChat();
    void closeChat();
    /// Opens a new conversation and sends this message; empty: nothing is created until the
    /// customer writes.
    void createConversation(const QString &message);
    /// The same with a title, a brand, an assistant or attributes of its own, see
    /// Kustomer::ChatClient::beginConversation() (SDK: openChatAssistant, startNewConversation).
    void beginConversation(const Kustomer::NewConversation &wanted, const QString &message = {});
    /// Opens a conversation; errorOccurred() and the view stays where the id is invalid or foreign.
    void openConversation(const QString &conversationId);
    /// Opens the open conversation with the newest message that has the historyAttributes, or else
    /// a new one (SDK: activeChat). While the chat starts or a login is under way it waits, until
    /// the customer's conversations are known; not if the customer went elsewhere meanwhile.
    void openActiveConversation();
    /// Opens a new conversation, or the one that was begun, with a text and files to be sent by the
    /// customer; nothing is sent.
    void compose(const QString &text, const QStringList &files = {});
    /// Where in the application the customer is (SDK: setCurrentPageName).
    void setCurrentPage(const QString &name);
    /// Leaves the conversation that is open, for the list (SDK: open).
    void showConversations();
    /// Opens the knowledge base, whether or not the company's settings offer it (SDK:
    /// knowledgeBase).
    void openKnowledgeBase();
    /// Opens an article, or a category, of the knowledge base; errorOccurred() and the view stays
    /// where there is none of this id (SDK: openKbArticle, openKbCategory).
    void openKbArticle(const QString &id);
    void openKbCategory(const QString &id);

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
    void autoStartChanged();
    void colorSchemeChanged();
    void accentColorChanged();
    void themeOverridesChanged();
    void themeFileChanged();
    void sendKeyChanged();
    void picturePolicyChanged();
    void opensLinksChanged();
    void linkSchemesChanged();
    void showsLinkPreviewsChanged();
    void notificationsEnabledChanged();
    void notificationContentChanged();
    void notificationSoundChanged();
    void consentRequiredChanged();
    void privacyNoticeChanged();
    void privacyUrlChanged();
    void disclaimerChanged();
    void warnsOfCardNumbersChanged();
    void maximumMessageBytesChanged();
    void starterPromptsChanged();
    void viewChanged();
    void historyPolicyChanged();
    void historyAttributesChanged();
    void showAllBrandsConversationHistoryChanged();
    void hideNewConversationButtonChanged();
    void hideNewConversationButtonInClosedChatChanged();
    void hideHistoryNavigationChanged();

    void stateChanged(Kustomer::ChatClient::State state);
    void connectionStateChanged(Kustomer::ChatClient::ConnectionState state);
    void loggedInChanged();
    void unreadCountChanged(int count);
    void conversationUnreadCountChanged(const QString &conversationId, int count);
    void openConversationCountChanged(int count);
    void availabilityChanged(Kustomer::Availability availability);
    void settingsChanged();

    void started();
    void startFailed(const QString &reason);
    void stopped();
    void loggedIn(const LoginResponse &response);
    void loginFailed(const QString &reason);
    void loggedOut();
    void customerLeft();
    void loginRequired();
    void conversationsLoaded();
    void conversationCreated(const Kustomer::Conversation &conversation);
    void conversationEnded(const Kustomer::Conversation &conversation);
    void conversationReopened(const Kustomer::Conversation &conversation);
    void conversationMerged(const Kustomer::Conversation &conversation);
    void conversationDeleted(const Kustomer::Conversation &conversation);
    void conversationChanged(const Kustomer::Conversation &conversation);
    void conversationOpened(const QString &conversationId);
    void assistantEnded(const Kustomer::Conversation &conversation);
    void agentJoined(const QString &conversationId, const Kustomer::User &agent);
    void customerMerged(const QString &customerId);
    void customerDeleted();
    void messageReceived(const Kustomer::Message &message);
    void messageSent(const Kustomer::Message &message);
    void agentTyping(const QString &conversationId, const Kustomer::User &agent,
                     Kustomer::ChatClient::Typing typing);
    void satisfactionReceived(const Kustomer::Satisfaction &satisfaction);
    void errorOccurred(const Kustomer::Error &error);
    /// By openChat() and closeChat(), where it was not so before.
    void opened();
    void closed();
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
