// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formdialogue.h"
#include "chat/dialogue/formrecords.h"
#include "chat/dialogue/formrows.h"
#include "chat/dialogue/formsubmission.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDebug>
#include <QJsonArray>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FormQuestion::Kind;
using Stage = FormState::Stage;

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

FormQuestion said(const QString &id, Kind kind, const QString &prompt)
{
    return {.id = id, .kind = kind, .prompt = prompt};
}

FormQuestion articles()
{
    FormQuestion question = said(u"kb"_s, Kind::Articles, u"What is wrong?"_s);
    question.found = u"These may help:"_s;
    question.missed = u"I found nothing."_s;
    question.followUp = u"Did they?"_s;
    question.options
        = {{.words = u"Yes"_s, .payload = u"end0"_s}, {.words = u"No"_s, .payload = u"goOn1"_s}};
    return question;
}

const QList<ArticleLink> found{
    {.id = u"a1"_s, .title = u"Late [parcels]"_s, .url = QUrl(u"https://acme.example/late"_s)}};

FormDialogue begun(const QList<FormQuestion> &questions, const QString &opening = u"Hello"_s)
{
    FormDialogue dialogue{.threadId = u"local-1"_s};
    if (!opening.isEmpty())
        dialogue.open(opening, noon);
    dialogue.begin({.id = u"f1"_s, .questions = questions}, noon);
    return dialogue;
}

/// What is said, with a mark for what the customer says: `Hello< Who?`.
QString read(const FormDialogue &dialogue)
{
    QStringList lines;
    for (const FormLine &line : dialogue.lines)
        lines << line.words + (line.isOfCustomer() ? u"<"_s : QString());
    return lines.join(u' ');
}

} // namespace

/// The dialogue of a form, without a server.
class FormDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void asksOneQuestionAfterTheOther();
    void printsHowFarItIs();
    void saysStatementsAlongTheWay();
    void waitsForItsForm();
    void countsWhatIsAsked();
    void goesBackAndAsksAgain();
    void leavesOutWhatIsNotRequired();
    void offersArticlesAndAsksWhetherTheyHelped();
    void goesOnWhereNothingWasFound();
    void endsWhereArticlesHelped();
    void tellsTimesThatRise();
    void tellsTheServerWhatWasSaid();
    void showsItsLinesAsRows();
    void holdsAnswersUntilItIsOver();
    void keepsLongListsOutOfRows();
    void givesEachMessageItsRow();
    void becomesOneTextWhereNobodyTakesIt();
    void survivesTheDisk();
    void refusesRecordsThatMakeNoSense_data();
    void refusesRecordsThatMakeNoSense();
};

void FormDialogueTest::asksOneQuestionAfterTheOther()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Text, u"Who?"_s), said(u"b"_s, Kind::Text, u"What?"_s)});
    QCOMPARE(read(dialogue), u"Hello< Who?"_s);
    QCOMPARE(dialogue.state().stage, Stage::Asking);
    dialogue.answer({.words = u"Jane"_s}, noon);
    QCOMPARE(read(dialogue), u"Hello< Who? Jane< What?"_s);
    QVERIFY(!dialogue.isComplete());
    dialogue.answer({.words = u"Tea"_s}, noon);
    QVERIFY(dialogue.isComplete());
    QCOMPARE(dialogue.state().stage, Stage::Sending);
    dialogue.answer({.words = u"Late"_s}, noon);
    QCOMPARE(read(dialogue), u"Hello< Who? Jane< What? Tea<"_s);
}

void FormDialogueTest::printsHowFarItIs()
{
    QString text;
    QDebug(&text) << begun({said(u"a"_s, Kind::Text, u"Who?"_s)}).state();
    QVERIFY2(text.contains("Asking"_L1) && text.contains("\"f1\", 1 of 1"_L1), qPrintable(text));
    QVERIFY2(!text.contains("Who"_L1) && !text.contains("Hello"_L1), qPrintable(text));
}

void FormDialogueTest::saysStatementsAlongTheWay()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Statement, u"Welcome."_s), said(u"b"_s, Kind::Text, u"Who?"_s),
                 said(u"c"_s, Kind::Statement, u"Thanks."_s)},
                {});
    QCOMPARE(read(dialogue), u"Welcome. Who?"_s);
    QVERIFY(!dialogue.isAnswered());
    dialogue.answer({.words = u"Jane"_s}, noon);
    QCOMPARE(read(dialogue), u"Welcome. Who? Jane< Thanks."_s);
    QVERIFY(dialogue.isComplete());
}

void FormDialogueTest::waitsForItsForm()
{
    FormDialogue dialogue{.threadId = u"local-1"_s};
    dialogue.open(u"Hello"_s, noon);
    QCOMPARE(dialogue.state().stage, Stage::Waiting);
    dialogue.open(u"Anybody?"_s, noon);
    QCOMPARE(read(dialogue), u"Hello\nAnybody?<"_s);
    QVERIFY(!dialogue.isComplete());
}

void FormDialogueTest::countsWhatIsAsked()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Statement, u"Welcome."_s), said(u"b"_s, Kind::Text, u"Who?"_s),
                 said(u"c"_s, Kind::Text, u"What?"_s)});
    QCOMPARE(dialogue.state().position, 1);
    QCOMPARE(dialogue.state().count, 2);
    dialogue.answer({.words = u"Jane"_s}, noon);
    QCOMPARE(dialogue.state().position, 2);
}

void FormDialogueTest::goesBackAndAsksAgain()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Text, u"Who?"_s), said(u"s"_s, Kind::Statement, u"Nice."_s),
                 said(u"b"_s, Kind::Text, u"What?"_s)});
    QVERIFY(!dialogue.state().canGoBack);
    QVERIFY(!dialogue.goBack());
    dialogue.answer({.words = u"Jnae"_s}, noon);
    QVERIFY(dialogue.state().canGoBack);
    QCOMPARE(dialogue.goBack()->words, u"Jnae"_s);
    QCOMPARE(read(dialogue), u"Hello< Who?"_s);
    dialogue.answer({.words = u"Jane"_s}, noon);
    QCOMPARE(read(dialogue), u"Hello< Who? Jane< Nice. What?"_s);
}

void FormDialogueTest::leavesOutWhatIsNotRequired()
{
    FormQuestion optional = said(u"a"_s, Kind::Text, u"Who?"_s);
    optional.isRequired = false;
    FormDialogue dialogue = begun({optional, said(u"b"_s, Kind::Text, u"What?"_s)});
    QVERIFY(dialogue.state().canSkip);
    dialogue.skip(noon);
    QVERIFY(!dialogue.state().canSkip);
    QCOMPARE(dialogue.asked()->prompt, u"What?"_s);
    QVERIFY(dialogue.goBack());
    QCOMPARE(dialogue.asked()->prompt, u"Who?"_s);
}

void FormDialogueTest::offersArticlesAndAsksWhetherTheyHelped()
{
    FormDialogue dialogue = begun({articles(), said(u"b"_s, Kind::Text, u"What?"_s)});
    QVERIFY(dialogue.asked()->options.isEmpty());
    dialogue.answer({.words = u"late parcel"_s}, noon);
    QCOMPARE(dialogue.sought(), u"late parcel"_s);
    QCOMPARE(dialogue.state().stage, Stage::Searching);
    dialogue.takeArticles(found, noon);
    QCOMPARE(dialogue.asked()->prompt, u"Did they?"_s);
    QCOMPARE(dialogue.asked()->options.size(), 2);
    QVERIFY(dialogue.noteVisit(found.first().url));
    QVERIFY(!dialogue.noteVisit(QUrl(u"https://example.com"_s)));
    dialogue.answer({.words = u"No"_s, .value = u"goOn1"_s}, noon);
    QCOMPARE(dialogue.asked()->prompt, u"What?"_s);
    const auto deflection = deflectionIn(dialogue);
    QCOMPARE(deflection->status, FormDeflection::Status::Rejected);
    QCOMPARE(deflection->query, u"late parcel"_s);
    QCOMPARE(deflection->articles, (QList{FormDeflection::Article{u"a1"_s, 1}}));
}

void FormDialogueTest::goesOnWhereNothingWasFound()
{
    FormDialogue dialogue = begun({articles(), said(u"b"_s, Kind::Text, u"What?"_s)});
    dialogue.answer({.words = u"late parcel"_s}, noon);
    dialogue.takeArticles({}, noon);
    QCOMPARE(read(dialogue), u"Hello< What is wrong? late parcel< I found nothing. What?"_s);
    QCOMPARE(deflectionIn(dialogue)->status, FormDeflection::Status::NoMatch);
}

void FormDialogueTest::endsWhereArticlesHelped()
{
    FormDialogue dialogue = begun({articles(), said(u"b"_s, Kind::Text, u"What?"_s)});
    dialogue.answer({.words = u"late parcel"_s}, noon);
    dialogue.takeArticles(found, noon);
    dialogue.answer({.words = u"Yes"_s, .value = u"end0"_s}, noon);
    QVERIFY(dialogue.isComplete());
    QVERIFY(dialogue.isSettledByArticles());
    QCOMPARE(deflectionIn(dialogue)->status, FormDeflection::Status::Accepted);
}

void FormDialogueTest::tellsTimesThatRise()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Text, u"Who?"_s), said(u"b"_s, Kind::Text, u"What?"_s)});
    dialogue.answer({.words = u"Jane"_s}, noon.addSecs(-3600)); // the clock was set back
    for (qsizetype i = 1; i < dialogue.lines.size(); ++i)
        QVERIFY(dialogue.lines.at(i - 1).at < dialogue.lines.at(i).at);
}

void FormDialogueTest::tellsTheServerWhatWasSaid()
{
    FormDialogue dialogue = begun({said(u"i"_s, Kind::Statement, u"Welcome."_s),
                                   said(u"a"_s, Kind::Choice, u"Size?"_s), articles()});
    dialogue.answer({.words = u"Small"_s, .value = u"S"_s}, noon);
    dialogue.answer({.words = u"late"_s}, noon);
    dialogue.takeArticles(found, noon);
    dialogue.answer({.words = u"No"_s, .value = u"goOn1"_s}, noon);
    const QList<FormEntry> entries = entriesOf(dialogue);
    QStringList told;
    for (const FormEntry &entry : entries)
        told << u"%1|%2|%3|%4"_s.arg(entry.questionId, entry.prompt, entry.input, entry.value);
    QCOMPARE(
        told,
        (QStringList{u"||Hello|"_s, u"i|Welcome.||"_s, u"a|Size?|Small|S"_s,
                     u"kb|What is wrong?|late|"_s, u"|These may help:||"_s,
                     u"|📖 [Late (parcels)](https://acme.example/late)||"_s, u"|Did they?|No|"_s}));
}

void FormDialogueTest::showsItsLinesAsRows()
{
    FormQuestion choice = said(u"a"_s, Kind::Choice, u"Size?"_s);
    choice.options = {{.words = u"Small"_s, .payload = u"S"_s}};
    FormDialogue dialogue = begun({choice});
    const QList<Message> rows = rowsOf(dialogue, {.displayName = u"Acme"_s});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).direction, Message::Direction::FromCustomer);
    QVERIFY(rows.at(0).id.isEmpty());
    QCOMPARE(rows.at(1).sender.displayName, u"Acme"_s);
    QCOMPARE(rows.at(1).templateData->options, choice.options);
    QVERIFY(rows.at(1).templateData->locksInput);
    QVERIFY(!rows.at(1).id.isEmpty());
}

void FormDialogueTest::holdsAnswersUntilItIsOver()
{
    using Delivery = Message::Delivery;
    const auto deliveries = [](const FormDialogue &dialogue) {
        QList<Delivery> own;
        for (const Message &row : rowsOf(dialogue, {})) {
            if (row.direction == Message::Direction::FromCustomer)
                own.append(row.delivery);
        }
        return own;
    };
    FormDialogue dialogue{.threadId = u"local-1"_s};
    dialogue.open(u"Hello"_s, noon);
    QCOMPARE(deliveries(dialogue), QList{Delivery::Queued}); // for the form
    const QList<FormQuestion> questions{said(u"a"_s, Kind::Text, u"Who?"_s), articles()};
    dialogue.begin({.id = u"f1"_s, .questions = questions}, noon);
    QCOMPARE(deliveries(dialogue), QList{Delivery::Held});
    dialogue.answer({.words = u"Jane"_s}, noon);
    dialogue.answer({.words = u"late"_s}, noon);
    QCOMPARE(deliveries(dialogue),
             QList<Delivery>(3, Delivery::Held)); // while articles are looked for
    dialogue.takeArticles({}, noon);
    QCOMPARE(deliveries(dialogue), QList<Delivery>(3, Delivery::Queued));
    dialogue.goBack();
    QCOMPARE(deliveries(dialogue), QList<Delivery>(2, Delivery::Held));
}

void FormDialogueTest::keepsLongListsOutOfRows()
{
    FormQuestion choice = said(u"a"_s, Kind::Choice, u"Country?"_s);
    for (int i = 0; i < 200; ++i)
        choice.options.append({.words = QString::number(i), .payload = QString::number(i)});
    const FormDialogue dialogue = begun({choice});
    QVERIFY(!rowsOf(dialogue, {}).last().templateData);
    QCOMPARE(dialogue.state().question.options.size(), 200);
}

void FormDialogueTest::givesEachMessageItsRow()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Text, u"Who?"_s), said(u"b"_s, Kind::Text, u"Who?"_s)});
    dialogue.answer({.words = u"Jane"_s}, noon);
    dialogue.answer({.words = u"Jane"_s}, noon);
    QList<Message> messages;
    const auto arrive = [&](const QString &id, const QString &body, Message::Direction direction) {
        Message message;
        message.id = id;
        message.body = body;
        message.direction = direction;
        message.createdAt = noon.addSecs(messages.size());
        messages.prepend(message); // in any order
    };
    using Direction = Message::Direction;
    arrive(u"1"_s, u"Hello"_s, Direction::FromCustomer);
    arrive(u"2"_s, u"Who?"_s, Direction::FromCompany);
    arrive(u"3"_s, u"Jane "_s, Direction::FromCustomer);
    arrive(u"4"_s, u"Something else"_s, Direction::FromCompany);
    arrive(u"5"_s, u"Who?"_s, Direction::FromCompany);
    arrive(u"6"_s, u"Jane"_s, Direction::FromCustomer);
    QStringList pairs;
    for (const Message &message : paired(rowsOf(dialogue, {}), messages))
        pairs << message.id + u'=' + message.clientId.section(u'-', 1);
    QCOMPARE(pairs, (QStringList{u"1=0"_s, u"2=1"_s, u"3=2"_s, u"4="_s, u"5=3"_s, u"6=4"_s}));
}

void FormDialogueTest::becomesOneTextWhereNobodyTakesIt()
{
    FormDialogue dialogue
        = begun({said(u"a"_s, Kind::Text, u"Who?"_s), said(u"b"_s, Kind::Text, u"What?"_s)});
    QCOMPARE(textOf(dialogue), u"Hello"_s);
    dialogue.answer({.words = u"Jane"_s}, noon);
    QCOMPARE(textOf(dialogue), u"Hello\n\nWho?\nJane"_s);
}

void FormDialogueTest::survivesTheDisk()
{
    FormQuestion tree = said(u"t"_s, Kind::Tree, u"Reason?"_s);
    tree.endsAtLeaves = false;
    tree.isRequired = false;
    tree.property = u"reasonTree"_s;
    tree.options = {{.words = u"Orders"_s,
                     .payload = u"o"_s,
                     .options = {{.words = u"Late"_s, .payload = u"o.late"_s}}}};
    FormDialogue dialogue = begun({tree, articles()});
    dialogue.answer({.words = u"Late"_s, .value = u"o.late"_s}, noon);
    dialogue.answer({.words = u"late"_s}, noon);
    dialogue.takeArticles(found, noon);
    dialogue.noteVisit(found.first().url);
    dialogue.knownBefore = QStringList{u"c1"_s};
    dialogue.wasAsked = true;
    dialogue.askedAt = noon;
    const Result<FormDialogue> read = formDialogueFrom(recordOf(dialogue));
    QVERIFY(read);
    QVERIFY(*read == dialogue);
}

void FormDialogueTest::refusesRecordsThatMakeNoSense_data()
{
    QTest::addColumn<QJsonObject>("line");
    QTest::newRow("no line") << QJsonObject();
    QTest::newRow("no such question")
        << QJsonObject{{u"kind"_s, u"prompt"_s}, {u"question"_s, 7}, {u"at"_s, 1}};
    QTest::newRow("answer to nothing") << QJsonObject{{u"kind"_s, u"answer"_s}, {u"at"_s, 1}};
    QTest::newRow("no time") << QJsonObject{{u"kind"_s, u"opening"_s}};
    QTest::newRow("no such kind") << QJsonObject{{u"kind"_s, u"song"_s}, {u"at"_s, 1}};
}

void FormDialogueTest::refusesRecordsThatMakeNoSense()
{
    QFETCH(const QJsonObject, line);
    Record record = recordOf(begun({said(u"a"_s, Kind::Text, u"Who?"_s)}));
    QVERIFY(formDialogueFrom(record));
    record.value[u"lines"_s] = QJsonArray{line};
    QVERIFY(!formDialogueFrom(record));
}

static const Kustomer::Testing::Suite<FormDialogueTest> suite;
#include "tst_formdialogue.moc"
