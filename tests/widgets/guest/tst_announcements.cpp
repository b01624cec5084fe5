// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/formpieces.h"
#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/controls/emailcard.h"
#include "widgets/heard.h"
#include "widgets/help/helppage.h"
#include "widgets/notices/statepage.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/speechjudge.h"
#include "widgets/surveys/surveycard.h"

#include <KustomerChat/ChatForms>

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// What happens by itself is heard, once, by whoever does not see it.
class AnnouncementsTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_chat->widget->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
        m_heard = std::make_unique<Heard>();
    }

    void cleanup()
    {
        m_heard.reset();
        endGuest();
    }

    void opensQuietly()
    {
        QVERIFY(open());
        m_emulator->sendAsAgent(m_id, u"The last one"_s); // so that all before it was told
        QTRY_VERIFY(m_heard->has(u"The last one"_s));
        QCOMPARE(m_heard->all().size(), 1);
    }

    void tellsWhatBecameOfTheFirstMessage()
    {
        QVERIFY(m_chat->beginConversation());
        write(u"Hello"_s);
        QTRY_COMPARE(m_heard->count(u"Message sent"_s), 1);
    }

    void tellsThatTheFirstMessageFailed()
    {
        QVERIFY(m_chat->beginConversation());
        m_emulator->addFault(
            {.method = u"POST"_s, .path = u"/c/v1/"_s, .status = 400, .times = Emulator::Always});
        write(u"Hello"_s);
        QTRY_VERIFY(m_heard->has(u"Message not sent"_s));
    }

    void tellsThatAConversationEndsAndGoesOn()
    {
        m_emulator->control("PATCH"_ba, u"/satisfaction"_s, {{u"mode"_s, u"off"_s}});
        QVERIFY(open());
        QVERIFY(m_emulator->endConversation(m_id));
        QTRY_VERIFY(m_heard->has(u"ended"_s));
        QCOMPARE(m_heard->all().join(u'\n'), u"The team has ended this conversation"_s);
        m_emulator->reopenConversation(m_id);
        QTRY_COMPARE(m_heard->count(u"This conversation is open again."_s), 1);
    }

    void tellsThatAConversationGoesOnInAnother()
    {
        QVERIFY(open());
        const QString other = m_emulator->createConversation(jane, u"Other"_s, {u"Hi"_s});
        QTRY_VERIFY(m_chat->widget->client()->conversations()->rowOf(other) >= 0);
        m_heard->clear();
        m_emulator->control("POST"_ba, u"/sessions/%1/merge"_s.arg(m_id), {{u"into"_s, other}});
        const QString words = u"This conversation goes on in another one"_s;
        QTRY_COMPARE(m_heard->count(words), 1);
        QWidget *timeline = m_chat->part<TimelineView>();
        QCOMPARE(SpeechJudge::complaints(timeline), QStringList());
        QVERIFY(SpeechJudge::names(timeline, QAccessible::ListItem).contains(words));
    }

    void tellsOfOtherConversationsBesideTheList()
    {
        m_chat->widget->resize(1000, 700);
        QVERIFY(open());
        const QString other = m_emulator->createConversation(jane, u"Other"_s, {u"Hi"_s});
        QTRY_VERIFY(m_chat->widget->client()->conversations()->rowOf(other) >= 0);
        m_heard->clear();
        m_emulator->sendAsAgent(other, u"Your lamp is here"_s);
        QTRY_VERIFY(m_heard->has(u"Your lamp is here"_s));
        QVERIFY(!m_heard->has(QString(QChar(0x2068))));
    }

    void tellsWhatASurveyAsksAndThatItThanks()
    {
        const QJsonObject why{{u"id"_s, u"a"_s},
                              {u"type"_s, u"text"_s},
                              {u"prompt"_s, u"What went wrong?"_s},
                              {u"ratings"_s, QJsonArray{1}}};
        m_emulator->control(
            "PATCH"_ba, u"/satisfaction"_s,
            {{u"form"_s,
              QJsonObject{{u"name"_s, u"x"_s},
                          {u"introduction"_s, u"Tell us"_s},
                          {u"ratingPrompt"_s, u"How was it?"_s},
                          {u"scale"_s, QJsonObject{{u"type"_s, u"number"_s}, {u"options"_s, 5}}},
                          {u"questions"_s, QJsonArray{why}}}}});
        QVERIFY(open());
        QVERIFY(m_emulator->endConversation(m_id));
        QTRY_COMPARE(m_heard->count(u"Tell us How was it?"_s), 1);
        auto *rating = m_chat->part<QAbstractButton>(u"kustomer-rating1"_s);
        QTRY_VERIFY(rating && rating->isVisible());
        rating->click();
        QTRY_COMPARE(m_heard->count(u"Thank you for your feedback. What went wrong?"_s), 1);
        auto *field = m_chat->part<SurveyCard>()->findChild<QTextEdit *>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"Late"_s);
        m_chat->part<ActionButton>(u"kustomer-sendFeedback"_s)->click();
        QTRY_COMPARE(m_heard->count(u"Thank you for your feedback."_s), 1);
    }

    void tellsWhyThereIsNoChat()
    {
        m_chat->widget->setApiKey(u"no key"_s);
        m_chat->widget->start();
        QTRY_VERIFY(m_heard->has(u"Chat can't be reached"_s));
        QCOMPARE(m_heard->all().size(), 1);
    }

    void tellsThatMessagesAreNotHere()
    {
        QVERIFY(m_chat->showList());
        m_emulator->addFault({.method = u"GET"_s,
                              .path = u"/c/v1/chat/sessions/*/messages"_s,
                              .status = 404,
                              .times = Emulator::Always});
        m_chat->widget->openConversation(m_chat->idAt(0));
        QTRY_VERIFY(m_heard->has(u"The messages couldn't be loaded"_s));
    }

    void tellsThatASearchForHelpFoundNothing()
    {
        m_emulator->setSettings({{u"widgetType"_s, u"chat_kb"_s}});
        QVERIFY(m_chat->showList());
        m_chat->widget->openKnowledgeBase();
        auto *words = m_chat->part<HelpPage>()->findChild<QLineEdit *>(u"kustomer-words"_s);
        QTRY_VERIFY(words->isVisible());
        m_heard->clear();
        words->setFocus();
        QTest::keyClicks(words, u"zzqx"_s);
        QTRY_VERIFY(m_heard->has(u"Nothing found"_s));
    }

    void tellsOfTheQuestionForAnAddressAndThatItWasAnswered()
    {
        m_emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
        m_chat->widget->start();
        QTRY_COMPARE(m_chat->widget->client()->state(), ChatClient::State::Started);
        m_chat->widget->createConversation({});
        QTRY_VERIFY(m_chat->part<MessageEdit>(u"kustomer-edit"_s)->isVisible());
        write(u"Hello"_s);
        auto *card = m_chat->part<EmailCard>();
        QTRY_VERIFY(card->isVisible());
        QTRY_VERIFY(m_heard->has(u"Leave your email address"_s));
        auto *line = card->findChild<QLineEdit *>();
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(line);
        line->setFocus();
        QTest::keyClicks(line, u"jane"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!field->text(QAccessible::Description).isEmpty());
        QVERIFY(m_heard->has(field->text(QAccessible::Description)));
        QTest::keyClicks(line, u"@example.com"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_heard->count(u"Thank you, we have your email address."_s), 1);
    }

    void tellsWhichQuestionIsAskedAgain()
    {
        QVERIFY(ask({question(u"a"_s, u"Your name?"_s, u"customer_name"_s),
                     question(u"b"_s, u"Your size?"_s, u"sizeStr"_s)}));
        write(u"Jane"_s);
        QTRY_COMPARE(asked(), u"Your size?"_s);
        QTRY_VERIFY(m_heard->has(u"Your size?"_s));
        QTRY_VERIFY(m_chat->part<ActionButton>(u"kustomer-previousQuestion"_s)->isVisible());
        m_heard->clear();
        m_chat->part<ActionButton>(u"kustomer-previousQuestion"_s)->click();
        QTRY_COMPARE(m_heard->count(u"Your name?"_s), 1);
    }

    void tellsThatAnswersWereSentWhenTheFormIsOver_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("delay");
        QTest::newRow("its answer first") << 0ms;
        QTest::newRow("its events first") << 500ms;
    }
    void tellsThatAnswersWereSentWhenTheFormIsOver()
    {
        QFETCH(const std::chrono::milliseconds, delay);
        m_emulator->addFault({.method = u"POST"_s,
                              .path = u"/c/v1/chat/forms/*/responses"_s,
                              .kind = EmulatorFault::Kind::Delay,
                              .delay = delay});
        QVERIFY(ask({question(u"a"_s, u"Your name?"_s, u"customer_name"_s),
                     question(u"b"_s, u"Your size?"_s, u"sizeStr"_s)}));
        write(u"Jane"_s);
        QTRY_COMPARE(asked(), u"Your size?"_s);
        QTRY_VERIFY(m_heard->has(u"Your size?"_s)); // after whatever was to be said of an answer
        QVERIFY(!m_heard->has(u"sent"_s));
        write(u"Large"_s);
        QTRY_COMPARE(m_heard->count(u"Message sent"_s), 1);
        QVERIFY(!m_heard->has(u"not sent"_s));
    }

    void tellsWithTheFieldWhatIsWrongAndHowFarItIs()
    {
        QVERIFY(ask({question(u"a"_s, u"Your e-mail address?"_s, u"customer_email"_s),
                     question(u"b"_s, u"Your size?"_s, u"sizeStr"_s)}));
        QAccessibleInterface *field
            = QAccessible::queryAccessibleInterface(m_chat->part<MessageEdit>(u"kustomer-edit"_s));
        QTRY_COMPARE(field->text(QAccessible::Description), u"Question 1 of 2"_s);
        write(u"nobody"_s);
        QTRY_VERIFY(field->text(QAccessible::Description).endsWith(u", Question 1 of 2"_s));
        m_chat->part<MessageEdit>(u"kustomer-edit"_s)->clear();
        write(u"jane@example.com"_s);
        QTRY_COMPARE(field->text(QAccessible::Description), u"Question 2 of 2"_s);
    }

    void tellsThatTheConnectionIsBack()
    {
        QVERIFY(open());
        m_emulator->addFault({.path = u"/c/v1/"_s,
                              .kind = EmulatorFault::Kind::DropConnection,
                              .times = Emulator::Always});
        m_emulator->refuseConnections(Emulator::Always);
        m_emulator->dropConnections();
        QTRY_VERIFY(m_heard->has(u"Reconnecting…"_s) || m_heard->has(u"Offline – "_s));
        QVERIFY(!m_heard->has(u"Connected again"_s));
        m_emulator->clearFaults();
        m_emulator->acceptConnections();
        m_chat->widget->client()->reconnect();
        QTRY_COMPARE(m_heard->count(u"Connected again"_s), 1);
    }

    void tellsThatSomethingCanBeUndoneAndThatItWas()
    {
        QVERIFY(open());
        auto *toast = m_chat->part<Toast>();
        toast->offerUndo(u"Message deleted"_s, [] {});
        QTRY_VERIFY(m_heard->has(u"Message deleted. You can undo it."_s));
        toast->findChild<ActionButton *>(u"kustomer-undo"_s)->click();
        QTRY_COMPARE(m_heard->count(u"Undone"_s), 1);
    }

private:
    [[nodiscard]] bool open()
    {
        m_id = m_chat->showParcel();
        return !m_id.isEmpty();
    }

    [[nodiscard]] bool ask(const QJsonArray &questions)
    {
        m_emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questions}});
        m_emulator->setSettings({{u"activeForm"_s, u"f1"_s}});
        if (!m_chat->beginConversation())
            return false;
        write(u"Hello"_s);
        return QTest::qWaitFor([this] { return !asked().isEmpty(); }, patience);
    }

    QString asked() const
    {
        const QString id = m_chat->part<ConversationPage>()->conversationId();
        return m_chat->widget->client()->forms()->of(id).question.prompt;
    }

    void write(const QString &text) const
    {
        auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<Heard> m_heard;
    QString m_id;
};

static const Kustomer::Testing::Suite<AnnouncementsTest> suite;

#include "tst_announcements.moc"
