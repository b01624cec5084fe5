// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/emailaddress.h"
#include "chat/dialogue/forminput.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FormQuestion::Kind;

} // namespace

/// What counts as an answer, all over the world.
class FormInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void takesAnswers_data();
    void takesAnswers();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void takesAddressesOfAllScripts_data();
    void takesAddressesOfAllScripts();
    void choosesByPayloadOrWords();
    void choosesLeavesWhereOnlyThoseCount();
};

void FormInputTest::takesAnswers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Draft>("written");
    QTest::addColumn<FormInput>("input");
    const auto row = [](const char *name, Kind kind, const QString &locale, const QString &text,
                        const FormInput &input) {
        QTest::newRow(name) << kind << locale << Draft{.body = text} << input;
    };
    row("text", Kind::Text, u"en"_s, u"  two\nlines "_s, {u"two\nlines"_s});
    row("phone of Europe", Kind::Phone, u"en"_s, u"+49 (0)30 / 901820"_s,
        {u"+49 (0)30 / 901820"_s});
    row("short phone", Kind::Phone, u"en"_s, u"112"_s, {u"112"_s});
    row("extension", Kind::Phone, u"en"_s, u"555-0100 ext. 7"_s, {u"555-0100 ext. 7"_s});
    row("Arabic digits", Kind::Phone, u"ar"_s, u"+٢٠ ١٢٣٤٥"_s, {u"+٢٠ ١٢٣٤٥"_s, u"+20 12345"_s});
    row("wide digits", Kind::Phone, u"ja"_s, u"０３１２３４"_s, {u"031234"_s});
    row("number", Kind::Number, u"en"_s, u"12.5"_s, {u"12.5"_s});
    row("German number", Kind::Number, u"de"_s, u"1.234,5"_s, {u"1.234,5"_s, u"1234.5"_s});
    row("number of the Internet", Kind::Number, u"de"_s, u"12.5"_s, {u"12.5"_s});
    row("Arabic number", Kind::Number, u"en"_s, u"٤٢"_s, {u"٤٢"_s, u"42"_s});
    row("negative", Kind::Number, u"en"_s, u"-3"_s, {u"-3"_s});
    row("German date", Kind::Date, u"de"_s, u"24.12.2026"_s,
        {u"24.12.2026"_s, u"2026-12-24T00:00:00.000Z"_s});
    row("year of two digits", Kind::Date, u"de"_s, u"24.12.26"_s,
        {u"24.12.26"_s, u"2026-12-24T00:00:00.000Z"_s});
    row("birthday", Kind::Date, u"de"_s, u"03.05.85"_s,
        {u"03.05.85"_s, u"1985-05-03T00:00:00.000Z"_s});
    row("American date", Kind::Date, u"en"_s, u"5/3/2026"_s,
        {u"5/3/2026"_s, u"2026-05-03T00:00:00.000Z"_s});
    row("ISO date", Kind::Date, u"en"_s, u"2026-12-24"_s,
        {u"2026-12-24"_s, u"2026-12-24T00:00:00.000Z"_s});
    QTest::newRow("chosen date") << Kind::Date << u"de"_s
                                 << Draft{.body = u"Heiligabend"_s, .payload = u"2026-12-24"_s}
                                 << FormInput{u"Heiligabend"_s, u"2026-12-24T00:00:00.000Z"_s};
}

void FormInputTest::takesAnswers()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, locale);
    QFETCH(const Draft, written);
    QFETCH(const FormInput, input);
    const Result<FormInput> taken = inputFor({.kind = kind}, written, QLocale(locale));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->words, input.words);
    QCOMPARE(taken->value, input.value);
}

void FormInputTest::refusesWhatIsNone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("no text") << Kind::Text << u" \n"_s;
    QTest::newRow("no address") << Kind::Email << u"jane"_s;
    QTest::newRow("no phone") << Kind::Phone << u"call me maybe"_s;
    QTest::newRow("two digits") << Kind::Phone << u"12"_s;
    QTest::newRow("a book") << Kind::Phone << QString(60, u'1');
    QTest::newRow("no number") << Kind::Number << u"many"_s;
    QTest::newRow("endless") << Kind::Number << u"inf"_s;
    QTest::newRow("no date") << Kind::Date << u"soon"_s;
    QTest::newRow("no such day") << Kind::Date << u"2026-02-30"_s;
}

void FormInputTest::refusesWhatIsNone()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    const Result<FormInput> taken = inputFor({.kind = kind}, {.body = text}, QLocale::c());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"answer_unfit"_s);
    QVERIFY(!taken.error().message.isEmpty());
}

void FormInputTest::takesAddressesOfAllScripts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u" jane@example.com\n"_s << u"jane@example.com"_s;
    QTest::newRow("tag") << u"jane+a.b_c'd@mail.example.co.uk"_s
                         << u"jane+a.b_c'd@mail.example.co.uk"_s;
    QTest::newRow("long ending") << u"a@b.photography"_s << u"a@b.photography"_s;
    QTest::newRow("umlauts") << u"jörg@müller.de"_s << u"jörg@müller.de"_s;
    QTest::newRow("Chinese") << u"用户@例子.广告"_s << u"用户@例子.广告"_s;
    QTest::newRow("Arabic with marks") << u"\u202bعلي@مثال.إختبار\u202c"_s << u"علي@مثال.إختبار"_s;
    QTest::newRow("wide") << u"ｊａｎｅ＠ｅｘａｍｐｌｅ。ｃｏｍ"_s << u"jane@example.com"_s;
    QTest::newRow("from a page") << u"mailto:jane@example.com"_s << u"jane@example.com"_s;
    QTest::newRow("no host") << u"jane@"_s << QString();
    QTest::newRow("no name") << u"@example.com"_s << QString();
    QTest::newRow("two ats") << u"jane@doe@example.com"_s << QString();
    QTest::newRow("blank") << u"jane doe@example.com"_s << QString();
    QTest::newRow("two") << u"a@b.com,c@d.com"_s << QString();
    QTest::newRow("dots") << u"jane@example..com"_s << QString();
    QTest::newRow("no dot") << u"jane@localhost"_s << QString();
    QTest::newRow("named") << u"Jane <jane@example.com>"_s << QString();
}

void FormInputTest::takesAddressesOfAllScripts()
{
    QFETCH(const QString, written);
    QFETCH(const QString, address);
    QCOMPARE(emailFrom(written), address);
}

void FormInputTest::choosesByPayloadOrWords()
{
    const FormQuestion question{.kind = Kind::Choice,
                                .options = {{.words = u"Small"_s, .payload = u"S"_s},
                                            {.words = u"Large"_s, .payload = u"L"_s}}};
    const FormInput large{u"Large"_s, u"L"_s};
    QCOMPARE(*inputFor(question, {.payload = u"L"_s}, QLocale::c()), large);
    QCOMPARE(*inputFor(question, {.body = u" Large"_s}, QLocale::c()), large);
    QVERIFY(!inputFor(question, {.body = u"Huge"_s}, QLocale::c()));
    QVERIFY(!inputFor(question, {.body = u"Large"_s, .payload = u"X"_s}, QLocale::c()));
}

void FormInputTest::choosesLeavesWhereOnlyThoseCount()
{
    const ReplyOption late{.words = u"Late"_s, .payload = u"late"_s};
    FormQuestion question{.kind = Kind::Tree,
                          .options
                          = {{.words = u"Orders"_s, .payload = u"o"_s, .options = {late}}}};
    QVERIFY(inputFor(question, {.payload = u"late"_s}, QLocale::c()));
    QVERIFY(!inputFor(question, {.payload = u"o"_s}, QLocale::c()));
    question.endsAtLeaves = false;
    QVERIFY(inputFor(question, {.payload = u"o"_s}, QLocale::c()));
}

static const Kustomer::Testing::Suite<FormInputTest> suite;
#include "tst_forminput.moc"
