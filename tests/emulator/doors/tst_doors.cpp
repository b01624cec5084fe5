// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Which ways there are into the service, and who is kept out.
class DoorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAllDoors();
    void letsInOnlyTests_data();
    void letsInOnlyTests();
    void tellsAProblemOfTheBodyBeforeItActs();
    void doesInProcessWhatControlsDo();

private:
    std::unique_ptr<Emulator> m_emulator;
};

void DoorsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
}

void DoorsTest::listsAllDoors()
{
    ApiClient api(m_emulator->apiUrl());
    QStringList routes;
    for (const auto &route : api.get(u"/emulator"_s).list())
        routes.append(route.toString());
    for (const auto &route :
         {u"GET /emulator"_s, u"POST /emulator/faults"_s, u"PATCH /emulator/satisfaction"_s,
          u"POST /emulator/organisations"_s, u"GET /c/v1/chat/sessions/{}/messages"_s,
          u"PUT /v2.1/chat/satisfaction-responses/{}"_s})
        QVERIFY2(routes.contains(route), qPrintable(route));
}

/// A page in the developer's browser may try what it likes.
void DoorsTest::letsInOnlyTests_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("a test") << "X-Test"_ba
                            << "1"_ba << 204;
    QTest::newRow("a test by name") << "Host"_ba
                                    << "localhost:8080"_ba << 204;
    QTest::newRow("JSON") << "Content-Type"_ba
                          << "application/json; charset=utf-8"_ba << 204;
    QTest::newRow("no page") << "Origin"_ba
                             << "https://example.com"_ba << 403;
    QTest::newRow("no page from a file") << "Origin"_ba
                                         << "null"_ba << 403;
    QTest::newRow("no name that leads here") << "Host"_ba
                                             << "evil.example.com"_ba << 403;
    QTest::newRow("no form") << "Content-Type"_ba
                             << "application/x-www-form-urlencoded"_ba << 415;
    QTest::newRow("no plain text") << "Content-Type"_ba
                                   << "text/plain"_ba << 415;
}

void DoorsTest::letsInOnlyTests()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    ApiClient api(m_emulator->apiUrl());
    api.setHeader(header, value);
    QCOMPARE(api.post(u"/emulator/clock"_s, {{u"advance"_s, 1}}).status, status);
}

void DoorsTest::tellsAProblemOfTheBodyBeforeItActs()
{
    ApiClient api(m_emulator->apiUrl());
    const auto type = "application/json"_ba;
    QCOMPARE(api.send("POST", u"/c/v1/chat/sessions"_s, "{", type).status, 401);
    api.begin();
    QCOMPARE(api.send("POST", u"/c/v1/chat/sessions"_s, "{", type).status, 400);
    QCOMPARE(api.send("POST", u"/c/v1/chat/sessions"_s, "[]", type).status, 400);
    QCOMPARE(api.get(u"/c/v1/chat/sessions"_s).list().size(), 0);
    QCOMPARE(api.send("POST", u"/c/v1/chat/sessions"_s, {}, type).status, 201);
}

void DoorsTest::doesInProcessWhatControlsDo()
{
    const auto settings
        = m_emulator->control("PATCH", u"/settings"_s, {{u"teamName"_s, u"Garden"_s}});
    QCOMPARE(settings["teamName"_L1].toString(), u"Garden"_s);
    const auto customer = m_emulator->control("GET", u"/customers?email=jane@example.com"_s);
    QCOMPARE(customer["data"_L1]["id"_L1].toString(),
             m_emulator->customerIdFor(u"jane@example.com"_s));
    QVERIFY(m_emulator->control("POST", u"/nonsense"_s).contains("errors"_L1));
    QVERIFY(m_emulator->control("POST", u"/clock"_s, {{u"advance"_s, -1}}).contains("errors"_L1));
}

static const Kustomer::Testing::Suite<DoorsTest> suite;

#include "tst_doors.moc"
