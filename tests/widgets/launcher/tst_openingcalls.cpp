// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/launchercase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

#include <iterator>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an application calls so that something in the chat is seen; conversation is one that is
/// there.
const struct
{
    const char *name;
    void (*make)(KustomerChatWidget *chat, const QString &conversation);
} calls[] = {
    {"openConversation",
     [](KustomerChatWidget *chat, const QString &conversation) {
         chat->openConversation(conversation);
     }},
    {"openActiveConversation",
     [](KustomerChatWidget *chat, const QString &) {
         chat->openActiveConversation();
     }},
    {"createConversation",
     [](KustomerChatWidget *chat, const QString &) {
         chat->createConversation({});
     }},
    {"beginConversation",
     [](KustomerChatWidget *chat, const QString &) {
         chat->beginConversation({.title = u"Parcel"_s});
     }},
    {"compose",
     [](KustomerChatWidget *chat, const QString &) {
         chat->compose(u"My order"_s);
     }},
    {"showConversations",
     [](KustomerChatWidget *chat, const QString &) {
         chat->showConversations();
     }},
    {"openKnowledgeBase",
     [](KustomerChatWidget *chat, const QString &) {
         chat->openKnowledgeBase();
     }},
    {"openKbArticle",
     [](KustomerChatWidget *chat, const QString &) {
         chat->openKbArticle(u"65f1c0de0000000000000801"_s);
     }},
};

} // namespace

class OpeningCallsTest
    : public QObject
    , private LauncherCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeLauncher());
        QVERIFY(showWindow());
    }

    void cleanup() { endLauncher(); }

    void openAClosedLauncher_data() { addCalls(); }

    void openAClosedLauncher()
    {
        QFETCH(const int, call);
        QVERIFY(startAndLogIn());
        const QSignalSpy opened(chat(), &KustomerChatWidget::opened);
        QVERIFY(!m_launcher->isOpen());
        calls[call].make(chat(), conversation());
        QTRY_VERIFY(m_launcher->isOpen());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(chat()->isVisible());
        chat()->closeChat();
        QVERIFY(!m_launcher->isOpen());
    }

    void openAWindowThatIsMinimised()
    {
        QVERIFY(startAndLogIn());
        m_launcher->popOut();
        chat()->window()->showMinimized();
        QTRY_VERIFY(!m_launcher->isOpen());
        chat()->showConversations();
        QVERIFY(m_launcher->isOpen());
        QVERIFY(!chat()->window()->isMinimized());
    }

    void leaveTheLauncherClosedWhereNothingIsFound()
    {
        QVERIFY(startAndLogIn());
        const QSignalSpy failed(chat(), &KustomerChatWidget::errorOccurred);
        chat()->openConversation(u"65f1c0de00000000000fffff"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_launcher->isOpen());
    }

    void leaveALauncherClosedThatIsClosedMeanwhile()
    {
        QVERIFY(startAndLogIn());
        chat()->openChat();
        bool isAnswered = false;
        chat()->openConversation(
            conversation(), this,
            [&isAnswered](const Result<Conversation> &found) { isAnswered = bool(found); });
        chat()->closeChat();
        QTRY_VERIFY(isAnswered);
        QVERIFY(!m_launcher->isOpen());
    }

    void areNotMadeByNews()
    {
        QVERIFY(startAndLogIn());
        const QSignalSpy received(chat(), &KustomerChatWidget::messageReceived);
        m_emulator->sendAsAgent(conversation(), u"Hello"_s);
        QTRY_COMPARE(received.size(), 1);
        chat()->client()->sendText(conversation(), u"Good day"_s);
        QVERIFY(m_emulator->probe().waitForMessage(u"Good day"_s));
        QVERIFY(!m_launcher->isOpen());
    }

private:
    static void addCalls()
    {
        QTest::addColumn<int>("call");
        for (int call = 0; call < int(std::size(calls)); ++call)
            QTest::newRow(calls[call].name) << call;
    }
};

static const Kustomer::Testing::Suite<OpeningCallsTest> suite;

#include "tst_openingcalls.moc"
