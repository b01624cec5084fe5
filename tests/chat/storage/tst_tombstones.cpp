// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/tombstones.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

class TombstonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void rememberWhatIsOwed();
    void sayNothingOfTheIdentity();
    void standWhereTheyCan();
    void takeNoPathFromTheDisk();
};

void TombstonesTest::rememberWhatIsOwed()
{
    const StorageFolder folder;
    const Tombstones stones({folder.path()});
    QVERIFY(!stones.has(u"jane"_s));
    QVERIFY(stones.write(u"jane"_s, {u"secret"_s, u"abc1"_s}));

    QVERIFY(Tombstones({folder.path()}).has(u"jane"_s));
    QVERIFY(!stones.has(u"tom"_s));
    QCOMPARE(stones.read(u"jane"_s), (QStringList{u"secret"_s, u"abc1"_s}));
    QVERIFY(stones.write(u"jane"_s, {u"abc1"_s}));
    QCOMPARE(stones.read(u"jane"_s), QStringList{u"abc1"_s});
    QVERIFY(stones.write(u"jane"_s, {}));
    QCOMPARE(folder.names(), QStringList());
}

void TombstonesTest::sayNothingOfTheIdentity()
{
    const StorageFolder folder;
    QVERIFY(Tombstones({folder.path()}).write(u"jane"_s, {u"secret"_s}));

    QVERIFY(!folder.contains("jane"));
    QVERIFY(!folder.names().first().contains("jane"_L1));
    const QFileInfo info(folder.path() + u'/' + folder.names().first());
    QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TombstonesTest::standWhereTheyCan()
{
    const StorageFolder folder;
    folder.write(u"taken"_s, "a file where the directory should be");
    const Tombstones stones({folder.path() + u"/taken/chat"_s, folder.path() + u"/other"_s});

    QVERIFY(stones.write(u"jane"_s, {u"secret"_s}));

    QVERIFY(stones.has(u"jane"_s));
    QCOMPARE(stones.read(u"jane"_s), QStringList{u"secret"_s});
    QVERIFY(stones.write(u"jane"_s, {}));
    QVERIFY(!stones.has(u"jane"_s));
    QVERIFY(!Tombstones({folder.path() + u"/taken/chat"_s}).write(u"jane"_s, {u"secret"_s}));
}

void TombstonesTest::takeNoPathFromTheDisk()
{
    const StorageFolder folder;
    const Tombstones stones({folder.path()});
    QVERIFY(stones.write(u"jane"_s, {u"secret"_s}));
    folder.write(folder.names().first(), "../../etc/passwd\nabc1\n\n/etc\nA b");

    QCOMPARE(stones.read(u"jane"_s), QStringList{u"abc1"_s});
}

static const Kustomer::Testing::Suite<TombstonesTest> suite;
#include "tst_tombstones.moc"
