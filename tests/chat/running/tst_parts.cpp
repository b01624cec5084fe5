// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/articles.h"
#include "chat/facets/chatforms.h"
#include "chat/facets/chatsurveys.h"
#include "support/chatcase.h"
#include "support/filefolder.h"
#include "support/formpieces.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString joe = u"joe.next@example.com"_s;
const QString ofJane = u"Of Jane"_s; ///< in all that she writes, and nowhere else
const QString article = u"65f1c0de0000000000000801"_s;
const QVariantMap noteOfJane{{u"noteStr"_s, ofJane}};

struct Day
{
    ChatCase chat;
    QString id = {}; ///< of the conversation that she has
    QString customerId = {};
    FileFolder files = {};
};

/// Something that a customer does, and that a part of the chat still has when she leaves.
struct Trace
{
    const char *name;
    QString method; ///< of the requests that do not get through until she has left
    QString path;   ///< what their paths begin with; none where it is empty
    void (*leave)(Day &day);
};

const std::array traces{
    Trace{"a conversation",
          {},
          {},
          [](Day &day) {
              day.chat.client->timeline(day.id);
          }},
    Trace{"a draft",
          {},
          {},
          [](Day &day) {
              day.chat.client->setDraft(day.id, {.body = ofJane + u" draft"_s});
          }},
    Trace{"what was entered elsewhere",
          {},
          {},
          [](Day &day) {
              day.chat.client->setJotting(u"survey"_s, {{u"text"_s, ofJane}});
          }},
    Trace{"a text on its way", u"POST"_s, u"/c/v1/chat/messages"_s,
          [](Day &day) {
              day.chat.client->sendText(day.id, ofJane + u" text"_s);
          }},
    Trace{"an end that waits for a text", u"POST"_s, u"/c/v1/chat/messages"_s,
          [](Day &day) {
              day.chat.client->sendText(day.id, ofJane + u" text"_s);
              day.chat.client->endConversation(day.id);
          }},
    Trace{"an end on its way", u"PUT"_s, u"/c/v1/chat/sessions/"_s,
          [](Day &day) {
              day.chat.client->endConversation(day.id);
          }},
    Trace{"a file on its way", u"POST"_s, u"/c/v1/chat/attachments"_s,
          [](Day &day) {
              const QString file = day.files.put(u"notes.txt"_s, "Of Jane, in a file");
              day.chat.client->sendMessage(day.id, {.body = ofJane, .files = {file}});
          }},
    Trace{"a conversation that is begun", u"POST"_s, u"/c/v1/chat/sessions"_s,
          [](Day &day) {
              day.chat.client->createConversation(ofJane + u" first"_s);
          }},
    Trace{"what is said of a conversation", u"PATCH"_s, u"/c/v1/conversations/"_s,
          [](Day &day) {
              day.chat.client->describeConversation(day.id, noteOfJane);
          }},
    Trace{"what is said of a conversation to come", u"POST"_s, u"/c/v1/chat/sessions"_s,
          [](Day &day) {
              const QString begun = day.chat.client->beginConversation();
              day.chat.client->describeConversation(begun, noteOfJane);
              day.chat.client->sendText(begun, ofJane);
          }},
    Trace{"what a conversation to come is to be", u"POST"_s, u"/c/v1/chat/sessions"_s,
          [](Day &day) {
              const QString begun
                  = day.chat.client->beginConversation({.title = ofJane + u" title"_s});
              day.chat.client->sendText(begun, ofJane);
          }},
    Trace{"what is said of the customer", u"PATCH"_s, u"/c/v1/customers/current"_s,
          [](Day &day) {
              day.chat.client->describeCustomer({.customAttributes = noteOfJane});
          }},
    Trace{"a mark of what was read", u"PUT"_s, u"/c/v1/chat/sessions/"_s,
          [](Day &day) {
              day.chat.emulator->sendAsAgent(day.id, u"Hello."_s);
              waitFor([&] { return day.chat.countOf(u"received(Hello.)"_s) > 0; });
              day.chat.client->markRead(day.id);
          }},
    Trace{"signs of typing",
          {},
          {},
          [](Day &day) {
              day.chat.client->setTyping(day.id, ChatClient::Typing::Started);
          }},
    Trace{"an answer to a survey", u"PUT"_s, u"/c/v1/chat/satisfaction-responses/"_s,
          [](Day &day) {
              day.chat.client->watchConversation(day.id);
              day.chat.client->timeline(day.id);
              day.chat.emulator->sendAsAgent(day.id, u"You are welcome."_s);
              waitFor([&] { return day.chat.countOf(u"received(You are welcome.)"_s) > 0; });
              day.chat.emulator->endConversation(day.id);
              waitFor([&] { return day.chat.client->surveys()->of(day.id).has_value(); });
              day.chat.client->answerSatisfaction(day.id, {.rating = 5});
          }},
    Trace{
        "a form that is half answered",
        {},
        {},
        [](Day &day) {
            const QJsonArray questions{question(u"q1"_s, u"Who?"_s), question(u"q2"_s, u"Why?"_s)};
            day.chat.emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questions}});
            const QString thread = day.chat.client->beginConversation();
            const ChatForms *forms = day.chat.client->forms();
            day.chat.client->forms()->begin(thread, u"f1"_s, day.chat.client.get(),
                                            [](const Result<Done> &) {});
            waitFor([&] { return forms->of(thread).question.prompt == u"Who?"_s; });
            day.chat.client->sendText(thread, ofJane);
        }},
    Trace{"what is said of an article", u"POST"_s, u"/c/v1/kb/"_s,
          [](Day &day) {
              day.chat.client->articles()->rate(
                  article, {.rating = ArticleFeedback::Rating::Positive, .text = ofJane},
                  day.chat.client.get(), [](const Result<Done> &) {});
          }},
};

/// Whether a request says something of Jane in another name than hers.
bool tellsOfJane(const EmulatorRequest &request, const Day &day)
{
    const bool isInAnotherName
        = !request.customerId.isEmpty() && request.customerId != day.customerId;
    return isInAnotherName
        && (request.body.contains(ofJane.toUtf8()) || request.path.contains(day.id));
}

bool standsIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Whoever comes next finds nothing of the customer who left, in whichever part of the chat it was,
/// and nothing of it is sent in the name of another.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void leaveNothingAtLogout_data() { listTraces(); }
    void leaveNothingAtLogout();
    void leaveNothingToSomebodyElse_data() { listTraces(); }
    void leaveNothingToSomebodyElse();

private:
    static void listTraces();
    /// False where it could not be left.
    static bool leaveTrace(Day &day, const Trace &trace);
    static bool isWithoutATrace(Day &day);
};

void PartsTest::listTraces()
{
    QTest::addColumn<int>("trace");
    for (int index = 0; index < int(traces.size()); ++index)
        QTest::newRow(traces[index].name) << index;
}

bool PartsTest::leaveTrace(Day &day, const Trace &trace)
{
    if (!day.chat.start() || !day.chat.logIn(jane))
        return false;
    day.id = day.chat.converse(ofJane + u" before"_s);
    day.customerId = day.chat.emulator->customerIdFor(jane);
    if (trace.path.isEmpty()) {
        trace.leave(day);
        return true;
    }
    day.chat.emulator->addFault({.method = trace.method,
                                 .path = trace.path,
                                 .kind = EmulatorFault::Kind::DropConnection,
                                 .times = Emulator::Always});
    day.chat.emulator->clearRequests();
    trace.leave(day);
    return waitFor([&] { return day.chat.requestCount(trace.method + u' ' + trace.path) > 0; });
}

// What the next customer sees and does, and what the service hears of it.
bool PartsTest::isWithoutATrace(Day &day)
{
    day.chat.emulator->clearFaults();
    day.chat.emulator->clearRequests();
    const ChatClient &client = *day.chat.client;
    if (day.chat.listed().contains(day.id) || !client.draft(day.id).isBlank()
        || !client.jotting(u"survey"_s).isEmpty() || client.surveys()->of(day.id)
        || client.articles()->feedbackOn(article)
        || !day.chat.client->findMessages(ofJane).isEmpty())
        return false;
    const QString next = day.chat.converse(u"Of Joe"_s);
    if (next.isEmpty() || day.chat.listed() != QStringList{next}
        || day.chat.shown(next).contains(ofJane))
        return false;
    const QList<EmulatorRequest> requests = day.chat.emulator->requests();
    return std::ranges::none_of(
        requests, [&](const EmulatorRequest &request) { return tellsOfJane(request, day); });
}

void PartsTest::leaveNothingAtLogout()
{
    QFETCH(const int, trace);
    const StorageFolder folder;
    Day day{.chat = ChatCase(u"lab"_s, folder.path())};
    QVERIFY(leaveTrace(day, traces[trace]));

    day.chat.client->logout();

    QTRY_COMPARE(day.chat.countOf(u"loggedOut"_s), 1);
    QVERIFY(!standsIn(folder.path(), ofJane.toUtf8()));
    QTRY_COMPARE(day.chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(isWithoutATrace(day));
    QVERIFY(!standsIn(folder.path(), ofJane.toUtf8()));
}

void PartsTest::leaveNothingToSomebodyElse()
{
    QFETCH(const int, trace);
    const StorageFolder folder;
    Day day{.chat = ChatCase(u"lab"_s, folder.path())};
    QVERIFY(leaveTrace(day, traces[trace]));

    day.chat.emulator->expireTokens(); // one that is a customer's already becomes nobody else's
    day.chat.client->login(day.chat.jwtFor(joe));

    QTRY_COMPARE(day.chat.countOf(u"loggedIn(%1)"_s.arg(joe)), 1);
    QTRY_COMPARE(day.chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(isWithoutATrace(day));
}

static const Suite<PartsTest> suite;
#include "tst_parts.moc"
