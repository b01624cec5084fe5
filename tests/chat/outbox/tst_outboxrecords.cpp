// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outboxrecords.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Testing::at;
using namespace Qt::Literals::StringLiterals;
using Delivery = Message::Delivery;

namespace {

Outbox::Entry entry(Delivery delivery)
{
    return {.clientId = u"1"_s,
            .conversationId = u"c"_s,
            .draft = {.body = u"Grüße 😀\n\"x\""_s, .files = {u"/a.pdf"_s}, .payload = u"p"_s},
            .files = {{.id = u"f1"_s,
                       .name = u"a.pdf"_s,
                       .contentType = u"application/pdf"_s,
                       .size = 7,
                       .pictureSize = QSize(3, 4),
                       .localPath = u"outgoing-1/0/a.pdf"_s}},
            .writtenAt = at(20),
            .position = 7,
            .horizon = {at(10), u"m"_s},
            .delivery = delivery,
            .isUncertain = true,
            .sentAt = at(25),
            .attempts = 2,
            .otherIds = {u"m1"_s, u"m2"_s}};
}

} // namespace

/// What stands in an outbox, as records and back.
class OutboxRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void keepsEachValue_data();
    void keepsEachValue();
    void keepsFilesWithoutAText();
    void keepsWhyItFailed();
    void keepsCreations();
    void namesThePlaceOfBadValues_data();
    void namesThePlaceOfBadValues();
    void looksForWhatHasAnUnknownState();
    void leavesGoodRecordsBesideBadOnes();
    void writesWhatHasChangedOnly();
    void writesEverythingAnew();
};

void OutboxRecordsTest::keepsEachValue_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("queued") << Delivery::Queued;
    QTest::newRow("sending") << Delivery::Sending;
}

void OutboxRecordsTest::keepsEachValue()
{
    QFETCH(Delivery, delivery);
    const Result<Outbox::Entry> read = outboxEntryFrom(recordOf(entry(delivery)));
    QVERIFY(read);
    QCOMPARE(*read, entry(delivery));
}

void OutboxRecordsTest::keepsFilesWithoutAText()
{
    Outbox::Entry files = entry(Delivery::Queued);
    files.draft = {.files = {u"/a.pdf"_s, u"/b.png"_s}};
    const Result<Outbox::Entry> read = outboxEntryFrom(recordOf(files));
    QVERIFY(read);
    QCOMPARE(*read, files);
}

void OutboxRecordsTest::keepsWhyItFailed()
{
    Outbox::Entry failed = entry(Delivery::Failed);
    failed.horizon = {};
    failed.otherIds = {};
    failed.error = Error{
        .kind = Error::Kind::TooLarge, .httpStatus = 413, .code = u"big"_s, .message = u"no"_s};
    QCOMPARE(*outboxEntryFrom(recordOf(failed)), failed);

    Record strange = recordOf(failed);
    strange.value[u"error"_s] = QJsonObject{{u"kind"_s, u"OfTomorrow"_s}};
    QCOMPARE(outboxEntryFrom(strange)->error->kind, Error::Kind::Refused);
}

void OutboxRecordsTest::keepsCreations()
{
    const Creations::Creation creation{.threadId = u"local-1"_s,
                                       .knownBefore = {u"a"_s, u"b"_s},
                                       .title = u"Hello"_s,
                                       .conversationId = u"c"_s,
                                       .wasAsked = true, // as far as another process can tell
                                       .askedAt = at(5)};
    QCOMPARE(*creationFrom(recordOf(creation)), creation);
}

void OutboxRecordsTest::namesThePlaceOfBadValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("no text") << u"body"_s << QJsonValue(QJsonValue::Undefined)
                             << u"outbox[1].body: missing"_s;
    QTest::newRow("number for text")
        << u"conversationId"_s << QJsonValue(7) << u"outbox[1].conversationId: missing"_s;
    QTest::newRow("no instant") << u"writtenAt"_s << QJsonValue(u"soon"_s)
                                << u"outbox[1].writtenAt: not an instant"_s;
    QTest::newRow("no state") << u"delivery"_s << QJsonValue() << u"outbox[1].delivery: missing"_s;
    QTest::newRow("bad horizon") << u"horizon"_s << QJsonValue(true)
                                 << u"outbox[1].horizon: not an instant"_s;
}

void OutboxRecordsTest::namesThePlaceOfBadValues()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    Outbox::Entry plain = entry(Delivery::Queued);
    plain.draft = {.body = u"Hello"_s};
    Record record = recordOf(plain);
    record.value[name] = value;

    const Result<Outbox::Entry> read = outboxEntryFrom(record);

    QVERIFY(!read);
    QTEST(read.error().message, "message");
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void OutboxRecordsTest::looksForWhatHasAnUnknownState()
{
    Record record = recordOf(entry(Delivery::Queued));
    record.value[u"delivery"_s] = u"flying"_s;
    QCOMPARE(outboxEntryFrom(record)->delivery, Delivery::Sending);
}

void OutboxRecordsTest::leavesGoodRecordsBesideBadOnes()
{
    Record bad = recordOf(entry(Delivery::Queued));
    bad.value.remove(u"conversationId"_s);
    const OutboxContent content
        = outboxContentFrom({{.kind = u"settings"_s, .id = u"x"_s},
                             bad,
                             recordOf(entry(Delivery::Queued)),
                             recordOf(Creations::Creation{.threadId = u"t"_s})});
    QCOMPARE(content.entries.size(), 1);
    QCOMPARE(content.creations.size(), 1);
    QCOMPARE(content.problems.size(), 1);
}

void OutboxRecordsTest::writesWhatHasChangedOnly()
{
    Outbox outbox;
    outbox.enqueue({.clientId = u"1"_s, .writtenAt = at(1)});
    outbox.enqueue({.clientId = u"2"_s, .writtenAt = at(2)});
    outbox.enqueue({.clientId = u"3"_s, .writtenAt = at(3)});
    QCOMPARE(recordChanges(outbox.takeChanges(), {}).written.size(), 3);
    QVERIFY(recordChanges(outbox.takeChanges(), {}).isEmpty());

    outbox.startSending(u"2"_s, {});
    outbox.remove(u"1"_s);
    const RecordChanges changes = recordChanges(outbox.takeChanges(), {});

    QCOMPARE(changes.written.size(), 1);
    QCOMPARE(changes.written.first().id, u"2"_s);
    QCOMPARE(changes.removed, (QList<RecordChanges::Key>{{u"outbox"_s, u"1"_s}}));
    QCOMPARE(changes.clearedKinds, QStringList());
}

void OutboxRecordsTest::writesEverythingAnew()
{
    Outbox outbox;
    Creations creations;
    outbox.enqueue({.clientId = u"1"_s, .writtenAt = at(1)});
    creations.start(u"local-1"_s, u"Hello"_s, {});
    outbox.takeChanges();
    creations.takeChanges();
    outbox.touchAll();
    creations.touchAll();

    const RecordChanges changes = recordChanges(outbox.takeChanges(), creations.takeChanges());

    QCOMPARE(changes.clearedKinds, (QStringList{u"outbox"_s, u"creation"_s}));
    QCOMPARE(changes.written.size(), 2);
}

static const Kustomer::Testing::Suite<OutboxRecordsTest> suite;
#include "tst_outboxrecords.moc"
