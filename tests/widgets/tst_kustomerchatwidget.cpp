// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/home/conversationlistview.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/looks/contrast.h"
#include "widgets/notices/banner.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/shell/chatshell.h"
#include "widgets/shell/newsbanner.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class KustomerChatWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void doesNoInputOrOutputBeforeStart();
    void showsAFriendlyPageBeforeStart();
    void startsWhenShownIfAskedTo();
    void listsPastConversations();
    void opensAConversationOnClick();
    void sendsWhatIsTyped();
    void typesNoMoreWhereItIsHidden();
    void keepsADraftForEachConversation();
    void walksByKeyboard();
    void opensANewThreadWithoutTellingTheServer();
    void opensANewThreadWhileItStarts_data();
    void opensANewThreadWhileItStarts();
    void saysThatNothingIsBegunWithoutAStart();
    void leadsBackToAFirstTextThatWasRefused();
    void standsSideBySideWhereThereIsRoom();
    void leavesNewsToTheListThatTellsThem();
    void marksReadOnlyWhatIsSeen();
    void staysWhereItIsForAForeignConversation();
    void answersWhatItOpens();
    void saysWhyItCouldNotStartAndTriesAgain();
    void forgetsWhatItShowedWhenLoggedOut();
    void asksForALoginThatWasLostWhereverOneIs();
    void looksAsItIsTold();
    void looksForTheConnectionWhenItIsLookedAt();
    void opensAndCloses();
    void neverSendsFromALockedField();
    void marksNothingReadThatWasNotShown();
    void leavesByEscapeFromAnywhere();
    void goesWhereTheCustomerWentLast();
    void bringsADeletedTextBack();
    void offersNoSecondTryWhereNoneCanHelp();
    void leavesShortcutsItHasNoUseForToTheHost();
    void goesBackToTheListWhenTold();
    void keepsItsWidthHoweverLongItsWordsAre();
    void isGreyWhileItIsDisabled();
    void queuesItsValuesByName();
    void tellsAllThatItsClientTells();

private:
    [[nodiscard]] bool startAndLogIn();
    [[nodiscard]] bool open(int row);
    TimelineModel *timeline() const;
    /// Whether the server knows that this conversation was read.
    bool wasTold(const QString &id) const;

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_widget->findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_storage;
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<KustomerChatWidget> m_widget;
};

void KustomerChatWidgetTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_storage = std::make_unique<QTemporaryDir>();
    m_widget = std::make_unique<KustomerChatWidget>();
    m_widget->client()->setTokenStore(std::make_unique<MemoryTokenStore>());
    m_widget->setStorageDirectory(m_storage->path());
    m_widget->setApiKey(m_emulator->apiKey());
    m_widget->setApiUrl(m_emulator->apiUrl());
    m_widget->setRealtimeUrl(m_emulator->realtimeUrl());
    m_widget->resize(400, 640);
}

void KustomerChatWidgetTest::cleanup()
{
    m_widget.reset();
    m_emulator.reset();
}

bool KustomerChatWidgetTest::startAndLogIn()
{
    const QSignalSpy loaded(m_widget.get(), &KustomerChatWidget::conversationsLoaded);
    m_widget->show();
    if (!QTest::qWaitForWindowActive(m_widget.get()))
        return false;
    m_widget->start();
    m_widget->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    const auto isThere = [&] {
        return m_widget->isLoggedIn() && m_widget->client()->conversations()->rowCount() > 1
            && !loaded.isEmpty();
    };
    return QTest::qWaitFor(isThere, Testing::patience);
}

bool KustomerChatWidgetTest::open(int row)
{
    auto *list = part<ConversationListView>();
    const QRect rect = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
    return QTest::qWaitFor([this] { return timeline() && timeline()->rowCount() > 0; },
                           Testing::patience);
}

TimelineModel *KustomerChatWidgetTest::timeline() const
{
    return qobject_cast<TimelineModel *>(part<TimelineView>()->model());
}

bool KustomerChatWidgetTest::wasTold(const QString &id) const
{
    const QList<EmulatorRequest> requests = m_emulator->requests();
    return std::ranges::any_of(requests, [&id](const EmulatorRequest &request) {
        return request.method == "PUT" && request.path.endsWith(id) && request.status == 200;
    });
}

void KustomerChatWidgetTest::doesNoInputOrOutputBeforeStart()
{
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
    QVERIFY(m_widget->findChildren<QNetworkAccessManager *>().isEmpty());
    const auto timers = m_widget->findChildren<QTimer *>();
    QVERIFY(std::ranges::none_of(timers, [](QTimer *timer) { return timer->isActive(); }));
    QVERIFY(m_emulator->requests().isEmpty());
}

void KustomerChatWidgetTest::showsAFriendlyPageBeforeStart()
{
    m_widget->show();
    QVERIFY(part<StatePage>(u"kustomer-state"_s)->isVisible());
    QVERIFY(!part<ConversationListPage>()->isVisible());
}

void KustomerChatWidgetTest::startsWhenShownIfAskedTo()
{
    m_widget->setAutoStart(true);
    QCOMPARE(m_widget->state(), ChatClient::State::Stopped);
    m_widget->show();
    QTRY_COMPARE(m_widget->state(), ChatClient::State::Started);
}

void KustomerChatWidgetTest::listsPastConversations()
{
    QVERIFY(startAndLogIn());
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), m_widget->client()->conversations()->rowCount());
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Where is my parcel?"_s));
}

void KustomerChatWidgetTest::opensAConversationOnClick()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    QVERIFY(part<ConversationPage>()->isVisible());
    QVERIFY(!part<ConversationListPage>()->isVisible());
    QTRY_VERIFY(part<TimelineView>()->isVisible());
    QVERIFY(part<MessageEdit>(u"kustomer-edit"_s)->hasFocus());
    QTest::mouseClick(part<ConversationPage>()->findChild<IconButton *>(u"kustomer-back"_s),
                      Qt::LeftButton);
    QVERIFY(part<ConversationListPage>()->isVisible());
    QVERIFY(part<ConversationListView>()->hasFocus());
}

void KustomerChatWidgetTest::sendsWhatIsTyped()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    QSignalSpy sent(m_widget.get(), &KustomerChatWidget::messageSent);
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"Thank you!"_s);
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
    QTRY_COMPARE(sent.size(), 1);
    const int row = timeline()->rowOf(sent.at(0).at(0).value<Message>().id);
    QVERIFY(row >= 0);
    QCOMPARE(timeline()->messageAt(row).body, u"Thank you!"_s);
    QCOMPARE(timeline()->messageAt(row).delivery, Message::Delivery::Sent);
}

void KustomerChatWidgetTest::typesNoMoreWhereItIsHidden()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    QTRY_COMPARE(m_widget->client()->connectionState(), ChatClient::ConnectionState::Live);
    QList<Emulator::Typing> told;
    connect(m_emulator.get(), &Emulator::customerTyped, this,
            [&told](const QString &, Emulator::Typing typing) { told.append(typing); });
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"Half a"_s);
    QTRY_COMPARE(told, QList{Emulator::Typing::Started});

    m_widget->hide();

    constexpr int beforeSilenceTells = 2000;
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, beforeSilenceTells);
    QCOMPARE(told.last(), Emulator::Typing::Ended);
    disconnect(m_emulator.get(), nullptr, this, nullptr);
}

void KustomerChatWidgetTest::keepsADraftForEachConversation()
{
    QVERIFY(startAndLogIn());
    auto *composer = part<Composer>();
    QVERIFY(open(0));
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"first"_s);
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
    QVERIFY(open(1));
    QCOMPARE(composer->text(), QString());
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"second"_s);
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
    QVERIFY(open(0));
    QCOMPARE(composer->text(), u"first"_s);
}

void KustomerChatWidgetTest::walksByKeyboard()
{
    QVERIFY(startAndLogIn());
    auto *list = part<ConversationListView>();
    list->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    auto *page = part<ConversationPage>();
    QCOMPARE(page->conversationId(), m_widget->client()->conversations()->at(1).id);
    QVERIFY(part<MessageEdit>(u"kustomer-edit"_s)->hasFocus());
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QCOMPARE(page->conversationId(), QString());
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!page->conversationId().isEmpty());
    QVERIFY(part<MessageEdit>(u"kustomer-edit"_s)->hasFocus());
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(part<ConversationListPage>()
                ->findChild<ActionButton *>(u"kustomer-newConversation"_s)
                ->hasFocus());
}

void KustomerChatWidgetTest::opensANewThreadWithoutTellingTheServer()
{
    QVERIFY(startAndLogIn());
    const QSignalSpy created(m_widget.get(), &KustomerChatWidget::conversationCreated);
    m_widget->createConversation({});
    QVERIFY(part<Composer>()->isVisible());
    QVERIFY(created.isEmpty());
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"Hello"_s);
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
    QTRY_COMPARE(created.size(), 1);
    QTRY_COMPARE(part<ConversationPage>()->conversationId(),
                 created.at(0).at(0).value<Conversation>().id);
}

void KustomerChatWidgetTest::opensANewThreadWhileItStarts_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("blank") << QString();
    QTest::newRow("with a message") << u"Hi"_s;
}

void KustomerChatWidgetTest::opensANewThreadWhileItStarts()
{
    QFETCH(const QString, message);
    m_widget->show();
    m_widget->start();
    QCOMPARE(m_widget->state(), ChatClient::State::Starting);
    m_widget->createConversation(message);
    QTRY_COMPARE(m_widget->state(), ChatClient::State::Started);
    QVERIFY(!part<ConversationPage>()->conversationId().isEmpty());
    QTRY_VERIFY(part<Composer>()->isVisible());
    if (message.isEmpty())
        return;
    QVERIFY(m_emulator->probe().waitForMessage(message));
    const auto isShown = [&] {
        const TimelineModel *rows = timeline();
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Message
                && rows->messageAt(row).body == message)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isShown());
}

void KustomerChatWidgetTest::saysThatNothingIsBegunWithoutAStart()
{
    for (const QString &message : {QString(), u"Hi"_s}) {
        const QSignalSpy failed(m_widget.get(), &KustomerChatWidget::errorOccurred);
        m_widget->createConversation(message);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotStarted);
    }
    QVERIFY(part<ConversationPage>()->conversationId().isEmpty());
}

void KustomerChatWidgetTest::leadsBackToAFirstTextThatWasRefused()
{
    QVERIFY(startAndLogIn());
    const int before = m_widget->client()->conversations()->rowCount();
    m_emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/sessions"_s, .status = 422});
    m_widget->createConversation(u"Where is it?"_s);
    QTRY_COMPARE(m_widget->client()->conversations()->rowCount(), before + 1);
    m_widget->stop();

    m_widget->start(); // as the next process does

    QTRY_COMPARE(m_widget->state(), ChatClient::State::Started);
    QTRY_COMPARE(m_widget->client()->conversations()->rowCount(), before + 1);
    QVERIFY(open(0));
    QTRY_VERIFY(timeline());
    const Message refused = timeline()->messageAt(timeline()->rowCount() - 1);
    QCOMPARE(refused.body, u"Where is it?"_s);
    QCOMPARE(refused.delivery, Message::Delivery::Failed);
    Q_EMIT part<TimelineView>()->acted(0, RetrySend{refused.clientId});
    QTRY_COMPARE(timeline()->messageAt(timeline()->rowCount() - 1).delivery,
                 Message::Delivery::Sent);
    QCOMPARE(m_widget->client()->conversations()->rowCount(), before + 1);
}

void KustomerChatWidgetTest::standsSideBySideWhereThereIsRoom()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    auto *list = part<ConversationListPage>();
    auto *back = part<ConversationPage>()->findChild<IconButton *>(u"kustomer-back"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(back->isVisible());
    m_widget->resize(1000, 700);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(part<ConversationPage>()->isVisible());
    QVERIFY(!back->isVisible());
    auto *header = part<ConversationPage>()->findChild<HeaderBar *>();
    QVERIFY(header->isVisible());
    m_widget->showConversations();
    QVERIFY(part<ConversationPage>()->isVisible());
    QVERIFY(!header->isVisible()); // the list has one
    QVERIFY(open(0));
    m_widget->resize(400, 640);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(part<ConversationPage>()->isVisible());
}

void KustomerChatWidgetTest::leavesNewsToTheListThatTellsThem()
{
    QVERIFY(startAndLogIn());
    ChatNotification news;
    news.conversationId = m_widget->client()->conversations()->at(0).id;
    news.title = u"Mira"_s;
    news.text = u"It is here."_s;
    auto *shell = part<ChatShell>();
    const auto *card = part<NewsBanner>();
    m_widget->hide(); // as a panel is that nobody has opened
    shell->sayNews(news);
    m_widget->show();
    QVERIFY2(!card->isVisible(), "it would cover the row that tells the same");
    QVERIFY(open(1));
    shell->sayNews(news);
    QVERIFY(card->isVisible());
    QTest::mouseClick(part<ConversationPage>()->findChild<IconButton *>(u"kustomer-back"_s),
                      Qt::LeftButton);
    QVERIFY(!card->isVisible());
}

void KustomerChatWidgetTest::marksReadOnlyWhatIsSeen()
{
    QVERIFY(startAndLogIn());
    QTRY_VERIFY(m_widget->unreadCount() > 0);
    QVERIFY(open(0));
    const QString id = part<ConversationPage>()->conversationId();
    QTRY_COMPARE(m_widget->client()->unreadCounts().value(id), 0);
    QTRY_VERIFY(wasTold(id));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_emulator->sendAsAgent(id, u"Are you there?"_s);
    QTRY_COMPARE(m_widget->client()->unreadCounts().value(id), 1);
    m_widget->activateWindow();
    QTRY_COMPARE(m_widget->client()->unreadCounts().value(id), 0);
}

void KustomerChatWidgetTest::staysWhereItIsForAForeignConversation()
{
    QVERIFY(startAndLogIn());
    QSignalSpy errors(m_widget.get(), &KustomerChatWidget::errorOccurred);
    m_widget->openConversation(u"65f1c0de00000000000fffff"_s);
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(part<ConversationListPage>()->isVisible());
}

void KustomerChatWidgetTest::answersWhatItOpens()
{
    QVERIFY(startAndLogIn());
    const QSignalSpy failed(m_widget.get(), &KustomerChatWidget::errorOccurred);
    QStringList answers;
    const auto note = [&](const Result<Conversation> &found) {
        answers.append(found ? found->id : found.error().code);
    };
    m_widget->openConversation(u"nonsense"_s, this, note);
    QTRY_COMPARE(answers, QStringList{u"conversation_not_found"_s});
    const QString id = m_widget->client()->conversations()->at(1).id;
    m_widget->openConversation(id, this, note);
    QTRY_COMPARE(answers.last(), id);
    QCOMPARE(part<ConversationPage>()->conversationId(), id);
    m_widget->openConversation(u"nonsense"_s, nullptr, {}); // and nobody is told
    m_widget->openConversation(id, nullptr, note);
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(failed.size(), 0);
}

void KustomerChatWidgetTest::saysWhyItCouldNotStartAndTriesAgain()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    m_widget->setApiUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort())));
    closed.close();
    QSignalSpy failed(m_widget.get(), &KustomerChatWidget::startFailed);
    m_widget->show();
    m_widget->start();
    QVERIFY(failed.wait(30000));
    auto *page = part<StatePage>(u"kustomer-state"_s);
    QVERIFY(page->isVisible());
    QVERIFY(!page->findChild<QLabel *>(u"kustomer-sentence"_s)->text().contains(u"127.0.0.1"_s));
    QTRY_VERIFY(page->findChild<ActionButton *>()->isVisible());
    KustomerChatWidget late(m_widget->client()); // did not hear the reason
    late.show();
    QVERIFY(
        late.findChild<StatePage *>(u"kustomer-state"_s)->findChild<ActionButton *>()->isVisible());
    m_widget->setApiUrl(m_emulator->apiUrl());
    QTest::mouseClick(page->findChild<ActionButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_widget->state(), ChatClient::State::Started);
    QVERIFY(!page->isVisible());
}

void KustomerChatWidgetTest::forgetsWhatItShowedWhenLoggedOut()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"secret"_s);
    QSignalSpy out(m_widget.get(), &KustomerChatWidget::loggedOut);
    m_widget->logout();
    QVERIFY(out.wait(Testing::patience));
    QTRY_COMPARE(part<ConversationPage>()->conversationId(), QString());
    QCOMPARE(timeline(), nullptr);
    QCOMPARE(part<ConversationListView>()->model()->rowCount(), 0);
    QCOMPARE(part<Composer>()->text(), QString());
}

void KustomerChatWidgetTest::asksForALoginThatWasLostWhereverOneIs()
{
    const auto words = [](const QWidget *page) {
        const auto *banner = page->findChild<Banner *>(u"kustomer-banner"_s);
        return banner->isVisible() ? banner->findChild<QLabel *>(u"kustomer-text"_s)->text()
                                   : QString();
    };
    const QString plea = u"Please log in again. What you write is sent as soon as you have."_s;
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    auto *conversation = part<ConversationPage>();
    auto *list = part<ConversationListPage>();
    m_emulator->expireTokens();
    m_widget->client()->sendMessage(conversation->conversationId(), {.body = u"Still here"_s});

    QTRY_COMPARE(words(conversation), plea);
    QCOMPARE(words(list), QString()); // one place tells
    m_widget->showConversations();
    QTRY_COMPARE(words(list), plea);
    KustomerChatWidget second(m_widget->client()); // that comes meanwhile
    second.resize(400, 640);
    second.show();
    QTRY_COMPARE(words(second.findChild<ConversationListPage *>()), plea);

    m_widget->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_COMPARE(words(list), QString());
    QVERIFY(open(0));
    QCOMPARE(words(conversation), QString());
}

void KustomerChatWidgetTest::looksAsItIsTold()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    auto *view = part<TimelineView>();
    m_widget->setColorScheme(KustomerChatWidget::ColorScheme::Dark);
    QVERIFY(view->theme().dark);
    m_widget->setColorScheme(KustomerChatWidget::ColorScheme::Light);
    QVERIFY(!view->theme().dark);
    m_widget->setAccentColor(QColor(0x00, 0x80, 0x40));
    QCOMPARE(view->theme().accent, QColor(0x00, 0x80, 0x40));
    QFont large = m_widget->font();
    large.setPointSize(24);
    m_widget->setFont(large);
    QCOMPARE(view->theme().font.pointSize(), 24);
}

void KustomerChatWidgetTest::looksForTheConnectionWhenItIsLookedAt()
{
    QVERIFY(startAndLogIn());
    using ConnectionState = ChatClient::ConnectionState;
    QTRY_COMPARE(m_widget->connectionState(), ConnectionState::Live);
    const auto polls = [this] {
        return std::ranges::count_if(m_emulator->requests(), [](const EmulatorRequest &request) {
            return request.path.endsWith("/customers/stats"_L1);
        });
    };
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const auto before = polls();

    m_widget->activateWindow();

    QTRY_VERIFY(polls() > before);
}

void KustomerChatWidgetTest::opensAndCloses()
{
    const QSignalSpy opened(m_widget.get(), &KustomerChatWidget::opened);
    const QSignalSpy closed(m_widget.get(), &KustomerChatWidget::closed);
    m_widget->openChat();
    QVERIFY(m_widget->isVisible());
    m_widget->openChat();
    QTRY_COMPARE(opened.size(), 1);
    m_widget->closeChat();
    QVERIFY(!m_widget->isVisible());
    m_widget->closeChat();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void KustomerChatWidgetTest::neverSendsFromALockedField()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    const QString id = part<ConversationPage>()->conversationId();
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"Hello"_s);
    m_emulator->setSettings({{u"enabled"_s, false}});
    m_widget->stop();
    m_widget->start();
    QTRY_COMPARE(m_widget->client()->availability(), Availability::Disabled);
    m_widget->openConversation(id);
    QTRY_COMPARE(part<ConversationPage>()->conversationId(), id);
    QVERIFY(!part<MessageEdit>(u"kustomer-edit"_s)->isVisible());
    m_emulator->clearRequests();
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
    Q_EMIT part<Composer>()->submitted(u"Hello"_s, {});
    QCOMPARE(part<Composer>()->text(), u"Hello"_s);
    QVERIFY(!part<Banner>(u"kustomer-banner"_s)->isVisible()); // nobody is offline
    m_widget->client()->reconnect();
    QVERIFY(std::ranges::none_of(m_emulator->requests(), [](const EmulatorRequest &request) {
        return request.path.endsWith("/chat/messages"_L1) && request.method == "POST";
    }));
}

void KustomerChatWidgetTest::marksNothingReadThatWasNotShown()
{
    m_emulator->addFault({.method = u"GET"_s,
                          .path = u"/c/v1/chat/sessions/*/messages"_s,
                          .status = 403,
                          .times = 0});
    QVERIFY(startAndLogIn());
    auto *list = part<ConversationListView>();
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    const QString id = part<ConversationPage>()->conversationId();
    QTRY_VERIFY(part<ConversationPage>()->findChild<StatePage *>()->isVisible());
    m_widget->client()->reconnect();
    QTRY_COMPARE(m_widget->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(!wasTold(id));
}

void KustomerChatWidgetTest::leavesByEscapeFromAnywhere()
{
    QVERIFY(startAndLogIn());
    auto *page = part<ConversationPage>();
    for (QWidget *part :
         {static_cast<QWidget *>(part<TimelineView>()),
          static_cast<QWidget *>(page->findChild<IconButton *>(u"kustomer-back"_s)),
          static_cast<QWidget *>(page->findChild<IconButton *>(u"kustomer-menu"_s))}) {
        QVERIFY(open(0));
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Escape);
        QCOMPARE(page->conversationId(), QString());
    }
}

void KustomerChatWidgetTest::goesWhereTheCustomerWentLast()
{
    QVERIFY(startAndLogIn());
    const QString first = m_widget->client()->conversations()->at(0).id;
    const QString second = m_widget->client()->conversations()->at(1).id;
    m_widget->openConversation(first);
    m_widget->openConversation(second);
    QTRY_COMPARE(part<ConversationPage>()->conversationId(), second);

    m_widget->openConversation(first); // answers after the customer has gone home
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(part<ConversationPage>()->conversationId(), QString());
}

void KustomerChatWidgetTest::bringsADeletedTextBack()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    m_emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .status = 422});
    QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"Where is it?"_s);
    QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
    const auto last = [this] {
        return timeline()->messageAt(timeline()->rowCount() - 1);
    };
    QTRY_COMPARE(last().delivery, Message::Delivery::Failed);
    Q_EMIT part<TimelineView>()->acted(0, DiscardSend{last().clientId});
    QTRY_VERIFY(last().body != u"Where is it?"_s);
    QTest::mouseClick(part<ActionButton>(u"kustomer-undo"_s), Qt::LeftButton);
    QCOMPARE(part<Composer>()->text(), u"Where is it?"_s);
    QVERIFY(part<MessageEdit>(u"kustomer-edit"_s)->hasFocus());
}

void KustomerChatWidgetTest::offersNoSecondTryWhereNoneCanHelp()
{
    m_widget->setApiKey(u"nonsense"_s);
    m_widget->show();
    m_widget->start();
    auto *page = part<StatePage>(u"kustomer-state"_s);
    QTRY_COMPARE(m_widget->state(), ChatClient::State::Failed);
    QTRY_VERIFY(page->findChild<QLabel *>(u"kustomer-sentence"_s)->isVisible());
    QTRY_VERIFY(!page->findChild<ActionButton *>()->isVisible());
}

void KustomerChatWidgetTest::leavesShortcutsItHasNoUseForToTheHost()
{
    QWidget host;
    auto *line = new QHBoxLayout(&host);
    line->addWidget(m_widget.get());
    QAction action;
    action.setShortcut(QKeySequence::New);
    host.addAction(&action);
    const QSignalSpy asked(&action, &QAction::triggered);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    auto *edit = new QLineEdit(part<StatePage>(u"kustomer-state"_s));
    edit->show();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);

    m_widget->start();
    m_widget->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
    QTRY_VERIFY(part<ConversationListView>()->model()->rowCount() > 1);
    part<ConversationListView>()->setFocus();
    QTest::keyClick(part<ConversationListView>(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1); // here the chat knows what to do
    QVERIFY(!part<ConversationPage>()->conversationId().isEmpty());

    m_widget->showConversations();
    m_emulator->setSettings({{u"enabled"_s, false}});
    m_widget->stop();
    m_widget->start();
    QTRY_COMPARE(m_widget->client()->availability(), Availability::Disabled);
    QTest::keyClick(part<ConversationListPage>(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    line->removeWidget(m_widget.get());
    m_widget->setParent(nullptr);
}

void KustomerChatWidgetTest::goesBackToTheListWhenTold()
{
    m_widget->showConversations(); // is there already
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    m_widget->showConversations();
    QVERIFY(part<ConversationListView>()->isVisible());
    QVERIFY(part<ConversationListView>()->hasFocus());
    QCOMPARE(part<ConversationPage>()->conversationId(), QString());
    m_widget->openConversation(m_widget->client()->conversations()->at(1).id);
    m_widget->showConversations(); // was wished for later
    QCoreApplication::processEvents();
    QVERIFY(part<ConversationListView>()->isVisible());
}

void KustomerChatWidgetTest::keepsItsWidthHoweverLongItsWordsAre()
{
    KustomerChatWidget::setText(u"New conversation"_s, QString(120, u'W'));
    QVERIFY(startAndLogIn());
    m_widget->resize(420, 640);
    QTRY_VERIFY(part<ActionButton>(u"kustomer-newConversation"_s)->isVisible());
    QCoreApplication::processEvents(); // in which the layout may ask for more
    QCOMPARE(m_widget->width(), 420);
    QVERIFY2(m_widget->minimumWidth() <= 420,
             qPrintable(QString::number(m_widget->minimumWidth())));
    KustomerChatWidget::setText(u"New conversation"_s, {});
}

void KustomerChatWidgetTest::isGreyWhileItIsDisabled()
{
    QVERIFY(startAndLogIn());
    QVERIFY(open(0));
    m_widget->setAccentColor(QColor(0x00, 0x80, 0x40));
    const auto accent = [this] {
        return part<TimelineView>()->theme().accent;
    };
    QCOMPARE(accent(), QColor(0x00, 0x80, 0x40));
    m_widget->setEnabled(false);
    QCOMPARE(accent().hsvSaturation(), 0);
    QVERIFY(contrast(part<TimelineView>()->theme().onAccent, accent()) >= textContrast);
    m_widget->setEnabled(true);
    QCOMPARE(accent(), QColor(0x00, 0x80, 0x40));
}

void KustomerChatWidgetTest::queuesItsValuesByName()
{
    KustomerChatWidget other;
    const QMetaObject &meta = KustomerChatWidget::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        if (meta.method(i).methodType() != QMetaMethod::Signal)
            continue;
        const QByteArray signal = '2' + meta.method(i).methodSignature();
        QVERIFY2(connect(m_widget.get(), signal.constData(), &other, signal.constData(),
                         Qt::QueuedConnection),
                 signal.constData());
    }
}

void KustomerChatWidgetTest::tellsAllThatItsClientTells()
{
    const QMetaObject &meta = ChatClient::staticMetaObject;
    int told = 0;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        const QMetaMethod news = meta.method(i);
        const int ours = m_widget->metaObject()->indexOfSignal(news.methodSignature());
        if (news.methodType() != QMetaMethod::Signal || ours < 0)
            continue;
        QVariantList values;
        for (int at = 0; at < news.parameterCount(); ++at)
            values << QVariant(news.parameterMetaType(at));
        QList<void *> arguments{nullptr};
        for (QVariant &value : values)
            arguments << value.data();
        const QSignalSpy heard(m_widget.get(), m_widget->metaObject()->method(ours));
        QMetaObject::metacall(m_widget->client(), QMetaObject::InvokeMetaMethod, i,
                              arguments.data());
        QVERIFY2(heard.size() == 1, news.name().constData());
        ++told;
    }
    QVERIFY2(told >= 40, qPrintable(QString::number(told)));
}

static const Kustomer::Testing::Suite<KustomerChatWidgetTest> suite;
#include "tst_kustomerchatwidget.moc"
