// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatclient.h"
#include "chat/seats/chatseat.h"
#include "chat/seats/seats.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Attention = ChatStates::Attention;

/// Several windows at one client.
class SeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isAsAttentiveAsTheMostAttentive();
    void watchesEachConversationOnce();
    void forgetsWhoLeaves();
    void tellsOnlyWhatChanges();
    void letsASeatOutliveItsClient();
    void bidsFarewellWhileTheClientStillAnswers();

private:
    std::shared_ptr<Seats> m_seats = std::make_shared<Seats>();
};

void SeatsTest::isAsAttentiveAsTheMostAttentive()
{
    ChatSeat left(*m_seats);
    ChatSeat right(*m_seats);
    left.setAttention(Attention::OnScreen);
    right.setAttention(Attention::Background); // as windows do that lose the focus to another
    QCOMPARE(m_seats->attention(), Attention::OnScreen);
    left.setAttention(Attention::Background);
    QCOMPARE(m_seats->attention(), Attention::Background);
}

void SeatsTest::watchesEachConversationOnce()
{
    ChatSeat left(*m_seats);
    ChatSeat right(*m_seats);
    left.watchConversation(u"b"_s);
    right.watchConversation(u"a"_s);
    QCOMPARE(m_seats->watched(), (QStringList{u"a"_s, u"b"_s}));
    right.watchConversation(u"b"_s);
    QCOMPARE(m_seats->watched(), QStringList(u"b"_s));
    right.watchConversation({});
    QCOMPARE(m_seats->watched(), QStringList(u"b"_s));
}

void SeatsTest::forgetsWhoLeaves()
{
    {
        ChatSeat gone(*m_seats);
        gone.setAttention(Attention::OnScreen);
        gone.watchConversation(u"a"_s);
    }
    QCOMPARE(m_seats->attention(), Attention::Background);
    QVERIFY(m_seats->watched().isEmpty());
}

void SeatsTest::tellsOnlyWhatChanges()
{
    const QSignalSpy attention(m_seats.get(), &Seats::attentionChanged);
    const QSignalSpy watched(m_seats.get(), &Seats::watchedChanged);
    ChatSeat left(*m_seats);
    ChatSeat right(*m_seats);
    left.setAttention(Attention::OnScreen);
    right.setAttention(Attention::OnScreen);
    left.watchConversation(u"a"_s);
    right.watchConversation(u"a"_s);
    QCOMPARE(attention.size(), 1);
    QCOMPARE(watched.size(), 1);
}

void SeatsTest::letsASeatOutliveItsClient()
{
    auto client = std::make_unique<ChatClient>();
    const std::unique_ptr<ChatSeat> seat = client->takeSeat();
    client.reset();
    seat->setAttention(Attention::OnScreen); // what reached the client here would end the process
    seat->watchConversation(u"a"_s);
}

void SeatsTest::bidsFarewellWhileTheClientStillAnswers()
{
    auto client = std::make_unique<ChatClient>();
    client->setApiKey(u"key"_s);
    const ChatClient *going = client.get();
    std::unique_ptr<ChatSeat> seat = client->takeSeat();
    const std::unique_ptr<ChatSeat> other = client->takeSeat();
    QStringList heard;
    seat->setFarewell([&] {
        heard.append(going->apiKey());
        seat.reset();
    });
    other->setFarewell([&] { heard.append(u"other"_s); });
    other->setFarewell({});
    std::unique_ptr<ChatSeat> gone = client->takeSeat();
    gone->setFarewell([&] { heard.append(u"gone"_s); });
    gone.reset();
    client.reset();
    QCOMPARE(heard, QStringList{u"key"_s});
}

static const Kustomer::Testing::Suite<SeatsTest> suite;
#include "tst_seats.moc"
