// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/writableconversationlistmodel.h"
#include "chat/timeline/writabletimelinemodel.h"
#include "support/chatday.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {

/// Whoever is told of rows may do anything, too.
class ModelLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void bearsAnythingInTheSignalsOfItsModels_data();
    void bearsAnythingInTheSignalsOfItsModels();
    void mergesAfterwardsWhatComesWhileItTells();
    void saysNothingOfRowsThatItDoesNotHave();
};

void ModelLifetimeTest::bearsAnythingInTheSignalsOfItsModels_data()
{
    using Teller = ChatDay::Teller;
    QTest::addColumn<Teller>("teller");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<int>("deed");
    QTest::addColumn<Where>("where");
    const QByteArrayList ofRows{
        "rowsAboutToBeInserted(QModelIndex,int,int)", "rowsInserted(QModelIndex,int,int)",
        "dataChanged(QModelIndex,QModelIndex,QList<int>)",
        "rowsAboutToBeRemoved(QModelIndex,int,int)", "rowsRemoved(QModelIndex,int,int)"};
    const QByteArrayList ofList{"rowsAboutToBeMoved(QModelIndex,int,int,QModelIndex,int)",
                                "rowsMoved(QModelIndex,int,int,QModelIndex,int)",
                                "loadingChanged(Kustomer::ConversationListModel::Loading)"};
    const QByteArrayList ofTimeline{"loadingChanged(Kustomer::TimelineModel::Loading)",
                                    "conversationIdChanged(QString)"};
    const auto add = [](Teller teller, const char *name, const QByteArrayList &signalNames) {
        for (const QByteArray &signal : signalNames) {
            for (int deed = 0; deed < int(hostDeeds().size()); ++deed) {
                for (const Where where : {Where::InTheSlot, Where::InALoop})
                    QTest::addRow("%s %s: %s%s", name, signal.constData(), hostDeeds()[deed].name,
                                  where == Where::InALoop ? " in a loop" : "")
                        << teller << signal << deed << where;
            }
        }
    };
    add(Teller::List, "list", ofRows + ofList);
    add(Teller::Timeline, "timeline", ofRows + ofTimeline);
}

void ModelLifetimeTest::bearsAnythingInTheSignalsOfItsModels()
{
    QFETCH(ChatDay::Teller, teller);
    QFETCH(QByteArray, signal);
    QFETCH(int, deed);
    QFETCH(Where, where);
    const HostDeed &done = hostDeeds()[deed];
    ChatCase chat(u"lab"_s);
    ChatDay day(&chat, done, where);
    day.waitFor(teller, signal);

    day.run();

    QVERIFY2(day.isOver(), "never told");
    const bool wasOnItsWayOut = chat.client && chat.client->state() != ChatClient::State::Started;
    if (!wasOnItsWayOut)
        QTRY_VERIFY(done.hasWorked(chat));
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ModelLifetimeTest::mergesAfterwardsWhatComesWhileItTells()
{
    WritableTimelineModel timeline(u"c"_s);
    const auto message = [](const QString &id) {
        return Message{.id = id, .createdAt = QDateTime::fromSecsSinceEpoch(id.toLongLong())};
    };
    QObject once;
    connect(&timeline, &TimelineModel::rowsAboutToBeInserted, &once, [&] {
        timeline.disconnect(&once);
        timeline.merge({message(u"1"_s)});
        timeline.remove(u"2"_s);
    });

    timeline.merge({message(u"2"_s)});

    QVERIFY(timeline.rowOf(u"2"_s) >= 0);
    QVERIFY(timeline.rowOf(u"1"_s) < 0);
    QTRY_VERIFY(timeline.rowOf(u"1"_s) >= 0);
    QVERIFY(timeline.rowOf(u"2"_s) < 0);
}

/// As QStringListModel: combo boxes, completers and proxies ask so.
void ModelLifetimeTest::saysNothingOfRowsThatItDoesNotHave()
{
    WritableTimelineModel timeline(u"c"_s);
    timeline.merge({Message{.id = u"1"_s, .createdAt = QDateTime::fromSecsSinceEpoch(1)}});
    WritableConversationListModel list;
    list.upsert({.id = u"c"_s, .createdAt = QDateTime::fromSecsSinceEpoch(1)});
    const QModelIndex inTimeline = timeline.index(0);
    const QModelIndex inList = list.index(0);
    QVERIFY(timeline.data(inTimeline, TimelineModel::KindRole).isValid());
    QVERIFY(list.data(inList, ConversationListModel::ConversationRole).isValid());

    for (const QModelIndex &index : {QModelIndex(), inList})
        QVERIFY(!timeline.data(index, TimelineModel::KindRole).isValid());
    for (const QModelIndex &index : {QModelIndex(), inTimeline})
        QVERIFY(!list.data(index, ConversationListModel::ConversationRole).isValid());
    list.remove(u"c"_s);
    QVERIFY(!list.data(inList, ConversationListModel::ConversationRole).isValid());
}

} // namespace Kustomer::Testing

static const Kustomer::Testing::Suite<Kustomer::Testing::ModelLifetimeTest> suite;
#include "tst_modellifetime.moc"
