// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationnews.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Testing::at;
using namespace Qt::Literals::StringLiterals;

namespace {

Message answer(const QString &body, int second, const QString &sender)
{
    return {.id = u"m"_s, .body = body, .createdAt = at(second), .sender = {.id = sender}};
}

} // namespace

class ConversationNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void findsTheLaterInstant();
    void knowsWhatMayBeUnseen();
    void neverGoesBackInTime();
    void countsNothingOnceItIsReadElsewhere();
    void previewsTheLatestMessage();
    void keepsTheAuthorOfTheSameMessage_data();
    void keepsTheAuthorOfTheSameMessage();
    void keepsTheLatestResponderFirst();
    void namesAResponder();
    void takesTheNameThatTheServerTellsOfWhoAnsweredLast_data();
    void takesTheNameThatTheServerTellsOfWhoAnsweredLast();
    void knowsWhetherAnAssistantLeads();
    void knowsWhatGoesOnAfterItsEnd();
};

void ConversationNewsTest::findsTheLaterInstant()
{
    QCOMPARE(later(at(1), at(2)), at(2));
    QCOMPARE(later(at(2), at(1)), at(2));
    QCOMPARE(later({}, at(1)), at(1));
    QCOMPARE(later(at(1), {}), at(1));
    QVERIFY(!later({}, {}).isValid());
}

void ConversationNewsTest::knowsWhatMayBeUnseen()
{
    QVERIFY(!mayBeUnseen({}));
    QVERIFY(mayBeUnseen({.lastMessageAt = at(2)}));
    QVERIFY(mayBeUnseen({.lastMessageAt = at(2), .lastSeenAt = at(1)}));
    QVERIFY(mayBeUnseen({.lastMessageAt = at(2), .lastSeenAt = at(2)}));
    QVERIFY(!mayBeUnseen({.lastMessageAt = at(2), .lastSeenAt = at(3)}));
}

void ConversationNewsTest::neverGoesBackInTime()
{
    const Conversation known{.id = u"c"_s,
                             .preview = u"new"_s,
                             .lastMessageAt = at(5),
                             .lastSeenAt = at(4),
                             .unreadCount = 2,
                             .responders = {{.id = u"u"_s}}};
    const Conversation stale{
        .id = u"c"_s, .title = u"T"_s, .preview = u"old"_s, .lastMessageAt = at(3)};

    const Conversation merged = updated(known, stale);

    Conversation expected = known;
    expected.title = u"T"_s;
    QCOMPARE(merged, expected);
}

void ConversationNewsTest::countsNothingOnceItIsReadElsewhere()
{
    const Conversation known{.id = u"c"_s, .lastMessageAt = at(5), .unreadCount = 2};
    Conversation read = known;
    read.lastSeenAt = at(6);

    QCOMPARE(updated(known, read).unreadCount, 0);
}

void ConversationNewsTest::previewsTheLatestMessage()
{
    const Conversation empty{.id = u"c"_s};

    const Conversation one = withMessage(empty, answer(u"one"_s, 1, {}));
    QCOMPARE(one.preview, u"one"_s);
    QCOMPARE(one.lastMessageAt, at(1));
    QCOMPARE(withMessage(one, answer(u"older"_s, 0, {})), one);
    QCOMPARE(withMessage(one, answer(u"two"_s, 2, {})).preview, u"two"_s);
}

void ConversationNewsTest::keepsTheAuthorOfTheSameMessage_data()
{
    using Author = Conversation::Author;
    QTest::addColumn<QString>("told");
    QTest::addColumn<QDateTime>("toldAt");
    QTest::addColumn<Author>("toldAuthor");
    QTest::addColumn<Author>("author");
    const auto row
        = [](const char *name, const QString &told, int second, Author by, Author author) {
              QTest::newRow(name) << told << at(second) << by << author;
          };
    row("the same", u"Where is my parcel?"_s, 5, Author::Unknown, Author::Customer);
    row("cut", u"Where is my"_s, 5, Author::Unknown, Author::Customer);
    row("cut and marked", u"Where is my…"_s, 5, Author::Unknown, Author::Customer);
    row("cut and marked with dots", u"Where is my ..."_s, 5, Author::Unknown, Author::Customer);
    row("another at the same time", u"Here"_s, 5, Author::Unknown, Author::Unknown);
    row("without a text", u""_s, 5, Author::Unknown, Author::Unknown);
    row("the same words later", u"Where is my parcel?"_s, 6, Author::Unknown, Author::Unknown);
    row("earlier", u"Hello"_s, 4, Author::Unknown, Author::Customer); // which is not shown
    row("by the server's word", u"Here"_s, 6, Author::Company, Author::Company);
}

void ConversationNewsTest::keepsTheAuthorOfTheSameMessage()
{
    QFETCH(const QString, told);
    QFETCH(const QDateTime, toldAt);
    QFETCH(const Conversation::Author, toldAuthor);
    QFETCH(const Conversation::Author, author);
    const Conversation known{.id = u"c"_s,
                             .preview = u"Where is my parcel?"_s,
                             .previewAuthor = Conversation::Author::Customer,
                             .lastMessageAt = at(5)};

    const Conversation merged = updated(
        known,
        {.id = u"c"_s, .preview = told, .previewAuthor = toldAuthor, .lastMessageAt = toldAt});

    QCOMPARE(merged.previewAuthor, author);
}

void ConversationNewsTest::keepsTheLatestResponderFirst()
{
    Conversation conversation{.id = u"c"_s};
    for (const QString &sender : {u"a"_s, u"b"_s, QString(), u"a"_s})
        conversation = withMessage(conversation, answer(u"x"_s, 1, sender));

    QCOMPARE(conversation.responders, (QList<User>{{.id = u"a"_s}, {.id = u"b"_s}}));
}

void ConversationNewsTest::namesAResponder()
{
    const Conversation conversation{.id = u"c"_s, .responders = {{.id = u"a"_s}, {.id = u"b"_s}}};
    const User person{.id = u"b"_s, .displayName = u"Sam"_s};

    QCOMPARE(withResponder(conversation, person).responders, (QList<User>{{.id = u"a"_s}, person}));
}

void ConversationNewsTest::takesTheNameThatTheServerTellsOfWhoAnsweredLast_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QDateTime>("toldAt");
    QTest::addColumn<QString>("first");
    QTest::newRow("the same") << u"Sam"_s << at(5) << u"Sam"_s;
    QTest::newRow("another") << u"Samantha"_s << at(5) << u"Samantha"_s;
    QTest::newRow("another, later") << u"Samantha"_s << at(6) << u"Samantha"_s;
    QTest::newRow("another, before") << u"Samantha"_s << at(4) << u"Sam"_s;
    QTest::newRow("none") << QString() << at(6) << u"Sam"_s;
}

void ConversationNewsTest::takesTheNameThatTheServerTellsOfWhoAnsweredLast()
{
    QFETCH(const QString, told);
    QFETCH(const QDateTime, toldAt);
    QFETCH(const QString, first);
    const User sam{.id = u"u"_s, .displayName = u"Sam"_s};
    const Conversation known{.id = u"c"_s, .lastMessageAt = at(5), .responders = {sam}};

    const Conversation merged = updated(
        known, {.id = u"c"_s, .lastMessageAt = toldAt, .responders = {{.displayName = told}}});

    QCOMPARE(merged.responders.first().displayName, first);
    QVERIFY(merged.responders.contains(sam));
    const User renamed{.id = u"u"_s, .displayName = first};
    QCOMPARE(withResponder(merged, renamed).responders, QList<User>{renamed});
}

void ConversationNewsTest::knowsWhetherAnAssistantLeads()
{
    Message machine = answer(u"I am a machine"_s, 2, u"a"_s);
    machine.templateData = MessageTemplate{.isAiResponse = true};
    Conversation conversation{.id = u"c"_s, .createdAt = at(1)};
    QVERIFY(!conversation.isInAssistantMode());

    conversation = withMessages(conversation, {machine, answer(u"I am none"_s, 4, u"b"_s)});
    QVERIFY(conversation.isInAssistantMode()); // until it is said or noticed that it is over

    const Conversation plain{.id = u"c"_s, .createdAt = at(1)};
    QVERIFY(updated(conversation, plain).isInAssistantMode());
    Conversation over = plain;
    over.assistantEndedAt = at(3);
    conversation = updated(conversation, over);
    QVERIFY(!conversation.isInAssistantMode());
    over.assistantEndedAt = at(5); // as the service says of the same
    conversation = updated(conversation, over);
    QCOMPARE(conversation.assistantEndedAt, at(3));

    machine.createdAt = at(7);
    conversation = withMessage(conversation, machine);
    QVERIFY(conversation.isInAssistantMode());
    over.assistantEndedAt = at(8);
    conversation = updated(conversation, over);
    QVERIFY(!conversation.isInAssistantMode());
    QCOMPARE(conversation.assistantEndedAt, at(8));

    const Conversation greeted{.id = u"g"_s, .createdAt = at(1), .assistantSince = at(1)};
    Conversation ended = greeted;
    ended.endedAt = at(2);
    QVERIFY(greeted.isInAssistantMode());
    QVERIFY(!ended.isInAssistantMode());
}

void ConversationNewsTest::knowsWhatGoesOnAfterItsEnd()
{
    const auto written = [](int second, Message::Direction direction) {
        return Message{.id = u"m"_s, .createdAt = at(second), .direction = direction};
    };
    const auto mine = Message::Direction::FromCustomer, theirs = Message::Direction::FromCompany;
    const Conversation open{.id = u"c"_s, .createdAt = at(1), .lastMessageAt = at(2)};
    Conversation ended = open;
    ended.endedAt = at(4);

    QCOMPARE(sequelOf(open, {written(5, mine)}), Sequel::None);
    QCOMPARE(sequelOf(ended, {}), Sequel::None);
    QCOMPARE(sequelOf(ended, {written(3, mine), written(4, theirs)}), Sequel::None);
    QCOMPARE(sequelOf(ended, {written(3, mine), written(5, theirs)}), Sequel::Possible);
    QCOMPARE(sequelOf(ended, {written(5, theirs), written(6, mine)}), Sequel::Certain);

    Conversation told = ended; // with its latest message, and still as ended
    told.lastMessageAt = at(6);
    QCOMPARE(sequelOf(told, {written(6, mine)}), Sequel::None);
    Conversation merged = ended;
    merged.outcome = Conversation::Outcome::Merged;
    QCOMPARE(sequelOf(merged, {written(6, mine)}), Sequel::None);
}

static const Kustomer::Testing::Suite<ConversationNewsTest> suite;
#include "tst_conversationnews.moc"
