// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/endpoint.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void acceptsSafeAddressesOnly_data();
    void acceptsSafeAddressesOnly();
    void acceptsSafeSocketsOnly_data();
    void acceptsSafeSocketsOnly();
    void staysAtTheOrigin_data();
    void staysAtTheOrigin();
};

void EndpointTest::acceptsSafeAddressesOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("checked"); // empty: refused

    const auto accepted = [](const char *url, const char *checked) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(checked);
    };
    accepted("https://acme.api.kustomerapp.com", "https://acme.api.kustomerapp.com");
    accepted("https://acme.api.kustomerapp.com/", "https://acme.api.kustomerapp.com");
    accepted("https://host/below/?a=b#c", "https://host/below");
    accepted("http://127.0.0.1:8080", "http://127.0.0.1:8080");
    accepted("http://127.9.9.9", "http://127.9.9.9");
    accepted("http://localhost:1", "http://localhost:1");
    accepted("http://[::1]:8080", "http://[::1]:8080");
    for (const char *url :
         {"http://acme.api.kustomerapp.com", "http://127.0.0.1.evil.com",
          "http://localhost.evil.com", "https://user:secret@host", "ftp://host",
          "file:///etc/passwd", "wss://host", "host", "", "https://", "https://host:99999"})
        accepted(url, "");
}

void EndpointTest::acceptsSafeAddressesOnly()
{
    QFETCH(QString, url);
    QFETCH(QString, checked);

    const Result<QUrl> result = checkedBaseUrl(QUrl(url));

    QCOMPARE(result ? result->toString() : QString(), checked);
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Configuration);
        QVERIFY(!result.error().message.contains("secret"_L1));
    }
}

void EndpointTest::acceptsSafeSocketsOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("wss") << u"wss://ws-eu.pusher.com/app/key"_s << true;
    QTest::newRow("ws to loopback") << u"ws://127.0.0.1:8080/app/key"_s << true;
    QTest::newRow("ws") << u"ws://ws-eu.pusher.com/app/key"_s << false;
    QTest::newRow("https") << u"https://host/app/key"_s << false;
}

void EndpointTest::acceptsSafeSocketsOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, isAccepted);

    QCOMPARE(checkedSocketUrl(QUrl(url)).hasValue(), isAccepted);
}

void EndpointTest::staysAtTheOrigin_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target"); // empty: refused

    const auto row = [](const QString &path, const QString &target) {
        QTest::newRow(qPrintable(path.left(40))) << path << target;
    };
    row(u"/c/v1/a"_s, u"https://host:8443/api/c/v1/a"_s);
    row(u"/c/v1/a?page=2&pageSize=25"_s, u"https://host:8443/api/c/v1/a?page=2&pageSize=25"_s);
    row(u"/c/v1/a%2Fb?q=%26%20x"_s, u"https://host:8443/api/c/v1/a%2Fb?q=%26%20x"_s);
    row(u"https://host:8443/c/v1/a?page=2"_s, u"https://host:8443/c/v1/a?page=2"_s);
    const QStringList refused = {
        u""_s,
        u"c/v1/a"_s,
        u"//evil.com/c"_s,
        u"https://evil.com/c/v1/a"_s,
        u"http://host:8443/c/v1/a"_s,
        u"https://host/c/v1/a"_s,
        u"https://me:secret@host:8443/c"_s,
        u"file:///etc/passwd"_s,
        u"/c/../../v1"_s,
        u"/c/%2e%2e/v1"_s,
        u"/c/./v1"_s,
        u"/c/v1#part"_s,
        u"/c/v1\r\nX-Evil: 1"_s,
        u"/c/v 1"_s,
        u"javascript:alert(1)"_s,
    };
    for (const QString &path : refused)
        row(path, {});
}

void EndpointTest::staysAtTheOrigin()
{
    QFETCH(QString, path);
    QFETCH(QString, target);

    const Result<QUrl> result = targetOf(QUrl(u"https://host:8443/api"_s), path);

    QCOMPARE(result ? result->toString(QUrl::FullyEncoded) : QString(), target);
    if (!result)
        QCOMPARE(result.error().kind, Error::Kind::Protocol);
}

static const Kustomer::Testing::Suite<EndpointTest> suite;
#include "tst_endpoint.moc"
