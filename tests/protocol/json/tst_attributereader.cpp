// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/attributereader.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Values of attributes, read as leniently as other clients do (wire §2.3).
class AttributeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsFlagsAndNumbers_data();
    void readsFlagsAndNumbers();
};

void AttributeReaderTest::readsFlagsAndNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<int>("number");
    const auto row = [](const QByteArray &value, bool flag, int number) {
        QTest::newRow(value.constData()) << value << flag << number;
    };
    row("true", true, 0);
    row("false", false, 0);
    row("1", true, 1);
    row("0", false, 0);
    row("12", true, 12);
    row("null", false, 0);
    row("[]", false, 0);
    row(R"("true")", true, 0);
    row(R"("True ")", true, 0);
    row(R"("false")", false, 0);
    row(R"("1")", true, 1);
    row(R"(" 7 ")", true, 7);
    row(R"("0")", false, 0);
    row(R"("")", false, 0);
    row(R"("yes please")", false, 0);
}

void AttributeReaderTest::readsFlagsAndNumbers()
{
    QFETCH(QByteArray, value);
    const Result<JsonValue> attributes = JsonValue::fromJson("{\"x\":" + value + '}');
    QVERIFY(attributes);
    Resource resource;
    resource.attributes = *attributes;
    const AttributeReader read(resource);

    QTEST(read.flag("x"_L1), "flag");
    QTEST(read.number("x"_L1), "number");
}

static const Kustomer::Testing::Suite<AttributeReaderTest> suite;
#include "tst_attributereader.moc"
