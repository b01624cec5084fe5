// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// A token written by hand, so that the emulator does not check its own work.
QString handmadeJwt(const QJsonObject &header, const QJsonObject &claims, const QByteArray &secret)
{
    const auto segment = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Base64);
    };
    const auto content = segment(header) + '.' + segment(claims);
    const auto mark = QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(content + '.' + mark.toBase64(Base64));
}

QDateTime minutesFromNow(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(minutes * 60);
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAnAnonymousCustomerAndKnowsTheTokenAgain();
    void givesAFreshTokenForAnUnknownOne();
    void alwaysCreatesANewCustomerOnReset();
    void refusesCallsWithoutAToken_data();
    void refusesCallsWithoutAToken();
    void checksLoginTokens_data();
    void checksLoginTokens();
    void refusesOtherAlgorithms_data();
    void refusesOtherAlgorithms();
    void acceptsAnotherSecretNever();
    void answersTheLoginWithTheWholeIdentity();
    void prefersTheEmailOverTheExternalId();
    void findsACustomerByExternalId();
    void staysAnonymousAfterARefusedLogin();
    void refusesASecondIdentityUntilLogout();
    void movesAnonymousConversationsToTheIdentifiedCustomer();
    void mergesWhatTheCustomerTells();
    void refusesADescriptionOfTheWrongShape();
    void refusesExpiredTokens();

private:
    Answer logIn(ApiClient &api, const QString &jwt)
    {
        return api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, jwt}});
    }

    std::unique_ptr<Emulator> m_emulator;
};

void IdentityTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void IdentityTest::createsAnAnonymousCustomerAndKnowsTheTokenAgain()
{
    ApiClient api(m_emulator->apiUrl());
    const auto first = api.begin();
    QCOMPARE(first.json()[u"data"][u"type"].toString(), u"tracking_token"_s);
    QCOMPARE(first.attribute(u"verified"_s), QJsonValue(false));
    QCOMPARE(first.header("X-Kustomer-Emulator"), "1"_ba);
    QCOMPARE(api.begin().json(), first.json());
}

void IdentityTest::givesAFreshTokenForAnUnknownOne()
{
    ApiClient api(m_emulator->apiUrl());
    api.setToken(u"made-up"_s);
    QCOMPARE(api.begin().status, 200);
    QVERIFY(api.token() != u"made-up"_s);
}

void IdentityTest::alwaysCreatesANewCustomerOnReset()
{
    ApiClient api(m_emulator->apiUrl());
    const auto before = api.begin();
    const auto after = api.post(u"/c/v1/tracking/tokens"_s);
    QCOMPARE(after.status, 201);
    QVERIFY(after.attribute(u"trackingId"_s) != before.attribute(u"trackingId"_s));
}

void IdentityTest::refusesCallsWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("schedule") << "GET"_ba << u"/p/v1/schedules/default"_s;
    QTest::newRow("identity") << "POST"_ba << u"/c/v1/identity"_s;
    QTest::newRow("customer") << "PATCH"_ba << u"/c/v1/customers/current"_s;
    QTest::newRow("stats") << "GET"_ba << u"/c/v1/chat/customers/stats"_s;
    QTest::newRow("sessions") << "GET"_ba << u"/c/v1/chat/sessions"_s;
    QTest::newRow("start") << "POST"_ba << u"/c/v1/chat/sessions"_s;
    QTest::newRow("seen") << "PUT"_ba << u"/c/v1/chat/sessions/1"_s;
    QTest::newRow("messages") << "GET"_ba << u"/c/v1/chat/sessions/1/messages"_s;
    QTest::newRow("post") << "POST"_ba << u"/c/v1/chat/messages"_s;
    QTest::newRow("user") << "GET"_ba << u"/c/v1/users/1"_s;
    QTest::newRow("describe") << "PATCH"_ba << u"/c/v1/conversations/1"_s;
    QTest::newRow("auth") << "POST"_ba << u"/c/v1/pusher/auth"_s;
}

void IdentityTest::refusesCallsWithoutAToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    ApiClient api(m_emulator->apiUrl());
    const auto answer = api.send(method, path, "{}");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"unauthorized"_s);
}

void IdentityTest::checksLoginTokens_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("code");
    const auto at = [](int minutes) {
        return minutesFromNow(minutes).toSecsSinceEpoch();
    };
    const QJsonObject email{{u"email"_s, u"new@example.com"_s}};
    const auto with = [&email](const QString &name, const QJsonValue &value) {
        auto claims = email;
        claims[name] = value;
        return claims;
    };
    QTest::newRow("fresh") << with(u"iat"_s, at(0)) << u""_s;
    QTest::newRow("14 minutes old") << with(u"iat"_s, at(-14)) << u""_s;
    QTest::newRow("16 minutes old") << with(u"iat"_s, at(-16)) << u"token_expired"_s;
    QTest::newRow("4 minutes ahead") << with(u"iat"_s, at(4)) << u""_s;
    QTest::newRow("6 minutes ahead") << with(u"iat"_s, at(6)) << u"token_expired"_s;
    QTest::newRow("no iat") << email << u"malformed_token"_s;
    QTest::newRow("iat as text") << with(u"iat"_s, u"now"_s) << u"malformed_token"_s;
    QTest::newRow("iat beyond all time") << with(u"iat"_s, 1e300) << u"token_expired"_s;
    QTest::newRow("no identity") << QJsonObject{{u"iat"_s, at(0)}} << u"missing_identity"_s;
    QTest::newRow("blank email") << QJsonObject{{u"iat"_s, at(0)}, {u"email"_s, u"  "_s}}
                                 << u"missing_identity"_s;
    QTest::newRow("email as number")
        << QJsonObject{{u"iat"_s, at(0)}, {u"email"_s, 7}} << u"missing_identity"_s;
}

void IdentityTest::checksLoginTokens()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, code);
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto jwt
        = handmadeJwt({{u"alg"_s, u"HS256"_s}}, claims, m_emulator->chatSecret().toUtf8());
    const auto answer = logIn(api, jwt);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, code.isEmpty() ? 200 : 401);
}

void IdentityTest::refusesOtherAlgorithms_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("code");
    const auto signedAs = [](const QString &algorithm) {
        return handmadeJwt({{u"alg"_s, algorithm}}, {{u"email"_s, u"a@b.example"_s}}, "x");
    };
    QTest::newRow("none") << signedAs(u"none"_s) << u"invalid_signature"_s;
    QTest::newRow("HS512") << signedAs(u"HS512"_s) << u"invalid_signature"_s;
    QTest::newRow("words") << u"not a token"_s << u"malformed_token"_s;
    QTest::newRow("two parts") << u"e30.e30"_s << u"malformed_token"_s;
    QTest::newRow("four parts") << u"e30.e30.e30.e30"_s << u"malformed_token"_s;
    QTest::newRow("no base64") << u"!!!.???.###"_s << u"malformed_token"_s;
    QTest::newRow("no signature") << u"eyJhbGciOiJIUzI1NiJ9.e30."_s << u"invalid_signature"_s;
}

void IdentityTest::refusesOtherAlgorithms()
{
    QFETCH(QString, jwt);
    QFETCH(QString, code);
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    QCOMPARE(logIn(api, jwt).code(), code);
}

void IdentityTest::acceptsAnotherSecretNever()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const QJsonObject claims{{u"email"_s, u"jane@example.com"_s},
                             {u"iat"_s, minutesFromNow(0).toSecsSinceEpoch()}};
    const auto answer = logIn(api, handmadeJwt({{u"alg"_s, u"HS256"_s}}, claims, "guessed"));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"invalid_signature"_s);
}

void IdentityTest::answersTheLoginWithTheWholeIdentity()
{
    ApiClient api(m_emulator->apiUrl());
    const auto tracking = api.begin();
    const auto answer = logIn(api, m_emulator->mintJwt({.email = u"Jane@Example.com"_s}));
    QCOMPARE(answer.json()[u"data"][u"type"].toString(), u"tracking_identity"_s);
    QCOMPARE(answer.attribute(u"email"_s).toString(), u"jane@example.com"_s);
    QCOMPARE(answer.attribute(u"externalId"_s).toString(), u"user-8412"_s);
    QCOMPARE(answer.attribute(u"verified"_s), QJsonValue(true));
    QCOMPARE(answer.attribute(u"trackingToken"_s).toString(), api.token());
    QCOMPARE(answer.attribute(u"trackingId"_s), tracking.attribute(u"trackingId"_s));
    QCOMPARE(answer.attribute(u"customerId"_s).toString(),
             m_emulator->customerIdFor(u"jane@example.com"_s));
    QCOMPARE(api.begin().attribute(u"verified"_s), QJsonValue(true));
}

void IdentityTest::prefersTheEmailOverTheExternalId()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto answer = logIn(
        api, m_emulator->mintJwt({.email = u"jane@example.com"_s, .externalId = u"user-9001"_s}));
    QCOMPARE(answer.attribute(u"externalId"_s).toString(), u"user-8412"_s);
}

void IdentityTest::findsACustomerByExternalId()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto answer = logIn(api, m_emulator->mintJwt({.externalId = u"user-8412"_s}));
    QCOMPARE(answer.attribute(u"email"_s).toString(), u"jane@example.com"_s);
}

void IdentityTest::staysAnonymousAfterARefusedLogin()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto jwt = m_emulator->mintJwt({.email = u"jane@example.com"_s});
    m_emulator->advanceClock(16min);
    QCOMPARE(logIn(api, jwt).code(), u"token_expired"_s);
    QCOMPARE(api.begin().attribute(u"verified"_s), QJsonValue(false));
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).list().size(), 0);
}

void IdentityTest::refusesASecondIdentityUntilLogout()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto jane = m_emulator->mintJwt({.email = u"jane@example.com"_s});
    const auto tom = m_emulator->mintJwt({.email = u"tom@example.com"_s});
    QCOMPARE(logIn(api, jane).status, 200);
    QCOMPARE(logIn(api, jane).status, 200);
    QCOMPARE(logIn(api, tom).status, 409);
    QCOMPARE(logIn(api, tom).code(), u"already_identified"_s);
    api.setToken(api.post(u"/c/v1/tracking/tokens"_s).attribute(u"token"_s).toString());
    QCOMPARE(logIn(api, tom).status, 200);
}

void IdentityTest::movesAnonymousConversationsToTheIdentifiedCustomer()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto id = api.startConversation();
    QCOMPARE(api.say(id, u"Before I was known"_s).status, 201);
    QCOMPARE(logIn(api, m_emulator->mintJwt({.email = u"jane@example.com"_s})).status, 200);
    const auto ids = m_emulator->conversationIdsFor(u"jane@example.com"_s);
    QCOMPARE(ids.size(), 9);
    QCOMPARE(ids.first(), id);
    const auto message = api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list().first();
    QCOMPARE(message[u"relationships"][u"customer"][u"data"][u"id"].toString(),
             m_emulator->customerIdFor(u"jane@example.com"_s));
}

void IdentityTest::mergesWhatTheCustomerTells()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto path = u"/c/v1/customers/current"_s;
    api.patch(path, {{u"custom"_s, QJsonObject{{u"tierStr"_s, u"gold"_s}}}});
    const auto answer = api.patch(path, {{u"custom"_s, QJsonObject{{u"ordersNum"_s, 7}}}});
    const QJsonObject expected{{u"tierStr"_s, u"gold"_s}, {u"ordersNum"_s, 7}};
    QCOMPARE(answer.attribute(u"custom"_s).toObject(), expected);
}

void IdentityTest::refusesADescriptionOfTheWrongShape()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto answer = api.patch(u"/c/v1/customers/current"_s, {{u"emails"_s, u"a@b.example"_s}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), u"/emails"_s);
}

void IdentityTest::refusesExpiredTokens()
{
    ApiClient api(m_emulator->apiUrl());
    api.begin();
    const auto expired = api.token();
    m_emulator->expireTokens();
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).status, 401);
    QCOMPARE(api.begin().status, 200);
    QVERIFY(api.token() != expired);
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).status, 200);
}

static const Kustomer::Testing::Suite<IdentityTest> suite;

#include "tst_identity.moc"
