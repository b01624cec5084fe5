// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace Kustomer::Testing {

/// What a program asked to be shown.
struct Notice
{
    uint id = 0;
    QString application, title, text;
    QStringList actions;
    QVariantMap hints;
};

/// As much of a desktop's notification server as programs need, on a bus of the test's own.
class NoticeBoard final
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static constexpr auto service = "org.freedesktop.Notifications";
    static constexpr auto path = "/org/freedesktop/Notifications";

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup"), QStringLiteral("inline-reply")};
    bool isBroken = false;
    bool isSlow = false; ///< answers when it is told to

    /// What is on the board, by the order in which it came there first.
    const QList<Notice> &notices() const { return m_notices; }
    int shown() const { return m_shown; } ///< so often something was asked to be shown
    const QList<uint> &closed() const { return m_closed; }
    bool isAsked() const { return !m_questions.isEmpty(); } ///< and has not answered

    bool open(const QString &address)
    {
        m_bus = QDBusConnection::connectToBus(address, QStringLiteral("board"));
        return m_bus->registerObject(QLatin1String(path), this, QDBusConnection::ExportAllSlots)
            && m_bus->registerService(QLatin1String(service));
    }
    /// The server ends, and what it showed with it.
    void end()
    {
        m_notices.clear();
        m_bus->unregisterService(QLatin1String(service));
    }
    bool comeBack() { return m_bus->registerService(QLatin1String(service)); }
    void answerAll()
    {
        isSlow = false;
        for (const QDBusMessage &question : std::exchange(m_questions, {}))
            m_bus->send(question.createReply(take(question.arguments())));
    }
    void say(const QString &signal, const QVariantList &values)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QLatin1String(path), QStringLiteral("org.freedesktop.Notifications"), signal);
        message.setArguments(values);
        m_bus->send(message);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        if (isBroken) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("no room"));
            return 0;
        }
        if (isSlow) {
            setDelayedReply(true);
            m_questions.append(message());
            return 0;
        }
        return take(message().arguments());
    }
    void CloseNotification(uint id)
    {
        m_closed.append(id);
        m_notices.removeIf([id](const Notice &one) { return one.id == id; });
        say(QStringLiteral("NotificationClosed"), {id, 3U});
    }

private:
    uint take(const QVariantList &asked)
    {
        ++m_shown;
        const uint replaced = asked.at(1).toUInt();
        const Notice notice{.id = replaced == 0 ? ++m_latest : replaced,
                            .application = asked.at(0).toString(),
                            .title = asked.at(3).toString(),
                            .text = asked.at(4).toString(),
                            .actions = asked.at(5).toStringList(),
                            .hints = qdbus_cast<QVariantMap>(asked.at(6))};
        for (Notice &one : m_notices) {
            if (one.id == notice.id) {
                one = notice;
                return notice.id;
            }
        }
        m_notices.append(notice);
        return notice.id;
    }

    std::optional<QDBusConnection> m_bus;
    QList<Notice> m_notices;
    QList<QDBusMessage> m_questions;
    QList<uint> m_closed;
    uint m_latest = 40;
    int m_shown = 0;
};

/// The portal of a sandbox.
class NoticePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version MEMBER version)

public:
    uint version = 2;
    QMap<QString, QVariantMap> notices;

    bool open(const QString &address)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots
                                      | QDBusConnection::ExportAllProperties)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void act(const QString &id, const QString &action, const QVariantMap &platform)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Notification"), QStringLiteral("ActionInvoked"));
        message.setArguments({id, action, QVariant(QVariantList{platform})});
        QDBusConnection(QStringLiteral("portal")).send(message);
    }

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notice) { notices[id] = notice; }
    void RemoveNotification(const QString &id) { notices.remove(id); }
};

} // namespace Kustomer::Testing
