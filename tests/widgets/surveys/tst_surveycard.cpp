// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/answerfield.h"
#include "widgets/fields/complaint.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/surveys/surveycard.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLayout>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

Satisfaction survey(SatisfactionScale scale = {}, const QList<SatisfactionQuestion> &questions = {})
{
    SatisfactionForm form{.introduction = u"Tell us how we did"_s,
                          .ratingPrompt = u"How satisfied are you?"_s,
                          .scale = scale,
                          .questions = questions};
    return {.id = u"s1"_s, .conversationId = u"c1"_s, .lockedAt = now.addDays(1), .form = form};
}

const SatisfactionQuestion why{.id = u"why"_s, .prompt = u"What went wrong?"_s};

/// A card on screen that answers like a client: what it tells comes back.
struct Asked
{
    explicit Asked(const Satisfaction &satisfaction)
        : known(satisfaction)
        , told(&card, &SurveyCard::answered)
    {
        QObject::connect(&card, &SurveyCard::answered, &card,
                         [this](const QString &, const SatisfactionResponse &response) {
                             known.response = response;
                             card.setSurvey(known);
                         });
        card.resize(360, 500);
        card.setSurvey(known);
        card.show();
    }

    QList<RatingButton *> steps() const
    {
        QList<RatingButton *> all;
        for (RatingButton *step : card.findChildren<RatingButton *>()) {
            if (step->isVisible())
                all.append(step);
        }
        return all;
    }
    ActionButton *button(const QString &text) const
    {
        for (ActionButton *candidate : card.findChildren<ActionButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    const PlainLabel *label(const QString &words) const ///< that is seen; nullptr: none
    {
        const auto labels = card.findChildren<PlainLabel *>();
        const auto found = std::ranges::find_if(labels, [&](const PlainLabel *label) {
            return label->isVisible() && label->text() == words;
        });
        return found == labels.end() ? nullptr : *found;
    }
    bool says(const QString &words) const { return label(words) != nullptr; }
    /// Where a part is in the card.
    QRect placeOf(const QWidget *part) const
    {
        return {part->mapTo(&card, QPoint()), part->size()};
    }
    SatisfactionResponse response() const
    {
        return told.last().at(1).value<SatisfactionResponse>();
    }

    Satisfaction known;
    SurveyCard card;
    QSignalSpy told;
};

} // namespace

/// The survey as a person sees and fills it in.
class SurveyCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void makesNoScaleBeforeItIsAskedFor();
    void knowsHowFarTheCustomerIs_data();
    void knowsHowFarTheCustomerIs();
    void showsEachScale_data();
    void showsEachScale();
    void tellsARatingAtOnce();
    void isAnsweredByTheKeyboardAlone();
    void isAnsweredByAScreenReaderAlone();
    void showsWhichFaceWasChosen();
    void keepsTheEndsOfAScaleCloseToIt();
    void asksWhatFollowsTheRating();
    void offersChoices();
    void showsAtOnceHowToSendWhatIsAskedFor();
    void saysThatAnAnswerWaitsForTheNetwork();
    void changesAndTakesBackWhatWasSaid();
    void restoresWhatWasSaidWhenAChangeIsCancelled();
    void goesOnWithAChangeThatWasLeft();
    void keepsWhatIsBeingWritten();
    void keepsWhatIsBeingChosen();
    void keepsWhatIsTooLongToBeSent();
    void offersNoChangeOnceItIsLocked();
    void speaksEachStep();
};

void SurveyCardTest::makesNoScaleBeforeItIsAskedFor()
{
    QScrollArea room;
    auto *card = new SurveyCard;
    room.setWidget(card); // which shows it
    card->setSurvey({});
    QVERIFY(card->isHidden());
    QCOMPARE(card->findChildren<RatingButton *>().size(), 0);
    card->setSurvey(survey());
    QVERIFY(!card->findChildren<RatingButton *>().isEmpty());
}

void SurveyCardTest::knowsHowFarTheCustomerIs_data()
{
    QTest::addColumn<Satisfaction>("satisfaction");
    QTest::addColumn<SurveyEditing>("editing");
    QTest::addColumn<SurveyStage>("stage");

    const SurveyEditing none = SurveyEditing::None;
    const Satisfaction fresh = survey({}, {why});
    QTest::newRow("offered") << fresh << none << SurveyStage::Rating;
    Satisfaction rated = fresh;
    rated.response.rating = 4;
    QTest::newRow("rated, question open") << rated << none << SurveyStage::Question;
    Satisfaction without = survey();
    without.response.rating = 4;
    QTest::newRow("rated, nothing asked") << without << none << SurveyStage::Thanked;
    QTest::newRow("changing") << without << SurveyEditing::Changing << SurveyStage::Question;
    Satisfaction answered = rated;
    answered.response.answers = {{.questionId = u"why"_s, .text = u"x"_s}};
    QTest::newRow("answered") << answered << none << SurveyStage::Thanked;
    answered.lockedAt = now.addDays(-1);
    QTest::newRow("locked, answered") << answered << none << SurveyStage::Closed;
    Satisfaction late = fresh;
    late.lockedAt = now.addDays(-1);
    QTest::newRow("locked, silent") << late << none << SurveyStage::Gone;
    QTest::newRow("without a form") << Satisfaction{.id = u"s"_s} << none << SurveyStage::Gone;
}

void SurveyCardTest::knowsHowFarTheCustomerIs()
{
    QFETCH(Satisfaction, satisfaction);
    QFETCH(SurveyEditing, editing);
    QFETCH(SurveyStage, stage);
    QCOMPARE(surveyStageOf(satisfaction, editing, now), stage);
}

void SurveyCardTest::showsEachScale_data()
{
    QTest::addColumn<SatisfactionScale::Type>("type");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("first");
    QTest::newRow("numbers") << SatisfactionScale::Type::Number << 5 << u"1"_s;
    QTest::newRow("ten numbers") << SatisfactionScale::Type::Number << 10 << u"1"_s;
    QTest::newRow("two faces") << SatisfactionScale::Type::Emoji << 2 << u"🙁"_s;
    QTest::newRow("three faces") << SatisfactionScale::Type::Emoji << 3 << u"🙁"_s;
    QTest::newRow("five faces") << SatisfactionScale::Type::Emoji << 5 << u"😞"_s;
    QTest::newRow("seven faces are numbers") << SatisfactionScale::Type::Emoji << 7 << u"1"_s;
    QTest::newRow("two thumbs") << SatisfactionScale::Type::Thumb << 2 << u"👎"_s;
    QTest::newRow("five thumbs are numbers") << SatisfactionScale::Type::Thumb << 5 << u"1"_s;
}

void SurveyCardTest::showsEachScale()
{
    QFETCH(SatisfactionScale::Type, type);
    QFETCH(int, options);
    const SatisfactionScale scale{.type = type, .options = options};
    const QList<RatingGlyph> glyphs = ratingGlyphs(scale, QLocale());
    QCOMPARE(glyphs.size(), options);
    QTEST(glyphs.first().text, "first");
    Asked asked(survey(scale));
    QCOMPARE(asked.steps().size(), options);
    for (const RatingButton *step : asked.steps())
        QVERIFY(
            asked.card.rect().contains(QRect(step->mapTo(&asked.card, QPoint()), step->size())));
}

void SurveyCardTest::tellsARatingAtOnce()
{
    Asked asked(survey());
    QTest::mouseClick(asked.steps().at(3), Qt::LeftButton);
    QCOMPARE(asked.told.size(), 1);
    QCOMPARE(asked.told.first().at(0).toString(), u"c1"_s);
    QCOMPARE(asked.response().rating, 4);
    QVERIFY(asked.button(u"Change"_s));
}

void SurveyCardTest::isAnsweredByTheKeyboardAlone()
{
    Asked asked(survey({}, {why}));
    asked.card.activateWindow();
    asked.steps().first()->setFocus();
    QTest::keyClick(asked.steps().first(), Qt::Key_Return);
    QCOMPARE(asked.response().rating, 1);
    auto *text = asked.card.findChild<QTextEdit *>();
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, u"Too slow"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(asked.response().answers.value(0).text, u"Too slow"_s);
    QVERIFY(asked.button(u"Change"_s));
}

void SurveyCardTest::isAnsweredByAScreenReaderAlone()
{
    Asked asked(survey());
    RatingButton *step = asked.steps().at(1);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(step);
    QCOMPARE(told->role(), QAccessible::RadioButton);
    QCOMPARE(told->rect(), QRect(step->mapToGlobal(QPoint()), step->size()));
    QAccessibleActionInterface *actions = told->actionInterface();
    actions->doAction(actions->actionNames().constFirst());
    QCOMPARE(asked.told.size(), 1);
    QVERIFY(told->state().checked);
}

void SurveyCardTest::showsWhichFaceWasChosen()
{
    QWidget page;
    const ChatTheme theme = ChatTheme::from(page.palette(), page.font());
    (new Looks(&page))->setTheme(theme);
    const QList<RatingGlyph> faces
        = ratingGlyphs({.type = SatisfactionScale::Type::Emoji}, QLocale());
    RatingButton face(faces.at(1), &page);
    face.resize(60, 60);
    page.show();
    const auto ground = [&face] { // between its rims and its sign
        return face.grab().toImage().pixelColor(30, 10);
    };
    QVERIFY(ground() != theme.listRow.selected);
    face.setChecked(true);
    QCOMPARE(ground(), theme.listRow.selected);
}

void SurveyCardTest::keepsTheEndsOfAScaleCloseToIt()
{
    Asked asked(survey({.labelLow = u"Bad"_s, .labelHigh = u"Great"_s}, {why}));
    asked.card.hide();
    (new Looks(&asked.card))->setTheme(ChatTheme::from(asked.card.palette(), asked.card.font()));
    asked.card.show(); // in the looks of a chat
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    QTRY_VERIFY(asked.label(why.prompt));
    asked.card.layout()->activate();
    asked.card.resize(360, asked.card.layout()->totalHeightForWidth(360));
    const int above = asked.placeOf(asked.steps().at(0)).bottom();
    const int below = asked.placeOf(asked.label(why.prompt)).top();
    for (const QString &words : {u"Bad"_s, u"Great"_s}) {
        QVERIFY(asked.label(words));
        const QRect end = asked.placeOf(asked.label(words));
        QVERIFY(end.top() > above);
        QCOMPARE_LT(end.top() - above, below - end.bottom());
    }
}

void SurveyCardTest::asksWhatFollowsTheRating()
{
    SatisfactionQuestion bad = why;
    bad.ratings = {1, 2};
    Asked asked(survey({}, {bad}));
    QTest::mouseClick(asked.steps().at(4), Qt::LeftButton);
    QVERIFY(!asked.card.findChild<QTextEdit *>()->isVisible());
    QTest::mouseClick(asked.button(u"Change"_s), Qt::LeftButton);
    QTest::mouseClick(asked.steps().at(0), Qt::LeftButton);
    QVERIFY(asked.card.findChild<QTextEdit *>()->isVisible());
}

void SurveyCardTest::offersChoices()
{
    const SatisfactionQuestion boxes{.id = u"what"_s,
                                     .type = SatisfactionQuestion::Type::Checkbox,
                                     .prompt = u"What was it?"_s,
                                     .choices = {u"Price"_s, u"Speed"_s, u"Tone"_s}};
    Asked asked(survey({}, {boxes}));
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    const auto options = asked.card.findChildren<QCheckBox *>();
    QCOMPARE(options.size(), 3);
    QVERIFY(!asked.button(u"Send feedback"_s)->isEnabled()); // nothing is entered yet
    QVERIFY(asked.says(u"Thank you for your feedback."_s));
    QTest::mouseClick(options.at(0), Qt::LeftButton);
    QTest::mouseClick(options.at(0), Qt::LeftButton);
    QVERIFY(!asked.button(u"Send feedback"_s)->isEnabled());
    QTest::mouseClick(options.at(0), Qt::LeftButton);
    QTest::mouseClick(options.at(2), Qt::LeftButton);
    QTest::mouseClick(asked.button(u"Send feedback"_s), Qt::LeftButton);
    QCOMPARE(asked.response().answers.value(0).choices, (QStringList{u"Price"_s, u"Tone"_s}));
}

void SurveyCardTest::showsAtOnceHowToSendWhatIsAskedFor()
{
    Asked asked(survey({}, {why}));
    QVERIFY(!asked.button(u"Send feedback"_s));
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    const ActionButton *send = asked.button(u"Send feedback"_s);
    QVERIFY(send && !send->isEnabled());
    const int height = asked.card.sizeHint().height();
    auto *text = asked.card.findChild<QTextEdit *>();
    QTest::keyClicks(text, u"Late"_s);
    QVERIFY(send->isVisible() && send->isEnabled());
    QCOMPARE(asked.card.sizeHint().height(), height); // nothing moves below what is written
    text->clear();
    QVERIFY(send->isVisible() && !send->isEnabled());
    Asked unasked(survey());
    QTest::mouseClick(unasked.steps().at(1), Qt::LeftButton);
    QVERIFY(!unasked.button(u"Send feedback"_s)); // nothing follows
}

void SurveyCardTest::saysThatAnAnswerWaitsForTheNetwork()
{
    const QString thanks = u"Thank you for your feedback."_s;
    const QString waiting = u"Thank you. Your feedback is sent when you are back online."_s;
    for (const QList<SatisfactionQuestion> &questions :
         {QList<SatisfactionQuestion>{}, QList<SatisfactionQuestion>{why}}) {
        Asked asked(survey({}, questions));
        bool isAway = true;
        asked.card.setWaits([&](const QString &id) {
            return isAway && id == asked.known.conversationId && !asked.told.isEmpty();
        });
        asked.card.review();
        QVERIFY(asked.says(u"Tell us how we did"_s));
        QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
        QVERIFY(asked.says(waiting));
        QVERIFY(!asked.says(thanks));
        isAway = false;
        asked.card.review();
        QVERIFY(asked.says(thanks));
        QVERIFY(!asked.says(waiting));
    }
}

void SurveyCardTest::changesAndTakesBackWhatWasSaid()
{
    Asked asked(survey());
    QTest::mouseClick(asked.steps().at(3), Qt::LeftButton);
    QTest::mouseClick(asked.button(u"Change"_s), Qt::LeftButton);
    QVERIFY(asked.steps().at(3)->isChecked());
    QTest::mouseClick(asked.steps().at(0), Qt::LeftButton);
    QCOMPARE(asked.response().rating, 1);
    QTest::mouseClick(asked.button(u"Take back"_s), Qt::LeftButton);
    QCOMPARE(asked.response(), SatisfactionResponse());
    for (const RatingButton *step : asked.steps())
        QVERIFY(!step->isChecked());
}

void SurveyCardTest::restoresWhatWasSaidWhenAChangeIsCancelled()
{
    Satisfaction said = survey({}, {why});
    said.response = {.rating = 2, .answers = {{.questionId = u"why"_s, .text = u"Too slow"_s}}};
    Asked asked(said);
    QVERIFY(!asked.button(u"Cancel"_s));
    QTest::mouseClick(asked.button(u"Change"_s), Qt::LeftButton);
    QTest::mouseClick(asked.steps().at(4), Qt::LeftButton);
    auto *text = asked.card.findChild<QTextEdit *>();
    QTest::keyClicks(text, u"!"_s);
    QCOMPARE(asked.response().rating, 5);

    QTest::mouseClick(asked.button(u"Cancel"_s), Qt::LeftButton);

    QCOMPARE(asked.response(), said.response);
    QVERIFY(asked.button(u"Change"_s));
    QVERIFY(!asked.button(u"Cancel"_s));
    QTest::mouseClick(asked.button(u"Change"_s), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), u"Too slow"_s);
    const qsizetype told = asked.told.size();
    QTest::mouseClick(asked.button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(asked.told.size(), told); // nothing was changed
}

void SurveyCardTest::goesOnWithAChangeThatWasLeft()
{
    Satisfaction said = survey({}, {why});
    said.response = {.rating = 2, .answers = {{.questionId = u"why"_s, .text = u"Too slow"_s}}};
    Asked asked(said);
    QTest::mouseClick(asked.button(u"Change"_s), Qt::LeftButton);
    QTest::mouseClick(asked.steps().at(4), Qt::LeftButton);
    asked.card.setSurvey({});
    asked.card.setSurvey(asked.known);
    QVERIFY(asked.steps().at(4)->isChecked());
    QTest::mouseClick(asked.button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(asked.response(), said.response);
}

void SurveyCardTest::keepsWhatIsBeingChosen()
{
    const SatisfactionQuestion boxes{.id = u"what"_s,
                                     .type = SatisfactionQuestion::Type::Checkbox,
                                     .prompt = u"What was it?"_s,
                                     .choices = {u"Price"_s, u"Speed"_s}};
    Asked asked(survey({}, {boxes}));
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    QTest::mouseClick(asked.card.findChildren<QCheckBox *>().at(1), Qt::LeftButton);
    asked.card.setSurvey({}); // another conversation is on screen
    asked.card.setSurvey(asked.known);
    QTest::mouseClick(asked.button(u"Send feedback"_s), Qt::LeftButton);
    QCOMPARE(asked.response().answers.value(0).choices, QStringList{u"Speed"_s});
}

void SurveyCardTest::keepsWhatIsBeingWritten()
{
    Asked asked(survey({}, {why}));
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    auto *text = asked.card.findChild<QTextEdit *>();
    QTest::keyClicks(text, u"Half a"_s);
    Satisfaction other = survey({}, {why});
    other.id = u"s2"_s;
    other.conversationId = u"c2"_s;
    asked.card.setSurvey(other);
    asked.card.setSurvey(asked.known);
    QCOMPARE(text->toPlainText(), u"Half a"_s);
    asked.card.setSurvey(other);
    asked.card.forget();
    asked.card.setSurvey(asked.known);
    QCOMPARE(text->toPlainText(), QString());
}

void SurveyCardTest::keepsWhatIsTooLongToBeSent()
{
    Asked asked(survey({}, {why}));
    QTest::mouseClick(asked.steps().at(1), Qt::LeftButton);
    auto *text = asked.card.findChild<QTextEdit *>();
    const QString longest = u"😀"_s.repeated(1024); // each is two units of UTF-16
    text->setPlainText(longest + u'!');
    QTest::mouseClick(asked.button(u"Send feedback"_s), Qt::LeftButton);
    QCOMPARE(asked.told.size(), 1); // the rating
    const auto *problem = asked.card.findChild<Complaint *>();
    QVERIFY(problem->isVisible());
    QCOMPARE(text->toPlainText(), longest + u'!');

    text->setPlainText(longest);
    QVERIFY(!problem->isVisible());
    QTest::mouseClick(asked.button(u"Send feedback"_s), Qt::LeftButton);
    QCOMPARE(asked.response().answers.value(0).text, longest);
}

void SurveyCardTest::offersNoChangeOnceItIsLocked()
{
    Satisfaction rated = survey();
    rated.response.rating = 4;
    Asked asked(rated);
    QVERIFY(asked.button(u"Change"_s));
    QDateTime time = rated.lockedAt.addMSecs(-1);
    asked.card.setClock([&time] { return time; });
    QVERIFY(asked.button(u"Change"_s));

    time = rated.lockedAt; // while it is on screen
    QTRY_VERIFY(!asked.button(u"Change"_s));
    QVERIFY(!asked.button(u"Take back"_s));
    QVERIFY(asked.card.isVisible());

    time = rated.lockedAt.addMSecs(-1);
    Asked changing(rated);
    changing.card.setClock([&time] { return time; });
    QTest::mouseClick(changing.button(u"Change"_s), Qt::LeftButton);
    QVERIFY(changing.button(u"Cancel"_s));
    time = rated.lockedAt;
    QTRY_VERIFY(!changing.button(u"Cancel"_s));
    QVERIFY(!changing.button(u"Take back"_s));

    Asked unrated(survey());
    unrated.card.setClock([&time] { return time; });
    QVERIFY(!unrated.card.isVisible());
}

void SurveyCardTest::speaksEachStep()
{
    Asked asked(survey({.labelLow = u"Bad"_s, .labelHigh = u"Great"_s}));
    QCOMPARE(asked.steps().at(0)->accessibleName(), u"1 of 5: Bad"_s);
    QCOMPARE(asked.steps().at(2)->accessibleName(), u"3 of 5"_s);
    QCOMPARE(asked.steps().at(4)->accessibleName(), u"5 of 5: Great"_s);
    const Asked faces(survey({.type = SatisfactionScale::Type::Emoji, .labelLow = u"Bad"_s}));
    QCOMPARE(faces.steps().at(0)->accessibleName(), u"1 of 5: Bad"_s);
    QCOMPARE(faces.steps().at(1)->accessibleName(), u"2 of 5: Unhappy"_s);
    const Asked thumbs(survey({.type = SatisfactionScale::Type::Thumb, .options = 2}));
    QCOMPARE(thumbs.steps().at(0)->accessibleName(), u"1 of 2: Thumbs down"_s);
    QCOMPARE(thumbs.steps().at(1)->accessibleName(), u"2 of 2: Thumbs up"_s);
}

static const Kustomer::Testing::Suite<SurveyCardTest> suite;
#include "tst_surveycard.moc"
