// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/identity.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QString problemOf(const Result<T> &result)
{
    return result ? u"none"_s : result.error().message;
}

QByteArray answerOf(const QByteArray &type, const QByteArray &attributes)
{
    return R"({"data":{"type":")" + type + R"(","id":"t","attributes":)" + attributes
        + R"(,"relationships":{"customer":{"data":{"type":"customer","id":"k"}}}}})";
}

Document read(const QByteArray &type, const QByteArray &attributes)
{
    const Result<Document> document = documentFrom(answerOf(type, attributes));
    return document ? *document : Document();
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsATrackingToken();
    void needsTokenAndTrackingId_data();
    void needsTokenAndTrackingId();
    void readsALoginAnswer();
    void readsALoginAnswerOfTheBareMinimum();
    void takesALoginThatSaysNothing_data();
    void takesALoginThatSaysNothing();
    void refusesALoginThatWasRefused();
    void takesNoTokenThatIsNone();
    void keepsAnIdentity_data();
    void keepsAnIdentity();
    void forgetsWhatItCannotRead_data();
    void forgetsWhatItCannotRead();
};

void IdentityTest::readsATrackingToken()
{
    const auto token = trackingTokenFrom(
        read("tracking_token", R"({"token":"abc","trackingId":"tr","verified":true})"));

    QVERIFY(token);
    QCOMPARE(
        *token,
        (TrackingToken{
            .token = u"abc"_s, .trackingId = u"tr"_s, .customerId = u"k"_s, .isVerified = true}));
}

void IdentityTest::needsTokenAndTrackingId_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("problem");
    const QString noToken = u"data.attributes.token: missing"_s;
    QTest::newRow("nothing") << QByteArray("{}") << noToken;
    QTest::newRow("null") << QByteArray("null") << noToken;
    QTest::newRow("token is null") << QByteArray(R"({"token":null,"trackingId":"tr"})") << noToken;
    QTest::newRow("token is a number") << QByteArray(R"({"token":7,"trackingId":"tr"})") << noToken;
    QTest::newRow("no tracking id")
        << QByteArray(R"({"token":"abc"})") << u"data.attributes.trackingId: missing"_s;
    const QString noHeader = u"data.attributes.token: not a token"_s;
    QTest::newRow("a header more")
        << QByteArray(R"({"token":"abc\r\nX-Other: 1","trackingId":"tr"})") << noHeader;
    QTest::newRow("not ASCII") << QByteArray(R"({"token":"äbc","trackingId":"tr"})") << noHeader;
    QTest::newRow("oversized") << R"({"trackingId":"tr","token":")" + QByteArray(20'000, 'x')
            + R"("})" << noHeader;
}

void IdentityTest::needsTokenAndTrackingId()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, problem);

    QCOMPARE(problemOf(trackingTokenFrom(read("tracking_token", attributes))), problem);
    QVERIFY(!trackingTokenFrom(read("tracking_identity", R"({"token":"a","trackingId":"b"})")));
}

void IdentityTest::readsALoginAnswer()
{
    const auto identity = trackingIdentityFrom(answerOf("tracking_identity", R"({
        "customerId":"k1","trackingId":"tr","trackingToken":"abc","email":"jane@example.com",
        "externalId":"user-1","verified":true,"verifiedAt":null})"));

    QVERIFY(identity);
    QCOMPARE(identity->response,
             (LoginResponse{.identified = true,
                            .customerId = u"k1"_s,
                            .email = u"jane@example.com"_s,
                            .externalId = u"user-1"_s}));
    QCOMPARE(identity->token.token, u"abc"_s);
    QCOMPARE(identity->token.trackingId, u"tr"_s);
}

void IdentityTest::readsALoginAnswerOfTheBareMinimum()
{
    const auto identity = trackingIdentityFrom(
        answerOf("tracking_identity", R"({"customerId":"k1","email":null,"externalId":""})"));

    QVERIFY(identity);
    QCOMPARE(identity->response, (LoginResponse{.identified = false, .customerId = u"k1"_s}));
    QVERIFY(!identity->response.hasEmail() && !identity->response.hasExternalId());
    QCOMPARE(identity->token.token, QString());
}

void IdentityTest::takesALoginThatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("OK");
    QTest::newRow("no document") << QByteArray("{}");
    QTest::newRow("another type") << answerOf("customer", R"({"customerId":"k1"})");
    QTest::newRow("no customer") << answerOf("tracking_identity",
                                             R"({"verified":true,"trackingToken":"abc"})");
}

void IdentityTest::takesALoginThatSaysNothing()
{
    QFETCH(const QByteArray, body);
    const auto identity = trackingIdentityFrom(body);

    QVERIFY(identity);
    QCOMPARE(identity->response.customerId, QString());
    QCOMPARE(identity->token.token, QString());
}

void IdentityTest::refusesALoginThatWasRefused()
{
    QCOMPARE(problemOf(trackingIdentityFrom(R"({"errors":[{"title":"No","code":"no"}]})")),
             u"No"_s);
}

void IdentityTest::takesNoTokenThatIsNone()
{
    const auto identity = trackingIdentityFrom(
        answerOf("tracking_identity", R"({"customerId":"k1","trackingToken":"a\nb"})"));

    QCOMPARE(identity->response.customerId, u"k1"_s);
    QCOMPARE(identity->token.token, QString());
}

void IdentityTest::keepsAnIdentity_data()
{
    QTest::addColumn<StoredIdentity>("identity");
    QTest::newRow("anonymous") << StoredIdentity{.token = u"abc"_s};
    QTest::newRow("verified") << StoredIdentity{.token = u"abc"_s, .isVerified = true};
    QTest::newRow("in doubt") << StoredIdentity{.token = u"abc"_s, .isInDoubt = true};
    QTest::newRow("by e-mail") << StoredIdentity{
        .token = u"abc"_s,
        .login
        = LoginResponse{.identified = true, .customerId = u"k"_s, .email = u"jane@example.com"_s}};
    QTest::newRow("by external id")
        << StoredIdentity{.token = u"a\"b\\c"_s,
                          .login = LoginResponse{.customerId = u"k"_s, .externalId = u"ü-1"_s}};
    QTest::newRow("by an id out of a file") << StoredIdentity{
        .token = u"abc"_s,
        .login = LoginResponse{.customerId = u"k"_s, .externalId = u"\uFEFFu-1"_s}};
}

void IdentityTest::keepsAnIdentity()
{
    QFETCH(StoredIdentity, identity);

    QCOMPARE(storedIdentityFrom(secretFrom(identity)), identity);
}

void IdentityTest::forgetsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const char *secret : {"", "abc", "{}", "[]", "null", R"({"token":7})", R"({"token":""})",
                               R"({"token":"abc")", R"({"token":"a\nb"})"})
        QTest::newRow(secret) << QByteArray(secret);
}

void IdentityTest::forgetsWhatItCannotRead()
{
    QFETCH(QByteArray, secret);

    QVERIFY(!storedIdentityFrom(secret));
}

static const Kustomer::Testing::Suite<IdentityTest> suite;
#include "tst_identity.moc"
