// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatNotification>

#include <QDeadlineTimer>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace Kustomer {

class Tidings;
struct Pace;

/// Which messages of a ChatClient are worth a notification: those of the company that nobody has on
/// screen. Several that come together, and further ones of a conversation whose notification
/// stands, become one. It goes when the conversation is read, on screen or nobody's any more.
///
/// KustomerChatWidget shows them; an interface of your own listens to posted() and withdrawn().
/// Part of a ChatClient and as old as it: ChatClient::notifications(). Its signals come from the
/// event loop.
class KUSTOMERCHAT_CORE_EXPORT ChatNotifications : public QObject
{
    Q_OBJECT
    Q_PROPERTY(
        bool enabled READ isEnabled WRITE setEnabled RESET resetEnabled NOTIFY enabledChanged)
    Q_PROPERTY(Kustomer::ChatNotification::Content content READ content WRITE setContent RESET
                   resetContent NOTIFY contentChanged)
    Q_PROPERTY(
        bool sounding READ isSounding WRITE setSounding RESET resetSounding NOTIFY soundingChanged)

public:
    using Content = ChatNotification::Content;
    /// Looks at a notification before it is shown, may change it, and decides. It may do anything
    /// but wait.
    using Handler = std::function<NotificationDecision(ChatNotification &notification)>;

    ~ChatNotifications() override;

    /// Whether there are any; true by default. What stands goes when there are none any more.
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);
    void resetEnabled() { setEnabled(true); }
    /// How much they say; all by default. Those that stand and say more than this go.
    Content content() const { return m_content; }
    void setContent(Content content);
    void resetContent() { setContent(Content::Full); }
    /// Whether they ask for a sound, one for messages that follow each other; true by default.
    bool isSounding() const { return m_isSounding; }
    void setSounding(bool sounding);
    void resetSounding() { setSounding(true); }
    /// Lets the application drop, change or take over each of them; an empty one: all are shown.
    void setHandler(const Handler &handler) { m_handler = handler; }

Q_SIGNALS:
    void enabledChanged();
    void contentChanged();
    void soundingChanged();
    /// Takes the place of the one of the same conversation, where one stands.
    void posted(const Kustomer::ChatNotification &notification);
    /// The one of this conversation is of no use any more.
    void withdrawn(const QString &conversationId);

protected:
    /// What is known of a conversation and of who looks at it.
    struct Knowledge
    {
        std::function<bool(const QString &conversationId)> isOnScreen;
        std::function<bool(const QString &conversationId)> isRead;
        std::function<User(const QString &id)> person; ///< whose name may be known by now
        std::function<bool(const QString &id)> isNameDue;
        std::function<QString()> teamName; ///< who writes where nobody in particular does
        std::function<QString()> language; ///< whose digits count
    };

    explicit ChatNotifications(QObject *parent);

    /// Whose conversations these are, until forget().
    void setKnowledge(const Knowledge &knowledge) { m_knowledge = knowledge; }
    /// How long it waits from now on.
    void setPace(const Pace &pace);
    /// A message came.
    void take(const Message &message);
    /// Looks which conversations are still news.
    void review();
    /// Somebody looks at these now.
    void settle(const QStringList &conversationIds);
    /// The customer has left.
    void forget();

private:
    void tell();
    bool mayWaitForNames() const;
    void withdraw(const QString &conversationId);
    ChatNotification notificationOf(const Message &newest, int count) const;
    QString textOf(const Message &newest, int count) const;

    std::unique_ptr<Tidings> m_tidings;
    std::unique_ptr<Pace> m_pace;
    QTimer *m_gathering;       ///< of what is told together
    QDeadlineTimer m_names{0}; ///< until when they are waited for
    QDeadlineTimer m_quiet{0}; ///< until the next sound
    Knowledge m_knowledge;
    Handler m_handler;
    Content m_content = Content::Full;
    bool m_isEnabled = true;
    bool m_isSounding = true;
};

} // namespace Kustomer
