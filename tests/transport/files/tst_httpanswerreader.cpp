// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/files/httpanswerreader.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;

namespace {

enum class State { Complete, Open, Broken };

State stateOf(const HttpAnswerReader &reader)
{
    if (reader.isBroken())
        return State::Broken;
    return reader.isComplete() ? State::Complete : State::Open;
}

} // namespace

/// Answers are read as they come.
class HttpAnswerReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsAnswersHoweverTheyAreCut_data();
    void readsAnswersHoweverTheyAreCut();
    void takesTheEndForTheEndOfABodyOfUnknownLength_data();
    void takesTheEndForTheEndOfABodyOfUnknownLength();
    void keepsTheFieldsOfTheLastAnswer();
    void keepsNoMoreThanItMay_data();
    void keepsNoMoreThanItMay();
};

void HttpAnswerReaderTest::readsAnswersHoweverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, int status = 0,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << state << status << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    row("nothing", "", State::Open);
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", State::Complete, 204);
    row("no reason", "HTTP/1.1 204\r\n\r\n", State::Complete, 204);
    row("bare line ends", "HTTP/1.0 204 No\n\n", State::Complete, 204);
    row("lower case", "http/1.1 204 no\r\n\r\n", State::Complete, 204);
    row("empty body", ok + "Content-Length: 0\r\n\r\n", State::Complete, 200);
    row("body", ok + "content-length:3\r\n\r\nabc", State::Complete, 200, "abc");
    row("more than the body", ok + "Content-Length: 3\r\n\r\nabcHTTP/1.1 500", State::Complete, 200,
        "abc");
    row("half a body", ok + "Content-Length: 3\r\n\r\nab", State::Open, 200, "ab");
    row("unknown length", ok + "\r\nab", State::Open, 200, "ab");
    row("not modified", "HTTP/1.1 304 No\r\nContent-Length: 3\r\n\r\n", State::Complete, 304);
    row("chunks", chunked + "2\r\nab\r\nA;x=\"y\"\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
        State::Complete, 200, "ab0123456789");
    row("no chunks", chunked + "0\r\n\r\n", State::Complete, 200);
    row("chunks before length",
        ok + "Content-Length: 9\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        State::Complete, 200, "a");
    row("half a chunk", chunked + "4\r\nab", State::Open, 200, "ab");
    row("no last chunk", chunked + "2\r\nab\r\n", State::Open, 200, "ab");
    row("continue",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nContent-Length: 7\r\n\r\n"
        "HTTP/1.1 403 No\r\nContent-Length: 1\r\n\r\nx",
        State::Complete, 403, "x");
    row("only continue", "HTTP/1.1 100 Continue\r\n\r\n", State::Open);
    row("folded field", ok + "X: a\r\n b\r\nContent-Length: 0\r\n\r\n", State::Complete, 200);
    row("twice the same length", ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na",
        State::Complete, 200, "a");
    row("status alone", ok, State::Open);
    row("half a status", "HTTP/1.1 41", State::Open);
    row("no HTTP", "hello\r\n\r\n", State::Broken);
    row("no HTTP, no end", "hel", State::Broken);
    row("zeroes", QByteArray(8, '\0'), State::Broken);
    row("TLS", QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7), State::Broken);
    row("another HTTP", "HTTP/2 200\r\n\r\n", State::Broken);
    row("no number", "HTTP/1.1 abc OK\r\n\r\n", State::Broken);
    row("short number", "HTTP/1.1 20 OK\r\n\r\n", State::Broken);
    row("long number", "HTTP/1.1 2000 OK\r\n\r\n", State::Broken);
    row("number below all", "HTTP/1.1 099 OK\r\n\r\n", State::Broken);
    row("no status", "HTTP/1.1\r\n\r\n", State::Broken);
    row("no colon", ok + "hello\r\n\r\n", State::Broken);
    row("no name", ok + ": x\r\n\r\n", State::Broken);
    row("negative length", ok + "Content-Length: -1\r\n\r\n", State::Broken);
    row("signed length", ok + "Content-Length: +1\r\n\r\na", State::Broken);
    row("no length", ok + "Content-Length: x\r\n\r\n", State::Broken);
    row("empty length", ok + "Content-Length:\r\n\r\n", State::Broken);
    row("huge length", ok + "Content-Length: 99999999999999999999\r\n\r\n", State::Broken);
    row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", State::Broken);
    row("no size of a chunk", chunked + "x\r\n", State::Broken, 200);
    row("negative size of a chunk", chunked + "-1\r\n", State::Broken, 200);
    row("signed size of a chunk", chunked + "+1\r\na\r\n", State::Broken, 200);
    row("prefixed size of a chunk", chunked + "0x1\r\na\r\n", State::Broken, 200);
    row("huge size of a chunk", chunked + "ffffffffffffffffffff\r\n", State::Broken, 200);
    row("large size of a chunk", chunked + "7fffffffffffffff\r\n", State::Broken, 200);
    row("more than a chunk", chunked + "1\r\nab\r\n", State::Broken, 200, "a");
    row("long line", ok + "X: " + QByteArray(10'000, 'x'), State::Broken);
    row("many lines", ok + QByteArray("X: y\r\n").repeated(1000), State::Broken);
    row("many answers", QByteArray("HTTP/1.1 102 Wait\r\n\r\n").repeated(1000), State::Broken);
}

void HttpAnswerReaderTest::readsAnswersHoweverTheyAreCut()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype length : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(3)}) {
        HttpAnswerReader reader(100);
        for (qsizetype at = 0; at < bytes.size(); at += length)
            reader.take(bytes.mid(at, length));

        QTEST(stateOf(reader), "state");
        QTEST(reader.answer().status, "status");
        QTEST(reader.answer().body, "body");
    }
}

void HttpAnswerReaderTest::takesTheEndForTheEndOfABodyOfUnknownLength_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing") << QByteArray() << State::Open;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\n") << State::Open;
    QTest::newRow("unknown length") << QByteArray("HTTP/1.1 200 OK\r\n\r\nab") << State::Complete;
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << State::Complete;
    QTest::newRow("known length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab")
                                  << State::Open;
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n")
                            << State::Open;
    QTest::newRow("no HTTP") << QByteArray("hello") << State::Broken;
}

void HttpAnswerReaderTest::takesTheEndForTheEndOfABodyOfUnknownLength()
{
    QFETCH(const QByteArray, bytes);
    HttpAnswerReader reader(100);
    reader.take(bytes);
    reader.end();

    QTEST(stateOf(reader), "state");
}

void HttpAnswerReaderTest::keepsTheFieldsOfTheLastAnswer()
{
    HttpAnswerReader reader(100);
    reader.take(
        "HTTP/1.1 102 Wait\r\nRetry-After: 9\r\n\r\n"
        "HTTP/1.1 503 Busy\r\nDATE:  today \r\nretry-AFTER: 3\r\nContent-Length: 0\r\n\r\n");

    QVERIFY(reader.isComplete());
    QCOMPARE(reader.answer().date, "today");
    QCOMPARE(reader.answer().retryAfter, "3");
}

void HttpAnswerReaderTest::keepsNoMoreThanItMay_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("unknown length") << QByteArray("\r\n") << QByteArray(60, 'x');
    QTest::newRow("known length") << QByteArray("Content-Length: 900\r\n\r\n")
                                  << QByteArray(60, 'x');
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                            << "3C\r\n" + QByteArray(60, 'x') + "\r\n";
}

void HttpAnswerReaderTest::keepsNoMoreThanItMay()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    HttpAnswerReader reader(100);
    reader.take("HTTP/1.1 400 No\r\n" + head + piece);
    QVERIFY(!reader.isComplete());

    for (int i = 0; i < 5; ++i)
        reader.take(piece);

    QVERIFY(reader.isComplete());
    QCOMPARE(reader.answer().body, QByteArray(100, 'x'));
}

static const Kustomer::Testing::Suite<HttpAnswerReaderTest> suite;

#include "tst_httpanswerreader.moc"
