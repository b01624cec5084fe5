// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/clientidentity.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What a client says of itself and of whom it speaks for (wire §2.1).
class ClientIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void asksForLanguages_data();
    void asksForLanguages();
};

void ClientIdentityTest::asksForLanguages_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("best first") << QStringList{u"de-AT"_s, u"de"_s, u"en"_s}
                                << QByteArray("de-AT;q=1, de;q=0.9, en;q=0.8");
    QTest::newRow("none of a service") << QStringList{u"C"_s} << QByteArray("en;q=1");
    QTest::newRow("none of another one") << QStringList{u"POSIX"_s} << QByteArray("en;q=1");
    QTest::newRow("nothing") << QStringList() << QByteArray("en;q=1");
    QTest::newRow("none beside one") << QStringList{u"C"_s, u"fr"_s} << QByteArray("fr;q=1");
    QTest::newRow("no header of its own") << QStringList{u"de\r\nX: y"_s} << QByteArray("deXy;q=1");
}

void ClientIdentityTest::asksForLanguages()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QByteArray, asked);
    QCOMPARE(acceptLanguage(languages), asked);
}

static const Kustomer::Testing::Suite<ClientIdentityTest> suite;
#include "tst_clientidentity.moc"
