// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may ask, and about what.
enum class Access {
    Anybody,
    Customers, ///< whoever has a token
    Owner,     ///< of what is named
};

/// An endpoint of the wire's catalogue, asked with what a customer would say; names in braces are
/// ids of what is the customer's.
struct Endpoint
{
    QByteArray method;
    QString path;
    QString type; ///< of `data`; empty: nobody reads it
    Access access = Access::Customers;
    QJsonObject body = {};
};

} // namespace

/// Each endpoint of the catalogue (wire §4) that answers by itself: what it answers with, whom, and
/// when things happened.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isServed_data();
    void isServed();
    void isServedToWhoHasATokenOnly_data() { isServed_data(); }
    void isServedToWhoHasATokenOnly();
    void keepsWhatIsSomebodyElses_data() { isServed_data(); }
    void keepsWhatIsSomebodyElses();

private:
    static void addBeginnings();
    static void addTalk();
    static void addFeatures();
    bool logIn(ApiClient *api, const QString &name) const
    {
        api->begin();
        const QString jwt = m_emulator->mintJwt({.email = name + "@example.com"_L1});
        return api->post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}}).status == 200;
    }
    /// Ids of what Jane has, by the names in braces.
    QHash<QString, QString> possessions() const;
    static Answer ask(ApiClient *api, const Endpoint &endpoint, const QHash<QString, QString> &ids);

    std::unique_ptr<Emulator> m_emulator;
};

void CatalogueTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>(EmulatorOptions{.scenario = u"lab"_s});
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

QHash<QString, QString> CatalogueTest::possessions() const
{
    QHash<QString, QString> ids{{u"{session}"_s, u"65f1c0de0000000000000101"_s},
                                {u"{ended}"_s, u"65f1c0de0000000000000105"_s}};
    const QJsonObject file{
        {u"name"_s, u"a.txt"_s}, {u"contentType"_s, u"text/plain"_s}, {u"text"_s, u"Hello"_s}};
    ids[u"{attachment}"_s]
        = m_emulator->control("POST"_ba, u"/attachments"_s, file)[u"id"_s].toString();
    ids[u"{message}"_s] = m_emulator->sendAsAgent(
        ids[u"{session}"_s], {.body = u"See"_s, .attachments = {ids[u"{attachment}"_s]}});
    ApiClient jane(m_emulator->apiUrl());
    const bool isJane = logIn(&jane, u"jane"_s);
    ids[u"{response}"_s] = isJane
        ? jane.post(u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(ids[u"{ended}"_s])).id()
        : QString();
    return ids;
}

Answer CatalogueTest::ask(ApiClient *api, const Endpoint &endpoint,
                          const QHash<QString, QString> &ids)
{
    QString path = endpoint.path;
    QByteArray body = QJsonDocument(endpoint.body).toJson();
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        path.replace(id.key(), id.value());
        body.replace(id.key().toLatin1(), id.value().toLatin1());
    }
    return api->send(endpoint.method, path, endpoint.method == "GET" ? QByteArray() : body);
}

void CatalogueTest::isServed_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    addBeginnings();
    addTalk();
    addFeatures();
}

void CatalogueTest::addBeginnings()
{
    const QString settings = u"chat_settings"_s;
    QTest::newRow("E1") << Endpoint{"GET"_ba, u"/p/v1/chat/settings?lang=en"_s, settings,
                                    Access::Anybody};
    QTest::newRow("E1 of older clients")
        << Endpoint{"GET"_ba, u"/c/v1/chat/settings"_s, settings, Access::Anybody};
    QTest::newRow("E2") << Endpoint{"GET"_ba, u"/p/v1/schedules/default?include=holidays"_s,
                                    u"schedule"_s};
    const QString token = u"tracking_token"_s;
    QTest::newRow("E3") << Endpoint{"GET"_ba, u"/c/v1/tracking/tokens/current"_s, token,
                                    Access::Anybody};
    QTest::newRow("E4") << Endpoint{"POST"_ba, u"/c/v1/tracking/tokens"_s, token, Access::Anybody};
    QTest::newRow("E6") << Endpoint{
        "PATCH"_ba,
        u"/c/v1/customers/current"_s,
        {},
        Access::Customers,
        {{u"emails"_s, QJsonArray{QJsonObject{{u"email"_s, u"j@example.com"_s}}}}}};
    QTest::newRow("E7") << Endpoint{"GET"_ba, u"/c/v1/chat/customers/stats"_s, u"customer_stats"_s};
    QTest::newRow("E18") << Endpoint{"GET"_ba, u"/c/v1/users/65f1c0de0000000000000f01"_s,
                                     u"user"_s};
    QTest::newRow("E27") << Endpoint{
        "POST"_ba,
        u"/c/v1/client-activity"_s,
        u"client_activity"_s,
        Access::Customers,
        {{u"currentPage"_s, u"pricing"_s}, {u"currentPageSeconds"_s, 0}}};
}

void CatalogueTest::addTalk()
{
    const QString sessions = u"/c/v1/chat/sessions"_s;
    const QString session = sessions + u"/{session}"_s;
    const QString noun = u"chat_session"_s;
    const QString message = u"chat_message"_s;
    QTest::newRow("E8") << Endpoint{"GET"_ba, sessions, noun};
    QTest::newRow("E8 of open ones") << Endpoint{"GET"_ba, sessions + u"?active=true"_s, noun};
    QTest::newRow("E9") << Endpoint{
        "POST"_ba, sessions, noun, Access::Customers, {{u"title"_s, u"Hello"_s}}};
    QTest::newRow("E10, seen") << Endpoint{
        "PUT"_ba, session, noun, Access::Owner, {{u"lastSeenAt"_s, u"2026-11-29T08:00:00.000Z"_s}}};
    QTest::newRow("E10, ended") << Endpoint{
        "PUT"_ba,
        session,
        noun,
        Access::Owner,
        {{u"locked"_s, true}, {u"lockReason"_s, u"customer_ended"_s}}};
    QTest::newRow("E11") << Endpoint{"GET"_ba, session + u"/messages"_s, message, Access::Owner};
    QTest::newRow("E12") << Endpoint{"GET"_ba, session + u"/messages/{message}"_s, message,
                                     Access::Owner};
    QTest::newRow("E13") << Endpoint{
        "POST"_ba,
        u"/c/v1/chat/messages"_s,
        message,
        Access::Owner,
        {{u"session"_s, u"{session}"_s}, {u"body"_s, u"Hi"_s}, {u"attachments"_s, QJsonArray()}}};
    QTest::newRow("E14") << Endpoint{
        "POST"_ba,
        u"/c/v1/chat/attachments"_s,
        u"attachment"_s,
        Access::Customers,
        {{u"name"_s, u"a.txt"_s}, {u"contentLength"_s, 5}, {u"contentType"_s, u"text/plain"_s}}};
    const QString file = u"/c/v1/chat/messages/{message}/attachments/{attachment}"_s;
    QTest::newRow("E16") << Endpoint{"GET"_ba, file, u"attachment"_s, Access::Owner};
    QTest::newRow("E28") << Endpoint{"PATCH"_ba,
                                     u"/c/v1/conversations/{session}"_s,
                                     {},
                                     Access::Owner,
                                     {{u"custom"_s, QJsonObject{{u"orderNum"_s, 1}}}}};
}

void CatalogueTest::addFeatures()
{
    const QString now = u"2026-11-29T08:00:00.000Z"_s;
    QTest::newRow("E19") << Endpoint{"GET"_ba, u"/c/v1/chat/teams/lab-team1,lab-team2"_s, {}};
    QTest::newRow("E20") << Endpoint{"GET"_ba, u"/c/v1/chat/forms/lab-form"_s, u"form"_s};
    const QJsonObject opening{{u"input"_s, u"Hello"_s}, {u"inputAt"_s, now}};
    QTest::newRow("E21") << Endpoint{"POST"_ba,
                                     u"/c/v1/chat/forms/lab-form/responses"_s,
                                     {},
                                     Access::Customers,
                                     {{u"messages"_s, QJsonArray{opening}}}};
    QTest::newRow("E22") << Endpoint{
        "GET"_ba, u"/c/v1/kb/deflection/chat?term=parcel&pageSize=3&lang=en_us"_s, u"kb_article"_s};
    QTest::newRow("E23") << Endpoint{"GET"_ba, u"/c/v1/chat/sessions/{session}/queue"_s,
                                     u"session_queue"_s, Access::Owner};
    const auto line = [&now](const QString &input, const QString &property) {
        QJsonObject asked{{u"prompt"_s, u"How?"_s}, {u"promptAt"_s, now}};
        if (!input.isEmpty()) {
            asked[u"input"_s] = input;
            asked[u"inputAt"_s] = now;
            asked[u"property"_s] = property;
        }
        return asked;
    };
    QTest::newRow("E24") << Endpoint{
        "POST"_ba,
        u"/c/v1/chat/volume-control/responses"_s,
        {},
        Access::Owner,
        {{u"session"_s, u"{session}"_s},
         {u"messages"_s,
          QJsonArray{line(u"Email"_s, u"conversation_replyChannel"_s),
                     line(u"j@example.com"_s, u"customer_email"_s), line({}, {})}}}};
    const QString response = u"satisfaction_response"_s;
    QTest::newRow("E25") << Endpoint{"POST"_ba, u"/c/v1/chat/sessions/{ended}/satisfaction"_s,
                                     response, Access::Owner};
    QTest::newRow("E26") << Endpoint{"PUT"_ba,
                                     u"/c/v1/chat/satisfaction-responses/{response}"_s,
                                     {},
                                     Access::Owner,
                                     {{u"rating"_s, 5}}};
}

void CatalogueTest::isServed()
{
    QFETCH(const Endpoint, endpoint);
    const QHash<QString, QString> ids = possessions();
    ApiClient jane(m_emulator->apiUrl());
    QVERIFY(logIn(&jane, u"jane"_s));
    const Answer answer = ask(&jane, endpoint, ids);
    QVERIFY2(answer.status / 100 == 2, answer.body.constData());
    const QJsonValue data = answer.json()[u"data"];
    const QJsonValue one = data.isArray() ? data[0] : data;
    if (!endpoint.type.isEmpty()) {
        QCOMPARE(one[u"type"].toString(), endpoint.type);
        QVERIFY(!one[u"id"].toString().isEmpty());
    }
    static const QRegularExpression instant(u"\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\""_s);
    static const QRegularExpression exact(
        u"^\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\"$"_s);
    for (auto dates = instant.globalMatch(QString::fromUtf8(answer.body)); dates.hasNext();) {
        const QString date = dates.next().captured();
        QVERIFY2(exact.match(date).hasMatch(), qPrintable(date));
    }
}

void CatalogueTest::isServedToWhoHasATokenOnly()
{
    QFETCH(const Endpoint, endpoint);
    const QHash<QString, QString> ids = possessions();
    ApiClient nobody(m_emulator->apiUrl());
    const int status = ask(&nobody, endpoint, ids).status;
    if (endpoint.access == Access::Anybody)
        QCOMPARE(status / 100, 2);
    else
        QCOMPARE(status, 401);
}

void CatalogueTest::keepsWhatIsSomebodyElses()
{
    QFETCH(const Endpoint, endpoint);
    const QHash<QString, QString> ids = possessions();
    ApiClient tom(m_emulator->apiUrl());
    QVERIFY(logIn(&tom, u"tom"_s));
    const Answer answer = ask(&tom, endpoint, ids);
    if (endpoint.access == Access::Owner)
        QCOMPARE(answer.status, 404);
    else
        QCOMPARE(answer.status / 100, 2);
    for (const QString &id : ids)
        QVERIFY2(!answer.body.contains(id.toLatin1()), answer.body.constData());
}

static const Kustomer::Testing::Suite<CatalogueTest> suite;

#include "tst_catalogue.moc"
