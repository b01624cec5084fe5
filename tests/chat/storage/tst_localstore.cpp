// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/localstore.h"
#include "support/fulldisk.h"
#include "support/readonlydisk.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

class LocalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void notesWhatIsOwedOnceTheDiskCanBeWritten_data();
    void notesWhatIsOwedOnceTheDiskCanBeWritten();
};

void LocalStoreTest::notesWhatIsOwedOnceTheDiskCanBeWritten_data()
{
    QTest::addColumn<bool>("endsBefore");
    QTest::newRow("while it runs") << false;
    QTest::newRow("as it ends") << true;
}

void LocalStoreTest::notesWhatIsOwedOnceTheDiskCanBeWritten()
{
    QFETCH(const bool, endsBefore);
    if (!ReadOnlyDisk::isPossible())
        QSKIP("Only root can hand a directory to somebody else.");
    const StorageFolder folder;
    const StorageFolder data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    LocalStore store;
    store.setDirectory(folder.path());
    bool isOpen = false;
    store.open({.identity = u"jane"_s, .customerId = u"c1"_s}, this,
               [&isOpen](const QList<Record> &) { isOpen = true; });
    QTRY_VERIFY(isOpen);
    const QSignalSpy failed(&store, &LocalStore::failed);
    std::optional<Result<Done>> erased;
    {
        const ReadOnlyDisk readOnly;
        const FullDisk full;
        store.erase(u"jane"_s, {u"c1"_s}, this,
                    [&erased](const Result<Done> &done) { erased = done; });
        QTRY_VERIFY(erased);
        QVERIFY(!*erased);
        store.note(u"jane"_s, LocalStore::Secret::Gone);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(folder.names().filter(u".logout"_s), QStringList());
    }

    if (endsBefore)
        store.finish();

    QTRY_COMPARE(folder.names().filter(u".logout"_s).size(), 1);
    QCOMPARE(failed.size(), 1);
    LocalStore next;
    next.setDirectory(folder.path());
    QVERIFY(next.isErasureOwed(u"jane"_s));
}

static const Kustomer::Testing::Suite<LocalStoreTest> suite;
#include "tst_localstore.moc"
