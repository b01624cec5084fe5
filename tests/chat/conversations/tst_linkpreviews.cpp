// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString tentsPage = u"https://acme.example.com/tents"_s;

struct Talk : ChatCase
{
    explicit Talk(const QString &folder = {})
        : ChatCase(u"lab"_s, folder)
    { }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        client->timeline(id);
        return QTest::qWaitFor(
            [this] { return client->timeline(id)->loading() == TimelineModel::Loading::Done; },
            patience);
    }
    Message newest() const
    {
        const TimelineModel *rows = client->timeline(id);
        for (int row = rows->rowCount() - 1; row >= 0; --row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Message)
                return rows->messageAt(row);
        }
        return {};
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const LinkPreview &preview : newest().linkPreviewsOrNone())
            titles.append(preview.title);
        return titles;
    }
    void say(const QString &url, const QString &title, int order = 0) const
    {
        emulator->control("POST"_ba, u"/previews/"_s + newest().id,
                          {{u"url"_s, url}, {u"title"_s, title}, {u"preferredOrder"_s, order}});
    }

    const QString id = u"65f1c0de0000000000000102"_s;
};

} // namespace

/// What the service says of links (wire §16.2).
class LinkPreviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void joinTheirMessage();
    void changeNothingElse();
    void areOneForEachAddressAndInOrder();
    void stayOverARestart();
    void comeWithMessagesThatAreLoaded();
    void areNotTakenWhereTheyLeadAstray();
    void areNeverFetchedFromHere();
};

void LinkPreviewsTest::joinTheirMessage()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->sendAsAgent(talk.id, u"See "_s + tentsPage);
    QTRY_COMPARE(talk.titles(), QStringList({u"Ridge tents"_s}));
    const LinkPreview preview = talk.newest().linkPreviewsOrNone().first();
    QCOMPARE(preview.url, QUrl(tentsPage));
    QCOMPARE(preview.price, u"EUR 249"_s);
}

void LinkPreviewsTest::changeNothingElse()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->sendAsAgent(talk.id, u"Hello"_s);
    QTRY_COMPARE(talk.newest().body, u"Hello"_s);
    talk.client->markRead(talk.id);
    QTRY_COMPARE(talk.client->unreadCounts().value(talk.id), 0);
    QTRY_COMPARE(talk.countOf(u"received(Hello)"_s), 1);
    const QStringList listed = talk.listed();
    const QString heard = talk.heard();
    const Message before = talk.newest();
    talk.say(u"https://a.example"_s, u"A"_s);
    QTRY_COMPARE(talk.titles(), QStringList({u"A"_s}));
    Message after = talk.newest();
    after.linkPreviews = {};
    QCOMPARE(after, before);
    QCOMPARE(talk.client->unreadCounts().value(talk.id), 0);
    QCOMPARE(talk.listed(), listed);
    QCOMPARE(talk.heard(), heard);
    QCOMPARE(talk.client->conversations()->at(0).preview, u"Hello"_s);
}

void LinkPreviewsTest::areOneForEachAddressAndInOrder()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.say(u"https://b.example"_s, u"B"_s, 2);
    talk.say(u"https://a.example"_s, u"A"_s, 1);
    talk.say(u"https://b.example"_s, u"B again"_s, 0);
    talk.say(u"https://c.example"_s, u"C"_s, 3);
    QTRY_COMPARE(talk.titles(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void LinkPreviewsTest::stayOverARestart()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.say(u"https://a.example"_s, u"A"_s);
    QTRY_COMPARE(talk.titles(), QStringList({u"A"_s}));
    talk.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});
    talk.replaceClient();
    talk.client->start();
    QTRY_COMPARE(talk.client->state(), ChatClient::State::Started);
    QTRY_COMPARE(talk.titles(), QStringList({u"A"_s}));
}

void LinkPreviewsTest::comeWithMessagesThatAreLoaded()
{
    Talk talk;
    const QList<EmulatorMessage> messages = talk.emulator->probe().messages(talk.id);
    talk.emulator->control("POST"_ba, u"/previews/"_s + messages.last().id,
                           {{u"url"_s, tentsPage}, {u"title"_s, u"Tents"_s}});
    QVERIFY(talk.begin());
    QCOMPARE(talk.titles(), QStringList({u"Tents"_s}));
}

void LinkPreviewsTest::areNotTakenWhereTheyLeadAstray()
{
    Talk talk;
    QVERIFY(talk.begin());
    for (const QString &url : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"tents"_s}) {
        talk.say(url, u"Click"_s);
        QTRY_VERIFY(!talk.errors().isEmpty());
        talk.forgetHeard();
    }
    talk.say(u"https://a.example"_s, u"A"_s);
    QTRY_COMPARE(talk.titles(), QStringList({u"A"_s}));
}

void LinkPreviewsTest::areNeverFetchedFromHere()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QUrl own = talk.emulator->apiUrl().resolved(QUrl(u"/page"_s));
    talk.say(own.toString(), u"Here"_s);
    QTRY_COMPARE(talk.titles(), QStringList({u"Here"_s}));
    QVERIFY(!talk.converse(u"Something else"_s).isEmpty());
    QCOMPARE(talk.requestCount(u"GET /page"_s), 0);
}

static const Kustomer::Testing::Suite<LinkPreviewsTest> suite;

#include "tst_linkpreviews.moc"
