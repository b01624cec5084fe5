// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QMetaProperty>
#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What an application can do with a widget as with the client behind it.
class WidgetAndClientTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void haveTheSameProperties();
    void answerAlike();
    void answerToTheApplicationAlike();
    void sendAndEndAlike();
};

void WidgetAndClientTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_chat->start();
    QVERIFY(m_chat->isListed());
}

void WidgetAndClientTest::haveTheSameProperties()
{
    const KustomerChatWidget &widget = *m_chat->widget;
    const ChatClient &client = *widget.client();
    QTRY_COMPARE(client.availability(), Availability::Online);
    const QMetaObject &type = ChatClient::staticMetaObject;
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
        const char *name = type.property(i).name();
        QVERIFY2(widget.metaObject()->indexOfProperty(name) >= 0, name);
        QCOMPARE(widget.property(name), client.property(name));
    }
    QCOMPARE(widget.property("availability").value<Availability>(), Availability::Online);
}

void WidgetAndClientTest::answerAlike()
{
    const KustomerChatWidget &widget = *m_chat->widget;
    const ChatClient &client = *widget.client();
    QTRY_VERIFY(client.unreadCount() > 0);
    QCOMPARE(widget.unreadCounts(), client.unreadCounts());
    QCOMPARE(widget.settings(), client.settings());
    QVERIFY(!widget.isLoginRequired());
    std::optional<bool> exists;
    m_chat->widget->customerExists(this,
                                   [&](const Result<bool> &answer) { exists = answer && *answer; });
    QTRY_VERIFY(exists == std::optional(true));
    std::optional<Error> missing;
    m_chat->widget->findConversation(
        u"65f1c0de00000000000fffff"_s, this,
        [&](const Result<Conversation> &answer) { missing = answer ? Error() : answer.error(); });
    QTRY_VERIFY(missing);
    QCOMPARE(missing->kind, Error::Kind::NotFound);
    m_chat->widget->retry(u"unknown"_s);
    m_chat->widget->reconnect();
}

void WidgetAndClientTest::answerToTheApplicationAlike()
{
    KustomerChatWidget &widget = *m_chat->widget;
    const QString id = m_emulator->createConversation(u"jane@example.com"_s, u"Parcel"_s,
                                                      {u"Where is it?"_s, u"Here."_s});
    QTRY_VERIFY(widget.unreadCounts().contains(id));
    QString sent;
    widget.sendMessage(id, {.body = u"Thanks"_s}, this, [&](const Result<Message> &answer) {
        sent = answer ? answer->body : answer.error().message;
    });
    QTRY_COMPARE(sent, u"Thanks"_s);

    const QVariantMap attributes{{u"orderNumberStr"_s, u"4417"_s}};
    int told = 0;
    const auto take = [&told](const Result<Done> &done) {
        told += done ? 1 : 0;
    };
    widget.describeConversation(id, attributes, this, take);
    QTRY_COMPARE(told, 1);
    widget.describeCustomer({.emails = {u"jane@example.org"_s}}, this, take);
    QTRY_COMPARE(told, 2);

    std::optional<Error> missing;
    widget.answerSatisfaction(
        u"65f1c0de00000000000fffff"_s, {.rating = 4}, this,
        [&](const Result<Done> &done) { missing = done ? Error() : done.error(); });
    QTRY_VERIFY(missing);
    QCOMPARE(missing->kind, Error::Kind::NotFound);
}

void WidgetAndClientTest::sendAndEndAlike()
{
    m_emulator->setSettings({{u"closableChat"_s, true}});
    const QSignalSpy renewed(m_chat->widget.data(), &KustomerChatWidget::settingsChanged);
    m_chat->widget->setScheduleId(u"default"_s); // for which the company is asked again
    QTRY_VERIFY(m_chat->widget->settings().closableChat);
    QTRY_VERIFY(!renewed.isEmpty());
    const QString id = m_emulator->createConversation(u"jane@example.com"_s, u"Parcel"_s,
                                                      {u"Where is it?"_s, u"Here."_s});
    QTRY_VERIFY(m_chat->widget->unreadCounts().contains(id));
    m_chat->widget->markRead(id);
    QTRY_VERIFY(!m_chat->widget->unreadCounts().contains(id));
    QVERIFY(!m_chat->widget->sendMessage(id, {.body = u"Thanks"_s}).isEmpty());
    QVERIFY(!m_chat->widget->sendText(id, u"Bye"_s).isEmpty());
    QVERIFY(m_emulator->probe().waitForMessage(u"Bye"_s));
    const QSignalSpy ended(m_chat->widget.data(), &KustomerChatWidget::conversationEnded);
    m_chat->widget->endConversation(id);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<Conversation>().id, id);
}

static const Suite<WidgetAndClientTest> suite;
#include "tst_widgetandclient.moc"
