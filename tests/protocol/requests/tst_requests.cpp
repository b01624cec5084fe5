// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiredate.h"
#include "protocol/realtime/channels.h"
#include "protocol/requests/requests.h"
#include "protocol/values/conversation.h"
#include "protocol/values/draft.h"
#include "protocol/values/loginresponse.h"
#include "protocol/values/message.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDebug>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QString printed(const T &value)
{
    QString text;
    QDebug(&text) << value;
    return text;
}

} // namespace

/// What is written: the bodies of requests, names of channels, debug output.
class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void writesFlatObjects_data();
    void writesFlatObjects();
    void writesAChannelAuthorizationAsAForm();
    void namesChannels();
    void printsNoTextOfACustomer();
};

void RequestsTest::writesFlatObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("login") << Requests::login(u"a.b.c"_s)
                           << QByteArray(R"({"externalToken":"a.b.c"})");
    QTest::newRow("conversation") << Requests::newConversation(u"Hi"_s, {}, {})
                                  << QByteArray(R"({"title":"Hi"})");
    QTest::newRow("conversation of a brand")
        << Requests::newConversation(u"Hi"_s, u"b"_s, u"a"_s)
        << QByteArray(R"({"assistant":"a","brandId":"b","title":"Hi"})");
    QTest::newRow("seen") << Requests::conversationSeen(dateFromWire(u"2025-03-04T10:21:00.000Z"))
                          << QByteArray(R"({"lastSeenAt":"2025-03-04T10:21:00.000Z"})");
    QTest::newRow("end") << Requests::conversationEnd(u"customer_ended"_s)
                         << QByteArray(R"({"lockReason":"customer_ended","locked":true})");
    QTest::newRow("message") << Requests::newMessage(u"c"_s, {.body = u"\"Hi\"\nü"_s}, {})
                             << QByteArray(
                                    R"({"attachments":[],"body":"\"Hi\"\nü","session":"c"})");
    QTest::newRow("message with files") << Requests::newMessage(u"c"_s, {}, {u"a"_s, u"b"_s})
                                        << QByteArray(R"({"attachments":["a","b"],"session":"c"})");
    QTest::newRow("file")
        << Requests::newAttachment({.name = u"é.png"_s, .contentType = u"image/png"_s, .size = 7})
        << QByteArray(R"({"contentLength":7,"contentType":"image/png","name":"é.png"})");
    QTest::newRow("chosen reply") << Requests::newMessage(
        u"c"_s, {.body = u"Yes"_s, .payload = u"y"_s},
        {}) << QByteArray(R"({"attachments":[],"body":"Yes","payload":"y","session":"c"})");
    QTest::newRow("nobody described") << Requests::customerDescription({}) << QByteArray();
    QTest::newRow("nothing said of a conversation")
        << Requests::conversationDescription({}) << QByteArray();
    QTest::newRow("customer") << Requests::customerDescription(
        {.emails = {u"a@b.c"_s},
         .phones = {u"+1"_s},
         .socials = {{.username = u"jane"_s, .network = SocialProfile::Network::LinkedIn}},
         .customAttributes = {{u"ordersNum"_s, 7}}})
                              << QByteArray(
                                     R"({"custom":{"ordersNum":7},"emails":[{"email":"a@b.c"}],)"
                                     R"("phones":[{"phone":"+1"}],)"
                                     R"("socials":[{"type":"linkedin","username":"jane"}]})");
    QTest::newRow("conversation's attributes")
        << Requests::conversationDescription({{u"orderNumberStr"_s, u"4417"_s}})
        << QByteArray(R"({"custom":{"orderNumberStr":"4417"}})");
}

void RequestsTest::writesFlatObjects()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);

    QCOMPARE(body, expected);
}

void RequestsTest::writesAChannelAuthorizationAsAForm()
{
    QCOMPARE(Requests::channelAuthorization(u"presence-a=b&c"_s, u"12.34"_s),
             "channel_name=presence-a%3Db%26c&socket_id=12.34");
}

void RequestsTest::namesChannels()
{
    QCOMPARE(personalChannel(u"O"_s, u"%2"_s), u"presence-external-O-tracking-%2"_s);
    QCOMPARE(activityChannel(u"O"_s, u"S"_s), u"private-external-O-chat-activity-S"_s);
    QCOMPARE(presenceChannel(u"O"_s, u"K"_s), u"presence-external-O-customer-activity-K"_s);
}

void RequestsTest::printsNoTextOfACustomer()
{
    const QString secret = u"my secret"_s;
    const QString all = printed(Message{.id = u"m"_s, .body = secret})
        + printed(Conversation{.id = u"c"_s, .title = secret, .preview = secret})
        + printed(Draft{.body = secret})
        + printed(LoginResponse{.customerId = u"k"_s, .email = secret, .externalId = secret})
        + printed(User{.id = u"u"_s, .displayName = secret});

    QVERIFY2(!all.contains(secret), qPrintable(all));
    for (const QString &id : {u"m"_s, u"c"_s, u"k"_s, u"u"_s})
        QVERIFY2(all.contains(u'"' + id + u'"'), qPrintable(all));
}

static const Kustomer::Testing::Suite<RequestsTest> suite;
#include "tst_requests.moc"
