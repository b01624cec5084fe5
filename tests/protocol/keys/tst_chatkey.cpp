// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/keys/chatkey.h"
#include "protocol/keys/jsonwebtoken.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString part(const QByteArray &json)
{
    return QString::fromLatin1(
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString token(const QByteArray &header, const QByteArray &claims, const QString &signature)
{
    return part(header) + u'.' + part(claims) + u'.' + signature;
}

QString signedToken(const QByteArray &claims)
{
    return token(R"({"alg":"HS256","typ":"JWT"})", claims, u"c2lnbmVk"_s);
}

QString named(const QByteArray &organisation)
{
    return signedToken(R"({"org":"o1","orgName":)" + organisation + '}');
}

} // namespace

/// Chat keys and login tokens: what is taken, and what is said about the rest.
class ChatKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsAKey();
    void takesNothingThatIsUnseenForAPart_data();
    void takesNothingThatIsUnseenForAPart();
    void readsBase64Url();
    void derivesTheAddress();
    void takesNamesThatAreHosts_data();
    void takesNamesThatAreHosts();
    void saysWhyAKeyCannotBeUsed_data();
    void saysWhyAKeyCannotBeUsed();
    void takesSignedLoginTokens();
    void saysWhyALoginTokenCannotBeUsed_data();
    void saysWhyALoginTokenCannotBeUsed();
    void repeatsNoPartOfATokenInItsError();
};

void ChatKeyTest::readsAKey()
{
    const Result<ChatKey> key = chatKeyFrom(
        u"  "_s + signedToken(R"({"org":"o1","orgName":"acme","roles":["x"]})") + u'\n');

    QVERIFY(key);
    QCOMPARE(key->organisationId, u"o1"_s);
    QCOMPARE(key->organisationName, u"acme"_s);
    QCOMPARE(key->displayName(), u"Acme"_s);
}

void ChatKeyTest::takesNothingThatIsUnseenForAPart_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("byte order mark") << u"\ufeff"_s << QString();
    QTest::newRow("mark and line break") << u"\ufeff "_s << u"\r\n"_s;
    QTest::newRow("zero width space") << u"\u200b"_s << u"\u200b"_s;
    QTest::newRow("no-break space") << u"\u00a0"_s << u"\u2060\u00a0"_s;
    QTest::newRow("marks of direction") << u"\u202a\u200e"_s << u"\u202c"_s;
}

void ChatKeyTest::takesNothingThatIsUnseenForAPart()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString text = named(R"("acme")");

    QVERIFY(chatKeyFrom(before + text + after));
    QCOMPARE(*loginTokenFrom(before + text + after), text);
}

void ChatKeyTest::readsBase64Url()
{
    // these bytes are written with '-' and '_', which plain base64 does not know
    const QByteArray claims = R"({"org":"o1","orgName":"acme","note":"???>>>ÿÿÿ"})";
    const QString text = signedToken(claims);
    QVERIFY(text.contains(u'_') || text.contains(u'-'));

    QVERIFY(chatKeyFrom(text));
}

void ChatKeyTest::derivesTheAddress()
{
    const Result<ChatKey> key = chatKeyFrom(named("\"Acme-1\""));

    QCOMPARE(key->baseUrl({}).toString(), u"https://acme-1.api.kustomerapp.com"_s);
    QCOMPARE(key->baseUrl(u"example.org"_s).toString(), u"https://acme-1.api.example.org"_s);
}

void ChatKeyTest::takesNamesThatAreHosts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("letters") << QByteArray(R"("acme")") << true;
    QTest::newRow("digits and hyphen") << QByteArray(R"("acme-2")") << true;
    QTest::newRow("slash") << QByteArray(R"("acme/..")") << false;
    QTest::newRow("at") << QByteArray(R"("acme@evil")") << false;
    QTest::newRow("dots") << QByteArray(R"("evil.example.com")") << false;
    QTest::newRow("hash") << QByteArray(R"("acme#")") << false;
    QTest::newRow("question mark") << QByteArray(R"("acme?")") << false;
    QTest::newRow("colon") << QByteArray(R"("acme:80")") << false;
    QTest::newRow("line break") << QByteArray(R"("acme\n")") << false;
    QTest::newRow("not ASCII") << QByteArray(R"("äcme")") << false;
    QTest::newRow("63 characters") << '"' + QByteArray(63, 'a') + '"' << true;
    QTest::newRow("hyphen at the end") << QByteArray(R"("acme-")") << false;
    QTest::newRow("64 characters") << '"' + QByteArray(64, 'a') + '"' << false;
}

void ChatKeyTest::takesNamesThatAreHosts()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isTaken);

    const Result<ChatKey> key = chatKeyFrom(named(name));

    QCOMPARE(key.hasValue(), isTaken);
    if (!key)
        QVERIFY(key.error().message.contains("orgName"_L1));
}

void ChatKeyTest::saysWhyAKeyCannotBeUsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const QString good = named(R"("acme")");
    QTest::newRow("empty") << QString() << u"it is empty"_s;
    QTest::newRow("blank") << u" \t\n"_s << u"it is empty"_s;
    QTest::newRow("no token") << u"hello"_s << u"parts? instead of 3"_s;
    QTest::newRow("truncated") << good.section(u'.', 0, 1) << u"parts? instead of 3"_s;
    QTest::newRow("four parts") << good + u".x"_s << u"parts? instead of 3"_s;
    QTest::newRow("no base64") << u"e30.{}.x"_s << u"its payload is not base64url"_s;
    QTest::newRow("header is no JSON")
        << token("hi", "{}", u"x"_s) << u"its header is not a JSON object"_s;
    QTest::newRow("payload is no JSON")
        << signedToken("hi") << u"its payload is not a JSON object"_s;
    QTest::newRow("payload is an array")
        << signedToken("[1]") << u"its payload is not a JSON object"_s;
    QTest::newRow("cut in the payload")
        << good.section(u'.', 0, 1).chopped(8) + u".x"_s << u"its payload is not"_s;
    QTest::newRow("oversized") << good + QString(longestToken, u'x')
                               << u"it is longer than 16384 characters"_s;
    QTest::newRow("without orgName") << signedToken(R"({"org":"o1"})") << u"no “orgName”"_s;
    QTest::newRow("orgName is empty") << named(R"("")") << u"no “orgName”"_s;
    QTest::newRow("orgName is null") << named("null") << u"no “orgName”"_s;
    QTest::newRow("orgName is a number") << named("7") << u"no “orgName”"_s;
}

void ChatKeyTest::saysWhyAKeyCannotBeUsed()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const Result<ChatKey> key = chatKeyFrom(text);

    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Configuration);
    const QString message = key.error().message;
    QVERIFY2(message.startsWith("The chat key cannot be used: "_L1), qPrintable(message));
    const QString said = QString(message).replace("part(s)"_L1, "parts"_L1);
    QVERIFY2(said.contains(QRegularExpression(reason)), qPrintable(said));
}

void ChatKeyTest::takesSignedLoginTokens()
{
    const QString jwt = signedToken(R"({"email":"jane@example.com","iat":1741083072})");

    const Result<QString> taken = loginTokenFrom(u' ' + jwt + u'\n');

    QVERIFY(taken);
    QCOMPARE(*taken, jwt);
}

void ChatKeyTest::saysWhyALoginTokenCannotBeUsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const QByteArray claims = R"({"email":"jane@example.com"})";
    QTest::newRow("empty") << QString() << u"it is empty"_s;
    QTest::newRow("truncated") << signedToken(claims).section(u'.', 0, 1) << u"instead of 3"_s;
    QTest::newRow("unsigned") << token(R"({"alg":"HS256"})", claims, {}) << u"it is not signed"_s;
    QTest::newRow("alg none") << token(R"({"alg":"none"})", claims, u"x"_s)
                              << u"it is not signed"_s;
    QTest::newRow("alg NoNe") << token(R"({"alg":"NoNe"})", claims, u"x"_s)
                              << u"it is not signed"_s;
    QTest::newRow("signature is no base64")
        << token(R"({"alg":"HS256"})", claims, u"a\nb"_s) << u"its signature is not base64url"_s;
    QTest::newRow("no JSON") << signedToken("hello") << u"its payload is not a JSON object"_s;
    QTest::newRow("oversized") << signedToken(claims) + QString(longestToken, u'x')
                               << u"it is longer than"_s;
}

void ChatKeyTest::saysWhyALoginTokenCannotBeUsed()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const Result<QString> taken = loginTokenFrom(text);

    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Configuration);
    const QString message = taken.error().message;
    QVERIFY2(message.startsWith("The login token cannot be used: "_L1), qPrintable(message));
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void ChatKeyTest::repeatsNoPartOfATokenInItsError()
{
    const QString secret = signedToken(R"({"email":"jane@example.com"})");
    for (const QString &text : {secret + u".x"_s, secret.chopped(12), u"x."_s + secret}) {
        const Result<QString> taken = loginTokenFrom(text);
        if (taken)
            continue;
        QVERIFY(!taken.error().message.contains(secret.left(8)));
        QVERIFY(!taken.error().message.contains("jane"_L1));
    }
}

static const Kustomer::Testing::Suite<ChatKeyTest> suite;
#include "tst_chatkey.moc"
