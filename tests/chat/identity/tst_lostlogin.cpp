// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/articles.h"
#include "support/lostlogin.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Handoff>

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString marking = u"PUT /c/v1/chat/sessions/"_s;

/// A customer whose login the service gives up, and who goes on all the same.
struct Lost : ChatCase
{
    Lost()
        : ChatCase(u"lab"_s)
    {
        emulator->setSettings({{u"campaignsEnabled"_s, true}});
    }

    bool begin()
    {
        if (!start() || !logIn())
            return false;
        id = listed().first();
        return QTest::qWaitFor([this] { return !shown(id).isEmpty(); }, patience);
    }
    bool lose()
    {
        const bool isLost = loseLogin(*this);
        emulator->clearRequests();
        return isLost;
    }
    /// What was asked that is only the customer's.
    QStringList asked() const
    {
        QStringList own = requests();
        own.removeIf([](const QString &title) {
            return title.contains("/customers/stats"_L1) || title.contains("/pusher/"_L1)
                || title.contains("/tracking/"_L1) || title.contains("/p/v1/"_L1);
        });
        return own;
    }

    QString id;
};

using Deed = std::function<void(Lost &)>;

Handoff talkWithABot()
{
    using Direction = Message::Direction;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = u"Robo"_s,
            .messages = {{u"I want a refund"_s, now.addSecs(-120), Direction::FromCustomer},
                         {u"Let me see."_s, now.addSecs(-60), Direction::FromCompany}},
            .externalId = u"bot-17"_s};
}

} // namespace

Q_DECLARE_METATYPE(Deed)

/// What customers want while the service has given up their login: nothing of it is asked in the
/// name of the visitor who is there instead.
class LostLoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksNothingAsSomebodyElse_data();
    void asksNothingAsSomebodyElse();
    void saysWhyNothingIsDone();
    void tellsWhatWasReadOnceTheCustomerIsBack();
    void opensAConversationOnceTheCustomerIsBack();
    void readsWhatIsForEverybody_data();
    void readsWhatIsForEverybody();
};

void LostLoginTest::asksNothingAsSomebodyElse_data()
{
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char *name, const Deed &deed) {
        QTest::newRow(name) << deed;
    };
    row("write", [](Lost &chat) { chat.client->sendText(chat.id, u"Hi"_s); });
    row("begin", [](Lost &chat) { chat.client->createConversation(u"Hi"_s); });
    row("read", [](Lost &chat) { chat.client->markRead(chat.id); });
    row("end", [](Lost &chat) { chat.client->endConversation(chat.id); });
    row("describe the conversation", [](Lost &chat) {
        chat.client->describeConversation(chat.id, {{u"seat"_s, u"12A"_s}});
    });
    row("describe the customer",
        [](Lost &chat) { chat.client->describeCustomer({.emails = {u"jane@example.org"_s}}); });
    row("open", [](Lost &chat) { chat.client->timeline(chat.listed().last()); });
    row("look for", [](Lost &chat) {
        chat.client->findConversation(u"other"_s, chat.client.get(), [](auto) {});
    });
    row("judge an article", [](Lost &chat) {
        chat.client->articles()->rate(u"65f1c0de0000000000000801"_s, {}, chat.client.get(),
                                      [](auto) {});
    });
    row("visit a page", [](Lost &chat) { chat.client->setCurrentPage(u"cart"_s); });
    row("hand over",
        [](Lost &chat) { chat.client->handOff(talkWithABot(), chat.client.get(), [](auto) {}); });
}

void LostLoginTest::asksNothingAsSomebodyElse()
{
    QFETCH(const Deed, deed);
    Lost chat;
    QVERIFY(chat.begin());
    chat.emulator->sendAsAgent(chat.id, u"News"_s);
    QTRY_VERIFY(chat.shown(chat.id).contains("News"_L1));
    const QStringList listed = chat.listed();
    QVERIFY(chat.lose());

    deed(chat);

    QVERIFY(goAroundThrice(chat));
    QCOMPARE(chat.asked(), QStringList());
    QCOMPARE(chat.errors(), QStringList());
    for (const QString &id : listed)
        QVERIFY(chat.listed().contains(id));
}

void LostLoginTest::saysWhyNothingIsDone()
{
    Lost chat;
    QVERIFY(chat.begin());
    QVERIFY(chat.lose());
    std::optional<Result<Conversation>> ended;
    chat.client->endConversation(chat.id, chat.client.get(),
                                 [&ended](const Result<Conversation> &told) { ended = told; });
    QVERIFY(!ended); // never from within the call
    QTRY_VERIFY(ended);
    QVERIFY(!*ended);
    QCOMPARE(ended->error().kind, Error::Kind::Cancelled);
    QCOMPARE(ended->error().httpStatus, 401);
}

void LostLoginTest::tellsWhatWasReadOnceTheCustomerIsBack()
{
    Lost chat;
    QVERIFY(chat.begin());
    chat.emulator->sendAsAgent(chat.id, u"News"_s);
    QTRY_VERIFY(chat.shown(chat.id).contains("News"_L1));
    QVERIFY(chat.lose());
    std::optional<Result<Done>> marked;
    chat.client->markRead(chat.id, chat.client.get(),
                          [&marked](const Result<Done> &told) { marked = told; });
    QVERIFY(goAroundThrice(chat));
    QVERIFY(!marked);
    QVERIFY(chat.logIn());
    QTRY_VERIFY(marked);
    QVERIFY(*marked);
    QCOMPARE(chat.requestCount(marking), 1);
    QVERIFY(chat.emulator->probe().conversation(chat.id)->lastSeenAt.isValid());
}

void LostLoginTest::opensAConversationOnceTheCustomerIsBack()
{
    Lost chat;
    QVERIFY(chat.begin());
    const QString other = chat.listed().last();
    QVERIFY(chat.lose());
    QCOMPARE(chat.shown(other), QString());
    QVERIFY(goAroundThrice(chat));
    QVERIFY(chat.logIn());
    QTRY_COMPARE(chat.shown(other), chat.kept(other).join(u" | "_s));
    QCOMPARE(chat.errors(), QStringList());
}

void LostLoginTest::readsWhatIsForEverybody_data()
{
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("after the loss") << true;
    QTest::newRow("and notices the loss") << false;
}

void LostLoginTest::readsWhatIsForEverybody()
{
    QFETCH(const bool, isNoticed);
    Lost chat;
    QVERIFY(chat.begin());
    if (isNoticed)
        QVERIFY(chat.lose());
    else
        chat.emulator->expireTokens();
    bool isRead = false;
    chat.client->articles()->article(
        u"65f1c0de0000000000000801"_s, chat.client.get(),
        [&isRead](const Result<Article> &article) { isRead = bool(article); });
    QTRY_VERIFY(isRead);
    QTRY_VERIFY(chat.client->isLoginRequired());
}

static const Kustomer::Testing::Suite<LostLoginTest> suite;
#include "tst_lostlogin.moc"
