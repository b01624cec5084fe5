// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/writableconversationlistmodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/home/faces.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class FacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void showsEachPersonOnceTheLatestFirst();
};

void FacesTest::showsEachPersonOnceTheLatestFirst()
{
    const User ann{.id = u"1"_s, .displayName = u"Ann"_s};
    const User ben{.id = u"2"_s, .displayName = u"Ben"_s};
    const User cem{.displayName = u"Cem"_s};
    const User team{.id = u"__team"_s, .displayName = u"Acme"_s};
    const auto conversation = [](const QString &id, int age, const QList<User> &responders) {
        Conversation one;
        one.id = id;
        one.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 - age);
        one.responders = responders;
        return one;
    };
    WritableConversationListModel conversations;
    conversations.upsert(conversation(u"a"_s, 0, {team, ben, {}}));
    conversations.upsert(conversation(u"b"_s, 1, {ann, ben}));
    conversations.upsert(conversation(u"c"_s, 2, {cem}));

    QCOMPARE(facesOf(conversations, 3), (QList{ben, ann, cem}));
    QCOMPARE(facesOf(conversations, 2), (QList{ben, ann}));
}

static const Kustomer::Testing::Suite<FacesTest> suite;
#include "tst_faces.moc"
