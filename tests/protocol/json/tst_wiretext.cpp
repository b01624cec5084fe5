// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonvalue.h"
#include "protocol/json/wiretext.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What people write, as it can travel and come back.
class WireTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void replacesWhatCannotTravel_data();
    void replacesWhatCannotTravel();
    void travelsWhateverIsWritten();
    void recognisesWhatAServiceMadeOfIt_data();
    void recognisesWhatAServiceMadeOfIt();
};

void WireTextTest::replacesWhatCannotTravel_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u" Grüße\tan  Zoë "_s << u" Grüße\tan  Zoë "_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F4BB"_s << u"\U0001F469\u200D\U0001F4BB"_s;
    QTest::newRow("first half") << u"Hi \xd83d"_s << u"Hi \ufffd"_s;
    QTest::newRow("first half, then a letter") << u"\xd83d."_s << u"\ufffd."_s;
    QTest::newRow("second half") << u"\xde00!"_s << u"\ufffd!"_s;
    QTest::newRow("halves the wrong way round") << u"\xde00\xd83d"_s << u"\ufffd\ufffd"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s) << u"a\ufffdb"_s;
    QTest::newRow("no character") << QString(QChar(0xffff)) << u"\ufffd"_s;
    QTest::newRow("no character beyond 16 bits") << u"\U0001FFFE"_s << u"\ufffd"_s;
    QTest::newRow("Windows lines") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
    QTest::newRow("old Mac lines") << u"a\rb\r\rc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("lines of word processors")
        << u"a\vb\fc\u2028d\u2029e\u0085f"_s << u"a\nb\nc\nd\ne\nf"_s;
}

void WireTextTest::replacesWhatCannotTravel()
{
    QFETCH(QString, written);
    QTEST(wireText(written), "expected");
    QTEST(wireText(wireText(written)), "expected");
}

void WireTextTest::travelsWhateverIsWritten()
{
    QRandomGenerator random(4711);
    const QString strange
        = u"\xd83d\xde00\r\n\v\f\t\x1b\x7f\u0085\u2028\u200b\ufeff\uffff\ue000\"\\/"_s + QChar(0);
    for (int text = 0; text < 2000; ++text) {
        QString written;
        for (int i = random.bounded(12); i >= 0; --i) {
            written += random.bounded(2) ? strange.at(random.bounded(int(strange.size())))
                                         : QChar(random.bounded(0x10000));
        }
        const QString sent = wireText(written);
        const QByteArray json = QJsonDocument(QJsonObject{{u"body"_s, sent}}).toJson();
        const Result<JsonValue> read = JsonValue::fromJson(json);
        QVERIFY(read);
        QCOMPARE((*read)["body"_L1].toString(), sent);
        QVERIFY(!sent.contains(QChar(0)) && !sent.contains(u'\r'));
        QVERIFY(isSameText(sent, sent.trimmed()));
    }
}

void WireTextTest::recognisesWhatAServiceMadeOfIt_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("come");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("as it was") << u"Hello"_s << u"Hello"_s << true;
    QTest::newRow("trimmed") << u" Hello \n\n"_s << u"Hello"_s << true;
    QTest::newRow("Windows lines") << u"a\nb"_s << u"a\r\nb"_s << true;
    QTest::newRow("one line") << u"a\n\nb  c"_s << u"a b c"_s << true;
    QTest::newRow("no tabs") << u"a\tb"_s << u"a    b"_s << true;
    QTest::newRow("no hard spaces") << u"10\u00a0km"_s << u"10 km"_s << true;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"Caf\u00e9"_s << true;
    QTest::newRow("without controls") << u"a\x1b b"_s << u"a b"_s << true;
    QTest::newRow("another text") << u"Hello"_s << u"Hallo"_s << false;
    QTest::newRow("another case") << u"Hello"_s << u"hello"_s << false;
    QTest::newRow("joined") << u"a b"_s << u"ab"_s << false;
    QTest::newRow("cut") << u"Hello Jo"_s << u"Hello"_s << false;
}

void WireTextTest::recognisesWhatAServiceMadeOfIt()
{
    QFETCH(QString, sent);
    QFETCH(QString, come);
    QTEST(isSameText(sent, come), "isSame");
    QTEST(isSameText(come, sent), "isSame");
}

static const Kustomer::Testing::Suite<WireTextTest> suite;
#include "tst_wiretext.moc"
