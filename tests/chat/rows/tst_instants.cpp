// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/rows/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class InstantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void areThoseOfAHashHoweverMany();
    void letGoOfATextThatIsReplaced();
};

void InstantsTest::areThoseOfAHashHoweverMany()
{
    constexpr int most = 20000;
    QStringList names;
    for (int i = 0; i < most; ++i)
        names.append(u"65f1c0de%1"_s.arg(i));
    QRandomGenerator random(7);
    Instants instants;
    QHash<QString, qint64> expected;
    for (int i = 0; i < 4 * most; ++i) {
        const QString &name = names.at(random.bounded(most));
        if (random.bounded(4) == 0) {
            instants.remove(name);
            expected.remove(name);
        } else {
            instants.insert(name, i);
            expected.insert(name, i);
        }
    }

    QVERIFY(expected.size() > most / 2);
    for (const QString &name : std::as_const(names)) {
        const auto found = expected.constFind(name);
        const bool isIn = found != expected.cend();
        QCOMPARE(instants.find(name), isIn ? std::optional(*found) : std::nullopt);
    }
    instants.clear();
    QVERIFY(!instants.find(names.first()));
}

void InstantsTest::letGoOfATextThatIsReplaced()
{
    const QString name = u"a name of a message"_s;
    auto first = std::make_unique<QString>(name.constData(), name.size());
    Instants instants;
    instants.insert(*first, 1);

    instants.insert(name, 2);
    first->fill(u'x'); // as whoever comes into its place in memory
    first.reset();

    QCOMPARE(instants.find(name), std::optional<qint64>(2));
}

static const Kustomer::Testing::Suite<InstantsTest> suite;
#include "tst_instants.moc"
