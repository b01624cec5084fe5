// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Policy = ChatHistory::Policy;

/// Which conversations are listed.
class ChatHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void listsByState_data();
    void listsByState();
    void listsByAttributes();
    void tellsListsAndMapsApart();
    void alwaysListsWhatIsNotSent();
    void tellsEachChangeOnce();

private:
    static Conversation open()
    {
        return {.id = u"c"_s, .createdAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC)};
    }
};

void ChatHistoryTest::listsByState_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("listed");
    QTest::newRow("all") << Policy::All << u"open unread ended"_s;
    QTest::newRow("open") << Policy::Open << u"open unread"_s;
    QTest::newRow("ended") << Policy::Ended << u"ended"_s;
    QTest::newRow("unread") << Policy::Unread << u"unread"_s;
    QTest::newRow("none") << Policy::None << QString();
}

void ChatHistoryTest::listsByState()
{
    QFETCH(const Policy, policy);
    QFETCH(const QString, listed);
    Conversation unread = open();
    unread.unreadCount = 1;
    Conversation ended = open();
    ended.endedAt = ended.createdAt;
    ChatHistory history([](bool) {});
    history.setPolicy(policy);
    QStringList names;
    for (const auto &[name, one] : {std::pair(u"open"_s, open()), std::pair(u"unread"_s, unread),
                                    std::pair(u"ended"_s, ended)}) {
        if (history.lists(one))
            names.append(name);
    }
    QCOMPARE(names.join(u' '), listed);
}

void ChatHistoryTest::listsByAttributes()
{
    ChatHistory history([](bool) {});
    history.setAttributes({{u"orderNum"_s, 17}, {u"shopStr"_s, u"north"_s}});
    Conversation conversation = open();
    QVERIFY(!history.lists(conversation));
    conversation.customAttributes = {{u"orderNum"_s, 17.0}};
    QVERIFY(!history.lists(conversation));
    conversation.customAttributes.insert(u"shopStr"_s, u"north"_s);
    QVERIFY(history.lists(conversation));
    history.setAttributes({{u"orderNum"_s, u"17"_s}}); // as a form has it
    QVERIFY(history.lists(conversation));
    history.setAttributes({{u"orderNum"_s, QVariant()}});
    QVERIFY(!history.lists(conversation));
}

void ChatHistoryTest::tellsListsAndMapsApart()
{
    ChatHistory history([](bool) {});
    Conversation conversation = open();
    conversation.customAttributes = {{u"a"_s, QVariantList{3}}, {u"b"_s, QVariantMap{{u"x"_s, 1}}}};
    for (const QVariant &wanted : {QVariant(QVariantList{1, 2}), QVariant(QStringList{u"3"_s}),
                                   QVariant(QString()), QVariant(QVariantMap{{u"y"_s, 2}})}) {
        history.setAttributes({{u"a"_s, wanted}});
        QVERIFY2(!history.lists(conversation), wanted.typeName());
        history.setAttributes({{u"b"_s, wanted}});
        QVERIFY2(!history.lists(conversation), wanted.typeName());
    }
    history.setAttributes(conversation.customAttributes);
    QVERIFY(history.lists(conversation));
}

void ChatHistoryTest::alwaysListsWhatIsNotSent()
{
    ChatHistory history([](bool) {});
    history.setPolicy(Policy::None);
    QVERIFY(history.lists({.id = u"local"_s}));
}

void ChatHistoryTest::tellsEachChangeOnce()
{
    int chosen = 0;
    ChatHistory history([&chosen](bool all) { chosen += all ? 1 : 100; });
    const QSignalSpy policy(&history, &ChatHistory::policyChanged);
    const QSignalSpy attributes(&history, &ChatHistory::attributesChanged);
    const QSignalSpy brands(&history, &ChatHistory::allBrandsChanged);
    for (int twice = 0; twice < 2; ++twice) {
        history.setPolicy(Policy::Open);
        history.setAttributes({{u"a"_s, 1}});
        history.setShowsAllBrands(true);
    }
    QCOMPARE(policy.size(), 1);
    QCOMPARE(attributes.size(), 1);
    QCOMPARE(brands.size(), 1);
    QCOMPARE(chosen, 1);
}

static const Kustomer::Testing::Suite<ChatHistoryTest> suite;

#include "tst_chathistory.moc"
