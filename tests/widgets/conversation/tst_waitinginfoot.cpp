// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/controls/queuecard.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/Emulator>

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// Waiting for an agent, in a conversation on screen, and conversations that go on elsewhere.
class WaitingInFootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersChannelsAboveTheComposer();
    void locksUntilTheFollowUp();
    void leadsToAnotherUntilTheFollowUp();
    void keepsAnAddressThatIsEnteredForAnyWindow();
    void fitsTheSmallestWindow();
    void takesRoomOfTheMessages();
    void leadsToWhereAConversationGoesOn();
    void composesWithoutSending();

private:
    bool askAndWait();
    /// As the way on which the customer is answered.
    bool leaveAddress();
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_chat->findChild<T *>(name);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<KustomerChatWidget> m_chat;
};

void WaitingInFootTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY(m_emulator->listen());
    const QJsonObject control{{u"enabled"_s, true},
                              {u"mode"_s, u"delayed"_s},
                              {u"promptDelay"_s, 0},
                              {u"customWaitMessage"_s, QString()},
                              {u"followUpChannels"_s, QJsonArray{u"email"_s, u"voice"_s}}};
    m_emulator->setSettings({{u"volumeControl"_s, control}});
    m_chat = std::make_unique<KustomerChatWidget>();
    m_emulator->aim(m_chat.get());
    m_chat->resize(400, 640);
    m_chat->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chat.get()));
    m_chat->start();
    m_chat->login(m_emulator->mintJwt({.email = jane}));
    QTRY_VERIFY(m_chat->isLoggedIn());
}

void WaitingInFootTest::cleanup()
{
    m_chat.reset();
    m_emulator.reset();
}

bool WaitingInFootTest::askAndWait()
{
    m_chat->createConversation(u"Is anybody there?"_s);
    return QTest::qWaitFor(
        [this] {
            const auto *choice = part<ActionButton>(u"kustomer-channel-email"_s);
            return choice && !choice->visibleRegion().isEmpty();
        },
        Testing::patience);
}

bool WaitingInFootTest::leaveAddress()
{
    if (!askAndWait())
        return false;
    QTest::mouseClick(part<ActionButton>(u"kustomer-channel-email"_s), Qt::LeftButton);
    auto *field = part<QTextEdit>(u"kustomer-followUpAddress"_s);
    if (!QTest::qWaitFor([field] { return field->isVisible(); }, Testing::patience))
        return false;
    QTest::keyClicks(field, jane);
    QTest::keyClick(field, Qt::Key_Return);
    return true;
}

void WaitingInFootTest::offersChannelsAboveTheComposer()
{
    QVERIFY(askAndWait());
    const auto *card = part<QueueCard>();
    QVERIFY(part<Composer>()->isVisible());
    const int bottom = card->mapTo(m_chat.get(), QPoint(0, card->height())).y();
    QVERIFY(bottom <= part<Composer>()->mapTo(m_chat.get(), QPoint()).y());
    QTest::mouseClick(part<ActionButton>(u"kustomer-waitForAgent"_s), Qt::LeftButton);
    QTRY_VERIFY(!card->isVisible());
    QVERIFY(part<Composer>()->isVisible());
}

void WaitingInFootTest::locksUntilTheFollowUp()
{
    QVERIFY(leaveAddress());
    QTRY_VERIFY(!part<QueueCard>()->isVisible());
    QTRY_VERIFY(!part<QTextEdit>(u"kustomer-edit"_s)->isVisible());
    const QString id = part<ConversationPage>()->conversationId();
    m_emulator->sendAsAgent(id, u"Here I am"_s);
    QTRY_VERIFY(part<QTextEdit>(u"kustomer-edit"_s)->isVisible());
}

void WaitingInFootTest::leadsToAnotherUntilTheFollowUp()
{
    QVERIFY(leaveAddress());
    auto *page = part<ConversationPage>();
    auto *anew = page->findChild<ActionButton *>(u"kustomer-newConversation"_s);
    QTRY_VERIFY(!anew->visibleRegion().isEmpty());
    const auto *note = part<QLabel>(u"kustomer-note"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"We will get back to you by email."_s);
    const QString id = page->conversationId();

    QTest::mouseClick(anew, Qt::LeftButton);

    QTRY_VERIFY(page->conversationId() != id);
    QTRY_VERIFY(part<QTextEdit>(u"kustomer-edit"_s)->isVisible());
    m_chat->openConversation(id);
    QTRY_VERIFY(anew->isVisible());
    m_emulator->sendAsAgent(id, u"Here I am"_s);
    QTRY_VERIFY(!anew->isVisible());
    QVERIFY(!note->isVisible());
}

void WaitingInFootTest::keepsAnAddressThatIsEnteredForAnyWindow()
{
    QVERIFY(askAndWait());
    QTest::mouseClick(part<ActionButton>(u"kustomer-channel-email"_s), Qt::LeftButton);
    auto *field = part<QTextEdit>(u"kustomer-followUpAddress"_s);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"jane@"_s);

    KustomerChatWidget other(m_chat->client()); // as where the first one was closed
    other.show();
    other.openConversation(part<ConversationPage>()->conversationId());

    const auto *there = other.findChild<QTextEdit *>(u"kustomer-followUpAddress"_s);
    QTRY_VERIFY(there->isVisible());
    QCOMPARE(there->toPlainText(), u"jane@"_s);
}

void WaitingInFootTest::fitsTheSmallestWindow()
{
    QVERIFY(askAndWait());
    m_chat->resize(280, 360);
    QCOMPARE(m_chat->size(), QSize(280, 360)); // nothing in it asks for more
    QVERIFY(part<TimelineView>()->height() > 0);
    QVERIFY(part<QTextEdit>(u"kustomer-edit"_s)->height() > 0);
}

void WaitingInFootTest::takesRoomOfTheMessages()
{
    QVERIFY(askAndWait());
    const auto *card = part<QueueCard>();
    const auto *timeline = part<TimelineView>();
    const int least = timeline->theme().touchSize;
    m_chat->resize(280, 640);
    QCoreApplication::processEvents(); // layouts take their turn
    QTRY_COMPARE(card->height(), card->parentWidget()->height());
    const int spare = timeline->height() - least;
    QVERIFY(spare > 0);
    m_chat->resize(280, 640 - spare);
    QTRY_COMPARE(timeline->height(), least);
    QCOMPARE(card->height(), card->parentWidget()->height()); // nothing of it is cut
}

void WaitingInFootTest::leadsToWhereAConversationGoesOn()
{
    const QString one = m_emulator->createConversation(jane, u"One"_s, {u"1"_s, u"2"_s});
    const QString other = m_emulator->createConversation(jane, u"Other"_s, {u"3"_s, u"4"_s});
    m_chat->openConversation(one);
    const auto *page = part<ConversationPage>();
    QTRY_COMPARE(page->conversationId(), one);
    QTRY_COMPARE(m_chat->connectionState(), ChatClient::ConnectionState::Live);
    QTRY_VERIFY(m_chat->client()->timeline(one)->rowCount() > 2); // its messages, too
    m_emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(one), {{u"into"_s, other}});
    auto *view = part<TimelineView>();
    QTRY_COMPARE(m_chat->client()
                     ->timeline(one)
                     ->index(view->model()->rowCount() - 1)
                     .data(TimelineModel::GoesOnRole)
                     .toString(),
                 other);
    const int last = view->model()->rowCount() - 1;
    QTRY_VERIFY(!view->rowRect(last).isEmpty());
    const QRect row = view->rowRect(last); // its words stand at its bottom
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {row.center().x(), row.bottom() - 4});
    QTRY_COMPARE(page->conversationId(), other);
}

void WaitingInFootTest::composesWithoutSending()
{
    m_chat->compose(u"My log:"_s);
    const auto *edit = part<QTextEdit>(u"kustomer-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), u"My log:"_s);
    m_chat->compose(u"And another"_s);
    QTRY_COMPARE(edit->toPlainText(), u"My log:\nAnd another"_s);
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"app.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("started\n") > 0);
    log.close();
    m_chat->compose({}, {log.fileName()}); // and no empty line
    const QString thread = part<ConversationPage>()->conversationId();
    QTRY_COMPARE(m_chat->client()->draft(thread).files.size(), 1);
    QCOMPARE(m_chat->client()->draft(thread).body, u"My log:\nAnd another"_s);
    m_chat->compose({}, {log.fileName()}); // which is there
    QCOMPARE(m_chat->client()->draft(thread).files.size(), 1);
    QCOMPARE(edit->toPlainText(), u"My log:\nAnd another"_s);
    const int sent = m_emulator->probe().requests({.path = u"/c/v1/chat/messages"_s}).size();
    QCOMPARE(sent, 0);
}

static const Kustomer::Testing::Suite<WaitingInFootTest> suite;
#include "tst_waitinginfoot.moc"
