// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notifications/portalchannel.h"

#include "widgets/notifications/sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr auto name = "org.freedesktop.portal.Notification"_L1;
constexpr uint withSounds = 2; ///< the first version that knows them

BusPeer portal(const QString &interface)
{
    return {u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, interface};
}

/// Among all the processes of the application.
QString idOf(const QString &conversationId)
{
    return u"kustomer-chat-"_s + conversationId;
}

/// What came with an action, wherever in it: a list of variants that may be maps.
QString tokenIn(const QVariant &parameter)
{
    QVariantList parts;
    parameter.value<QDBusArgument>() >> parts;
    for (const QVariant &part : std::as_const(parts)) {
        const QVariantMap data = qdbus_cast<QVariantMap>(part);
        if (data.contains(u"activation-token"_s))
            return data.value(u"activation-token"_s).toString();
    }
    return {};
}

} // namespace

PortalChannel::PortalChannel(QObject *parent)
    : NotificationChannel(parent)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

PortalChannel::~PortalChannel()
{
    for (const QSet<QString> all = m_shown; const QString &id : all)
        close(id);
}

void PortalChannel::show(const ChatNotification &notification)
{
    join();
    if (m_version) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    learnVersion();
}

void PortalChannel::close(const QString &conversationId)
{
    m_waiting.removeIf(
        [&](const ChatNotification &one) { return one.conversationId == conversationId; });
    if (m_shown.remove(conversationId))
        tell(portal(name), u"RemoveNotification"_s, {idOf(conversationId)});
}

void PortalChannel::join()
{
    if (!m_isJoined)
        m_isJoined = notificationBus().connect(portal(name).service, portal(name).path, name,
                                               u"ActionInvoked"_s, this, SLOT(act(QDBusMessage)));
}

void PortalChannel::learnVersion()
{
    if (std::exchange(m_isAsking, true))
        return;
    const auto take = [self = QPointer(this)](const QDBusPendingCall &call) {
        if (!self)
            return;
        self->m_isAsking = false;
        const QDBusPendingReply<QDBusVariant> version = call;
        if (version.isValid())
            self->m_version = version.value().variant().toUInt();
        for (const auto waiting = std::exchange(self->m_waiting, {}); const auto &one : waiting) {
            if (self && version.isValid())
                self->send(one);
            else if (self)
                Q_EMIT self->failed(one);
        }
    };
    ask(portal(u"org.freedesktop.DBus.Properties"_s), u"Get"_s, {QString(name), u"version"_s},
        take);
}

void PortalChannel::send(const ChatNotification &notification)
{
    m_shown.insert(notification.conversationId);
    const auto take = [self = QPointer(this), notification](const QDBusPendingCall &call) {
        if (self && call.isError() && self->m_shown.remove(notification.conversationId))
            Q_EMIT self->failed(notification);
    };
    ask(portal(name), u"AddNotification"_s,
        {idOf(notification.conversationId), contentOf(notification)}, take);
}

QVariantMap PortalChannel::contentOf(const ChatNotification &notification) const
{
    const QList<QVariantMap> buttons{{{u"label"_s, tr("Open")}, {u"action"_s, u"open"_s}},
                                     {{u"label"_s, tr("Mark as read")}, {u"action"_s, u"read"_s}}};
    QVariantMap content{{u"title"_s, notification.title},
                        {u"body"_s, notification.text},
                        {u"priority"_s, u"normal"_s},
                        {u"default-action"_s, u"open"_s},
                        {u"buttons"_s, QVariant::fromValue(buttons)}};
    const bool isLoud = notification.sound == ChatNotification::Sound::Played;
    if (*m_version >= withSounds)
        content.insert(u"sound"_s, isLoud ? u"default"_s : u"silent"_s);
    return content;
}

void PortalChannel::act(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    const auto shown = std::ranges::find_if(
        m_shown, [&](const QString &id) { return idOf(id) == said.value(0).toString(); });
    if (shown == m_shown.end())
        return;
    const QString conversationId = *shown;
    if (said.value(1).toString() == "read"_L1)
        Q_EMIT read(conversationId);
    else
        Q_EMIT chosen(conversationId, tokenIn(said.value(2)));
}

} // namespace Kustomer
