// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/formcard.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FormQuestion::Kind;
using Options = FormCard::Options;

FormState asking(const FormQuestion &question)
{
    return {.stage = FormState::Stage::Asking, .question = question, .position = 2, .count = 5};
}

FormQuestion longList()
{
    FormQuestion question{.kind = Kind::Tree, .prompt = u"Which?"_s};
    for (const QString &name : {u"Orders"_s, u"Élan"_s, u"Returns"_s}) {
        question.options.append({.words = name,
                                 .payload = name.toLower(),
                                 .options = {{.words = u"Late"_s, .payload = name + u".late"_s}}});
    }
    return question;
}

struct Card
{
    Card()
        : answered(&card, &FormCard::answered)
    {
        card.resize(280, 400);
        card.setLocale(QLocale(u"de"_s));
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return card.findChild<T *>(name);
    }
    bool sees(const QString &name) const { return part<QWidget>(name)->isVisible(); }
    QStringList found() const
    {
        QStringList texts;
        const QAbstractItemModel *options = part<QListView>(u"kustomer-options"_s)->model();
        for (int row = 0; row < options->rowCount(); ++row)
            texts << options->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    Draft answer() const { return answered.last().first().value<Draft>(); }

    FormCard card;
    QSignalSpy answered;
};

} // namespace

/// How far a form is, and the controls that a row or a line of text cannot be.
class FormCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void hasNothingToShowWhereNothingIsAsked();
    void tellsHowFarItIs();
    void offersTheWaysBackAndPast();
    void saysWhatIsWrongUntilAnotherQuestion();
    void letsADayBeChosen();
    void writesDaysAsTheChatDoesAndYearsInFull_data();
    void writesDaysAsTheChatDoesAndYearsInFull();
    void asksForADayInAFieldLikeAnyOther();
    void marksADayThatIsRefused();
    void tellsThatAnAnswerIsRefusedWhereverItIsWritten();
    void makesNoCalendarBeforeSomebodyWantsOne();
    void findsInLongLists();
    void leavesShortListsToTheirRow();
    void offersBranchesWhereTheyMayBeChosen();
};

void FormCardTest::hasNothingToShowWhereNothingIsAsked()
{
    Card it;
    it.card.setForm({}, Options::InRow);
    QVERIFY(it.card.isHidden());
    it.card.setForm({.stage = FormState::Stage::Sending}, Options::InRow);
    QVERIFY(it.card.isHidden());
}

void FormCardTest::tellsHowFarItIs()
{
    Card it;
    it.card.setForm(asking({}), Options::InRow);
    QVERIFY(it.card.isVisible());
    QCOMPARE(it.part<PlainLabel>(u"kustomer-formProgress"_s)->text(), u"Question 2 of 5"_s);
    QVERIFY(!it.card.takesAnswer());
}

void FormCardTest::offersTheWaysBackAndPast()
{
    Card it;
    const QSignalSpy back(&it.card, &FormCard::wentBack);
    const QSignalSpy skipped(&it.card, &FormCard::skipped);
    FormState form = asking({});
    it.card.setForm(form, Options::InRow);
    QVERIFY(!it.sees(u"kustomer-previousQuestion"_s) && !it.sees(u"kustomer-skipQuestion"_s));
    form.canGoBack = true;
    form.canSkip = true;
    it.card.setForm(form, Options::InRow);
    it.part<ActionButton>(u"kustomer-previousQuestion"_s)->click();
    it.part<ActionButton>(u"kustomer-skipQuestion"_s)->click();
    QCOMPARE(back.size(), 1);
    QCOMPARE(skipped.size(), 1);
}

void FormCardTest::saysWhatIsWrongUntilAnotherQuestion()
{
    Card it;
    it.card.setForm(asking({.id = u"a"_s}), Options::InRow);
    it.card.complain(u"No address"_s);
    it.card.setForm(asking({.id = u"a"_s}), Options::InRow);
    QVERIFY(it.sees(u"kustomer-complaint"_s));
    it.card.setForm(asking({.id = u"b"_s}), Options::InRow);
    QVERIFY(!it.sees(u"kustomer-complaint"_s));
}

void FormCardTest::letsADayBeChosen()
{
    Card it;
    it.card.setForm(asking({.kind = Kind::Date}), Options::InRow);
    QVERIFY(it.card.takesAnswer());
    auto *date = it.part<QDateEdit>(u"kustomer-date"_s);
    QVERIFY(date->isVisible() && date->calendarPopup());
    date->setDate(QDate(2026, 12, 24));
    it.part<ActionButton>(u"kustomer-sendAnswer"_s)->click();
    QCOMPARE(it.answer().payload, u"2026-12-24"_s);
    QCOMPARE(it.answer().body, QLocale(u"de"_s).toString(QDate(2026, 12, 24), QLocale::LongFormat));
}

void FormCardTest::writesDaysAsTheChatDoesAndYearsInFull_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en_US"_s << u"5/3/1985"_s;
    QTest::newRow("German") << u"de_DE"_s << u"03.05.1985"_s;
    QTest::newRow("Italian") << u"it_IT"_s << u"03/05/1985"_s;
    QTest::newRow("Korean") << u"ko_KR"_s << u"1985. 5. 3."_s;
}

void FormCardTest::writesDaysAsTheChatDoesAndYearsInFull()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const auto restore = qScopeGuard([system = QLocale()] { QLocale::setDefault(system); });
    QLocale::setDefault(QLocale(u"en_US"_s));
    Card it;
    it.card.setLocale(QLocale(language));
    it.card.setForm(asking({.kind = Kind::Date}), Options::InRow);
    auto *date = it.part<QDateEdit>(u"kustomer-date"_s);
    date->setDate(QDate(1985, 5, 3));
    QCOMPARE(date->text(), text);
    it.part<ActionButton>(u"kustomer-sendAnswer"_s)->click();
    QCOMPARE(it.answer().payload, u"1985-05-03"_s);
}

void FormCardTest::asksForADayInAFieldLikeAnyOther()
{
    Card it;
    (new Looks(&it.card))->setTheme(ChatTheme::from(QPalette(), QFont()));
    it.card.setForm(asking({.kind = Kind::Date}), Options::InRow);
    const QWidget *field = it.part<QDateEdit>(u"kustomer-date"_s)->parentWidget();
    it.part<ActionButton>(u"kustomer-sendAnswer"_s)->setFocus();
    const QImage picture
        = it.card.grab(QRect(field->mapTo(&it.card, QPoint()), field->size())).toImage();
    const ChatTheme::Composer &look = it.card.theme().composer;
    const int middle = picture.height() / 2;
    QVERIFY(picture.pixelColor(0, 0) != look.border); // it is round
    QCOMPARE(picture.pixelColor(0, middle), look.border);
    QCOMPARE(picture.pixelColor(picture.width() - 1, middle), look.border);
    const int corner = it.card.theme().radius;
    for (int x = corner; x < picture.width() - corner; ++x) // no box within it
        QCOMPARE(picture.pixelColor(x, 4), look.field);
}

void FormCardTest::marksADayThatIsRefused()
{
    Card it;
    (new Looks(&it.card))->setTheme(ChatTheme::from(QPalette(), QFont()));
    it.card.setForm(asking({.kind = Kind::Date}), Options::InRow);
    QWidget *field = it.part<QDateEdit>(u"kustomer-date"_s)->parentWidget();
    it.part<ActionButton>(u"kustomer-sendAnswer"_s)->setFocus();
    const auto rim = [&] {
        return field->grab(QRect(0, field->height() / 2, 1, 1)).toImage().pixelColor(0, 0);
    };
    const ChatTheme::Composer &look = it.card.theme().composer;
    it.card.complain(u"That day is over."_s);
    QCOMPARE(rim(), look.danger);
    it.card.complain({});
    QCOMPARE(rim(), look.border);
}

void FormCardTest::tellsThatAnAnswerIsRefusedWhereverItIsWritten()
{
    Card it;
    QList<Verdict> told;
    connect(&it.card, &FormCard::described, this,
            [&told](const QString &, Verdict verdict) { told << verdict; });
    it.card.setForm(asking({.kind = Kind::Email}), Options::InRow);
    it.card.complain(u"That is no address."_s);
    QCOMPARE(told.last(), Verdict::Refused);
    it.card.setForm(asking({.kind = Kind::Text}), Options::InRow);
    QCOMPARE(told.last(), Verdict::Good);
    it.card.complain(u"Too long."_s);
    it.card.setForm({}, Options::InRow);
    QCOMPARE(told.last(), Verdict::Good);
}

void FormCardTest::makesNoCalendarBeforeSomebodyWantsOne()
{
    Card it;
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    (new Looks(&it.card))->setTheme(ChatTheme::from(dark, QFont()));
    it.card.setForm(asking({.kind = Kind::Date, .prompt = u"When?"_s}), Options::InRow);
    auto *date = it.part<QDateEdit>(u"kustomer-date"_s);
    QTest::keyClick(date, Qt::Key_Up);
    QVERIFY(!date->findChild<QCalendarWidget *>()); // whose days would be told of
    QCOMPARE(date->calendarWidget()->palette().color(QPalette::Base),
             it.card.theme().composer.field);
}

void FormCardTest::findsInLongLists()
{
    Card it;
    it.card.setForm(asking(longList()), Options::Here);
    QCOMPARE(it.found(), (QStringList{u"Orders › Late"_s, u"Élan › Late"_s, u"Returns › Late"_s}));
    auto *words = it.part<QLineEdit>(u"kustomer-line"_s);
    QTest::keyClicks(words, u"retu"_s);
    QCOMPARE(it.found(), QStringList{u"Returns › Late"_s});
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(it.answer().payload, u"Returns.late"_s);
    QCOMPARE(it.answer().body, u"Late"_s);
    QTest::keyClicks(words, u"xyz"_s);
    QCOMPARE(it.found(), QStringList());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(it.answered.size(), 1);
}

void FormCardTest::leavesShortListsToTheirRow()
{
    Card it;
    it.card.setForm(asking(longList()), Options::InRow);
    QVERIFY(!it.card.takesAnswer());
    QVERIFY(!it.sees(u"kustomer-options"_s));
}

void FormCardTest::offersBranchesWhereTheyMayBeChosen()
{
    Card it;
    FormQuestion question = longList();
    question.endsAtLeaves = false;
    it.card.setForm(asking(question), Options::Here);
    QCOMPARE(it.found().size(), 6);
    QCOMPARE(it.found().first(), u"Orders"_s);
}

static const Kustomer::Testing::Suite<FormCardTest> suite;
#include "tst_formcard.moc"
