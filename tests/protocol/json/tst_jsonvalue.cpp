// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonvalue.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class JsonValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void readsATextOfEitherEncoding();
    void readsTruthAsTheServiceMeansIt();
    void readsWhatIsNotThereAsEmpty();
    void keepsAByteOrderMarkInsideAText_data();
    void keepsAByteOrderMarkInsideAText();
    void takesTheLastOfSeveralMembersOfOneName();
    void readsHalvesOfCharactersAsReplacements_data();
    void readsHalvesOfCharactersAsReplacements();
    void readsWholeNumbersOnlyWhereTheyFit_data();
    void readsWholeNumbersOnlyWhereTheyFit();
    void outlivesWhatItStoodIn();
    void staysAsItIsWhileOthersAreRead();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
};

void JsonValueTest::readsWhatQtReads_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {R"({})", R"([])", R"({"a":{"b":[1,-2,3.5,1e3,true,false,null,"c"]},"":""})",
          R"(["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 é 😀 \u0000 end"])",
          R"([9007199254740993, -9223372036854775808, 18446744073709551615, 0.1, 5e-324])"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("whole numbers that no integer holds")
        << QByteArray(R"([100000000000000000000, -99999999999999999999, [18446744073709551616],
            0.12345678901234567890123, 12345678901234567890e-3, {"12345678901234567890":""}])");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":1}");
    QTest::newRow("bare control characters") << QByteArray("[\"a\tb\nc\"]");
    QTest::newRow("as deep as it goes") << QByteArray(512, '[') + QByteArray(512, ']');
}

void JsonValueTest::readsWhatQtReads()
{
    QFETCH(QByteArray, text);
    const QJsonDocument expected = QJsonDocument::fromJson(text);
    QVERIFY(!expected.isNull());

    const Result<JsonValue> value = JsonValue::fromJson(text);

    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->toVariant(), expected.toVariant());
}

void JsonValueTest::readsATextOfEitherEncoding()
{
    const QString text = u"{\"a\":\"é „“ 😀\"}"_s;

    QCOMPARE(JsonValue::fromJson(text).value()["a"_L1].toString(), u"é „“ 😀"_s);
    QCOMPARE(JsonValue::fromJson(text.toUtf8()).value()["a"_L1].toString(), u"é „“ 😀"_s);
}

void JsonValueTest::readsTruthAsTheServiceMeansIt()
{
    const JsonValue value = JsonValue::fromJson(
                                R"({"yes":[true,"true"," TRUE ","1",1,-2,0.5],
                                    "no":[false,"false","","0","yes",0,null,{},[1]]})"_ba)
                                .value();
    for (const JsonValue &yes : value["yes"_L1].elements())
        QVERIFY2(yes.toBool(), qPrintable(yes.toVariant().toString()));
    for (const JsonValue &no : value["no"_L1].elements())
        QVERIFY2(!no.toBool(), qPrintable(no.toVariant().toString()));
}

void JsonValueTest::readsWhatIsNotThereAsEmpty()
{
    const JsonValue value = JsonValue::fromJson("{\"a\":[{}],\"b\":\"1\",\"c\":null}"_ba).value();

    QVERIFY(value["nothing"_L1].isUndefined());
    QVERIFY(value["b"_L1]["nothing"_L1].isUndefined());
    QVERIFY(value["nothing"_L1]["nothing"_L1].isUndefined());
    QVERIFY(value["c"_L1].isNull());
    QVERIFY(!value["nothing"_L1].isNull());
    QCOMPARE(value["a"_L1].toString(), QString());
    QCOMPARE(value["b"_L1].toInt(), 0);
    QCOMPARE(value["a"_L1].toBool(), false);
    QCOMPARE(value["b"_L1].elements().size(), 0);
    QCOMPARE(value["nothing"_L1].toVariant(), QVariant());
    QCOMPARE(value["a"_L1].toVariantMap(), QVariantMap());
}

void JsonValueTest::keepsAByteOrderMarkInsideAText_data()
{
    const QByteArray marked = "[\"\xef\xbb\xbf\xef\xbb\xbf!\"";
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("by itself") << marked + "]";
    QTest::newRow("beside half a sign") << marked + ",\"\\ud83d\"]";
}

void JsonValueTest::keepsAByteOrderMarkInsideAText()
{
    QFETCH(const QByteArray, json);

    const Result<JsonValue> value = JsonValue::fromJson(json);

    QVERIFY(value);
    QCOMPARE(value->elements().first().toString(), u"\uFEFF\uFEFF!"_s);
}

void JsonValueTest::takesTheLastOfSeveralMembersOfOneName()
{
    QCOMPARE(JsonValue::fromJson(R"({"a":1,"b":2,"a":3})"_ba).value()["a"_L1].toInt(), 3);
}

void JsonValueTest::readsHalvesOfCharactersAsReplacements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("string");

    QTest::newRow("first half") << R"(["a\ud83d"])"_ba << u"a\uFFFD"_s;
    QTest::newRow("first half in capitals") << R"(["\uD83Db"])"_ba << u"\uFFFDb"_s;
    QTest::newRow("second half") << R"(["\ude00"])"_ba << u"\uFFFD"_s;
    QTest::newRow("halves in the wrong order")
        << R"(["\ude00\ud83d\ud83d\ude00"])"_ba << u"\uFFFD\uFFFD😀"_s;
    QTest::newRow("what only looks like one")
        << R"(["\\ud83d\ud83d\\\\ude00"])"_ba << u"\\ud83d\uFFFD\\\\ude00"_s;
    QTest::newRow("other letters beside one")
        << R"(["\ud7ff\ud83d\ue000"])"_ba << u"\uD7FF\uFFFD\uE000"_s;
}

void JsonValueTest::readsHalvesOfCharactersAsReplacements()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, string);

    const Result<JsonValue> value = JsonValue::fromJson(text);

    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->elements().first().toString(), string);
}

void JsonValueTest::readsWholeNumbersOnlyWhereTheyFit_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("whole");

    QTest::newRow("zero") << "-0"_ba << 0;
    QTest::newRow("negative") << "-17"_ba << -17;
    QTest::newRow("as a fraction") << "12.0"_ba << 12;
    QTest::newRow("between two") << "12.5"_ba << 0;
    QTest::newRow("largest") << "2147483647"_ba << 2147483647;
    QTest::newRow("too large") << "2147483648"_ba << 0;
    QTest::newRow("smallest") << "-2147483648"_ba << std::numeric_limits<int>::min();
    QTest::newRow("much too large") << "1e300"_ba << 0;
    QTest::newRow("a text") << "\"12\""_ba << 0;
}

void JsonValueTest::readsWholeNumbersOnlyWhereTheyFit()
{
    QFETCH(QByteArray, number);
    QFETCH(int, whole);

    const Result<JsonValue> value = JsonValue::fromJson('[' + number + ']');

    QVERIFY(value);
    QCOMPARE(value->elements().first().toInt(), whole);
}

void JsonValueTest::outlivesWhatItStoodIn()
{
    const JsonValue inner = JsonValue::fromJson(QByteArray(R"({"a":{"b":"c"}})")).value()["a"_L1];

    QCOMPARE(inner["b"_L1].toString(), u"c"_s);
}

void JsonValueTest::staysAsItIsWhileOthersAreRead()
{
    QList<JsonValue> kept;
    for (int number = 0; number < 50; ++number) {
        const QByteArray padding(number % 5 == 4 ? 100'000 : 10, '.');
        const Result<JsonValue> read = JsonValue::fromJson(
            R"({"number":)" + QByteArray::number(number) + R"(,"text":")" + padding + R"("})");
        QVERIFY(read);
        if (number % 3 == 0) // the others go, and their room is used again
            kept.append(*read);
        QVERIFY(!JsonValue::fromJson("{"_ba));
    }
    for (qsizetype i = 0; i < kept.size(); ++i)
        QCOMPARE(kept.at(i)["number"_L1].toInt(), int(3 * i));
}

void JsonValueTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("empty") << QByteArray() << u"illegal value at byte 0"_s;
    QTest::newRow("no JSON") << "hello"_ba << u"illegal value at byte 1"_s;
    QTest::newRow("truncated") << R"({"data":{"id":"a")"_ba << u"unterminated string at byte 17"_s;
    QTest::newRow("behind a good start")
        << R"([1,2,{"a":tru}])"_ba << u"illegal value at byte 14"_s;
    QTest::newRow("no UTF-8") << "[\"a\xff\"]"_ba << u"invalid UTF8 string at byte 3"_s;
    QTest::newRow("deeper than anybody reads")
        << QByteArray(100000, '[') << u"too deeply nested document at byte 1025"_s;
}

void JsonValueTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);

    const Result<JsonValue> value = JsonValue::fromJson(text);

    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::Protocol);
    QCOMPARE(value.error().message, problem);
}

static const Kustomer::Testing::Suite<JsonValueTest> suite;
#include "tst_jsonvalue.moc"
