// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"
#include "chat/facets/articles.h"
#include "chat/facets/attachments.h"
#include "chat/facets/chatforms.h"
#include "chat/facets/chatqueue.h"
#include "chat/facets/chatsurveys.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Handoff>

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An answer of any kind: counts what it hears, and is empty without a count.
struct Ear
{
    template <typename T>
    operator Answer<T>() const
    {
        if (!heard)
            return {};
        return [heard = heard](const Result<T> &) {
            ++*heard;
        };
    }

    int *heard = nullptr;
};

/// A call with an answer.
struct Call
{
    const char *name;
    void (*ask)(ChatClient &client, QObject *context, const Ear &ear);
};

QList<Call> callsOfTheClient()
{
    using C = ChatClient;
    using E = const Ear;
    QList<Call> calls;
    const auto add = [&](const char *name, auto ask) {
        calls.append({name, ask});
    };
    add("start", [](C &chat, QObject *o, E &ear) { chat.startThen(o, ear); });
    add("stop", [](C &chat, QObject *o, E &ear) { chat.stopThen(o, ear); });
    add("logout", [](C &chat, QObject *o, E &ear) { chat.logoutThen(o, ear); });
    add("login", [](C &chat, QObject *o, E &ear) { chat.login(u"none"_s, o, ear); });
    add("send", [](C &chat, QObject *o, E &ear) {
        chat.sendMessage(chat.beginConversation(), {.body = u"Hi"_s}, o, ear);
    });
    add("create", [](C &chat, QObject *o, E &ear) { chat.createConversation(u"Hi"_s, o, ear); });
    add("create wanted", [](C &chat, QObject *o, E &ear) {
        chat.createConversation(u"Hi"_s, {.title = u"T"_s}, o, ear);
    });
    add("end", [](C &chat, QObject *o, E &ear) { chat.endConversation(u"c"_s, o, ear); });
    add("mark read", [](C &chat, QObject *o, E &ear) { chat.markRead(u"c"_s, o, ear); });
    add("describe customer",
        [](C &chat, QObject *o, E &ear) { chat.describeCustomer({}, o, ear); });
    add("describe",
        [](C &chat, QObject *o, E &ear) { chat.describeConversation(u"c"_s, {}, o, ear); });
    add("hand off", [](C &chat, QObject *o, E &ear) { chat.handOff({}, o, ear); });
    add("exists", [](C &chat, QObject *o, E &ear) { chat.customerExists(o, ear); });
    add("find", [](C &chat, QObject *o, E &ear) { chat.findConversation(u"c"_s, o, ear); });
    add("find active", [](C &chat, QObject *o, E &ear) { chat.findActiveConversation(o, ear); });
    add("opinion of the client",
        [](C &chat, QObject *o, E &ear) { chat.answerSatisfaction(u"c"_s, {}, o, ear); });
    add("search", [](C &chat, QObject *o, E &ear) { chat.searchArticles(u"word"_s, o, ear); });
    return calls;
}

QList<Call> callsOfItsParts()
{
    using C = ChatClient;
    using E = const Ear;
    QList<Call> calls;
    const auto add = [&](const char *name, auto ask) {
        calls.append({name, ask});
    };
    add("root", [](C &chat, QObject *o, E &ear) { chat.articles()->rootCategory(o, ear); });
    add("category", [](C &chat, QObject *o, E &ear) { chat.articles()->category(u"k"_s, o, ear); });
    add("articles",
        [](C &chat, QObject *o, E &ear) { chat.articles()->articlesIn(u"k"_s, o, ear); });
    add("article", [](C &chat, QObject *o, E &ear) { chat.articles()->article(u"a"_s, o, ear); });
    add("next page", [](C &chat, QObject *o, E &ear) { chat.articles()->nextPage({}, o, ear); });
    add("suggest",
        [](C &chat, QObject *o, E &ear) { chat.articles()->suggest(u"word"_s, o, ear); });
    add("rate", [](C &chat, QObject *o, E &ear) { chat.articles()->rate(u"a"_s, {}, o, ear); });
    add("keep", [](C &chat, QObject *o, E &ear) {
        chat.attachments()->keep(u"a"_s, QByteArray("x"), o, ear);
    });
    add("keep nothing", [](C &chat, QObject *o, E &ear) {
        chat.attachments()->keep(u"a"_s, std::function<QByteArray()>(), o, ear);
    });
    add("save", [](C &chat, QObject *o, E &ear) {
        chat.attachments()->save(u"m"_s, u"a"_s, u"none/a"_s, o, ear);
    });
    add("answer", [](C &chat, QObject *o, E &ear) { chat.forms()->answer(u"c"_s, {}, o, ear); });
    add("skip", [](C &chat, QObject *o, E &ear) { chat.forms()->skip(u"c"_s, o, ear); });
    add("go back", [](C &chat, QObject *o, E &ear) { chat.forms()->goBack(u"c"_s, o, ear); });
    add("give up", [](C &chat, QObject *o, E &ear) { chat.forms()->giveUp(u"c"_s, o, ear); });
    add("begin", [](C &chat, QObject *o, E &ear) { chat.forms()->begin(u"c"_s, u"f"_s, o, ear); });
    add("give email", [](C &chat, QObject *o, E &ear) { chat.forms()->giveEmail(u"x"_s, o, ear); });
    add("opinion", [](C &chat, QObject *o, E &ear) { chat.surveys()->answer(u"c"_s, {}, o, ear); });
    return calls;
}

QList<Call> callsOfWhoWaitsOrLeaves()
{
    using C = ChatClient;
    using E = const Ear;
    QList<Call> calls;
    const auto add = [&](const char *name, auto ask) {
        calls.append({name, ask});
    };
    add("fetch",
        [](C &chat, QObject *o, E &ear) { chat.attachments()->fetch(u"m"_s, u"a"_s, o, ear); });
    add("choose a channel",
        [](C &chat, QObject *o, E &ear) { chat.queue()->choose(u"c"_s, u"email"_s, o, ear); });
    add("give an address",
        [](C &chat, QObject *o, E &ear) { chat.queue()->giveAddress(u"c"_s, u"x"_s, o, ear); });
    add("back to channels",
        [](C &chat, QObject *o, E &ear) { chat.queue()->goBack(u"c"_s, o, ear); });
    add("wait", [](C &chat, QObject *o, E &ear) { chat.queue()->wait(u"c"_s, o, ear); });
    add("withdraw", [](C &chat, QObject *o, E &ear) { chat.consent()->withdrawThen(o, ear); });
    return calls;
}

} // namespace

Q_DECLARE_METATYPE(Call)

/// Who hears what the client was asked for.
class HearersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void needNotBeNamed_data();
    void needNotBeNamed();
    void changeNothingOfWhatIsDone();
};

void HearersTest::needNotBeNamed_data()
{
    QTest::addColumn<Call>("call");
    for (const Call &call : callsOfTheClient() + callsOfItsParts() + callsOfWhoWaitsOrLeaves())
        QTest::newRow(call.name) << call;
}

void HearersTest::needNotBeNamed()
{
    QFETCH(const Call, call);
    ChatCase chat;
    int heard = 0;
    call.ask(*chat.client, this, Ear());
    call.ask(*chat.client, nullptr, Ear{&heard});
    QCOMPARE(heard, 0); // never from within the call
    QTRY_COMPARE(heard, 1);

    QVERIFY(chat.start());
    call.ask(*chat.client, this, Ear());
    call.ask(*chat.client, nullptr, Ear{&heard});
    QCOMPARE(heard, 1);
    QTRY_COMPARE(heard, 2);
}

void HearersTest::changeNothingOfWhatIsDone()
{
    ChatCase chat;
    chat.emulator->setSettings({{u"closableChat"_s, true}});
    QVERIFY(chat.start());
    chat.client->createConversation(u"Hello"_s, this, {});
    QTRY_COMPARE(chat.countOf(u"conversationCreated"_s), 1);
    const QString id = chat.listed().value(0);
    chat.client->sendMessage(id, {.body = u"Are you there?"_s}, nullptr, {});
    QTRY_COMPARE(chat.kept(id), (QStringList{u"Hello"_s, u"Are you there?"_s}));
    chat.client->describeConversation(id, {{u"orderStr"_s, u"7"_s}}, nullptr, {});
    QTRY_COMPARE(chat.emulator->probe().conversation(id)->customAttributes[u"orderStr"].toString(),
                 u"7"_s);
    chat.client->endConversation(id, nullptr, {});
    QTRY_COMPARE(chat.countOf(u"conversationEnded"_s), 1);
}

static const Kustomer::Testing::Suite<HearersTest> suite;
#include "tst_hearers.moc"
