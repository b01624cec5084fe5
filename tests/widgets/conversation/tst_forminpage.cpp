// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/filefolder.h"
#include "support/formpieces.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/formcard.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/foot/questions.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ChatForms>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Forms, and the question for an address, as a person meets them.
class FormInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksByTheKeyboardAlone();
    void keepsWhatIsNoAnswer();
    void goesBackToWhatWasWritten();
    void movesTheKeyboardToTheDayAndBack();
    void keepsWhatWasWrittenWhileSomethingIsChosen();
    void keepsWhatWasBegunWhenAnotherPageIsShown();
    void keepsTheDayThatIsBeingChosen();
    void countsArticlesThatAreRead();
    void takesNoFilesMeanwhile();
    void takesNoFilesUntilTheFormIsHere();
    void saysThatAFileHasToWait();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void asksForAnAddressOnce();
    void keepsAnAddressThatIsEntered();
    void forgetsTheAddressOfWhoWasThereBefore_data();
    void forgetsTheAddressOfWhoWasThereBefore();
    void sendsTheQuestionForAnAddressAway();

private:
    bool begin(const QJsonArray &questions);
    bool awaitForm();
    bool reach(FormState::Stage stage);
    FormState state() const { return client()->forms()->of(m_thread); }
    ChatClient *client() const { return m_chat->client(); }
    void write(const QString &text) const
    {
        QTest::keyClicks(m_chat->focusWidget(), text);
        QTest::keyClick(m_chat->focusWidget(), Qt::Key_Return);
    }
    QString written() const { return part<Composer>()->text(); }
    /// Presses an article that is offered.
    [[nodiscard]] bool readArticle() const;
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_chat->findChild<T *>(name);
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<KustomerChatWidget> m_chat;
    QString m_thread;
};

void FormInPageTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>(EmulatorOptions{.scenario = u"empty"_s});
    QVERIFY(m_emulator->listen());
    m_chat = std::make_unique<KustomerChatWidget>();
    m_emulator->aim(m_chat.get());
    m_chat->resize(400, 640);
    m_chat->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chat.get()));
}

void FormInPageTest::cleanup()
{
    m_chat.reset();
    m_emulator.reset();
}

bool FormInPageTest::begin(const QJsonArray &questions)
{
    m_emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questions}});
    return reach(FormState::Stage::Asking);
}

/// What is asked is still to come.
bool FormInPageTest::awaitForm()
{
    m_emulator->addFault({.path = u"/c/v1/chat/forms/"_s,
                          .kind = EmulatorFault::Kind::DropConnection,
                          .times = Emulator::Always});
    m_emulator->control("PUT"_ba, u"/forms/f1"_s,
                        {{u"questions"_s, QJsonArray{question(u"a"_s, u"Name?"_s)}}});
    return reach(FormState::Stage::Waiting);
}

bool FormInPageTest::reach(FormState::Stage stage)
{
    m_emulator->setSettings({{u"activeForm"_s, u"f1"_s}});
    m_chat->start();
    if (!QTest::qWaitFor([this] { return client()->state() == ChatClient::State::Started; },
                         patience))
        return false;
    m_chat->createConversation({});
    if (!QTest::qWaitFor([this] { return part<Composer>()->isVisible(); }, patience))
        return false;
    part<Composer>()->setFocus();
    write(u"Hello"_s);
    return QTest::qWaitFor(
        [this, stage] {
            if (client()->conversations()->rowCount() == 0)
                return false;
            m_thread = client()->conversations()->at(0).id;
            return state().stage == stage;
        },
        patience);
}

bool FormInPageTest::readArticle() const
{
    auto *view = part<TimelineView>();
    for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
        for (const QList<Piece> pieces = view->targets(row); const Piece &piece : pieces) {
            if (std::holds_alternative<ShowArticle>(*piece.action)) {
                view->press(row, piece);
                return true;
            }
        }
    }
    return false;
}

void FormInPageTest::asksByTheKeyboardAlone()
{
    QVERIFY(begin(
        {question(u"a"_s, u"E-mail?"_s, u"customer_email"_s),
         question(u"b"_s, u"Size?"_s, u"sizeStr"_s, {{u"values"_s, QJsonArray{u"S"_s, u"M"_s}}}),
         question(u"c"_s, u"Name?"_s, u"customer_name"_s)}));
    QTRY_VERIFY(part<FormCard>()->isVisible());
    QCOMPARE(part<QTextEdit>(u"kustomer-edit"_s)->placeholderText(), u"Your email address"_s);
    write(u"jane@example.com"_s);
    QTRY_COMPARE(state().question.prompt, u"Size?"_s);
    QTRY_VERIFY(!part<QTextEdit>(u"kustomer-edit"_s)->isVisible());
    QTRY_VERIFY(part<TimelineView>()->hasFocus());
    QTest::keyClick(part<TimelineView>(), Qt::Key_Tab);
    QTest::keyClick(part<TimelineView>(), Qt::Key_Return);
    QTRY_COMPARE(state().question.prompt, u"Name?"_s);
    QTRY_VERIFY(part<QTextEdit>(u"kustomer-edit"_s)->hasFocus());
    write(u"Jane"_s);
    QTRY_COMPARE(state().stage, FormState::Stage::None);
    QTRY_VERIFY(!part<FormCard>()->isVisible());
    QTRY_COMPARE(part<QTextEdit>(u"kustomer-edit"_s)->placeholderText(), u"Write a message…"_s);
}

void FormInPageTest::keepsWhatIsNoAnswer()
{
    QVERIFY(begin({question(u"a"_s, u"E-mail?"_s, u"customer_email"_s)}));
    write(u"jane"_s);
    QTRY_VERIFY(part<QWidget>(u"kustomer-complaint"_s)->isVisible());
    QCOMPARE(written(), u"jane"_s);
    write(u"@example.com"_s);
    QTRY_COMPARE(written(), QString());
    QTRY_VERIFY(client()->draft(m_thread).isBlank());
}

void FormInPageTest::goesBackToWhatWasWritten()
{
    QVERIFY(begin({question(u"a"_s, u"Name?"_s), question(u"b"_s, u"Town?"_s)}));
    write(u"Jnae"_s);
    QTRY_COMPARE(state().question.prompt, u"Town?"_s);
    QTRY_VERIFY(part<ActionButton>(u"kustomer-previousQuestion"_s)->isVisible());
    part<ActionButton>(u"kustomer-previousQuestion"_s)->click();
    QTRY_COMPARE(state().question.prompt, u"Name?"_s);
    QTRY_COMPARE(written(), u"Jnae"_s);
}

void FormInPageTest::movesTheKeyboardToTheDayAndBack()
{
    QVERIFY(
        begin({question(u"a"_s, u"Since when?"_s, u"sinceAt"_s), question(u"b"_s, u"Town?"_s)}));
    auto *date = part<QDateEdit>(u"kustomer-date"_s);
    QTRY_VERIFY(date->isVisible());
    QTRY_VERIFY(m_chat->focusWidget() == date);
    QVERIFY(!part<Composer>()->isVisible());
    for (int section = 0; section < 3 && date->hasFocus(); ++section)
        QTest::keyClick(date, Qt::Key_Tab);
    QCOMPARE(m_chat->focusWidget(), part<ActionButton>(u"kustomer-sendAnswer"_s));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(state().question.prompt, u"Town?"_s);
    QTRY_VERIFY(part<Composer>()->isAncestorOf(m_chat->focusWidget()));
}

void FormInPageTest::keepsWhatWasWrittenWhileSomethingIsChosen()
{
    QVERIFY(
        begin({question(u"a"_s, u"Since when?"_s, u"sinceAt"_s), question(u"b"_s, u"Town?"_s)}));
    client()->setDraft(m_thread, {.body = u"and one more"_s}); // before the question came
    auto *date = part<QDateEdit>(u"kustomer-date"_s);
    QTRY_VERIFY(date->isVisible());
    const QSignalSpy answered(part<Questions>(), &Questions::answered);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(answered.size(), 1);
    QTRY_VERIFY(part<Composer>()->isVisible());
    QTRY_COMPARE(written(), u"and one more"_s);
    QCOMPARE(client()->draft(m_thread).body, u"and one more"_s);
}

void FormInPageTest::keepsWhatWasBegunWhenAnotherPageIsShown()
{
    QVERIFY(begin({question(u"a"_s, u"Name?"_s), question(u"b"_s, u"Town?"_s)}));
    QTest::keyClicks(m_chat->focusWidget(), u"Ja"_s);
    m_chat->openConversation({});
    part<ConversationPage>()->closeConversation();
    m_chat->openConversation(m_thread);
    QTRY_COMPARE(written(), u"Ja"_s);
    QVERIFY(part<FormCard>()->isVisible());
    QCOMPARE(state().question.prompt, u"Name?"_s);
}

void FormInPageTest::keepsTheDayThatIsBeingChosen()
{
    QVERIFY(
        begin({question(u"a"_s, u"Since when?"_s, u"sinceAt"_s), question(u"b"_s, u"Town?"_s)}));
    auto *date = part<QDateEdit>(u"kustomer-date"_s);
    QTRY_VERIFY(date->isVisible());
    const QDate chosen = date->date().addDays(-3);
    date->setDate(chosen);
    m_chat->openConversation({});
    part<ConversationPage>()->closeConversation();
    QCOMPARE(client()->jotting(u"kustomer-form-"_s + m_thread).value(u"text"_s).toString(),
             chosen.toString(Qt::ISODate));
    m_chat->openConversation(m_thread);
    QTRY_VERIFY(date->isVisible());
    QCOMPARE(date->date(), chosen);

    date->setFocus();
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(state().question.prompt, u"Town?"_s);
    QCOMPARE(client()->jotting(u"kustomer-form-"_s + m_thread), QVariantMap());
    QTest::mouseClick(part<ActionButton>(u"kustomer-previousQuestion"_s), Qt::LeftButton);
    QTRY_VERIFY(date->isVisible());
    QCOMPARE(date->date(), chosen);
}

void FormInPageTest::countsArticlesThatAreRead()
{
    m_emulator->control(
        "PATCH"_ba, u"/knowledge/articles/a1"_s,
        {{u"title"_s, u"Late parcels"_s}, {u"html"_s, u"<p>Wait.</p>"_s}, {u"hash"_s, u"Hk2"_s}});
    QVERIFY(begin({articleQuestion(u"kb"_s, u"What is wrong?"_s)}));
    write(u"late parcel"_s);
    QTRY_COMPARE(state().question.prompt, u"Did that help?"_s);

    QVERIFY(readArticle());
    const ReplyOption no = state().question.options.at(1);
    client()->forms()->answer(m_thread, {.body = no.words, .payload = no.payload}, this,
                              [](const Result<QString> &) {});

    const auto responses = [this] {
        return m_emulator->control("GET"_ba, u"/forms"_s)[u"responses"_s].toArray();
    };
    QTRY_COMPARE(responses().size(), 1);
    const QJsonValue deflection = responses().first()[u"lastDeflection"_s];
    QCOMPARE(deflection[u"articles"_s][0][u"visited"_s].toInt(), 1);
}

void FormInPageTest::takesNoFilesMeanwhile()
{
    QVERIFY(begin({question(u"a"_s, u"Name?"_s)}));
    QTRY_VERIFY(!part<Composer>()->takesFiles());
    write(u"Jane"_s);
    QTRY_VERIFY(part<Composer>()->takesFiles());
}

void FormInPageTest::takesNoFilesUntilTheFormIsHere()
{
    QVERIFY(awaitForm());
    QTRY_VERIFY(!part<Composer>()->takesFiles());
    write(u"Anybody?"_s); // which is more of what was said
    QTRY_COMPARE(written(), QString());
    m_emulator->clearFaults();
    client()->reconnect();
    QTRY_COMPARE(state().question.prompt, u"Name?"_s);
    write(u"Jane"_s);
    QTRY_VERIFY(part<Composer>()->takesFiles());
}

void FormInPageTest::saysThatAFileHasToWait()
{
    const FileFolder folder;
    const Draft draft{.body = u"Look"_s, .files = {folder.put(u"note.txt"_s, "Hello")}};
    QVERIFY(awaitForm());
    client()->setDraft(m_thread, draft); // as what is pasted becomes a file later
    QTRY_COMPARE(part<Composer>()->files(), draft.files);

    QTest::keyClick(m_chat->focusWidget(), Qt::Key_Return);

    const auto *toast = part<ConversationPage>()->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), u"Files can be sent once the questions are answered."_s);
    QCOMPARE(written(), draft.body);
    QCOMPARE(part<Composer>()->files(), draft.files);
}

void FormInPageTest::fitsTheSmallestWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void FormInPageTest::fitsTheSmallestWindow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QJsonArray many;
    for (int i = 0; i < 300; ++i)
        many.append(u"A rather long answer to choose, number %1"_s.arg(i));
    QVERIFY(begin({question(u"a"_s, u"Which?"_s, u"aStr"_s, {{u"values"_s, many}})}));
    m_chat->setLayoutDirection(direction);
    m_chat->resize(280, 360);
    const auto isWithin = [this](const QString &name) {
        const QWidget *it = part<QWidget>(name);
        const QRect place(it->mapTo(m_chat.get(), QPoint()), it->size());
        return it->isVisible() && m_chat->rect().contains(place);
    };
    QTRY_VERIFY(isWithin(u"kustomer-options"_s));
    QTRY_VERIFY(isWithin(u"kustomer-formProgress"_s));
    QCOMPARE(m_chat->width(), 280);
}

void FormInPageTest::asksForAnAddressOnce()
{
    m_emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    m_chat->start();
    QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    m_chat->createConversation(u"Hello"_s);
    auto *card = part<EmailCard>();
    QTRY_VERIFY(card->isVisible());
    auto *line = card->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, u"jane"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(part<QWidget>(u"kustomer-emailComplaint"_s)->isVisible());
    QTest::keyClicks(line, u"@example.com"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!card->isVisible());
    QVERIFY(part<Composer>()->isAncestorOf(m_chat->focusWidget()));
}

void FormInPageTest::keepsAnAddressThatIsEntered()
{
    m_emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    m_chat->start();
    QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    m_chat->createConversation(u"Hello"_s);
    QTRY_VERIFY(part<EmailCard>()->isVisible());
    auto *line = part<EmailCard>()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"jane@"_s);

    KustomerChatWidget other(client()); // as where the first one was closed
    other.show();
    other.openConversation(part<ConversationPage>()->conversationId());

    QTRY_VERIFY(other.findChild<EmailCard *>()->isVisible());
    QCOMPARE(other.findChild<EmailCard *>()->findChild<QLineEdit *>()->text(), u"jane@"_s);
    const QSignalSpy left(client(), &ChatClient::loggedOut);
    client()->logout();
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(line->text(), QString()); // for whoever comes next
    QCOMPARE(client()->jotting(u"kustomer-email"_s), QVariantMap());
}

void FormInPageTest::forgetsTheAddressOfWhoWasThereBefore_data()
{
    QTest::addColumn<bool>("logsOut");
    QTest::newRow("logout") << true;
    QTest::newRow("another profile") << false;
}

void FormInPageTest::forgetsTheAddressOfWhoWasThereBefore()
{
    QFETCH(const bool, logsOut);
    m_emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    m_chat->start();
    QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    m_chat->createConversation(u"Hello"_s);
    QTRY_VERIFY(part<EmailCard>()->isVisible());
    auto *line = part<EmailCard>()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"jane@"_s);

    if (logsOut) {
        const QSignalSpy left(client(), &ChatClient::loggedOut);
        m_chat->logout();
        QTRY_COMPARE(left.size(), 1);
    } else {
        m_chat->stop(); // which nobody calls a logout
        m_chat->setProfile(u"another"_s);
        m_chat->start();
        QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    }
    m_chat->createConversation(u"Good day"_s);

    QTRY_VERIFY(part<EmailCard>()->isVisible());
    QCOMPARE(line->text(), QString());
}

void FormInPageTest::sendsTheQuestionForAnAddressAway()
{
    m_emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    m_chat->start();
    QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    m_chat->createConversation(u"Hello"_s);
    QTRY_VERIFY(part<EmailCard>()->isVisible());
    QTest::mouseClick(part<QAbstractButton>(u"kustomer-declineEmail"_s), Qt::LeftButton);
    QTRY_VERIFY(!part<EmailCard>()->isVisible());
}

static const Kustomer::Testing::Suite<FormInPageTest> suite;
#include "tst_forminpage.moc"
