// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/accountfile.h"
#include "chat/storage/accountfolder.h"
#include "chat/storage/recordchanges.h"
#include "support/fulldatabase.h"
#include "support/fulldisk.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression usedByAnother(u"another process uses the file"_s);

Record record(const QString &id, const QString &text, qint64 position = 0)
{
    return {.kind = u"note"_s, .id = id, .position = position, .value = {{u"text"_s, text}}};
}

QString textsOf(const AccountFile::Opened &opened)
{
    QStringList texts;
    for (const Record &one : opened.records)
        texts.append(one.value[u"text"_s].toString());
    return texts.join(u' ');
}

QString problemsOf(const AccountFile::Opened &opened)
{
    QStringList texts;
    for (const Error &problem : opened.problems)
        texts.append(problem.message);
    return texts.join(u"; "_s);
}

[[nodiscard]] bool keep(const QString &path, const QList<Record> &records)
{
    AccountFile file;
    return problemsOf(file.open(path, {})).isEmpty() && file.write({.written = records});
}

/// Changes a file by SQL, as no version of this library does.
[[nodiscard]] bool alter(const QString &path, const QString &statement)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(path);
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
    return isDone;
}

} // namespace

/// The file of one customer, on a real disk.
class AccountFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void namesNoOtherPlace_data();
    void namesNoOtherPlace();
    void keepsFilesApart();
    void makesNoFileWithoutSomethingToKeep();
    void makesItsFolderHoweverItIsWritten_data();
    void makesItsFolderHoweverItIsWritten();
    void isTheOwnersAlone();
    void keepsRecordsInOrder();
    void writesAllOrNothing();
    void letsNothingOvertakeWhatCouldNotBeWritten();
    void writesWhatADiskWithoutRoomRefused();
    void writesWhatItOwesWhenItIsClosed();
    void makesTheFileOnceThereIsRoom();
    void readsAFileOnAFullDisk();
    void addsLaterChangesToEarlierOnes();
    void readsTheOtherRowsBesideABadOne();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void keepsOneDamagedFile();
    void setsFilesOfNewerVersionsAside();
    void noticesDamageWhileWriting();
    void isUsedByOneAtATime();
    void belongsToTheFirstThatHasSomethingToKeep();
    void mixesNothingWithWhatItDidNotRead();
    void takesOverWhatAnotherFileHolds();
    void takesOverWhatSeveralLeft();
    void takesOverNothingFromAnEmptyFile();
    void erasesWhateverWasMadeOfAFile();
    void keepsAFolderBesideTheFile();
    void movesTheFolderWithTheFile();
    void erasesTheFolderWithTheFile();
    void hasNothingToEraseWhereNoFolderIs();
    void erasesNothingThatAnotherOneUses();
    void leavesNoTextInFreedPages();
};

void AccountFileTest::namesNoOtherPlace_data()
{
    QTest::addColumn<QString>("customerId");
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("long") << QString(100000, u'x');
    QTest::newRow("empty") << QString();
}

void AccountFileTest::namesNoOtherPlace()
{
    QFETCH(QString, customerId);
    const QString path = accountPath(u"/d"_s, accountName(u"org"_s, customerId));
    QVERIFY(QRegularExpression(u"^/d/[0-9a-f]{64}\\.sqlite$"_s).match(path).hasMatch());
}

void AccountFileTest::keepsFilesApart()
{
    const QString name = accountName(u"org"_s, u"c"_s);
    QVERIFY(name != accountName(u"org"_s, u"d"_s));
    QVERIFY(name != accountName(u"or"_s, u"gc"_s));
    QVERIFY(name != accountName(u"orgc"_s, QString()));
}

void AccountFileTest::makesNoFileWithoutSomethingToKeep()
{
    const StorageFolder folder;
    const QString place = folder.path() + u"/chat"_s;
    AccountFile file;

    const AccountFile::Opened opened = file.open(place + u"/a.sqlite"_s, {});
    QVERIFY(file.write({}));
    QVERIFY(file.write({.clearedKinds = {u"note"_s}, .removed = {{u"note"_s, u"1"_s}}}));
    file.close();

    QCOMPARE(opened.records, QList<Record>());
    QCOMPARE(problemsOf(opened), QString());
    QVERIFY(!QFileInfo::exists(place));
}

void AccountFileTest::makesItsFolderHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"/chat"_s;
    QTest::newRow("slash at the end") << u"/chat/"_s;
    QTest::newRow("slashes") << u"//deep//chat//"_s;
    QTest::newRow("dots") << u"/deep/../chat/."_s;
}

void AccountFileTest::makesItsFolderHoweverItIsWritten()
{
    QFETCH(const QString, folder);
    const StorageFolder place;
    const QString path = accountPath(place.path() + folder, accountName(u"org"_s, u"c"_s));

    QVERIFY(keep(path, {record(u"1"_s, u"Hello"_s)}));

    AccountFile file;
    QCOMPARE(textsOf(file.open(QDir::cleanPath(path), {})), u"Hello"_s);
}

void AccountFileTest::isTheOwnersAlone()
{
    const StorageFolder folder;
    const QString place = folder.path() + u"/deep/chat"_s;
    AccountFile file;
    QCOMPARE(problemsOf(file.open(place + u"/a.sqlite"_s, {})), QString());
    QVERIFY(file.write({.written = {record(u"1"_s, u"Hello"_s)}}));

    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(place).permissions() & others));
    const QFileInfoList files = QDir(place).entryInfoList(QDir::Files);
    QVERIFY(files.size() > 1); // the log of what is written stands beside the file
    for (const QFileInfo &info : files)
        QVERIFY2(!(info.permissions() & others), qPrintable(info.fileName()));
}

void AccountFileTest::keepsRecordsInOrder()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"x"_s, u"third"_s, 30), record(u"y"_s, u"first"_s, 10)}));
    QVERIFY(keep(path, {record(u"z"_s, u"second"_s, 20), record(u"x"_s, u"last"_s, 40)}));

    AccountFile file;
    QCOMPARE(textsOf(file.open(path, {})), u"first second last"_s);
    QVERIFY(file.write({.removed = {{u"note"_s, u"z"_s}}}));
    QCOMPARE(textsOf(file.open(path, {})), u"first last"_s);
    QVERIFY(file.write({.clearedKinds = {u"note"_s}, .written = {record(u"n"_s, u"new"_s)}}));
    QCOMPARE(textsOf(file.open(path, {})), u"new"_s);
}

void AccountFileTest::writesAllOrNothing()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"before"_s)}));
    QVERIFY(alter(path,
                  u"CREATE TRIGGER full BEFORE INSERT ON record WHEN new.id = '3' "
                  "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s));
    AccountFile file;
    QCOMPARE(problemsOf(file.open(path, {})), QString());

    const Result<Done> done
        = file.write({.removed = {{u"note"_s, u"1"_s}},
                      .written = {record(u"2"_s, u"after"_s), record(u"3"_s, u"too much"_s)}});

    QVERIFY(!done);
    QVERIFY(done.error().details.contains("disk full"_L1));
    QCOMPARE(textsOf(file.open(path, {})), u"before"_s);
}

void AccountFileTest::letsNothingOvertakeWhatCouldNotBeWritten()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"draft"_s, u"written"_s)}));
    AccountFile file;
    QCOMPARE(problemsOf(file.open(path, {})), QString());
    {
        const FullDisk full;
        const Result<Done> done = file.write({.written = {record(u"sent"_s, u"sent"_s)}});
        QVERIFY(!done);
        QVERIFY2(done.error().details.contains(folder.path()), qPrintable(done.error().details));
    }

    QVERIFY(file.write({.removed = {{u"note"_s, u"draft"_s}}}));

    QCOMPARE(textsOf(file.open(path, {})), u"sent"_s);
}

void AccountFileTest::writesWhatADiskWithoutRoomRefused()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"early"_s, 1)}));
    AccountFile file;
    QCOMPARE(problemsOf(file.open(path, {})), QString());
    const QString large(20000, u'x'); // more than has room in the pages that are there
    {
        const FullDatabase full;
        const Result<Done> done = file.write({.written = {record(u"2"_s, large, 2)}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QCOMPARE(done.error().code, u"sqlite_13"_s);
        QVERIFY2(done.error().details.contains(folder.path()), qPrintable(done.error().details));
        QVERIFY(!file.write({.removed = {{u"note"_s, u"1"_s}}})); // nothing overtakes it
    }

    QVERIFY(file.write({}));

    QCOMPARE(textsOf(file.open(path, {})), large);
    QCOMPARE(folder.files().filter(u".corrupt-"_s), QStringList());
}

void AccountFileTest::writesWhatItOwesWhenItIsClosed()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    AccountFile file;
    QCOMPARE(problemsOf(file.open(path, {})), QString());
    {
        const FullDisk full;
        QVERIFY(!file.write({.written = {record(u"1"_s, u"late"_s)}}));
        QVERIFY(!file.write({}));
    }

    file.close();

    QCOMPARE(textsOf(file.open(path, {})), u"late"_s);
}

void AccountFileTest::makesTheFileOnceThereIsRoom()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    AccountFile file;
    {
        const FullDisk full;
        QCOMPARE(problemsOf(file.open(path, {})), QString());
        const Result<Done> done = file.write({.written = {record(u"1"_s, u"early"_s, 1)}});
        QVERIFY(!done);
        QVERIFY2(done.error().details.contains(folder.path()), qPrintable(done.error().details));
    }

    QVERIFY(file.write({.written = {record(u"2"_s, u"late"_s, 2)}}));

    QCOMPARE(textsOf(file.open(path, {})), u"early late"_s);
}

void AccountFileTest::readsAFileOnAFullDisk()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"early"_s, 1)}));
    AccountFile file;
    {
        const FullDisk full;
        const AccountFile::Opened opened = file.open(path, {});
        QCOMPARE(problemsOf(opened), QString());
        QCOMPARE(textsOf(opened), u"early"_s);
        QVERIFY(!file.write({.written = {record(u"2"_s, u"late"_s, 2)}}));
    }

    QVERIFY(file.write({}));

    QCOMPARE(textsOf(file.open(path, {})), u"early late"_s);
}

void AccountFileTest::addsLaterChangesToEarlierOnes()
{
    const RecordChanges::Key one{u"note"_s, u"1"_s};
    RecordChanges changes{.removed = {one},
                          .written = {record(u"2"_s, u"old"_s), record(u"3"_s, u"gone"_s),
                                      record(u"4"_s, u"stays"_s)}};
    follow(changes,
           {.removed = {one, {u"note"_s, u"3"_s}},
            .written = {record(u"2"_s, u"new"_s), record(u"1"_s, u"back"_s)}});
    QCOMPARE(changes,
             (RecordChanges{.removed = {one, {u"note"_s, u"3"_s}},
                            .written = {record(u"4"_s, u"stays"_s), record(u"2"_s, u"new"_s),
                                        record(u"1"_s, u"back"_s)}}));
    follow(changes, {.clearedKinds = {u"note"_s}});
    QVERIFY(changes.written.isEmpty());
}

void AccountFileTest::readsTheOtherRowsBesideABadOne()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path,
                 {record(u"1"_s, u"one"_s), record(u"2"_s, u"two"_s), record(u"3"_s, u"three"_s)}));
    QVERIFY(alter(path, u"UPDATE record SET value = '{\"text\":' WHERE id = '2'"_s));

    AccountFile file;
    const AccountFile::Opened opened = file.open(path, {});

    QCOMPARE(textsOf(opened), u"one three"_s);
    QCOMPARE(problemsOf(opened), u"note[2]: not readable"_s);
    file.close();
    QCOMPARE(problemsOf(file.open(path, {})), QString()); // told once
    QCOMPARE(textsOf(file.open(path, {})), u"one three"_s);
}

void AccountFileTest::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kept");
    QTest::newRow("no database") << QByteArray("garbage") << 0;
    QTest::newRow("long garbage") << QByteArray(100000, 'g') << 0;
    QTest::newRow("cut short") << QByteArray() << 5000;
    QTest::newRow("cut within the header") << QByteArray() << 60;
    QTest::newRow("garbage behind the header") << QByteArray(20000, 'g') << 4096;
}

void AccountFileTest::setsDamagedFilesAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kept);
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QList<Record> records;
    for (int i = 0; i < 200; ++i)
        records.append(record(QString::number(i), QString(100, u'x'), i));
    QVERIFY(keep(path, records));
    folder.write(u"a.sqlite"_s, folder.read(u"a.sqlite"_s).left(kept) + bytes);

    AccountFile file;
    const AccountFile::Opened opened = file.open(path, {});

    QCOMPARE(opened.records, QList<Record>());
    QVERIFY(problemsOf(opened).contains("damaged and was set aside"_L1));
    QCOMPARE(folder.files().filter(u".corrupt-"_s).size(), 1);
    QVERIFY(file.write({.written = {record(u"1"_s, u"anew"_s)}}));
    QCOMPARE(textsOf(file.open(path, {})), u"anew"_s);
}

void AccountFileTest::keepsOneDamagedFile()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    for (const char *text : {"garbage 1", "garbage 2"}) {
        folder.write(u"a.sqlite"_s, text);
        AccountFile file;
        QVERIFY(!problemsOf(file.open(path, {})).isEmpty());
    }
    QCOMPARE(folder.files().filter(u".corrupt-"_s).size(), 1);
    QVERIFY(folder.contains("garbage 2"));
}

void AccountFileTest::setsFilesOfNewerVersionsAside()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"of the future"_s)}));
    QVERIFY(alter(path, u"PRAGMA user_version = 1000"_s));

    AccountFile file;
    const AccountFile::Opened opened = file.open(path, {});

    QCOMPARE(opened.records, QList<Record>());
    QVERIFY(problemsOf(opened).contains("newer version"_L1));
    QCOMPARE(folder.files().filter(u".newer-"_s).size(), 1);
    QVERIFY(folder.contains("of the future"));
    QVERIFY(file.write({.written = {record(u"1"_s, u"now"_s)}}));
}

void AccountFileTest::noticesDamageWhileWriting()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QList<Record> records;
    for (int i = 0; i < 2000; ++i)
        records.append(record(QString::number(i), QString(1000, u'x'), i));
    QVERIFY(keep(path, records));
    AccountFile file;
    file.open(path, {});
    QVERIFY(file.write({.written = {record(u"0"_s, u"still well"_s)}}));
    folder.write(u"a.sqlite"_s, folder.read(u"a.sqlite"_s).left(4096) + QByteArray(2000000, 'g'));

    QList<RecordChanges::Key> all;
    for (const Record &one : records)
        all.append({one.kind, one.id});
    Result<Done> done = file.write({.removed = all});

    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("damaged"_L1), qPrintable(done.error().message));
    QVERIFY(file.write({.written = {record(u"1"_s, u"anew"_s)}}));
    QCOMPARE(textsOf(file.open(path, {})), u"anew"_s);
}

void AccountFileTest::isUsedByOneAtATime()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"of an earlier one"_s, 1)}));
    AccountFile first;
    QCOMPARE(textsOf(first.open(path, {})), u"of an earlier one"_s);

    AccountFile second;
    QTest::ignoreMessage(QtWarningMsg, usedByAnother);
    const AccountFile::Opened refused = second.open(path, {});
    QCOMPARE(refused.records, QList<Record>());
    QCOMPARE(refused.problems.size(), 1);
    QCOMPARE(refused.problems.first().code, u"in_use"_s);
    QVERIFY(
        second.write({.written = {record(u"2"_s, u"of the second"_s)}})); // and it keeps nothing
    QVERIFY(first.write({.written = {record(u"1"_s, u"of the first"_s)}}));

    QCOMPARE(textsOf(first.open(path, {})), u"of the first"_s);
    first.close();
    QCOMPARE(textsOf(second.open(path, {})), u"of the first"_s);
}

void AccountFileTest::belongsToTheFirstThatHasSomethingToKeep()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    AccountFile first;
    QCOMPARE(problemsOf(first.open(path, {})), QString());
    AccountFile second;
    QCOMPARE(problemsOf(second.open(path, {})), QString());
    QVERIFY(second.write({.written = {record(u"2"_s, u"of the second"_s)}}));

    QTest::ignoreMessage(QtWarningMsg, usedByAnother);
    QVERIFY(first.write({.written = {record(u"1"_s, u"of the first"_s)}}));
    QCOMPARE(first.takeRefusal()->code, u"in_use"_s);
    second.close();
    QVERIFY(first.write({.written = {record(u"3"_s, u"of the first"_s)}}));
    QVERIFY(!first.takeRefusal()); // told once

    QCOMPARE(textsOf(second.open(path, {})), u"of the second"_s);
}

void AccountFileTest::mixesNothingWithWhatItDidNotRead()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    AccountFile file;
    QCOMPARE(problemsOf(file.open(path, {})), QString());
    QVERIFY(keep(path, {record(u"1"_s, u"of another process"_s)})); // which is over now

    QTest::ignoreMessage(QtWarningMsg, usedByAnother);
    QVERIFY(file.write({.clearedKinds = {u"note"_s}, .written = {record(u"2"_s, u"ours"_s)}}));

    QCOMPARE(textsOf(file.open(path, {})), u"of another process"_s);
}

void AccountFileTest::takesOverWhatAnotherFileHolds()
{
    const StorageFolder folder;
    const QString visitor = folder.path() + u"/visitor.sqlite"_s;
    const QString customer = folder.path() + u"/customer.sqlite"_s;
    QVERIFY(keep(visitor, {record(u"1"_s, u"visitor"_s, 1), record(u"2"_s, u"stale"_s, 2)}));
    QVERIFY(keep(customer, {record(u"2"_s, u"customer"_s, 2)}));

    AccountFile file;
    AccountFile::Opened opened = file.open(customer, {visitor});

    QCOMPARE(problemsOf(opened), QString());
    QCOMPARE(opened.records.size(), 2);
    QCOMPARE(textsOf(file.open(customer, {visitor})), u"visitor customer"_s);
    QCOMPARE(folder.files().filter(u"visitor"_s), QStringList());
}

void AccountFileTest::takesOverWhatSeveralLeft()
{
    const StorageFolder folder;
    const QStringList visitors{folder.path() + u"/first.sqlite"_s,
                               folder.path() + u"/gone.sqlite"_s,
                               folder.path() + u"/second.sqlite"_s};
    const QString customer = folder.path() + u"/customer.sqlite"_s;
    QVERIFY(keep(visitors.first(), {record(u"1"_s, u"first"_s, 1)}));
    QVERIFY(keep(visitors.last(), {record(u"2"_s, u"second"_s, 2)}));

    AccountFile file;

    QCOMPARE(textsOf(file.open(customer, visitors)), u"first second"_s);
    QCOMPARE(textsOf(file.open(customer, {})), u"first second"_s);
    QCOMPARE(folder.files().filter(u"first"_s) + folder.files().filter(u"second"_s), QStringList());
}

void AccountFileTest::takesOverNothingFromAnEmptyFile()
{
    const StorageFolder folder;
    const QString visitor = folder.path() + u"/visitor.sqlite"_s;
    QVERIFY(keep(visitor, {record(u"1"_s, u"gone"_s)}));
    AccountFile file;
    QCOMPARE(textsOf(file.open(visitor, {})), u"gone"_s);
    QVERIFY(file.write({.removed = {{u"note"_s, u"1"_s}}}));

    QCOMPARE(problemsOf(file.open(folder.path() + u"/customer.sqlite"_s, {visitor})), QString());

    QCOMPARE(folder.files(), QStringList());
}

void AccountFileTest::erasesWhateverWasMadeOfAFile()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    folder.write(u"a.sqlite"_s, "garbage, but Secret");
    folder.write(u"b.sqlite"_s, "of somebody else");
    AccountFile file;
    QVERIFY(!problemsOf(file.open(path, {})).isEmpty());
    QVERIFY(file.write({.written = {record(u"1"_s, u"Secret"_s)}}));

    QVERIFY(file.erase(path));

    QCOMPARE(folder.files(), QStringList{u"b.sqlite"_s});
    QVERIFY(file.write({.written = {record(u"1"_s, u"too late"_s)}}));
    QCOMPARE(folder.files(), QStringList{u"b.sqlite"_s});
}

void AccountFileTest::keepsAFolderBesideTheFile()
{
    const StorageFolder folder;
    const AccountFolder own(folder.path() + u"/deep/a.sqlite"_s);
    QVERIFY(!own.exists());

    QVERIFY(own.make());

    QCOMPARE(own.path(), folder.path() + u"/deep/a"_s);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(own.path()).permissions() & others));
    QVERIFY(!(QFileInfo(folder.path() + u"/deep"_s).permissions() & others));
    QVERIFY(own.make());
}

void AccountFileTest::movesTheFolderWithTheFile()
{
    const StorageFolder folder;
    const QString visitor = folder.path() + u"/visitor.sqlite"_s;
    const QString customer = folder.path() + u"/customer.sqlite"_s;
    QVERIFY(keep(visitor, {record(u"1"_s, u"visitor"_s)}));
    QVERIFY(AccountFolder(visitor).make());
    QVERIFY(AccountFolder(customer).make());
    folder.write(u"visitor/new.png"_s, "of the visitor");
    folder.write(u"visitor/both.png"_s, "of the visitor, too");
    folder.write(u"customer/both.png"_s, "of the customer");

    AccountFile file;
    QCOMPARE(problemsOf(file.open(customer, {visitor})), QString());

    QCOMPARE(folder.read(u"customer/new.png"_s), "of the visitor");
    QCOMPARE(folder.read(u"customer/both.png"_s), "of the customer");
    QVERIFY(!AccountFolder(visitor).exists());
}

void AccountFileTest::erasesTheFolderWithTheFile()
{
    const StorageFolder folder;
    const StorageFolder elsewhere;
    elsewhere.write(u"precious.png"_s, "of somebody else");
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(AccountFolder(path).make());
    QVERIFY(QDir(folder.path()).mkpath(u"a/deep/deeper"_s));
    folder.write(u"a/deep/deeper/one.png"_s, "Secret");
    QVERIFY(QFile::link(elsewhere.path(), folder.path() + u"/a/link"_s));
    QVERIFY(keep(path, {record(u"1"_s, u"Secret"_s)}));

    QVERIFY(AccountFile().erase(path));

    QCOMPARE(folder.names(), QStringList());
    QVERIFY(QFile::link(elsewhere.path(), folder.path() + u"/a"_s));
    QVERIFY(AccountFile().erase(path));
    QCOMPARE(folder.names(), QStringList());
    QCOMPARE(elsewhere.names(), QStringList{u"precious.png"_s});
}

void AccountFileTest::hasNothingToEraseWhereNoFolderIs()
{
    const StorageFolder folder;
    folder.write(u"file"_s, "of somebody else");
    AccountFile file;
    const QString path = folder.path() + u"/file/a.sqlite"_s;
    QVERIFY(!problemsOf(file.open(path, {})).isEmpty()
            || !file.write({.written = {record(u"1"_s, u"Hello"_s)}}));

    QVERIFY(file.erase(path));

    QCOMPARE(folder.read(u"file"_s), "of somebody else");
}

void AccountFileTest::erasesNothingThatAnotherOneUses()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    AccountFile first;
    QCOMPARE(problemsOf(first.open(path, {})), QString());
    QVERIFY(first.write({.written = {record(u"1"_s, u"of the first"_s)}}));
    QVERIFY(AccountFolder(path).make());
    const QStringList before = folder.names();

    QVERIFY(AccountFile().erase(path));

    QCOMPARE(folder.names(), before);
    QVERIFY(first.write({.written = {record(u"2"_s, u"and more"_s, 2)}}));
    QCOMPARE(textsOf(first.open(path, {})), u"of the first and more"_s);
    QVERIFY(first.erase(path));
    QCOMPARE(folder.names(), QStringList());
}

void AccountFileTest::leavesNoTextInFreedPages()
{
    const StorageFolder folder;
    const QString path = folder.path() + u"/a.sqlite"_s;
    QVERIFY(keep(path, {record(u"1"_s, u"Once written"_s)}));
    AccountFile file;
    QCOMPARE(textsOf(file.open(path, {})), u"Once written"_s);
    QVERIFY(file.write({.removed = {{u"note"_s, u"1"_s}}}));
    file.close();
    QVERIFY(!folder.contains("Once written"));
}

static const Kustomer::Testing::Suite<AccountFileTest> suite;
#include "tst_accountfile.moc"
