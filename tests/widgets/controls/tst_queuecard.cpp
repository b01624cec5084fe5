// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/answerfield.h"
#include "widgets/controls/queuecard.h"
#include "widgets/fields/linefield.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Stage = QueueWait::Stage;

namespace {

QueueWait waiting(Stage stage = Stage::Waiting)
{
    return {.conversationId = u"c1"_s,
            .stage = stage,
            .prompt = u"How can we get back to you?"_s,
            .channels = {u"email"_s, u"sms"_s},
            .canWait = true,
            .channel = u"email"_s};
}

/// A card on screen.
struct Shown
{
    explicit Shown(const QueueWait &wait)
    {
        card.resize(360, 400);
        card.setWait(wait);
    }

    /// What is said on it.
    QStringList said() const
    {
        QStringList all;
        for (const PlainLabel *label : card.findChildren<PlainLabel *>()) {
            if (label->isVisible())
                all.append(label->text().remove(u'\u2068').remove(u'\u2069'));
        }
        return all;
    }
    QStringList offered() const
    {
        QStringList all;
        for (const ActionButton *button : card.findChildren<ActionButton *>()) {
            if (button->isVisible())
                all.append(button->text());
        }
        return all;
    }
    QTextEdit *field() const { return card.findChild<QTextEdit *>(u"kustomer-followUpAddress"_s); }
    ActionButton *button(const QString &name) const { return card.findChild<ActionButton *>(name); }

    QueueCard card;
};

} // namespace

/// What a person sees who waits.
class QueueCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void hidesWhereThereIsNothingToSay();
    void tellsPlaceAndWait();
    void tellsBothInItsOwnDigits();
    void tellsTheCompanysWordsWhereTheWaitIsUnknown();
    void offersChannels();
    void offersNoWaitingWhereItIsNotOffered();
    void asksForTheAddress();
    void keepsWhatIsBeingWritten();
    void isTheNextConversations();
    void writesAsFarInAsFieldsOfOneLine_data();
    void writesAsFarInAsFieldsOfOneLine();
};

void QueueCardTest::hidesWhereThereIsNothingToSay()
{
    Shown shown(waiting());
    QVERIFY(shown.card.isHidden());
    shown.card.setWait(waiting(Stage::AwaitsFollowUp));
    QVERIFY(shown.card.isHidden());
    shown.card.setWait(waiting(Stage::ChannelAsked));
    QVERIFY(!shown.card.isHidden());
    shown.card.setWait({});
    QVERIFY(shown.card.isHidden());
    shown.card.show(); // as an area does with what it holds
    shown.card.setWait({});
    QVERIFY(shown.card.isHidden());
}

void QueueCardTest::tellsPlaceAndWait()
{
    QueueWait wait = waiting();
    wait.position = 3;
    wait.estimatedSeconds = 200;
    Shown shown(wait);
    QCOMPARE(shown.said(),
             QStringList({u"You are number 3 in the queue. Expected wait: about 4 minutes."_s}));
    wait.position = {};
    wait.estimatedSeconds = 20;
    shown.card.setWait(wait);
    QCOMPARE(shown.said(), QStringList({u"Expected wait: less than a minute."_s}));
}

void QueueCardTest::tellsBothInItsOwnDigits()
{
    const QLocale egypt(u"ar_EG"_s);
    Shown shown(waiting());
    shown.card.setLocale(egypt);
    QueueWait wait = waiting();
    wait.position = 3;
    wait.estimatedSeconds = 200;
    shown.card.setWait(wait);
    const QString said = shown.said().value(0);
    QVERIFY2(said.contains(egypt.toString(3)) && said.contains(egypt.toString(4)),
             qPrintable(said));
    QVERIFY2(!said.contains(u'3') && !said.contains(u'4'), qPrintable(said));
}

void QueueCardTest::tellsTheCompanysWordsWhereTheWaitIsUnknown()
{
    QueueWait wait = waiting();
    wait.waitMessage = u"Somebody will be with you\nsoon"_s;
    const Shown shown(wait);
    QCOMPARE(shown.said(), QStringList({u"Somebody will be with you soon"_s}));
}

void QueueCardTest::offersChannels()
{
    Shown shown(waiting(Stage::ChannelAsked));
    QCOMPARE(shown.said(), QStringList({u"How can we get back to you?"_s}));
    QCOMPARE(shown.offered(), QStringList({u"Email"_s, u"Text message"_s, u"I'll wait"_s}));
    const QSignalSpy chosen(&shown.card, &QueueCard::channelChosen);
    const QSignalSpy waited(&shown.card, &QueueCard::waitChosen);
    QTest::mouseClick(shown.button(u"kustomer-channel-sms"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first(), QVariantList({u"c1"_s, u"sms"_s}));
    QTest::keyClick(shown.button(u"kustomer-waitForAgent"_s), Qt::Key_Return);
    QCOMPARE(waited.size(), 1);
}

void QueueCardTest::offersNoWaitingWhereItIsNotOffered()
{
    QueueWait wait = waiting(Stage::ChannelAsked);
    wait.canWait = false;
    const Shown shown(wait);
    QCOMPARE(shown.offered(), QStringList({u"Email"_s, u"Text message"_s}));
}

void QueueCardTest::asksForTheAddress()
{
    Shown shown(waiting(Stage::AddressAsked));
    const QSignalSpy given(&shown.card, &QueueCard::addressGiven);
    const QSignalSpy back(&shown.card, &QueueCard::backRequested);
    QTest::keyClicks(shown.field(), u"jane"_s);
    QTest::keyClick(shown.field(), Qt::Key_Return);
    QVERIFY(given.isEmpty());
    QVERIFY(shown.said().contains(u"Please enter a valid email address."_s));
    QTest::keyClicks(shown.field(), u"@example.com"_s);
    QVERIFY(!shown.said().contains(u"Please enter a valid email address."_s));
    QTest::mouseClick(shown.button(u"kustomer-sendAddress"_s), Qt::LeftButton);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first(), QVariantList({u"c1"_s, u"jane@example.com"_s}));
    QTest::mouseClick(shown.button(u"kustomer-backToChannels"_s), Qt::LeftButton);
    QCOMPARE(back.size(), 1);
}

void QueueCardTest::keepsWhatIsBeingWritten()
{
    Shown shown(waiting(Stage::AddressAsked));
    QTest::keyClicks(shown.field(), u"jane@"_s);
    shown.card.setWait({});
    QueueWait other = waiting(Stage::AddressAsked);
    other.conversationId = u"c2"_s;
    shown.card.setWait(other);
    QCOMPARE(shown.field()->toPlainText(), QString());
    shown.card.setWait(waiting(Stage::AddressAsked));
    QCOMPARE(shown.field()->toPlainText(), u"jane@"_s);
    shown.card.setWait({});
    shown.card.forget();
    shown.card.setWait(waiting(Stage::AddressAsked));
    QCOMPARE(shown.field()->toPlainText(), QString());
}

void QueueCardTest::isTheNextConversations()
{
    Shown shown(waiting(Stage::ChannelAsked));
    QueueWait other = waiting(Stage::ChannelAsked);
    other.conversationId = u"c2"_s;
    shown.card.setWait(other);
    const QSignalSpy chosen(&shown.card, &QueueCard::channelChosen);
    QTest::mouseClick(shown.button(u"kustomer-channel-email"_s), Qt::LeftButton);
    QCOMPARE(chosen.first(), QVariantList({u"c2"_s, u"email"_s}));
}

void QueueCardTest::writesAsFarInAsFieldsOfOneLine_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void QueueCardTest::writesAsFarInAsFieldsOfOneLine()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget page;
    (new Looks(&page))->setTheme(ChatTheme::from(QPalette(), QFont()));
    page.setLayoutDirection(direction);
    auto *lines = new AnswerField(&page);
    auto *line = new LineField(&page);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(lines);
    column->addWidget(line);
    page.resize(300, 200);
    page.show();
    const QWidget *room = lines->findChild<QTextEdit *>()->viewport();
    const QWidget *edit = line->findChild<QLineEdit *>();
    QTRY_COMPARE(room->width(), edit->width());
    QCOMPARE(room->mapTo(&page, QPoint()).x(), edit->mapTo(&page, QPoint()).x());
}

static const Kustomer::Testing::Suite<QueueCardTest> suite;

#include "tst_queuecard.moc"
