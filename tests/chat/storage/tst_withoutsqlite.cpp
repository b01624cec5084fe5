// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// An application that was deployed without the plugin.
class WithoutSqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() // without plugins there is no TLS either, of which Qt speaks
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!No (functional )?TLS backend)"_s));
    }
    void initTestCase()
    {
        QCoreApplication::setLibraryPaths({});
        if (QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
            QSKIP("The driver is here already.");
    }

    void chatsAndSaysOnceWhatIsMissing()
    {
        const StorageFolder folder;
        ChatCase chat(u"empty"_s, folder.path());
        QVERIFY(chat.start());
        const QString id = chat.converse(u"Hi"_s);
        QVERIFY(!id.isEmpty());
        chat.client->setDraft(id, {.body = u"More"_s});
        chat.emulator->sendAsAgent(id, u"Hello"_s);
        QTRY_COMPARE(chat.shown(id), u"Hi | Hello"_s);
        QVERIFY(chat.logIn());
        QCOMPARE(chat.client->lastError().code, u"no_sqlite"_s);
        QVERIFY(chat.client->lastError().message.contains("SQLite"_L1));
        QCOMPARE(chat.countOf(u"errorOccurred"_s), 1);
    }
};

static const Kustomer::Testing::Suite<WithoutSqliteTest> suite;

#include "tst_withoutsqlite.moc"
