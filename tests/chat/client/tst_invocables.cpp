// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"
#include "chat/facets/attachments.h"
#include "chat/facets/chatcampaigns.h"
#include "chat/history/chathistory.h"
#include "chat/notifications/chatnotifications.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QMetaEnum>
#include <QMetaProperty>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// The client without its header: what QML and scripts can do.
class InvocablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void holdAConversation()
    {
        ChatCase chat;
        QVERIFY(chat.start());
        ChatClient &client = *chat.client;
        QString thread;
        QString message;
        QVERIFY(
            QMetaObject::invokeMethod(&client, "beginConversation", Q_RETURN_ARG(QString, thread)));
        QVERIFY(QMetaObject::invokeMethod(&client, "sendText", Q_RETURN_ARG(QString, message),
                                          Q_ARG(QString, thread), Q_ARG(QString, u"Hi"_s)));
        QVERIFY(!message.isEmpty());
        QTRY_COMPARE(chat.countOf(u"sent(Hi)"_s), 1);
        ConversationListModel *conversations = nullptr;
        QVERIFY(QMetaObject::invokeMethod(
            &client, "conversations",
            Q_RETURN_ARG(Kustomer::ConversationListModel *, conversations)));
        QTRY_COMPARE(conversations->rowCount(), 1);
        TimelineModel *timeline = nullptr;
        QVERIFY(QMetaObject::invokeMethod(&client, "timeline",
                                          Q_RETURN_ARG(Kustomer::TimelineModel *, timeline),
                                          Q_ARG(QString, conversations->at(0).id)));
        QVERIFY(timeline);
        ChatSettings settings;
        QVERIFY(QMetaObject::invokeMethod(&client, "settings",
                                          Q_RETURN_ARG(Kustomer::ChatSettings, settings)));
        QCOMPARE(settings, client.settings());
    }

    void giveTheirPropertiesBack()
    {
        ChatClient client;
        const ChatClient plain;
        const QMetaObject &type = ChatClient::staticMetaObject;
        for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
            const QMetaProperty property = type.property(i);
            if (!property.isWritable())
                continue;
            const QString text = u"http://127.0.0.1:9"_s;
            const bool isUrl = property.metaType() == QMetaType::fromType<QUrl>();
            QVERIFY2(property.write(&client, isUrl ? QVariant(QUrl(text)) : QVariant(text)),
                     property.name());
            QVERIFY2(property.read(&client) != property.read(&plain), property.name());
            QVERIFY2(property.isResettable(), property.name());
            QVERIFY2(property.reset(&client), property.name());
            QCOMPARE(property.read(&client), property.read(&plain));
        }
    }

    void giveThePropertiesOfTheirPartsBack()
    {
        ChatClient client;
        const ChatClient plain;
        client.consent()->setRequired(true);
        client.history()->setPolicy(ChatHistory::Policy::Unread);
        client.history()->setAttributes({{u"shopStr"_s, u"north"_s}});
        client.history()->setShowsAllBrands(true);
        client.notifications()->setEnabled(false);
        client.notifications()->setContent(ChatNotifications::Content::Hidden);
        client.notifications()->setSounding(false);
        client.attachments()->setMessageBytes(4096);
        client.campaigns()->setCurrentPage(u"cart"_s);
        const std::pair<QObject *, const QObject *> parts[]
            = {{client.consent(), plain.consent()},
               {client.history(), plain.history()},
               {client.notifications(), plain.notifications()},
               {client.attachments(), plain.attachments()},
               {client.campaigns(), plain.campaigns()}};
        for (const auto &[part, untouched] : parts) {
            const QMetaObject &type = *part->metaObject();
            for (int i = QObject::staticMetaObject.propertyCount(); i < type.propertyCount(); ++i) {
                const QMetaProperty property = type.property(i);
                if (!property.isWritable())
                    continue;
                QVERIFY2(property.read(part) != property.read(untouched), property.name());
                QVERIFY2(property.isResettable(), property.name());
                QVERIFY2(property.reset(part), property.name());
                QCOMPARE(property.read(part), property.read(untouched));
            }
        }
    }

    void nameTheirStates()
    {
        ChatCase chat;
        QVERIFY(chat.start());
        const QMetaObject &names = ChatStates::staticMetaObject;
        const QMetaEnum states = names.enumerator(names.indexOfEnumerator("State"));
        QCOMPARE(states.valueToKey(chat.client->property("state").toInt()), "Started");
        const QMetaEnum ways = names.enumerator(names.indexOfEnumerator("ConnectionState"));
        QCOMPARE(ways.valueToKey(chat.client->property("connectionState").toInt()), "Live");
    }
};

static const Kustomer::Testing::Suite<InvocablesTest> suite;

#include "tst_invocables.moc"
