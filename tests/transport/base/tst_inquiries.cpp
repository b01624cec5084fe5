// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/inquiries.h"

#include <QHash>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr BackoffPolicy never{.first = 1h, .early = 1h, .late = 1h};

/// Inquiries, and a server that answers when it is told to; all that happens is one line.
struct Conversation
{
    void ask(const QString &id)
    {
        inquiries.ask<int>(
            id,
            [this, id](QObject *context, const Inquiry<int>::Answer &answer) {
                log.append(id + u'?');
                asked[id] = {context, answer};
            },
            [this, id](int value) {
                log.append(id + QString::number(value));
                onAnswer();
            });
    }
    void answer(const QString &id, const Result<int> &value)
    {
        const Asked one = asked.value(id);
        if (one.context)
            one.answer(value);
    }
    QString heard() { return std::exchange(log, {}).join(u' '); }

    struct Asked
    {
        QPointer<QObject> context;
        Inquiry<int>::Answer answer;
    };

    QStringList log;
    QHash<QString, Asked> asked;
    std::function<void()> onAnswer = [] {
    };
    QObject owner;
    Inquiries inquiries{never, &owner};
};

const Error cancelled{.kind = Error::Kind::Cancelled};

} // namespace

class InquiriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void areToldApart();
    void takeThePlaceOfTheOneBefore();
    void hearNothingOnceTheyEnded();
    void mayEndWhileTheyAnswer();
    void goOnTogether();
    void visitNoneThatEndedMeanwhile();
    void endWithTheirOwner();
};

void InquiriesTest::areToldApart()
{
    Conversation talk;
    talk.ask(u"a"_s);
    talk.ask(u"b"_s);
    talk.answer(u"b"_s, 1);
    talk.answer(u"a"_s, 2);
    QCOMPARE(talk.heard(), u"a? b? b1 a2"_s);
    QVERIFY(talk.inquiries.contains(u"a"_s)); // what was asked once
    QVERIFY(!talk.inquiries.contains(u"c"_s));
}

void InquiriesTest::takeThePlaceOfTheOneBefore()
{
    Conversation talk;
    talk.ask(u"a"_s);
    const Conversation::Asked before = talk.asked.value(u"a"_s);
    talk.ask(u"a"_s);
    QVERIFY(!before.context); // whoever answers it finds nobody
    talk.answer(u"a"_s, 1);
    QCOMPARE(talk.heard(), u"a? a? a1"_s);
}

void InquiriesTest::hearNothingOnceTheyEnded()
{
    Conversation talk;
    talk.ask(u"a"_s);
    talk.ask(u"b"_s);
    talk.inquiries.end(u"a"_s);
    QVERIFY(!talk.inquiries.contains(u"a"_s));
    talk.answer(u"a"_s, 1); // in a loop of its own, before what ended is gone
    talk.answer(u"b"_s, 2);
    talk.inquiries.clear();
    QVERIFY(!talk.inquiries.contains(u"b"_s));
    talk.inquiries.resume();
    QCOMPARE(talk.heard(), u"a? b? b2"_s);
}

void InquiriesTest::mayEndWhileTheyAnswer()
{
    Conversation talk;
    talk.onAnswer = [&talk] {
        talk.inquiries.clear();
    };
    talk.ask(u"a"_s);
    talk.ask(u"b"_s);
    talk.answer(u"a"_s, 1);
    talk.answer(u"b"_s, 2);
    QCOMPARE(talk.heard(), u"a? b? a1"_s);
}

void InquiriesTest::goOnTogether()
{
    Conversation talk;
    talk.ask(u"a"_s);
    talk.ask(u"b"_s);
    talk.answer(u"a"_s, cancelled);
    talk.answer(u"b"_s, 1);
    talk.heard();
    talk.inquiries.resume();
    QCOMPARE(talk.heard(), u"a?"_s);
    talk.answer(u"a"_s, 2);
    QCOMPARE(talk.heard(), u"a2"_s);
}

void InquiriesTest::visitNoneThatEndedMeanwhile()
{
    Conversation talk;
    talk.ask(u"a"_s);
    talk.ask(u"b"_s);
    int visited = 0;
    talk.inquiries.each([&](const QString &, AnyInquiry &) {
        ++visited;
        talk.inquiries.clear();
    });
    QCOMPARE(visited, 1);
}

void InquiriesTest::endWithTheirOwner()
{
    auto owner = std::make_unique<QObject>();
    Inquiries inquiries(never, owner.get());
    const QPointer<AnyInquiry> asked = inquiries.add<int>(
        u"a"_s, [](QObject *, const Inquiry<int>::Answer &) {}, [](int) {});
    QVERIFY(asked);
    owner.reset();
    QVERIFY(!asked);
}

static const Kustomer::Testing::Suite<InquiriesTest> suite;
#include "tst_inquiries.moc"
