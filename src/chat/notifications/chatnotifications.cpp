// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/notifications/chatnotifications.h"

#include "chat/base/formatlocale.h"
#include "chat/notifications/tidings.h"
#include "chat/reading/plainreading.h"
#include "transport/base/pace.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype longestText = 300;

/// One line that nothing in it can break.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.size() > longestText ? line.left(longestText - 1) + u'…' : line;
}

} // namespace

ChatNotifications::ChatNotifications(QObject *parent)
    : QObject(parent)
    , m_tidings(std::make_unique<Tidings>())
    , m_pace(std::make_unique<Pace>())
    , m_gathering(new QTimer(this))
{
    m_gathering->setSingleShot(true);
    connect(m_gathering, &QTimer::timeout, this, &ChatNotifications::tell);
}

ChatNotifications::~ChatNotifications() = default;

void ChatNotifications::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) == enabled)
        return;
    if (!enabled)
        forget();
    Q_EMIT enabledChanged();
}

void ChatNotifications::setContent(Content content)
{
    const Content before = std::exchange(m_content, content);
    if (content == before)
        return;
    if (content > before) { // what stands says more than it may
        for (const QStringList standing = m_tidings->takeDown(); const QString &id : standing)
            withdraw(id);
    }
    Q_EMIT contentChanged();
}

void ChatNotifications::setSounding(bool sounding)
{
    if (std::exchange(m_isSounding, sounding) != sounding)
        Q_EMIT soundingChanged();
}

void ChatNotifications::setPace(const Pace &pace)
{
    *m_pace = pace;
}

void ChatNotifications::take(const Message &message)
{
    const bool isSeen = m_knowledge.isOnScreen && m_knowledge.isOnScreen(message.conversationId);
    const auto sight = isSeen ? Tidings::Sight::Seen : Tidings::Sight::Unseen;
    const bool isWorthIt = m_isEnabled && m_tidings->take(message, sight);
    if (!isWorthIt || m_gathering->isActive())
        return;
    m_names.setRemainingTime(m_pace->gathering + m_pace->naming);
    m_gathering->start(m_pace->gathering);
}

void ChatNotifications::review()
{
    for (const QStringList news = m_tidings->conversations(); const QString &id : news) {
        if (m_knowledge.isRead && m_knowledge.isRead(id))
            settle({id});
    }
}

void ChatNotifications::settle(const QStringList &conversationIds)
{
    for (const QString &id : conversationIds) {
        if (m_tidings->settle(id))
            withdraw(id);
    }
}

void ChatNotifications::forget()
{
    m_gathering->stop();
    for (const QStringList standing = m_tidings->forget(); const QString &id : standing)
        withdraw(id);
}

void ChatNotifications::withdraw(const QString &conversationId)
{
    QMetaObject::invokeMethod(
        this, [this, conversationId] { Q_EMIT withdrawn(conversationId); }, Qt::QueuedConnection);
}

bool ChatNotifications::mayWaitForNames() const
{
    const QStringList senders = m_tidings->dueSenders();
    const bool isAnyDue = m_content != Content::Hidden && m_knowledge.isNameDue
        && std::ranges::any_of(senders, m_knowledge.isNameDue);
    return isAnyDue && !m_names.hasExpired();
}

// One in each event: whoever is asked or told may do anything.
void ChatNotifications::tell()
{
    if (mayWaitForNames()) {
        m_gathering->start(m_pace->gathering);
        return;
    }
    const std::optional<Tidings::Item> item = m_tidings->next();
    if (!item)
        return;
    if (m_tidings->isAnyDue())
        m_gathering->start(0);
    ChatNotification notification = notificationOf(item->newest, item->count);
    const QPointer self(this);
    const Handler handler = m_handler; // which may be replaced by itself
    const bool isWanted = !handler || handler(notification) == NotificationDecision::Show;
    if (!self || !isWanted)
        return;
    if (notification.sound == ChatNotification::Sound::Played)
        m_quiet.setRemainingTime(m_pace->quiet);
    Q_EMIT posted(notification);
}

ChatNotification ChatNotifications::notificationOf(const Message &newest, int count) const
{
    const User sender = m_knowledge.person && !newest.sender.id.isEmpty()
        ? m_knowledge.person(newest.sender.id)
        : newest.sender;
    const QString team = m_knowledge.teamName ? m_knowledge.teamName() : QString();
    const QString name
        = m_content == Content::Hidden || sender.displayName.isEmpty() ? team : sender.displayName;
    const bool isLoud = m_isSounding && m_quiet.hasExpired();
    return {.conversationId = newest.conversationId,
            .title = name.isEmpty() ? tr("Chat") : oneLine(name),
            .text = textOf(newest, count),
            .count = count,
            .sound = isLoud ? ChatNotification::Sound::Played : ChatNotification::Sound::None,
            .message = newest};
}

QString ChatNotifications::textOf(const Message &newest, int count) const
{
    const QLocale formats = formatLocale(m_knowledge.language ? m_knowledge.language() : QString());
    const QString counted = count == 1 ? tr("New message")
                                       : inDigitsOf(formats, tr("%n new messages", nullptr, count));
    if (m_content != Content::Full)
        return counted;
    const QString said = oneLine(plainReading(newest.body));
    const QString shown = said.isEmpty() && !newest.attachments.isEmpty() ? tr("A file") : said;
    if (shown.isEmpty())
        return counted;
    return count == 1 ? shown : counted + u'\n' + shown;
}

} // namespace Kustomer
