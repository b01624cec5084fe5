// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/pacedclient.h"
#include "support/quickpace.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/kustomerchatwidget.h"

#include <KustomerChat/Emulator>

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Pace oftenOnScreen()
{
    Pace pace = quickPace();
    pace.pollOnScreen = 20ms;
    pace.pollInBackground = 1h;
    return pace;
}

} // namespace

/// How often a chat asks whether anything happened, where no socket tells (wire §8).
class PollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOftenWhileItIsOnScreen();

private:
    qsizetype asked() const
    {
        const EmulatorRequestFilter activity{.path = u"/c/v1/chat/customers/stats"_s};
        return m_service->probe().requests(activity).size();
    }

    std::unique_ptr<Emulator> m_service;
};

void PollingTest::init()
{
    failOnAnyWarning();
    m_service = std::make_unique<Emulator>();
    QVERIFY(m_service->listen());
    m_service->refuseConnections(Emulator::Always);
}

void PollingTest::asksOftenWhileItIsOnScreen()
{
    PacedClient client(oftenOnScreen());
    m_service->aim(&client);
    KustomerChatWidget chat(&client);
    chat.resize(400, 640);
    chat.show();
    QVERIFY(QTest::qWaitForWindowActive(&chat));
    client.start();
    QTRY_VERIFY(asked() >= 5);

    chat.hide();
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const QSignalSpy sent(&client, &ChatClient::messageSent);
    m_service->addFault({.method = u"POST"_s, // each of them takes as long as many looks would
                         .path = u"/c/v1/chat/messages"_s,
                         .kind = EmulatorFault::Kind::Delay,
                         .delay = 300ms,
                         .times = 2});
    client.createConversation(u"Nobody looks"_s);
    QTRY_COMPARE(sent.size(), 1); // and what was on its way has come
    const qsizetype before = asked();
    client.createConversation(u"Still nobody"_s);
    QTRY_COMPARE(sent.size(), 2);
    QCOMPARE(asked(), before);

    chat.show();
    chat.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chat));
    QTRY_VERIFY(asked() >= before + 5);
}

static const Suite<PollingTest> suite;
#include "tst_polling.moc"
