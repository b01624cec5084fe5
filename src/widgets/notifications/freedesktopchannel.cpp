// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/freedesktopchannel.h"

#include "widgets/notifications/sessionbus.h"

#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QIcon>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const BusPeer &server()
{
    static const BusPeer peer{u"org.freedesktop.Notifications"_s,
                              u"/org/freedesktop/Notifications"_s,
                              u"org.freedesktop.Notifications"_s};
    return peer;
}

QVariantMap hintsOf(const ChatNotification &notification)
{
    constexpr uchar usual = 1;
    QVariantMap hints{{u"category"_s, u"im.received"_s},
                      {u"urgency"_s, QVariant::fromValue(usual)},
                      {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    if (notification.sound == ChatNotification::Sound::Played)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    return hints;
}

} // namespace

FreedesktopChannel::FreedesktopChannel(QObject *parent)
    : NotificationChannel(parent)
{ }

FreedesktopChannel::~FreedesktopChannel()
{
    for (const QStringList all = m_shown.keys(); const QString &id : all)
        close(id);
}

void FreedesktopChannel::show(const ChatNotification &notification)
{
    Shown &shown = m_shown[notification.conversationId];
    shown.wanted = notification;
    shown.isWanted = true;
    join();
    if (m_capabilities)
        send(notification.conversationId);
    else
        learnCapabilities();
}

void FreedesktopChannel::close(const QString &conversationId)
{
    const auto shown = m_shown.find(conversationId);
    if (shown == m_shown.end())
        return;
    if (shown->onItsWay) {
        shown->isWanted = false; // until its id is known
        return;
    }
    if (shown->id != 0)
        tell(server(), u"CloseNotification"_s, {shown->id});
    m_shown.erase(shown);
}

void FreedesktopChannel::join()
{
    QDBusConnection bus = notificationBus();
    if (m_server && m_server->connection().name() == bus.name()
        && m_server->connection().isConnected())
        return;
    delete m_server;
    m_server = new QDBusServiceWatcher(server().service, bus,
                                       QDBusServiceWatcher::WatchForUnregistration, this);
    connect(m_server, &QDBusServiceWatcher::serviceUnregistered, this,
            &FreedesktopChannel::loseServer);
    const auto hear = [&](const QString &signal, const char *slot) {
        bus.connect(server().service, server().path, server().interface, signal, this, slot);
    };
    hear(u"ActivationToken"_s, SLOT(learnToken(uint, QString)));
    hear(u"ActionInvoked"_s, SLOT(act(uint, QString)));
    hear(u"NotificationReplied"_s, SLOT(answer(uint, QString)));
    hear(u"NotificationClosed"_s, SLOT(forget(uint)));
}

void FreedesktopChannel::learnCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    const auto take = [self = QPointer(this)](const QDBusPendingCall &call) {
        if (!self)
            return;
        self->m_isAsking = false;
        const QDBusPendingReply<QStringList> capabilities = call;
        if (capabilities.isValid())
            self->m_capabilities = capabilities.value();
        for (const QStringList all = self->m_shown.keys(); const QString &id : all) {
            if (capabilities.isValid())
                self->send(id);
            else
                self->fail(id);
        }
    };
    ask(server(), u"GetCapabilities"_s, {}, take);
}

// One at a time for each conversation: what replaces it needs the id that the server gives it.
void FreedesktopChannel::send(const QString &conversationId)
{
    Shown &shown = m_shown[conversationId];
    if (shown.onItsWay)
        return;
    shown.onItsWay = shown.wanted;
    const auto take = [self = QPointer(this), conversationId](const QDBusPendingCall &call) {
        const QDBusPendingReply<uint> id = call;
        if (self)
            self->take(conversationId, call);
        else if (id.isValid())
            tell(server(), u"CloseNotification"_s, {id.value()});
    };
    ask(server(), u"Notify"_s, argumentsOf(shown.wanted, shown.id), take);
}

void FreedesktopChannel::take(const QString &conversationId, const QDBusPendingCall &call)
{
    Shown &shown = m_shown[conversationId];
    const std::optional<ChatNotification> sent = std::exchange(shown.onItsWay, std::nullopt);
    const QDBusPendingReply<uint> id = call;
    if (!id.isValid()) {
        fail(conversationId);
        return;
    }
    shown.id = id.value();
    if (!shown.isWanted)
        close(conversationId);
    else if (shown.wanted != sent)
        send(conversationId);
}

void FreedesktopChannel::fail(const QString &conversationId)
{
    const Shown shown = m_shown.take(conversationId);
    if (shown.isWanted)
        Q_EMIT failed(shown.wanted);
}

/// Another one may be capable of other things, and knows nothing of what this one showed.
void FreedesktopChannel::loseServer()
{
    m_capabilities.reset();
    m_tokens.clear();
    m_shown.removeIf([](const QHash<QString, Shown>::iterator &one) { return one->id != 0; });
}

QStringList FreedesktopChannel::actions() const
{
    if (!m_capabilities->contains("actions"_L1))
        return {};
    QStringList actions{u"default"_s, tr("Open"), u"open"_s,
                        tr("Open"),   u"read"_s,  tr("Mark as read")};
    if (m_capabilities->contains("inline-reply"_L1))
        actions << u"inline-reply"_s << tr("Answer");
    return actions;
}

QVariantList FreedesktopChannel::argumentsOf(const ChatNotification &notification,
                                             uint replaced) const
{
    constexpr int asLongAsUsual = -1;
    const bool hasBody = m_capabilities->contains("body"_L1);
    const bool readsMarkup = m_capabilities->contains("body-markup"_L1);
    const QString title
        = hasBody ? notification.title : notification.title + u": "_s + notification.text;
    const QString text = readsMarkup ? notification.text.toHtmlEscaped() : notification.text;
    QVariantMap hints = hintsOf(notification);
    if (m_capabilities->contains("inline-reply"_L1)) {
        hints.insert(u"x-kde-reply-placeholder-text"_s, tr("Write a message…"));
        hints.insert(u"x-kde-reply-submit-button-text"_s, tr("Send"));
    }
    return {QGuiApplication::applicationDisplayName(),
            replaced,
            QGuiApplication::windowIcon().name(),
            title,
            hasBody ? text : QString(),
            actions(),
            hints,
            asLongAsUsual};
}

QString FreedesktopChannel::conversationOf(uint id) const
{
    const auto shown
        = std::ranges::find_if(m_shown, [id](const Shown &one) { return one.id == id; });
    return id == 0 || shown == m_shown.end() ? QString() : shown.key();
}

void FreedesktopChannel::learnToken(uint id, const QString &token)
{
    if (!conversationOf(id).isEmpty())
        m_tokens.insert(id, token);
}

void FreedesktopChannel::act(uint id, const QString &action)
{
    const QString conversationId = conversationOf(id); // other programs have notifications, too
    const QString token = m_tokens.take(id);
    if (conversationId.isEmpty())
        return;
    if (action == "read"_L1)
        Q_EMIT read(conversationId);
    else if (action == "default"_L1 || action == "open"_L1)
        Q_EMIT chosen(conversationId, token);
}

void FreedesktopChannel::answer(uint id, const QString &text)
{
    if (const QString conversationId = conversationOf(id); !conversationId.isEmpty())
        Q_EMIT answered(conversationId, text);
}

void FreedesktopChannel::forget(uint id)
{
    m_tokens.remove(id);
    const auto shown = m_shown.find(conversationOf(id));
    if (shown == m_shown.end())
        return;
    if (shown->onItsWay)
        shown->id = 0;
    else
        m_shown.erase(shown);
}

} // namespace Kustomer
