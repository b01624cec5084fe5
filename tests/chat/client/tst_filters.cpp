// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What an application makes of messages before they are sent, and before anybody sees them.
class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chat.reset(); }

    void changeWhatIsSent();
    void refuseInWords();
    void refuseFirstWordsWithAnAnswer();
    void changeWhatIsShown();
    void passOverWhatNobodyIsToSee();
    void changePreviewsOfTheList();
    void leaveTheCustomersOwnWords();
    void findNothingMissingInWhatTheyChanged();
    void canBeTakenAway();

private:
    std::unique_ptr<ChatCase> m_chat;
};

void FiltersTest::init()
{
    failOnAnyWarning();
    m_chat = std::make_unique<ChatCase>();
}

void FiltersTest::changeWhatIsSent()
{
    m_chat->client->setOutgoingFilter([](const QString &, const Draft &draft) -> Result<Draft> {
        Draft changed = draft;
        changed.body.replace(u"4111 1111 1111 1111"_s, u"••••"_s);
        return changed;
    });
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"My card is 4111 1111 1111 1111"_s);
    QCOMPARE(m_chat->kept(id), QStringList{u"My card is ••••"_s});
    QCOMPARE(m_chat->shown(id), u"My card is ••••"_s);
}

void FiltersTest::refuseInWords()
{
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    m_chat->client->setOutgoingFilter([](const QString &, const Draft &) -> Result<Draft> {
        return Error{.message = u"Please leave your card number out."_s};
    });
    QCOMPARE(m_chat->client->sendText(id, u"4111 1111 1111 1111"_s), QString());
    QTRY_COMPARE(m_chat->errors(), QStringList{u"Please leave your card number out."_s});
    QCOMPARE(m_chat->client->lastError().kind, Error::Kind::Refused);
    QCOMPARE(m_chat->client->lastError().code, u"outgoing_filter"_s);
    QCOMPARE(m_chat->shown(id), u"Hello"_s);
}

void FiltersTest::refuseFirstWordsWithAnAnswer()
{
    QVERIFY(m_chat->start());
    m_chat->client->setOutgoingFilter(
        [](const QString &, const Draft &) -> Result<Draft> { return Draft(); });
    std::optional<Result<Conversation>> answer;
    m_chat->client->createConversation(
        u"Hello"_s, this, [&](const Result<Conversation> &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->hasValue());
    QCOMPARE(answer->error().code, u"outgoing_filter"_s);
    QVERIFY(!answer->error().message.isEmpty());
    QCOMPARE(m_chat->listed(), QStringList());
}

void FiltersTest::changeWhatIsShown()
{
    m_chat->client->setIncomingFilter([](const Message &message) {
        Message changed = message;
        changed.body.replace(u"darn"_s, u"****"_s);
        return std::optional(changed);
    });
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"That darn parcel"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"received(That **** parcel)"_s), 1);
    QCOMPARE(m_chat->shown(id), u"Hello | That **** parcel"_s);
    QTRY_COMPARE(m_chat->client->conversations()->at(0).preview, u"That **** parcel"_s);
}

void FiltersTest::passOverWhatNobodyIsToSee()
{
    m_chat->client->setIncomingFilter([](const Message &message) {
        return message.body.startsWith(u"[internal]"_s) ? std::nullopt : std::optional(message);
    });
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"[internal] Check this one"_s).isEmpty());
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"One moment"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"received(One moment)"_s), 1);
    QCOMPARE(m_chat->shown(id), u"Hello | One moment"_s);
    QCOMPARE(m_chat->client->unreadCount(), 1);
}

void FiltersTest::changePreviewsOfTheList()
{
    QVERIFY(m_chat->start());
    QVERIFY(m_chat->logIn());
    const QString id = m_chat->converse(u"Hello"_s);
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"That darn parcel"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"received(That darn parcel)"_s), 1);
    m_chat->replaceClient();
    m_chat->client->setIncomingFilter([](const Message &message) {
        Message changed = message;
        changed.body.replace(u"darn"_s, u"****"_s);
        return std::optional(changed);
    });
    QVERIFY(m_chat->start());
    QTRY_COMPARE(m_chat->listed(), QStringList{id});
    QCOMPARE(m_chat->client->conversations()->at(0).preview, u"That **** parcel"_s);
}

void FiltersTest::leaveTheCustomersOwnWords()
{
    m_chat->client->setIncomingFilter([](const Message &) { return std::optional<Message>(); });
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    QCOMPARE(m_chat->shown(id), u"Hello"_s);
}

/// Whoever compares what is here with what is listed would load for ever.
void FiltersTest::findNothingMissingInWhatTheyChanged()
{
    m_chat->client->setIncomingFilter([](const Message &message) {
        Message changed = message;
        changed.body = message.body.toUpper();
        return std::optional(changed);
    });
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"Hi"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"received(HI)"_s), 1);
    m_chat->client->reconnect();
    QVERIFY(!m_chat->emulator->sendAsAgent(id, u"Still there?"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"received(STILL THERE?)"_s), 1);
    QCOMPARE(m_chat->shown(id), u"Hello | HI | STILL THERE?"_s);
}

void FiltersTest::canBeTakenAway()
{
    QVERIFY(m_chat->start());
    const QString id = m_chat->converse(u"Hello"_s);
    m_chat->client->setOutgoingFilter(
        [](const QString &, const Draft &) -> Result<Draft> { return Error{}; });
    QCOMPARE(m_chat->client->sendText(id, u"No"_s), QString());
    m_chat->client->setOutgoingFilter({});
    QVERIFY(!m_chat->client->sendText(id, u"Yes"_s).isEmpty());
    QTRY_COMPARE(m_chat->countOf(u"sent(Yes)"_s), 1);
}

static const Suite<FiltersTest> suite;
#include "tst_filters.moc"
