// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/inquiry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr BackoffPolicy quick{.first = 1ms, .early = 4ms, .late = 4ms};
constexpr BackoffPolicy never{.first = 1h, .early = 1h, .late = 1h};

/// An inquiry and a server that answers when it is told to; all that happens is one line.
struct Conversation
{
    explicit Conversation(const BackoffPolicy &pauses)
        : inquiry(
            pauses,
            [this](QObject *context, const Inquiry<int>::Answer &answer) {
                log.append(u"question"_s);
                asker = context;
                reply = answer;
            },
            [this](int value) {
                log.append(QString::number(value));
                onAnswer();
            })
    {
        QObject::connect(&inquiry, &AnyInquiry::missed, &inquiry,
                         [this] { log.append(u"missed"_s); });
        QObject::connect(&inquiry, &AnyInquiry::failed, &inquiry,
                         [this] { log.append(u"failed"_s); });
        QObject::connect(&inquiry, &AnyInquiry::gaveUp, &inquiry,
                         [this] { log.append(u"over"_s); });
    }

    void answer(const Result<int> &value)
    {
        if (asker)
            reply(value);
    }
    QString heard() { return std::exchange(log, {}).join(u' '); }

    QStringList log;
    QPointer<QObject> asker;
    Inquiry<int>::Answer reply;
    std::function<void()> onAnswer = [] {
    };
    Inquiry<int> inquiry;
};

} // namespace

class InquiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsWhichFailuresPass();
    void follows_data();
    void follows();
    void asksUntilThereIsAnAnswer();
    void asksAgainWithAnotherToken_data();
    void asksAgainWithAnotherToken();
    void tellsAgainAfterAnAnswer();
    void givesUpOnAnswersThatCannotBeRead();
    void waitsAsLongAsTheServerAsks();
    void asksWhenTheServersWishIsOver();
    void keepsTheLongestWish();
    void growsWithWhatItsAnswersLeadTo();
    void endsInsideItsAnswer();
};

void InquiryTest::tellsWhichFailuresPass()
{
    for (const Kind kind : {Kind::Transport, Kind::Timeout, Kind::Server, Kind::RateLimited})
        QVERIFY(Error{.kind = kind}.retryable);
    for (const Kind kind : {Kind::Configuration, Kind::Refused, Kind::NotFound, Kind::Cancelled,
                            Kind::Tls, Kind::Protocol, Kind::TooLarge, Kind::Storage})
        QVERIFY(!Error{.kind = kind}.retryable);
}

void InquiryTest::follows_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("asks once") << "ask"
                               << "question";
    QTest::newRow("takes the answer") << "ask 7"
                                      << "question 7";
    QTest::newRow("asks no second time meanwhile") << "ask ask ask"
                                                   << "question";
    QTest::newRow("asks again afterwards") << "ask ask ask 7"
                                           << "question 7 question";
    QTest::newRow("and no third time") << "ask ask ask 7 8"
                                       << "question 7 question 8";
    QTest::newRow("forgets") << "ask stop 7"
                             << "question";
    QTest::newRow("forgets what was wanted again") << "ask ask stop ask 7"
                                                   << "question question 7";
    QTest::newRow("tells a failure") << "ask offline"
                                     << "question missed failed";
    QTest::newRow("tells an outage once") << "ask offline ask offline"
                                          << "question missed failed question missed";
    QTest::newRow("tells the next outage") << "ask offline ask 7 ask offline"
                                           << "question missed failed question 7 question missed "
                                              "failed";
    QTest::newRow("asks in spite of a pause") << "ask offline ask"
                                              << "question missed failed question";
    QTest::newRow("keeps what was cancelled to itself") << "ask cancelled"
                                                        << "question missed";
    QTest::newRow("asks again after it was cancelled, if wanted") << "ask ask cancelled 7"
                                                                  << "question missed question 7";
    QTest::newRow("resumes what was cancelled") << "ask cancelled resume 7 resume"
                                                << "question missed question 7";
    QTest::newRow("resumes nothing else") << "resume ask resume offline resume"
                                          << "question missed failed";
    QTest::newRow("resumes nothing that was forgotten") << "ask cancelled stop resume"
                                                        << "question missed";
    QTest::newRow("wakes") << "wake offline wake"
                           << "question missed failed question";
    QTest::newRow("is woken and answered") << "ask wake 7 wake"
                                           << "question 7 question";
    QTest::newRow("is woken before it is over") << "ask wake untrusted 7"
                                                << "question missed failed question 7";
    QTest::newRow("is woken once") << "ask wake wake untrusted untrusted"
                                   << "question missed failed question missed over";
    QTest::newRow("is woken before a refusal") << "ask wake refused"
                                               << "question missed failed over";
    QTest::newRow("is woken before a pause") << "ask wake offline"
                                             << "question missed failed";
    QTest::newRow("forgets that it was woken") << "ask wake stop ask untrusted"
                                               << "question question missed failed over";
    QTest::newRow("resumes what is cancelled later") << "ask resume cancelled 7"
                                                     << "question missed question 7";
    QTest::newRow("resumes what the network refused") << "ask untrusted resume 7 resume"
                                                      << "question missed failed over question 7";
    QTest::newRow("resumes no refusal") << "ask refused resume"
                                        << "question missed failed over";
    QTest::newRow("gives up after a refusal") << "ask refused"
                                              << "question missed failed over";
    QTest::newRow("gives up again, and tells no second time")
        << "ask refused ask refused"
        << "question missed failed over question missed over";
    QTest::newRow("asks again after a refusal, if wanted") << "ask ask refused 7"
                                                           << "question missed failed question 7";
    QTest::newRow("pauses after a failure, even if wanted") << "ask ask offline"
                                                            << "question missed failed";
    QTest::newRow("heeds the server") << "ask busy ask ask"
                                      << "question missed failed";
    QTest::newRow("tells what failed elsewhere") << "elsewhere:offline ask 7"
                                                 << "failed question 7";
    QTest::newRow("tells an outage once, wherever it was asked")
        << "ask elsewhere:offline offline elsewhere:offline"
        << "question failed missed";
    QTest::newRow("tells the next outage elsewhere") << "elsewhere:offline ask 7 elsewhere:offline"
                                                     << "failed question 7 failed";
    QTest::newRow("tells an outage after what was cancelled elsewhere")
        << "elsewhere:cancelled elsewhere:offline"
        << "failed";
    QTest::newRow("heeds nobody any more") << "ask busy stop ask"
                                           << "question missed failed question";
}

void InquiryTest::follows()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    Conversation conversation(never);
    const QHash<QString, Error> failures{
        {u"offline"_s, {.kind = Kind::Transport}},
        {u"refused"_s, {.kind = Kind::Refused}},
        {u"untrusted"_s, {.kind = Kind::Tls}},
        {u"cancelled"_s, {.kind = Kind::Cancelled}},
        {u"busy"_s, {.kind = Kind::RateLimited, .retryAfter = 1h}},
    };

    const QString elsewhere = u"elsewhere:"_s;
    for (const QString &step : steps.split(u' ')) {
        if (step.startsWith(elsewhere))
            conversation.inquiry.miss(failures.value(step.sliced(elsewhere.size())));
        else if (step == "ask"_L1)
            conversation.inquiry.ask();
        else if (step == "wake"_L1)
            conversation.inquiry.wake();
        else if (step == "resume"_L1)
            conversation.inquiry.resume();
        else if (step == "stop"_L1)
            conversation.inquiry.stop();
        else if (failures.contains(step))
            conversation.answer(failures.value(step));
        else
            conversation.answer(step.toInt());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QCOMPARE(conversation.heard(), expected);
}

void InquiryTest::asksUntilThereIsAnAnswer()
{
    Conversation conversation(quick);
    conversation.inquiry.ask();
    for (int outage = 0; outage < 5; ++outage) {
        conversation.answer(Error{.kind = Kind::Timeout});
        QTRY_COMPARE(conversation.log.last(), u"question"_s);
    }
    conversation.answer(7);

    QCOMPARE(conversation.heard(),
             u"question missed failed question missed question missed question missed question "
             "missed question 7"_s);
}

void InquiryTest::asksAgainWithAnotherToken_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << Kind::Refused;
    QTest::newRow("expired") << Kind::Expired;
}

void InquiryTest::asksAgainWithAnotherToken()
{
    QFETCH(const Kind, kind);
    Conversation conversation(quick);
    conversation.inquiry.ask();
    conversation.answer(Error{.kind = kind, .httpStatus = 401});
    QTRY_COMPARE(conversation.log.last(), u"question"_s);
    conversation.answer(Error{.kind = Kind::Cancelled, .httpStatus = 401}); // there is none
    conversation.heard();
    QSignalSpy another(&conversation.inquiry, &AnyInquiry::missed);
    QVERIFY(!another.wait(20));
    QCOMPARE(conversation.heard(), QString());
}

void InquiryTest::tellsAgainAfterAnAnswer()
{
    Conversation conversation(quick);
    QSignalSpy told(&conversation.inquiry, &AnyInquiry::failed);
    for (int outage = 1; outage <= 3; ++outage) {
        conversation.inquiry.ask();
        conversation.answer(Error{.kind = Kind::Server, .httpStatus = 500});
        QTRY_COMPARE(conversation.log.last(), u"question"_s);
        conversation.answer(outage);
        QCOMPARE(told.size(), outage);
    }
}

void InquiryTest::givesUpOnAnswersThatCannotBeRead()
{
    Conversation conversation(quick);
    conversation.inquiry.ask();
    for (int answer = 1; answer < 4; ++answer) {
        conversation.answer(Error{.kind = Kind::Protocol});
        QTRY_COMPARE(conversation.log.count(u"question"_s), answer + 1);
    }
    QVERIFY(!conversation.log.contains(u"over"_s));
    conversation.answer(Error{.kind = Kind::Protocol});
    QCOMPARE(conversation.log.last(), u"over"_s);
    conversation.heard();
    QSignalSpy another(&conversation.inquiry, &AnyInquiry::missed);
    QVERIFY(!another.wait(20));
    QCOMPARE(conversation.heard(), QString());

    conversation.inquiry.ask(); // somebody wants it anew
    conversation.answer(Error{.kind = Kind::Protocol});
    QTRY_COMPARE(conversation.log.join(u' '), u"question missed question"_s);
}

void InquiryTest::waitsAsLongAsTheServerAsks()
{
    Conversation conversation(quick);
    conversation.inquiry.ask();
    conversation.answer(Error{.kind = Kind::RateLimited, .retryAfter = 1h});
    conversation.heard();

    conversation.inquiry.ask();
    conversation.inquiry.askLater({.kind = Kind::Transport});
    QSignalSpy another(&conversation.inquiry, &AnyInquiry::missed);

    QVERIFY(!another.wait(20));
    QCOMPARE(conversation.heard(), QString());
}

void InquiryTest::asksWhenTheServersWishIsOver()
{
    Respite respite(quick);
    QSignalSpy over(&respite, &Respite::over);
    respite.begin({.kind = Kind::RateLimited, .retryAfter = 30ms});
    QVERIFY(!respite.skip());
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(respite.skip());
}

void InquiryTest::keepsTheLongestWish()
{
    Respite respite(quick);
    respite.begin({.kind = Kind::RateLimited, .retryAfter = 1h});
    respite.begin({.kind = Kind::RateLimited, .retryAfter = 1ms});
    respite.begin({.kind = Kind::Server});
    respite.reset();

    QVERIFY(respite.isRunning());
    QVERIFY(!respite.skip());

    respite.stop();
    QVERIFY(!respite.isRunning());
    QVERIFY(respite.skip());
}

void InquiryTest::growsWithWhatItsAnswersLeadTo()
{
    Conversation conversation(quick);
    QSignalSpy told(&conversation.inquiry, &AnyInquiry::failed);
    conversation.onAnswer = [&conversation] {
        conversation.inquiry.askLater({.kind = Kind::Server});
    };
    conversation.inquiry.ask();
    for (int round = 1; round <= 4; ++round) {
        conversation.answer(round);
        QTRY_COMPARE(conversation.log.count(u"question"_s), round + 1);
    }
    conversation.answer(Error{.kind = Kind::Transport});

    QCOMPARE(told.size(), 0); // who failed has told it
}

void InquiryTest::endsInsideItsAnswer()
{
    auto conversation = std::make_unique<Conversation>(quick);
    conversation->onAnswer = [&conversation] {
        conversation->inquiry.ask();
        conversation->inquiry.stop();
        conversation->inquiry.ask();
    };
    conversation->inquiry.ask();
    conversation->answer(7);
    QCOMPARE(conversation->heard(), u"question 7 question question"_s);

    struct Owner
    {
        std::unique_ptr<Inquiry<int>> inquiry;
        Inquiry<int>::Answer reply;
    } owner;
    owner.inquiry = std::make_unique<Inquiry<int>>(
        quick, [&owner](QObject *, const Inquiry<int>::Answer &answer) { owner.reply = answer; },
        [&owner](int) { owner.inquiry.reset(); });
    owner.inquiry->ask();
    owner.inquiry->ask();
    const Inquiry<int>::Answer reply = owner.reply;
    reply(7);
    QVERIFY(!owner.inquiry);
}

static const Kustomer::Testing::Suite<InquiryTest> suite;
#include "tst_inquiry.moc"
