// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString creating = u"POST /c/v1/chat/sessions"_s;
const NewConversation order{
    .title = u"Order 4417"_s, .brandId = u"garden"_s, .assistantId = u"guide"_s};

/// Title, brand and assistant of a conversation, as the service has it.
QString made(const ChatCase &chat, const QString &id)
{
    const auto one = chat.emulator->probe().conversation(id);
    return one ? one->title + u" | "_s + one->brandId + u" | "_s + one->assistantId : QString();
}

const QString describing = u"PATCH /c/v1/conversations/"_s;
const QVariantMap attributes{{u"orderNumberStr"_s, u"4417"_s}, {u"itemsNum"_s, 3}};

/// What is known of a conversation, as the service has it.
QJsonObject known(const ChatCase &chat, const QString &id)
{
    const auto one = chat.emulator->probe().conversation(id);
    return one ? one->customAttributes : QJsonObject();
}

/// Creating conversations leads nowhere until the faults are cleared.
void block(const ChatCase &chat)
{
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
}

} // namespace

/// What an application wants one new conversation to be (wire E9).
class WishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areGranted_data();
    void areGranted();
    void areGrantedToACallWithAnAnswer();
    void sayWhatItIsAbout();
    void sayNothingThatWasSaidInAnotherWay();
    void sayWhatItIsAboutAfterARestart();
    void leadBackToTheSameThread();
    void outliveARestart();
    void stayWithADraft();
    void leaveNothingBehindWithoutAWord();
    void nameTheOneWhoseAnswerWasLost();
    void leaveTheOneAloneThatMayBeOpen();
    void needAChat();
    void areForgottenWithTheCustomer();
};

void WishesTest::areGranted_data()
{
    QTest::addColumn<NewConversation>("wanted");
    QTest::addColumn<QString>("granted");
    QTest::newRow("all") << order << u"Order 4417 | garden | guide"_s;
    QTest::newRow("none") << NewConversation() << u"Hello | outdoor | helper"_s;
    QTest::newRow("a title") << NewConversation{.title = u" Order\n4417 "_s}
                             << u"Order 4417 | outdoor | helper"_s;
    QTest::newRow("nobody who greets")
        << NewConversation{.assistantId = u"none"_s} << u"Hello | outdoor | none"_s;
}

void WishesTest::areGranted()
{
    QFETCH(const NewConversation, wanted);
    QFETCH(const QString, granted);
    ChatCase chat;
    chat.client->setBrandId(u"outdoor"_s);
    chat.client->setAssistantId(u"helper"_s);
    QVERIFY(chat.start());

    chat.client->sendText(chat.client->beginConversation(wanted), u"Hello"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QTRY_COMPARE(chat.listed().size(), 1);
    QCOMPARE(made(chat, chat.listed().first()), granted);
    QCOMPARE(chat.errors(), QStringList());
}

void WishesTest::areGrantedToACallWithAnAnswer()
{
    ChatCase chat;
    QVERIFY(chat.start());
    std::optional<Conversation> answer;

    chat.client->createConversation(u"Hello"_s, order, this,
                                    [&answer](const Result<Conversation> &begun) {
                                        if (begun)
                                            answer = *begun;
                                    });

    QTRY_VERIFY(answer);
    QCOMPARE(answer->title, order.title);
    QCOMPARE(answer->brandId, order.brandId);
    QCOMPARE(made(chat, answer->id), u"Order 4417 | garden | guide"_s);
}

void WishesTest::sayWhatItIsAbout()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVariantMap atFirst;
    connect(chat.client.get(), &ChatClient::conversationCreated, this,
            [&](const Conversation &conversation) { atFirst = conversation.customAttributes; });
    QString id;

    chat.client->createConversation(
        u"Hello"_s, {.customAttributes = attributes}, this,
        [&id](const Result<Conversation> &begun) { id = begun ? begun->id : QString(); });

    QTRY_VERIFY(!id.isEmpty());
    QTRY_COMPARE(known(chat, id), QJsonObject::fromVariantMap(attributes));
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(atFirst.value(u"orderNumberStr"_s).toString(), u"4417"_s);
    chat.client->sendText(id, u"Again"_s); // by when all is said
    QTRY_COMPARE(chat.countOf(u"sent(Again)"_s), 1);
    QCOMPARE(chat.requestCount(describing), 1);
    QVERIFY(!chat.converse(u"Of something else"_s).isEmpty());
    QCOMPARE(chat.requestCount(describing), 1);
    QCOMPARE(chat.errors(), QStringList());
}

void WishesTest::sayNothingThatWasSaidInAnotherWay()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation({.customAttributes = attributes});
    chat.client->describeConversation(thread, {{u"itemsNum"_s, 4}});

    chat.client->sendText(thread, u"Hello"_s);

    QTRY_COMPARE(chat.listed().size(), 1);
    const QJsonObject whole{{u"orderNumberStr"_s, u"4417"_s}, {u"itemsNum"_s, 4}};
    QTRY_COMPARE(known(chat, chat.listed().first()), whole);
    QCOMPARE(chat.requestCount(describing), 1);
}

void WishesTest::sayWhatItIsAboutAfterARestart()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const NewConversation parcel{.customAttributes
                                 = {{u"orderNumberStr"_s, u"4417"_s},
                                    {u"dueAt"_s, QDate(2026, 11, 30).startOfDay(Qt::UTC)}}};
    const QString thread = chat.client->beginConversation(parcel);
    chat.client->setDraft(thread, {.body = u"Where is it?"_s});
    chat.client.reset();

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.client->draft(thread).body, u"Where is it?"_s);
    QCOMPARE(chat.client->beginConversation(parcel), thread);
    chat.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(known(chat, chat.listed().first()),
                 QJsonObject::fromVariantMap(parcel.customAttributes));
    QCOMPARE(chat.requestCount(describing), 1);
    QVERIFY(chat.client->beginConversation(parcel) != thread); // which is a conversation now
}

void WishesTest::leadBackToTheSameThread()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation(order);
    chat.client->setDraft(thread, {.body = u"Where is it?"_s});

    QCOMPARE(chat.client->beginConversation(order), thread);
    QVERIFY(chat.client->beginConversation() != thread);
    QVERIFY(chat.client->beginConversation({.title = u"Order 4418"_s}) != thread);

    chat.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QVERIFY(chat.client->beginConversation(order) != thread); // which is a conversation now
}

void WishesTest::outliveARestart()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    block(chat);
    chat.client->sendText(chat.client->beginConversation(order), u"Hello"_s);
    QTRY_VERIFY(folder.contains("garden"));
    QTRY_VERIFY(folder.contains("Hello"));
    chat.client.reset();
    chat.emulator->clearFaults();

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(made(chat, chat.listed().value(0)), u"Order 4417 | garden | guide"_s);
    QCOMPARE(chat.errors(), QStringList());
}

void WishesTest::stayWithADraft()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation(order);
    chat.client->setDraft(thread, {.body = u"Where is it?"_s});
    chat.client.reset();

    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.client->draft(thread).body, u"Where is it?"_s);
    QCOMPARE(chat.client->beginConversation(order), thread);
    QVERIFY(chat.client->beginConversation() != thread);
    chat.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(made(chat, chat.listed().value(0)), u"Order 4417 | garden | guide"_s);
}

void WishesTest::leaveNothingBehindWithoutAWord()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation(order);
    chat.client->timeline(thread);
    chat.client->watchConversation(thread);
    chat.client->setDraft(chat.client->beginConversation(), {.body = u"Of another"_s});
    chat.client.reset();

    QVERIFY(folder.contains("Of another"));
    QVERIFY(!folder.contains("4417"));
}

void WishesTest::nameTheOneWhoseAnswerWasLost()
{
    ChatCase chat;
    QVERIFY(chat.start());
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropAnswer});

    chat.client->sendText(chat.client->beginConversation(order), u"Hello"_s);

    QTRY_COMPARE(chat.countOf(u"sent(Hello)"_s), 1);
    QCOMPARE(chat.requestCount(creating), 1);
    QCOMPARE(made(chat, chat.listed().value(0)), u"Order 4417 | garden | guide"_s);
}

void WishesTest::leaveTheOneAloneThatMayBeOpen()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"singleSessionChat"_s, true}});
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    QCOMPARE(chat.client->beginConversation(order), id);

    chat.client->sendText(id, u"Again"_s);
    QTRY_COMPARE(chat.countOf(u"sent(Again)"_s), 1);
    QCOMPARE(made(chat, id), u"Hello |  | "_s);
}

void WishesTest::needAChat()
{
    ChatCase chat;
    QCOMPARE(chat.client->beginConversation(order), QString());
    QTRY_COMPARE(chat.countOf(u"errorOccurred"_s), 1);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::NotStarted);
}

void WishesTest::areForgottenWithTheCustomer()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation(order);
    chat.client->setDraft(thread, {.body = u"Where is it?"_s});
    QTRY_VERIFY(folder.contains("4417"));

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!folder.contains("4417"));
    QVERIFY(chat.client->beginConversation(order) != thread);
}

static const Kustomer::Testing::Suite<WishesTest> suite;
#include "tst_wishes.moc"
