// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>

#include <iterator>
#include <utility>

namespace Kustomer::Testing {

/// A secret as it travels: in which session, and in clear.
struct TravellingSecret
{
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString contentType = {};
};

inline QDBusArgument &operator<<(QDBusArgument &out, const TravellingSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

inline const QDBusArgument &operator>>(const QDBusArgument &in, TravellingSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

using SecretAttributes = QMap<QString, QString>;
using TravellingSecrets = QMap<QDBusObjectPath, TravellingSecret>;

/// As much of org.freedesktop.secrets as libsecret needs: one collection, which may be locked.
class SecretService final : public QDBusVirtualObject
{
public:
    /// What a person does who is asked to unlock the collection.
    enum class Person { Unlocks, Declines };

    bool isFrozen = false;
    bool isLocked = false;
    Person person = Person::Unlocks;
    int prompts = 0; ///< so often a person was asked

    SecretService()
    {
        qDBusRegisterMetaType<TravellingSecret>();
        qDBusRegisterMetaType<TravellingSecrets>();
        qDBusRegisterMetaType<SecretAttributes>();
    }

    [[nodiscard]] bool open(const QString &address)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("secrets"));
        return bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this,
                                         QDBusConnection::SubPath)
            && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }

    /// Answers now what it was asked while it was frozen.
    void thaw()
    {
        isFrozen = false;
        for (const QDBusMessage &question : std::exchange(m_questions, {}))
            answer(question);
    }

    QByteArrayList secrets() const
    {
        QByteArrayList all;
        for (const Item &item : m_items)
            all << item.secret.value;
        return all;
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &question, const QDBusConnection &) override
    {
        if (isFrozen)
            m_questions << question;
        else
            answer(question);
        return true;
    }

private:
    struct Item
    {
        SecretAttributes attributes = {};
        TravellingSecret secret = {};
    };
    using Paths = QList<QDBusObjectPath>;

    static void send(const QDBusMessage &message)
    {
        QDBusConnection(QStringLiteral("secrets")).send(message);
    }
    static QDBusObjectPath none() { return QDBusObjectPath(QStringLiteral("/")); }
    static QDBusObjectPath prompt()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/prompt/1"));
    }

    void answer(const QDBusMessage &question)
    {
        const QString name = question.member();
        if (name == QLatin1String("OpenSession"))
            openSession(question);
        else if (name == QLatin1String("SearchItems"))
            search(question);
        else if (name == QLatin1String("Unlock"))
            unlock(question);
        else if (name == QLatin1String("Prompt"))
            ask(question);
        else if (name == QLatin1String("GetSecrets"))
            show(question);
        else if (name == QLatin1String("CreateItem"))
            create(question);
        else if (name == QLatin1String("Delete"))
            remove(question);
        else if (name == QLatin1String("GetAll"))
            send(question.createReply(QVariantMap()));
        else
            send(question.createErrorReply(QDBusError::UnknownMethod, name));
    }

    /// Only in clear; libsecret asks for that after it has asked for something better.
    static void openSession(const QDBusMessage &question)
    {
        if (question.arguments().constFirst().toString() != QLatin1String("plain")) {
            send(question.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only")));
            return;
        }
        const QDBusObjectPath session(QStringLiteral("/org/freedesktop/secrets/session/1"));
        send(question.createReply(
            {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)}));
    }

    void search(const QDBusMessage &question) const
    {
        const auto wanted = qdbus_cast<SecretAttributes>(question.arguments().constFirst());
        Paths found;
        for (auto item = m_items.begin(); item != m_items.end(); ++item) {
            bool fits = true;
            for (auto each = wanted.begin(); each != wanted.end(); ++each)
                fits = fits && item->attributes.value(each.key()) == each.value();
            if (fits)
                found << item.key();
        }
        send(question.createReply({QVariant::fromValue(isLocked ? Paths() : found),
                                   QVariant::fromValue(isLocked ? found : Paths())}));
    }

    void unlock(const QDBusMessage &question)
    {
        m_toUnlock = qdbus_cast<Paths>(question.arguments().constFirst());
        send(question.createReply({QVariant::fromValue(isLocked ? Paths() : m_toUnlock),
                                   QVariant::fromValue(isLocked ? prompt() : none())}));
    }

    void ask(const QDBusMessage &question)
    {
        ++prompts;
        isLocked = person == Person::Declines;
        send(question.createReply());
        QDBusMessage told = QDBusMessage::createSignal(
            prompt().path(), QStringLiteral("org.freedesktop.Secret.Prompt"),
            QStringLiteral("Completed"));
        const Paths unlocked = isLocked ? Paths() : m_toUnlock;
        told << isLocked << QVariant::fromValue(QDBusVariant(QVariant::fromValue(unlocked)));
        send(told);
    }

    void show(const QDBusMessage &question) const
    {
        const auto session = qdbus_cast<QDBusObjectPath>(question.arguments().value(1));
        TravellingSecrets shown;
        for (const auto &path : qdbus_cast<Paths>(question.arguments().constFirst())) {
            TravellingSecret secret = m_items.value(path).secret;
            secret.session = session;
            if (m_items.contains(path) && !isLocked)
                shown.insert(path, secret);
        }
        send(question.createReply(QVariant::fromValue(shown)));
    }

    void create(const QDBusMessage &question)
    {
        if (isLocked) {
            send(question.createErrorReply(QStringLiteral("org.freedesktop.Secret.Error.IsLocked"),
                                           QStringLiteral("locked")));
            return;
        }
        const auto properties = qdbus_cast<QVariantMap>(question.arguments().constFirst());
        const QVariant named = properties[QStringLiteral("org.freedesktop.Secret.Item.Attributes")];
        Item item{.attributes = qdbus_cast<SecretAttributes>(named),
                  .secret = qdbus_cast<TravellingSecret>(question.arguments().value(1))};
        for (auto each = m_items.begin(); each != m_items.end();)
            each = each->attributes == item.attributes ? m_items.erase(each) : std::next(each);
        const QDBusObjectPath path(
            QStringLiteral("/org/freedesktop/secrets/collection/login/%1").arg(++m_number));
        m_items.insert(path, item);
        send(question.createReply({QVariant::fromValue(path), QVariant::fromValue(none())}));
    }

    void remove(const QDBusMessage &question)
    {
        m_items.remove(QDBusObjectPath(question.path()));
        send(question.createReply(QVariant::fromValue(none())));
    }

    QMap<QDBusObjectPath, Item> m_items;
    QList<QDBusMessage> m_questions;
    Paths m_toUnlock;
    int m_number = 0;
};

} // namespace Kustomer::Testing

Q_DECLARE_METATYPE(Kustomer::Testing::TravellingSecret)
