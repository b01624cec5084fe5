// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/newcomers.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Testing::at;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A message of this second, by this user.
Message by(const QString &userId, int second)
{
    return {.id = u"m%1"_s.arg(second), .createdAt = at(second), .sender = {.id = userId}};
}

/// Without the marks that keep a name apart.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Above which messages a line stands, and of whom; everybody has a name but one.
QStringList linesOf(const Newcomers &newcomers)
{
    QStringList words;
    const QList<EventRow> lines = newcomers.lines(
        [](const QString &userId) { return userId == u"nameless"_s ? QString() : userId; });
    for (const EventRow &line : lines)
        words.append(line.messageId + u": "_s + bare(line.text));
    words.sort();
    return words;
}

} // namespace

class NewcomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void comeWhereTheCompanyHasSpokenBefore();
    void comeOnce();
    void areFoundFurtherUpInOlderMessages();
    void areForgotten();
    void haveNamesThatTurnNothingElseAround();
};

void NewcomersTest::comeWhereTheCompanyHasSpokenBefore()
{
    Newcomers newcomers;
    Message own = by({}, 1);
    own.direction = Message::Direction::FromCustomer;
    QVERIFY(newcomers.note({own, by(u"Mira"_s, 2), by(u"Jonas"_s, 3), by(u"nameless"_s, 4)}));
    QCOMPARE(linesOf(newcomers), QStringList{u"m3: Jonas has joined"_s});

    Newcomers afterTheTeam;
    Message machine = by(u"Robin"_s, 2);
    machine.templateData = MessageTemplate{.isAiResponse = true};
    QVERIFY(afterTheTeam.note({by({}, 1), machine, by(u"__team"_s, 3), by(u"Mira"_s, 4)}));
    QCOMPARE(linesOf(afterTheTeam), QStringList{u"m4: Mira has joined"_s});
}

void NewcomersTest::comeOnce()
{
    Newcomers newcomers;
    newcomers.note({by(u"Mira"_s, 1), by(u"Jonas"_s, 2)});
    QVERIFY(!newcomers.note({by(u"Mira"_s, 3), by(u"Jonas"_s, 4), by(u"Jonas"_s, 2)}));
    QCOMPARE(linesOf(newcomers), QStringList{u"m2: Jonas has joined"_s});
}

void NewcomersTest::areFoundFurtherUpInOlderMessages()
{
    Newcomers newcomers;
    newcomers.note({by(u"Mira"_s, 7), by(u"Jonas"_s, 8)});
    QVERIFY(newcomers.note({by(u"Jonas"_s, 5), by(u"Mira"_s, 6)}));
    QCOMPARE(linesOf(newcomers), QStringList{u"m6: Mira has joined"_s});
}

void NewcomersTest::areForgotten()
{
    Newcomers newcomers;
    QVERIFY(!newcomers.hasBegun());
    newcomers.note({by(u"Mira"_s, 1), by(u"Jonas"_s, 2)});
    QVERIFY(newcomers.hasBegun());
    newcomers.clear();
    QVERIFY(!newcomers.hasBegun());
    QCOMPARE(linesOf(newcomers), QStringList());
    newcomers.note({by(u"Jonas"_s, 2)});
    QCOMPARE(linesOf(newcomers), QStringList());
}

void NewcomersTest::haveNamesThatTurnNothingElseAround()
{
    Newcomers newcomers;
    newcomers.note({by(u"Mira"_s, 1), by(u"a"_s, 2)});
    const QList<EventRow> lines
        = newcomers.lines([](const QString &) { return u"\u202eJo\u2069nas"_s; });
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().text, u"\u2068Jonas\u2069 has joined"_s);
}

static const Testing::Suite<NewcomersTest> suite;
#include "tst_newcomers.moc"
