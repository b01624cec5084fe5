// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/realtime/pusherframe.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString describe(const PusherFrame &frame)
{
    QString text = frame.event + " on "_L1 + frame.channel + u':';
    if (!frame.userId.isEmpty())
        text += " by "_L1 + frame.userId;
    const QVariantMap data = frame.data.toVariantMap();
    for (auto member = data.begin(); member != data.end(); ++member)
        text += u' ' + member.key() + u' ' + member.value().toString();
    return text;
}

} // namespace

class PusherFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsFrames_data();
    void readsFrames();
    void saysWhereAFrameIsWrong_data();
    void saysWhereAFrameIsWrong();
    void writesDataAsAnObject();
};

void PusherFrameTest::readsFrames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("frame");

    QTest::newRow("data as a string")
        << uR"({"event":"a","channel":"c","data":"{\"status\":\"typing\"}"})"_s
        << u"a on c: status typing"_s;
    QTest::newRow("data as an object")
        << uR"({"event":"a","channel":"c","data":{"status":"typing"}})"_s
        << u"a on c: status typing"_s;
    QTest::newRow("without data") << uR"({"event":"pusher:pong"})"_s << u"pusher:pong on :"_s;
    QTest::newRow("null everywhere")
        << uR"({"event":"a","channel":null,"data":null,"user_id":null})"_s << u"a on :"_s;
    QTest::newRow("empty string as data") << uR"({"event":"a","data":""})"_s << u"a on :"_s;
    QTest::newRow("with a user")
        << uR"({"event":"client-a","channel":"presence-c","data":{},"user_id":"u1"})"_s
        << u"client-a on presence-c: by u1"_s;
    QTest::newRow("unknown members") << uR"({"event":"a","more":[1,2]})"_s << u"a on :"_s;
    QTest::newRow("every alphabet")
        << uR"({"event":"a","data":"{\"text\":\"„“ \\ud83d\\ude00 \\\"\\\\ 😀\"}"})"_s
        << u"a on : text „“ 😀 \"\\ 😀"_s;
}

void PusherFrameTest::readsFrames()
{
    QFETCH(QString, text);
    QFETCH(QString, frame);

    const Result<PusherFrame> read = pusherFrameFrom(text);

    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(describe(*read), frame);
}

void PusherFrameTest::saysWhereAFrameIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("empty") << QString() << u"not JSON: illegal value at byte"_s;
    QTest::newRow("truncated") << uR"({"event":"a)"_s << u"not JSON: "_s;
    QTest::newRow("array") << u"[]"_s << u"not an object"_s;
    QTest::newRow("no event") << u"{}"_s << u"event: missing"_s;
    QTest::newRow("event a number") << uR"({"event":1})"_s << u"event: not a string"_s;
    QTest::newRow("channel an object")
        << uR"({"event":"a","channel":{}})"_s << u"channel: not a string"_s;
    QTest::newRow("user a number")
        << uR"({"event":"a","user_id":7})"_s << u"user_id: not a string"_s;
    QTest::newRow("data a number") << uR"({"event":"a","data":1})"_s << u"data: neither"_s;
    QTest::newRow("data a list in a string")
        << uR"({"event":"a","data":"[]"})"_s << u"data: not an object"_s;
    QTest::newRow("data no JSON") << uR"({"event":"a","data":"hello"})"_s
                                  << u"data: not JSON: illegal value at byte 1"_s;
    QTest::newRow("deeper than anybody reads")
        << QString(u"{\"event\":\"a\",\"data\":"_s + QString(100000, u'[')) << u"not JSON"_s;
}

void PusherFrameTest::saysWhereAFrameIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, where);

    const Result<PusherFrame> read = pusherFrameFrom(text);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
    QVERIFY2(read.error().message.contains(where), qPrintable(read.error().message));
    QVERIFY(read.error().message.size() < 200);
}

void PusherFrameTest::writesDataAsAnObject()
{
    QCOMPARE(textOf({.event = u"pusher:ping"_s}), uR"({"data":{},"event":"pusher:ping"})"_s);
}

static const Kustomer::Testing::Suite<PusherFrameTest> suite;
#include "tst_pusherframe.moc"
