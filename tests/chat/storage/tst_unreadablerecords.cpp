// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/accountfile.h"
#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts a value into a file that nobody has open: in place of the first record of its kind, or as
/// one more.
[[nodiscard]] bool spoil(const QString &path, const QString &kind, const QJsonObject &value)
{
    AccountFile file;
    const QList<Record> records = file.open(path, {}).records;
    const auto present = std::ranges::find(records, kind, &Record::kind);
    const QString id = present == records.end() ? u"bad"_s : present->id;
    return !records.isEmpty()
        && file.write({.written = {{.kind = kind, .id = id, .value = value}}});
}

} // namespace

/// What somebody or something wrote into a customer's file and no reader understands.
class UnreadableRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areToldOnce_data();
    void areToldOnce();
};

void UnreadableRecordsTest::areToldOnce_data()
{
    QTest::addColumn<QJsonObject>("value");
    const QJsonObject nothing;
    QTest::newRow("draft") << nothing;
    QTest::newRow("jotting") << nothing;
    QTest::newRow("message") << nothing;
    QTest::newRow("conversation") << QJsonObject{{u"title"_s, 7}};
    QTest::newRow("outbox") << nothing;
    QTest::newRow("creation") << QJsonObject{{u"askedAt"_s, u"yesterday"_s}};
    QTest::newRow("settings") << nothing;
    QTest::newRow("readMark") << nothing;
    QTest::newRow("surveyAnswer") << nothing;
    QTest::newRow("end") << nothing;
    QTest::newRow("queueWait") << QJsonObject{{u"stage"_s, u"third"_s}};
    QJsonArray lines; // not by braces: compilers differ in what an array in braces is
    lines.append(7);
    QTest::newRow("form") << QJsonObject{{u"lines"_s, lines}};
}

void UnreadableRecordsTest::areToldOnce()
{
    QFETCH(const QJsonObject, value);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->timeline(id);
    QTRY_VERIFY(folder.contains("Hello"));
    chat.client.reset();
    QCOMPARE(folder.databases().size(), 1);
    QVERIFY(spoil(folder.path() + u'/' + folder.databases().first(), kind, value));

    chat.replaceClient();
    QVERIFY(chat.start());
    chat.client->timeline(id);
    QTRY_COMPARE(chat.shown(id), u"Hello"_s);
    QCOMPARE(chat.errors().size(), 1);
    QVERIFY2(chat.errors().first().startsWith(kind + u'['), qPrintable(chat.errors().first()));

    chat.client.reset();
    chat.replaceClient();
    QVERIFY(chat.start());
    chat.client->timeline(id);
    QTRY_COMPARE(chat.shown(id), u"Hello"_s);
    QCOMPARE(chat.errors().size(), 1);
}

static const Suite<UnreadableRecordsTest> suite;
#include "tst_unreadablerecords.moc"
