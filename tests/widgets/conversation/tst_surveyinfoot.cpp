// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/surveys/surveycard.h"

#include <QJsonArray>
#include <QTextEdit>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// The survey below a conversation that has ended.
class SurveyInFootTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void asksBelowAConversationThatHasEnded();
    void asksTheServiceOnceHoweverOftenItIsShown();
    void goesWhenTheConversationGoesOn();
    void leavesTheKeyboardWhereItIs();
    void keepsWhatIsEnteredForAnyWindow();
    void isReachedByTab();
    void fitsTheSmallestWindow();
    void standsOnTheGroundOfTheChat();
    void asksBeforeACardNumberGoes_data();
    void asksBeforeACardNumberGoes();
    void saysWhatWaitsForTheNetwork();
    void asksNoMoreAboutWhatIsWrittenAnew();

private:
    bool endTalk();
    /// Time enough for whatever wants to be asked: each step of it takes no longer than a round.
    bool goAround() const;
    int keptRating() const;
    QString keptRemark() const;
    RatingButton *step(int rating) const
    {
        return part<RatingButton>(u"kustomer-rating%1"_s.arg(rating));
    }
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_chat->part<T>(name);
    }

    QString m_id;
};

void SurveyInFootTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_id = m_emulator->createConversation(jane, u"Parcel"_s, {u"Where is it?"_s, u"Here."_s});
    QVERIFY(m_chat->beginWritingIn(m_id));
}

bool SurveyInFootTest::endTalk()
{
    return m_emulator->endConversation(m_id)
        && QTest::qWaitFor(
               [this] { // it is there before it has its place
                   return part<SurveyCard>()->isVisible() && !step(1)->visibleRegion().isEmpty();
               },
               patience);
}

bool SurveyInFootTest::goAround() const
{
    const EmulatorRequestFilter activity{.path = u"/c/v1/chat/customers/stats"_s};
    const auto asked = [&] {
        return m_emulator->probe().requests(activity).size();
    };
    for (int round = 0; round < 3; ++round) {
        const qsizetype before = asked();
        m_chat->widget->client()->reconnect();
        if (!QTest::qWaitFor([&] { return asked() > before; }, patience))
            return false;
    }
    return true;
}

int SurveyInFootTest::keptRating() const
{
    const QJsonObject all = m_emulator->control("GET"_ba, u"/satisfaction"_s);
    return all[u"responses"_s].toArray().last()["attributes"_L1]["rating"_L1].toInt();
}

QString SurveyInFootTest::keptRemark() const
{
    const QJsonObject all = m_emulator->control("GET"_ba, u"/satisfaction"_s);
    const QJsonValue answers = all[u"responses"_s].toArray().last()["attributes"_L1]["answers"_L1];
    return answers.toArray().last()["answer"_L1].toString();
}

void SurveyInFootTest::asksBelowAConversationThatHasEnded()
{
    QVERIFY(!part<SurveyCard>()->isVisible());
    QVERIFY(endTalk());
    const auto *page = part<ConversationPage>();
    QVERIFY(page->findChild<ActionButton *>(u"kustomer-newConversation"_s)->isVisible());
    QVERIFY(!part<Composer>()->isVisible());
    QTest::mouseClick(step(4), Qt::LeftButton);
    QTRY_COMPARE(keptRating(), 4);
    QVERIFY(step(4)->isChecked());
}

void SurveyInFootTest::asksTheServiceOnceHoweverOftenItIsShown()
{
    QVERIFY(endTalk());
    m_chat->widget->showConversations();
    QTRY_VERIFY(part<ConversationListPage>()->isVisible());
    QVERIFY(!part<SurveyCard>()->isVisible());
    QVERIFY(m_chat->open(m_id));
    QTRY_VERIFY(part<SurveyCard>()->isVisible());
    KustomerChatWidget other(m_chat->widget->client());
    other.resize(400, 640);
    other.show();
    other.openConversation(m_id);
    QTRY_VERIFY(other.findChild<SurveyCard *>()->isVisible());

    QVERIFY(goAround());

    const QString asked = u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(m_id);
    QCOMPARE(m_emulator->probe().requests({.method = "POST"_ba, .path = asked}).size(), 1);
}

void SurveyInFootTest::goesWhenTheConversationGoesOn()
{
    QVERIFY(endTalk());
    m_emulator->reopenConversation(m_id);
    m_emulator->sendAsAgent(m_id, u"One more thing"_s);
    QTRY_VERIFY(part<Composer>()->isVisible());
    QVERIFY(!part<SurveyCard>()->isVisible());
}

void SurveyInFootTest::leavesTheKeyboardWhereItIs()
{
    QTest::keyClicks(m_chat->widget->focusWidget(), u"Wait"_s);
    QVERIFY(endTalk());
    QVERIFY(m_chat->widget->focusWidget());
    QVERIFY(!part<SurveyCard>()->isAncestorOf(m_chat->widget->focusWidget()));
    QTest::keyClicks(m_chat->widget->focusWidget(), u"5 "_s);
    QCOMPARE(keptRating(), 0);
}

void SurveyInFootTest::keepsWhatIsEnteredForAnyWindow()
{
    QVERIFY(endTalk());
    QTest::mouseClick(step(2), Qt::LeftButton);
    auto *text = part<SurveyCard>()->findChild<QTextEdit *>();
    QTRY_VERIFY(text->isVisible());
    QTest::keyClicks(text, u"Too sl"_s);

    KustomerChatWidget other(m_chat->widget->client()); // as where the first one was closed
    other.resize(400, 640);
    other.show();
    other.openConversation(m_id);

    const auto *there = other.findChild<SurveyCard *>()->findChild<QTextEdit *>();
    QTRY_VERIFY(there->isVisible());
    QCOMPARE(there->toPlainText(), u"Too sl"_s);
    QTest::keyClicks(text, u"ow"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(part<QWidget>(u"kustomer-changeFeedback"_s)->isVisible());
    QCOMPARE(m_chat->widget->client()->jotting(u"kustomer-survey-"_s + m_id), QVariantMap());
    auto *change = other.findChild<ActionButton *>(u"kustomer-changeFeedback"_s);
    QTRY_VERIFY(change->isVisible());
    change->click();
    QCOMPARE(there->toPlainText(), u"Too slow"_s); // as it was sent
}

void SurveyInFootTest::isReachedByTab()
{
    QVERIFY(endTalk());
    part<TimelineView>()->setFocus();
    QTest::keyClick(m_chat->widget->focusWidget(), Qt::Key_Tab);
    QVERIFY2(part<SurveyCard>()->isAncestorOf(m_chat->widget->focusWidget()),
             qPrintable(m_chat->widget->focusWidget()->objectName()));
    QTest::keyClick(m_chat->widget->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(keptRating(), 1);
}

void SurveyInFootTest::fitsTheSmallestWindow()
{
    m_chat->widget->resize(280, 360);
    QVERIFY(endTalk());
    QTest::mouseClick(step(2), Qt::LeftButton);
    QTRY_VERIFY(part<QWidget>(u"kustomer-answer"_s)->isVisible());
    QCOMPARE(m_chat->widget->size(), QSize(280, 360)); // nothing in it asks for more
    const QWidget *answer = part<QWidget>(u"kustomer-answer"_s);
    QTRY_VERIFY(answer->height() > 0);
    QTRY_VERIFY2(step(2)->height() > 20, // not squeezed
                 qPrintable(QString::number(step(2)->height())));
    QVERIFY(part<TimelineView>()->height() > 0);
}

void SurveyInFootTest::standsOnTheGroundOfTheChat()
{
    m_chat->widget->setColorScheme(KustomerChatWidget::Dark); // the palette is light
    QVERIFY(endTalk());
    const auto *card = part<SurveyCard>();
    const auto colorAt = [&](QPoint corner) {
        return m_chat->widget->grab().toImage().pixelColor(card->mapTo(m_chat->widget, corner));
    };
    const QColor ground = part<TimelineView>()->theme().background;
    QTRY_COMPARE(colorAt({0, 0}), ground); // once all has its place
    QCOMPARE(colorAt({card->width() - 1, 0}), ground);
}

void SurveyInFootTest::asksBeforeACardNumberGoes_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("hidden") << u"kustomer-hideCardNumber"_s << u"•••• •••• •••• 1111"_s;
    QTest::newRow("as it is") << u"kustomer-sendCardNumber"_s << u"4111 1111 1111 1111"_s;
}

void SurveyInFootTest::asksBeforeACardNumberGoes()
{
    QFETCH(const QString, button);
    QFETCH(const QString, kept);
    QVERIFY(endTalk());
    QTest::mouseClick(step(2), Qt::LeftButton);
    auto *answer = part<SurveyCard>()->findChild<MessageEdit *>(u"kustomer-answer"_s);
    QTRY_VERIFY(answer->isVisible());
    QTRY_COMPARE(keptRating(), 2);
    answer->setFocus();
    QTest::keyClicks(answer, u"4111 1111 1111 1111"_s);
    const auto *caution = part<CautionCard>();
    auto *send = part<ActionButton>(u"kustomer-sendFeedback"_s);

    send->click();

    QVERIFY(caution->isVisible());
    QVERIFY(send->isVisible());
    QCOMPARE(keptRemark(), QString());
    part<ActionButton>(button)->click();
    QVERIFY(!caution->isVisible());
    if (button == "kustomer-hideCardNumber"_L1)
        send->click(); // what is hidden can be read before it goes
    QTRY_COMPARE(keptRemark(), kept);
}

void SurveyInFootTest::saysWhatWaitsForTheNetwork()
{
    using State = ChatClient::ConnectionState;
    QVERIFY(endTalk());
    const auto says = [this](const QString &words) {
        const auto labels = part<SurveyCard>()->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    };
    m_emulator->addFault(
        {.path = u"/"_s, .kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    m_emulator->refuseConnections(Emulator::Always);
    m_emulator->dropConnections();
    QTRY_COMPARE(m_chat->widget->client()->connectionState(), State::Offline);

    QTest::mouseClick(step(2), Qt::LeftButton);

    QTRY_VERIFY(says(u"Thank you. Your feedback is sent when you are back online."_s));
    m_emulator->clearFaults();
    m_emulator->acceptConnections();
    m_chat->widget->client()->reconnect();
    QTRY_VERIFY(says(u"Thank you for your feedback."_s));
    QTRY_COMPARE(keptRating(), 2);
}

void SurveyInFootTest::asksNoMoreAboutWhatIsWrittenAnew()
{
    QVERIFY(endTalk());
    QTest::mouseClick(step(2), Qt::LeftButton);
    auto *answer = part<SurveyCard>()->findChild<MessageEdit *>(u"kustomer-answer"_s);
    QTRY_VERIFY(answer->isVisible());
    answer->setFocus();
    QTest::keyClicks(answer, u"4111 1111 1111 1111"_s);
    part<ActionButton>(u"kustomer-sendFeedback"_s)->click();
    const auto *caution = part<CautionCard>();
    QVERIFY(caution->isVisible());
    answer->setFocus();

    QTest::keyClick(answer, Qt::Key_Backspace);

    QVERIFY(!caution->isVisible());
    QVERIFY(answer->hasFocus());
    QCOMPARE(answer->toPlainText(), u"4111 1111 1111 111"_s);
}

static const Kustomer::Testing::Suite<SurveyInFootTest> suite;
#include "tst_surveyinfoot.moc"
