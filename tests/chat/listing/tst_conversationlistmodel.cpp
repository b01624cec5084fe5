// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/writableconversationlistmodel.h"
#include "support/instants.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Kustomer;
using Testing::at;
using namespace Qt::Literals::StringLiterals;
using Loading = ConversationListModel::Loading;

namespace {

Conversation open(const QString &id, int latest)
{
    return {.id = id, .createdAt = at(0), .lastMessageAt = at(latest)};
}

Conversation ended(const QString &id, int when)
{
    return {.id = id, .createdAt = at(0), .lastMessageAt = at(0), .endedAt = at(when)};
}

QString textOf(const ConversationListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row).id);
    return ids.join(u' ');
}

} // namespace

class ConversationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void putsOpenOnesFirstAndTheNewestOnTop();
    void movesOnlyTheRowConcerned();
    void showsTheNewValueWhenItHasMoved();
    void changesNothingWhenNothingIsNew();
    void namesWhatHasChanged_data();
    void namesWhatHasChanged();
    void givesEveryRole();
    void asksForMoreOnlyWhereThereIsMore();
    void asksAgainAfterAFailureOnlyWhenToldTo();
    void forgetsEverything();
    void obeysTheRulesOfModels_data();
    void obeysTheRulesOfModels();
};

void ConversationListModelTest::putsOpenOnesFirstAndTheNewestOnTop()
{
    WritableConversationListModel model;
    model.upsert(ended(u"e1"_s, 90));
    model.upsert(open(u"a"_s, 5));
    model.upsert({.id = u"new"_s, .createdAt = at(7)});
    model.upsert(ended(u"e2"_s, 91));
    model.upsert(open(u"b"_s, 5));
    model.upsert(open(u"c"_s, 50));

    QCOMPARE(textOf(model), u"c new b a e2 e1"_s);
    QCOMPARE(model.rowOf(u"b"_s), 2);
    QCOMPARE(model.rowOf(u"x"_s), -1);
}

void ConversationListModelTest::movesOnlyTheRowConcerned()
{
    WritableConversationListModel model;
    for (int i = 0; i < 4; ++i)
        model.upsert(open(QString(QChar(u'a' + i)), i));
    QCOMPARE(textOf(model), u"d c b a"_s);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.upsert(open(u"b"_s, 10)); // to the top
    QCOMPARE(textOf(model), u"b d c a"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().mid(1, 2), (QVariantList{2, 2}));
    QCOMPARE(moved.first().at(4).toInt(), 0);
    QCOMPARE(changed.takeLast().first().toModelIndex().row(), 0);

    model.upsert(ended(u"d"_s, 3)); // to the bottom
    QCOMPARE(textOf(model), u"b c a d"_s);
    QCOMPARE(moved.last().mid(1, 2), (QVariantList{1, 1}));
    QCOMPARE(moved.last().at(4).toInt(), 4);

    model.upsert(open(u"c"_s, 9)); // stays
    QCOMPARE(textOf(model), u"b c a d"_s);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(inserted.size() + removed.size(), 0);
}

void ConversationListModelTest::showsTheNewValueWhenItHasMoved()
{
    WritableConversationListModel model;
    model.upsert(open(u"a"_s, 1));
    model.upsert(open(u"b"_s, 2));
    QString seen;
    int row = -1;
    connect(&model, &QAbstractItemModel::rowsMoved, this, [&] {
        seen = model.at(0).preview;
        row = model.rowOf(u"b"_s);
    });
    Conversation news = open(u"a"_s, 3);
    news.preview = u"news"_s;

    model.upsert(news);

    QCOMPARE(seen, u"news"_s);
    QCOMPARE(row, 1);
}

void ConversationListModelTest::changesNothingWhenNothingIsNew()
{
    WritableConversationListModel model;
    model.upsert(open(u"a"_s, 1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.upsert(open(u"a"_s, 1));

    QCOMPARE(changed.size(), 0);
}

void ConversationListModelTest::namesWhatHasChanged_data()
{
    using Change = std::function<void(Conversation &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("the preview", [](Conversation &one) { one.preview = u"news"_s; });
    row("the count", [](Conversation &one) { one.unreadCount = 3; });
    row("the title", [](Conversation &one) { one.title = u"Parcel"_s; });
    row("an attribute", [](Conversation &one) { one.customAttributes = {{u"order"_s, 7}}; });
    row("the end", [](Conversation &one) { one.endedAt = at(9); });
    row("all that a message brings, in another place", [](Conversation &one) {
        one.lastMessageAt = at(9);
        one.preview = u"news"_s;
        one.unreadCount = 1;
    });
}

void ConversationListModelTest::namesWhatHasChanged()
{
    QFETCH(const std::function<void(Conversation &)>, change);
    WritableConversationListModel model;
    model.upsert(open(u"a"_s, 1));
    model.upsert(open(u"b"_s, 2));
    Conversation news = open(u"a"_s, 1);
    QList<int> roles = model.roleNames().keys();
    roles << Qt::DisplayRole;
    const auto values = [&] {
        QHash<int, QVariant> all;
        for (const int role : std::as_const(roles))
            all.insert(role, model.data(model.index(model.rowOf(u"a"_s)), role));
        return all;
    };
    const QHash<int, QVariant> before = values();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    change(news);
    model.upsert(news);

    QCOMPARE(changed.size(), 1);
    const auto told = changed.first().at(2).value<QList<int>>();
    const QHash<int, QVariant> after = values();
    for (const int role : std::as_const(roles))
        QVERIFY2(told.contains(role) == (after.value(role) != before.value(role)),
                 qPrintable(QString::number(role)));
}

void ConversationListModelTest::givesEveryRole()
{
    WritableConversationListModel model;
    const Conversation conversation{.id = u"c"_s,
                                    .title = u"T"_s,
                                    .preview = u"P"_s,
                                    .createdAt = at(1),
                                    .lastMessageAt = at(2),
                                    .endedAt = at(3),
                                    .unreadCount = 4};
    model.upsert(conversation);

    QHash<QByteArray, QVariant> values;
    const QHash<int, QByteArray> names = model.roleNames();
    for (auto role = names.begin(); role != names.end(); ++role)
        values.insert(role.value(), model.data(model.index(0), role.key()));
    QCOMPARE(values.value("conversationId"), u"c"_s);
    QCOMPARE(values.value("title"), u"T"_s);
    QCOMPARE(values.value("preview"), u"P"_s);
    QCOMPARE(values.value("lastMessageAt"), at(2));
    QCOMPARE(values.value("unreadCount"), 4);
    QCOMPARE(values.value("ended"), true);
    QCOMPARE(values.value("conversation").value<Conversation>(), conversation);
    QVERIFY(!model.data(model.index(0), Qt::DecorationRole).isValid());
}

void ConversationListModelTest::asksForMoreOnlyWhereThereIsMore()
{
    WritableConversationListModel model;
    QSignalSpy requested(&model, &ConversationListModel::moreRequested);

    QVERIFY(!model.canFetchMore());
    model.setMore(ConversationListModel::More::OnServer);
    model.setLoading(Loading::Running);
    QVERIFY(!model.canFetchMore());
    model.fetchMore();
    QCOMPARE(requested.size(), 0);

    model.setLoading(Loading::Done);
    QVERIFY(model.canFetchMore());
    model.fetchMore();
    QCOMPARE(requested.size(), 1);

    model.setMore(ConversationListModel::More::None);
    QVERIFY(!model.canFetchMore());
}

void ConversationListModelTest::asksAgainAfterAFailureOnlyWhenToldTo()
{
    WritableConversationListModel model;
    const QSignalSpy requested(&model, &ConversationListModel::moreRequested);
    model.setMore(ConversationListModel::More::OnServer);

    model.setFailed({.message = u"no"_s});

    QVERIFY(!model.canFetchMore()); // what a view asks before it fetches by itself
    QCOMPARE(model.lastError().message, u"no"_s);
    model.fetchMore();
    QCOMPARE(requested.size(), 1);
}

void ConversationListModelTest::forgetsEverything()
{
    WritableConversationListModel model;
    model.upsert(open(u"a"_s, 1));
    model.setMore(ConversationListModel::More::OnServer);
    model.setLoading(Loading::Done);

    model.clear();

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    QVERIFY(!model.canFetchMore());
    QCOMPARE(model.loading(), Loading::Nothing);
}

void ConversationListModelTest::obeysTheRulesOfModels_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ConversationListModelTest::obeysTheRulesOfModels()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    WritableConversationListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QMap<QString, Conversation> known;
    for (int round = 0; round < 200; ++round) {
        const QString id = u"c%1"_s.arg(random.bounded(12));
        const Conversation one
            = random.bounded(3) == 0 ? ended(id, random.bounded(20)) : open(id, random.bounded(20));
        known[id] = one;
        model.upsert(one);

        QList<Conversation> sorted = known.values();
        std::ranges::sort(sorted, std::ranges::greater(), [](const Conversation &each) {
            return std::tuple(!each.isEnded(), each.isEnded() ? each.endedAt : each.lastMessageAt,
                              each.id);
        });
        QStringList expected;
        for (const Conversation &each : sorted)
            expected.append(each.id);
        QCOMPARE(textOf(model), expected.join(u' '));
        QCOMPARE(model.rowOf(id), expected.indexOf(id));
    }
}

static const Kustomer::Testing::Suite<ConversationListModelTest> suite;
#include "tst_conversationlistmodel.moc"
