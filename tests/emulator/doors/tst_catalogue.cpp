// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "emulator/dates.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
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
    /// Types of what is told along with it, in the order in which they come first.
    QStringList included = {};
    /// Attributes of the first in `data`, beside those that each of its type has.
    QStringList more = {};
};

/// Attributes that each resource of a type has, as wire §5 shows them; of what nobody reads, such
/// as wire E6, ours.
QStringList attributesOf(const QString &type)
{
    static const QHash<QString, QString> names{
        {u"attachment"_s, u"name contentType contentLength createdAt updatedAt"_s},
        {u"chat_message"_s, u"body direction trackingId createdAt importedAt"_s},
        {u"chat_session"_s, u"preview trackingId createdAt lastSeenAt lastMessageAt lockedAt"_s},
        {u"chat_settings"_s,
         u"enabled teamName teamIconUrl greeting activeForm pusherAccessKey pusherCluster "
         "campaignsEnabled closableChat singleSessionChat noHistory waitMessage offhoursDisplay "
         "offhoursMessage offhoursImageUrl showBrandingIdentifier showTypingIndicatorWeb "
         "showTypingIndicatorCustomerWeb volumeControl csat"_s},
        {u"client_activity"_s,
         u"trackingId currentPage previousPage currentPageSeconds intervals ip languages userAgent "
         "createdAt"_s},
        {u"customer"_s, u"email externalId"_s},
        {u"customer_stats"_s, u"lastActivity"_s},
        {u"form"_s, u"proactive questions"_s},
        {u"holiday"_s, u"name enabled startDate endDate"_s},
        {u"kb_article"_s, u"title lang slug hash"_s},
        {u"satisfaction"_s, u"introduction ratingPrompt scale questions"_s},
        {u"satisfaction_response"_s,
         u"status rating answers createdAt updatedAt submittedAt lockedAt"_s},
        {u"schedule"_s, u"name timezone default hours"_s},
        {u"session_queue"_s, u"name enteredAt estimatedWaitTimeSeconds latestWaitTimeSeconds"_s},
        {u"team"_s, u"displayName icon"_s},
        {u"tracking_token"_s, u"trackingId token verified createdAt"_s},
        {u"user"_s, u"displayName avatarUrl"_s}};
    return names.value(type).split(u' ', Qt::SkipEmptyParts);
}

QStringList typesOf(const QJsonArray &resources)
{
    QStringList types;
    for (const auto &resource : resources)
        types.append(resource[u"type"].toString());
    types.removeDuplicates();
    return types;
}

/// What resources lack of all that those of their types have, as `form.questions`.
QStringList lackingIn(const QJsonArray &resources)
{
    QStringList lacking;
    for (const auto &resource : resources) {
        const QString type = resource[u"type"].toString();
        const QStringList names = attributesOf(type);
        const QJsonObject attributes = resource[u"attributes"].toObject();
        if (names.isEmpty())
            lacking.append(type + u" is of no known type"_s);
        if (resource[u"id"].toString().isEmpty())
            lacking.append(type + u".id"_s);
        for (const QString &name : names) {
            if (!attributes.contains(name))
                lacking.append(type + u'.' + name);
        }
    }
    return lacking;
}

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
    static void addSessions();
    static void addMessages();
    static void addForms();
    static void addService();
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
    m_emulator->control("POST"_ba, u"/satisfaction/%1/offer"_s.arg(ids[u"{session}"_s]));
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
    addSessions();
    addMessages();
    addForms();
    addService();
}

void CatalogueTest::addBeginnings()
{
    const QString settings = u"chat_settings"_s;
    QTest::newRow("E1") << Endpoint{"GET"_ba, u"/p/v1/chat/settings?lang=en"_s, settings,
                                    Access::Anybody};
    QTest::newRow("E1 of older clients")
        << Endpoint{"GET"_ba, u"/c/v1/chat/settings"_s, settings, Access::Anybody};
    QTest::newRow("E2") << Endpoint{"GET"_ba,
                                    u"/p/v1/schedules/default?include=holidays"_s,
                                    u"schedule"_s,
                                    Access::Customers,
                                    {},
                                    {u"holiday"_s}};
    const QString token = u"tracking_token"_s;
    QTest::newRow("E3") << Endpoint{"GET"_ba, u"/c/v1/tracking/tokens/current"_s, token,
                                    Access::Anybody};
    QTest::newRow("E4") << Endpoint{"POST"_ba, u"/c/v1/tracking/tokens"_s, token, Access::Anybody};
    QTest::newRow("E6") << Endpoint{
        "PATCH"_ba,
        u"/c/v1/customers/current"_s,
        u"customer"_s,
        Access::Customers,
        {{u"emails"_s, QJsonArray{QJsonObject{{u"email"_s, u"j@example.com"_s}}}}},
        {},
        {u"emails"_s}};
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

void CatalogueTest::addSessions()
{
    const QString sessions = u"/c/v1/chat/sessions"_s;
    const QString session = sessions + u"/{session}"_s;
    const QString noun = u"chat_session"_s;
    const QStringList asked{u"satisfaction"_s};
    QTest::newRow("E8") << Endpoint{"GET"_ba, sessions, noun, Access::Customers, {}, {}, asked};
    QTest::newRow("E8 of open ones")
        << Endpoint{"GET"_ba, sessions + u"?active=true"_s, noun, Access::Customers, {}, {}, asked};
    QTest::newRow("E9") << Endpoint{
        "POST"_ba, sessions, noun, Access::Customers, {{u"title"_s, u"Hello"_s}}};
    const QJsonObject seen{{u"lastSeenAt"_s, u"2026-11-29T08:00:00.000Z"_s}};
    QTest::newRow("E10, seen") << Endpoint{"PUT"_ba, session, noun, Access::Owner, seen, {}, asked};
    QTest::newRow("E10, ended") << Endpoint{
        "PUT"_ba,
        session,
        noun,
        Access::Owner,
        {{u"locked"_s, true}, {u"lockReason"_s, u"customer_ended"_s}},
        {},
        asked};
    QTest::newRow("E28") << Endpoint{"PATCH"_ba,
                                     u"/c/v1/conversations/{session}"_s,
                                     noun,
                                     Access::Owner,
                                     {{u"custom"_s, QJsonObject{{u"orderNum"_s, 1}}}},
                                     {},
                                     {u"custom"_s}};
}

void CatalogueTest::addMessages()
{
    const QString session = u"/c/v1/chat/sessions/{session}"_s;
    const QString message = u"chat_message"_s;
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
}

void CatalogueTest::addForms()
{
    const QString now = u"2026-11-29T08:00:00.000Z"_s;
    QTest::newRow("E19") << Endpoint{"GET"_ba, u"/c/v1/chat/teams/lab-team1,lab-team2"_s,
                                     u"team"_s};
    QTest::newRow("E20") << Endpoint{"GET"_ba, u"/c/v1/chat/forms/lab-form"_s, u"form"_s};
    const QJsonObject opening{{u"input"_s, u"Hello"_s}, {u"inputAt"_s, now}};
    QTest::newRow("E21") << Endpoint{"POST"_ba,
                                     u"/c/v1/chat/forms/lab-form/responses"_s,
                                     {},
                                     Access::Customers,
                                     {{u"messages"_s, QJsonArray{opening}}},
                                     {u"chat_session"_s, u"chat_message"_s}};
    QTest::newRow("E22") << Endpoint{
        "GET"_ba, u"/c/v1/kb/deflection/chat?term=parcel&pageSize=3&lang=en_us"_s, u"kb_article"_s};
}

void CatalogueTest::addService()
{
    const QString now = u"2026-11-29T08:00:00.000Z"_s;
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
                     line(u"j@example.com"_s, u"customer_email"_s), line({}, {})}}},
        {u"chat_message"_s}};
    const QString response = u"satisfaction_response"_s;
    const QStringList form{u"satisfaction"_s};
    const QJsonObject rating{{u"rating"_s, 5}};
    QTest::newRow("E25") << Endpoint{"POST"_ba, u"/c/v1/chat/sessions/{ended}/satisfaction"_s,
                                     response,  Access::Owner,
                                     {},        form};
    QTest::newRow("E26") << Endpoint{"PUT"_ba, u"/c/v1/chat/satisfaction-responses/{response}"_s,
                                     response, Access::Owner,
                                     rating,   form};
}

void CatalogueTest::isServed()
{
    QFETCH(const Endpoint, endpoint);
    const QHash<QString, QString> ids = possessions();
    ApiClient jane(m_emulator->apiUrl());
    QVERIFY(logIn(&jane, u"jane"_s));
    const Answer answer = ask(&jane, endpoint, ids);
    QVERIFY2(answer.status / 100 == 2, answer.body.constData());
    const QJsonObject document = answer.json();
    if (!endpoint.type.isEmpty()) {
        const QJsonValue data = document[u"data"];
        const QJsonArray resources = data.isArray() ? data.toArray() : QJsonArray{data};
        QCOMPARE(typesOf(resources), QStringList{endpoint.type});
        QCOMPARE(lackingIn(resources), QStringList());
        const QJsonObject attributes = resources[0][u"attributes"].toObject();
        for (const QString &name : endpoint.more)
            QVERIFY2(attributes.contains(name), qPrintable(name));
    }
    const QJsonArray included = document[u"included"].toArray();
    QCOMPARE(typesOf(included), endpoint.included);
    QCOMPARE(lackingIn(included), QStringList());
    QCOMPARE(inexactDatesIn(QString::fromUtf8(answer.body)), QStringList());
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
