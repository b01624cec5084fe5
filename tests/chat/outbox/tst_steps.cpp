// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/threadid.h"
#include "chat/outbox/sendverdict.h"
#include "chat/outbox/steps.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/http/httpfailure.h"

#include <QMetaEnum>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace {

QString nameOf(Step step)
{
    switch (step) {
    case Step::FindConversation:
        return u"find"_s;
    case Step::Create:
        return u"create"_s;
    case Step::LearnHorizon:
        return u"horizon"_s;
    case Step::Upload:
        return u"upload"_s;
    case Step::Look:
        return u"look"_s;
    case Step::Post:
        return u"post"_s;
    }
    Q_UNREACHABLE();
}

enum class Thread { New, Asked, OfServer };

} // namespace

/// What is left to do for a message, and what a failure means for it.
class StepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void areWhatIsLeft_data();
    void areWhatIsLeft();
    void failWithAVerdict_data();
    void failWithAVerdict();
    void giveUpOnAnswersThatCannotBeRead();
};

void StepsTest::areWhatIsLeft_data()
{
    QTest::addColumn<int>("thread");
    QTest::addColumn<OutboxEntry>("entry");
    QTest::addColumn<QString>("steps");
    const OutboxEntry::Horizon known{.instant = QDateTime::fromMSecsSinceEpoch(1).toUTC()};
    const Draft text{.body = u"Hello"_s};
    const Draft files{.files = {u"/a"_s, u"/b"_s}};
    const auto row
        = [](const char *name, Thread thread, const OutboxEntry &entry, const QString &steps) {
              QTest::newRow(name) << int(thread) << entry << steps;
          };
    row("a text", Thread::OfServer, {.draft = text, .horizon = known}, u"post"_s);
    row("nothing known", Thread::OfServer, {.draft = text}, u"horizon post"_s);
    row("a lost answer", Thread::OfServer, {.draft = text, .horizon = known, .isUncertain = true},
        u"look post"_s);
    row("a new thread", Thread::New, {.draft = text}, u"create post"_s);
    row("a lost thread", Thread::Asked, {.draft = text}, u"find create post"_s);
    row("files", Thread::OfServer, {.draft = files, .horizon = known}, u"upload post"_s);
    row("files, one is there", Thread::OfServer,
        {.draft = files, .files = {{.id = u"1"_s}, {}}, .horizon = known}, u"upload post"_s);
    row("files, all there, a lost answer", Thread::OfServer,
        {.draft = files,
         .files = {{.id = u"1"_s}, {.id = u"2"_s}},
         .horizon = known,
         .isUncertain = true},
        u"look post"_s);
    row("files in a new thread", Thread::New, {.draft = files}, u"create upload post"_s);
}

void StepsTest::areWhatIsLeft()
{
    QFETCH(int, thread);
    QFETCH(OutboxEntry, entry);
    Creations creations;
    const bool isLocal = Thread(thread) != Thread::OfServer;
    entry.conversationId = isLocal ? newLocalThreadId() : u"c"_s;
    if (isLocal)
        creations.start(entry.conversationId, u"Hello"_s, {});
    if (Thread(thread) == Thread::Asked)
        creations.noteAsked(entry.conversationId, QDateTime::currentDateTimeUtc());

    QStringList names;
    for (const Step step : stepsLeft(entry, creations))
        names.append(nameOf(step));

    QTEST(names.join(u' '), "steps");
}

void StepsTest::failWithAVerdict_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<SendVerdict>("verdict");
    const auto row = [](const char *name, const Error &error, SendVerdict verdict) {
        QTest::newRow(name) << error << verdict;
    };
    const auto transfer = [](QNetworkReply::NetworkError failure) {
        return transferError(failure, u"POST /x"_s, u"host"_s, {});
    };
    row("no host", transfer(QNetworkReply::HostNotFoundError), SendVerdict::NotSent);
    row("refused port", transfer(QNetworkReply::ConnectionRefusedError), SendVerdict::NotSent);
    row("closed", transfer(QNetworkReply::RemoteHostClosedError), SendVerdict::Unfinished);
    row("no safe connection", transfer(QNetworkReply::SslHandshakeFailedError),
        SendVerdict::NotSent);
    row("time-out", timeoutError(u"POST /x"_s, u"host"_s, std::chrono::seconds(15), QLocale::c()),
        SendVerdict::Unfinished);
    row("long answer", tooLargeError(u"POST /x"_s, 8, QLocale::c()), SendVerdict::Unknown);
    row("long message", {.kind = Kind::TooLarge, .httpStatus = 413}, SendVerdict::Refused);
    row("500", {.kind = Kind::Server, .httpStatus = 500}, SendVerdict::Unknown);
    row("502", {.kind = Kind::Server, .httpStatus = 502}, SendVerdict::Unfinished);
    row("504", {.kind = Kind::Server, .httpStatus = 504}, SendVerdict::Unfinished);
    row("429", {.kind = Kind::RateLimited, .httpStatus = 429}, SendVerdict::NotSent);
    row("401", {.kind = Kind::Refused, .httpStatus = 401}, SendVerdict::NotSent);
    row("407", {.kind = Kind::Refused, .httpStatus = 407}, SendVerdict::NotSent);
    row("409", {.kind = Kind::Refused, .httpStatus = 409}, SendVerdict::Refused);
    row("404", {.kind = Kind::NotFound, .httpStatus = 404}, SendVerdict::Refused);
    row("cancelled", {.kind = Kind::Cancelled}, SendVerdict::NotSent);
    row("HTML", {.kind = Kind::Protocol, .httpStatus = 200}, SendVerdict::Unknown);
}

void StepsTest::failWithAVerdict()
{
    QFETCH(Error, error);
    QTEST(sendVerdictOn(error, 1), "verdict");
}

void StepsTest::giveUpOnAnswersThatCannotBeRead()
{
    const Error unreadable{.kind = Kind::Protocol};
    QCOMPARE(sendVerdictOn(unreadable, 9), SendVerdict::Unknown);
    QCOMPARE(sendVerdictOn(unreadable, 10), SendVerdict::Refused);
    QCOMPARE(sendVerdictOn(tooLargeError({}, 8, QLocale::c()), 10), SendVerdict::Refused);
}

static const Kustomer::Testing::Suite<StepsTest> suite;
#include "tst_steps.moc"
