// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/realtime/typingsignal.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/base/pace.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What it says, in a line.
class Listener : public QObject
{
public:
    explicit Listener(const TypingSignal &typing)
    {
        connect(&typing, &TypingSignal::started, this,
                [this](const QString &id) { m_heard.append(u'+' + id); });
        connect(&typing, &TypingSignal::ended, this,
                [this](const QString &id) { m_heard.append(u'-' + id); });
    }

    QString heard() { return std::exchange(m_heard, {}).join(u' '); }

private:
    QStringList m_heard;
};

} // namespace

class TypingSignalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isPacedAsTheProtocolSays();
    void startsOnceForABurstOfKeys();
    void endsOnceAndOnlyAfterAStart();
    void startsAnewAfterAnEnd();
    void endsInOneConversationBeforeItStartsInAnother();
};

void TypingSignalTest::isPacedAsTheProtocolSays()
{
    QCOMPARE(Pace().typingPulse, 3s); // wire §8.4
    QCOMPARE(Pace().typingSilence, 5s);
}

void TypingSignalTest::startsOnceForABurstOfKeys()
{
    TypingSignal typing;
    Listener listener(typing);

    for (int key = 0; key < 5; ++key)
        typing.touch(u"c"_s);

    QCOMPARE(listener.heard(), u"+c"_s);
}

void TypingSignalTest::endsOnceAndOnlyAfterAStart()
{
    TypingSignal typing;
    Listener listener(typing);

    typing.end();
    QCOMPARE(listener.heard(), QString());
    typing.touch(u"c"_s);
    typing.end();
    typing.end();
    QCOMPARE(listener.heard(), u"+c -c"_s);
}

void TypingSignalTest::startsAnewAfterAnEnd()
{
    TypingSignal typing;
    Listener listener(typing);

    typing.touch(u"c"_s);
    typing.end();
    typing.touch(u"c"_s);

    QCOMPARE(listener.heard(), u"+c -c +c"_s);
}

void TypingSignalTest::endsInOneConversationBeforeItStartsInAnother()
{
    TypingSignal typing;
    Listener listener(typing);

    typing.touch(u"c"_s);
    typing.touch(u"d"_s);
    typing.touch(u"d"_s);
    typing.end();

    QCOMPARE(listener.heard(), u"+c -c +d -d"_s);
}

static const Kustomer::Testing::Suite<TypingSignalTest> suite;
#include "tst_typingsignal.moc"
