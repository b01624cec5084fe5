// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"
#include "chat/notifications/chatnotifications.h"
#include "support/chatcase.h"
#include "support/filefolder.h"
#include "support/pacedclient.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString conversations = u"/c/v1/chat/sessions"_s;

/// The first request of this kind.
EmulatorRequest requestOf(const ChatCase &chat, const QByteArray &method, const QString &path)
{
    const QList<EmulatorRequest> requests
        = chat.emulator->probe().requests({.method = method, .path = path});
    return requests.isEmpty() ? EmulatorRequest() : requests.first();
}

/// An application's own, which notes where it goes.
class Traveller final : public QNetworkAccessManager
{
public:
    explicit Traveller(QStringList *places)
        : m_places(places)
    { }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        m_places->append(request.url().path());
        return QNetworkAccessManager::createRequest(operation, request, data);
    }

private:
    QStringList *m_places;
};

/// An application's own, which finds each host at the service and notes which one was meant.
class Signpost final : public QNetworkAccessManager
{
public:
    Signpost(const QUrl &service, QStringList *hosts)
        : m_service(service)
        , m_hosts(hosts)
    { }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        QUrl url = request.url();
        if (!m_hosts->contains(url.host()))
            m_hosts->append(url.host());
        url.setScheme(m_service.scheme());
        url.setAuthority(m_service.authority());
        QNetworkRequest redirected(request);
        redirected.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, redirected, data);
    }

private:
    QUrl m_service;
    QStringList *m_hosts;
};

QString parameterOf(const EmulatorRequest &request, const QString &name)
{
    return QUrlQuery(request.query).queryItemValue(name);
}

/// The customer begins a conversation with this brand on another device; its id.
QString beginElsewhere(const ChatCase &chat, const QString &brandId)
{
    PacedClient other(chat.pace);
    chat.emulator->aim(&other);
    other.setBrandId(brandId);
    QString id;
    QObject::connect(&other, &ChatClient::messageSent, &other,
                     [&id](const Message &message) { id = message.conversationId; });
    other.start();
    other.login(chat.jwtFor(u"jane@example.com"_s));
    if (waitFor([&other] { return other.isLoggedIn(); }))
        other.createConversation(u"Hello"_s);
    waitFor([&id] { return !id.isEmpty(); });
    return id;
}

/// An agent writes, ends the conversation, and opens it again.
void stir(const ChatCase &chat, const QString &id, const QString &text)
{
    chat.emulator->sendAsAgent(id, text);
    chat.emulator->endConversation(id);
    chat.emulator->control("POST"_ba, u"/satisfaction/%1/offer"_s.arg(id));
    chat.emulator->reopenConversation(id);
}

} // namespace

/// What an application sets before it starts the chat reaches the service.
class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void askForSettingsInALanguage();
    void askForASchedule();
    void sayThatThereIsNoSuchSchedule_data();
    void sayThatThereIsNoSuchSchedule();
    void nameAPlaceOnDiskInOneWay();
    void showAndMakeConversationsOfABrand();
    void hearNothingOfOtherBrands_data();
    void hearNothingOfOtherBrands();
    void hearOfAllBrandsOnDemand();
    void recallNothingOfOtherBrands_data();
    void recallNothingOfOtherBrands();
    void makeConversationsOfTheCompanysBrandWhereNoneIsNamed();
    void askOnlyForOpenConversationsWhereThereIsNoHistory_data();
    void askOnlyForOpenConversationsWhereThereIsNoHistory();
    void beginWithAnAssistant();
    void leadToAnotherDomain();
    void leadToAnotherDomainWhileTheChatRuns();
    void countWhileTheChatRuns();
    void writeSizesWithoutAChatToo();
    void followTheLanguageOfTheApplication_data();
    void followTheLanguageOfTheApplication();
    void leadToAnotherBrandWhileTheChatRuns();
    void leadToAnotherServiceWhileTheChatRuns();
    void stayOnThisMachineWithTheService();
    void takeALoginAlong_data();
    void takeALoginAlong();
    void takeTheNewerOfTwoLoginsAlong();
    void leadALoginToTheNewServiceOnly();
    void travelAsTheApplicationWants();
};

void OptionsTest::askForSettingsInALanguage()
{
    ChatCase chat;
    chat.client->setLanguage(u"fr_ca"_s);
    QVERIFY(chat.start());
    QCOMPARE(parameterOf(requestOf(chat, "GET"_ba, u"/p/v1/chat/settings"_s), u"lang"_s),
             u"fr_ca"_s);
}

void OptionsTest::nameAPlaceOnDiskInOneWay()
{
    ChatClient client;
    client.setStorageDirectory(u"/place/chat"_s);
    const QSignalSpy changed(&client, &ChatClient::storageDirectoryChanged);

    for (const QString &name : {u"/place/chat/"_s, u"/place//chat"_s, u"/place/./x/../chat"_s}) {
        client.setStorageDirectory(name);
        QCOMPARE(client.storageDirectory(), u"/place/chat"_s);
    }

    QCOMPARE(changed.size(), 0);
    client.setStorageDirectory({});
    QCOMPARE(client.storageDirectory(), QString()); // nothing is kept
}

void OptionsTest::askForASchedule()
{
    ChatCase chat;
    chat.emulator->setSchedule(u"nights"_s,
                               {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}}}});
    chat.client->setScheduleId(u"nights"_s);
    QVERIFY(chat.start());
    QCOMPARE(requestOf(chat, "GET"_ba, u"/p/v1/schedules/nights"_s).status, 200);
    QCOMPARE(chat.requestCount(u"GET /p/v1/schedules/default"_s), 0);
}

void OptionsTest::sayThatThereIsNoSuchSchedule_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<int>("errors");
    QTest::newRow("at the start") << u"nigths"_s << false << 1;
    QTest::newRow("while the chat runs") << u"nigths"_s << true << 1;
    QTest::newRow("the company has none") << QString() << false << 0;
}

void OptionsTest::sayThatThereIsNoSuchSchedule()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isRunning);
    QFETCH(const int, errors);
    const QJsonObject closed{{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}}}};
    ChatCase chat;
    chat.emulator->setSettings({{u"offhoursDisplay"_s, u"offline"_s}});
    chat.emulator->setSchedule(u"default"_s, id.isEmpty() ? QJsonObject() : closed);
    chat.client->setScheduleId(isRunning ? QString() : id);
    QVERIFY(chat.start());
    QCOMPARE(chat.client->availability(), isRunning ? Availability::Offline : Availability::Online);

    chat.client->setScheduleId(id);

    QTRY_COMPARE(chat.client->availability(), Availability::Online);
    QVERIFY(chat.logIn());                         // by which the company is asked again
    QVERIFY(!chat.converse(u"Hello"_s).isEmpty()); // comes after whatever was asked
    QCOMPARE(chat.countOf(u"errorOccurred"_s), errors);
    QCOMPARE(chat.client->lastError().code, errors > 0 ? u"schedule_not_found"_s : QString());
    if (errors > 0)
        QCOMPARE(chat.client->lastError().kind, Error::Kind::NotFound);
}

void OptionsTest::showAndMakeConversationsOfABrand()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"brandId"_s, u"outdoor"_s}});
    chat.client->setBrandId(u"garden"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QCOMPARE(parameterOf(requestOf(chat, "GET"_ba, conversations), u"brandId"_s), u"garden"_s);
    QCOMPARE(chat.listed(), QStringList());

    const QString id = chat.converse(u"Hello"_s);

    QCOMPARE(chat.emulator->probe().conversation(id)->brandId, u"garden"_s);
    QCOMPARE(chat.listed(), QStringList{id});
}

void OptionsTest::hearNothingOfOtherBrands_data()
{
    QTest::addColumn<int>("clipped");
    QTest::newRow("whole events") << 0;
    QTest::newRow("clipped events") << 3;
}

void OptionsTest::hearNothingOfOtherBrands()
{
    QFETCH(const int, clipped);
    ChatCase chat(u"lab"_s);
    chat.client->setBrandId(u"garden"_s);
    const QSignalSpy posted(chat.client->notifications(), &ChatNotifications::posted);
    const QSignalSpy asked(chat.client.get(), &ChatClient::satisfactionReceived);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString outdoor = beginElsewhere(chat, u"outdoor"_s);
    QVERIFY(!outdoor.isEmpty());

    chat.emulator->clipEvents(clipped);
    stir(chat, outdoor, u"From outdoor"_s);
    const QString garden = beginElsewhere(chat, u"garden"_s);
    QVERIFY(!garden.isEmpty());
    chat.emulator->sendAsAgent(garden, u"From garden"_s);

    QTRY_COMPARE(chat.countOf(u"received(From garden)"_s), 1);
    QTRY_COMPARE(posted.size(), 1);
    QCOMPARE(posted.first().first().value<ChatNotification>().conversationId, garden);
    QCOMPARE(chat.listed(), QStringList{garden});
    QCOMPARE(chat.client->unreadCount(), 1);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 1);
    for (const QString &news :
         {u"received(From outdoor)"_s, u"conversationEnded"_s, u"conversationReopened"_s})
        QCOMPARE(chat.countOf(news), 0);
    QCOMPARE(asked.size(), 0);
}

void OptionsTest::hearOfAllBrandsOnDemand()
{
    ChatCase chat(u"lab"_s);
    chat.client->setBrandId(u"garden"_s);
    chat.client->history()->setShowsAllBrands(true);
    const QSignalSpy asked(chat.client.get(), &ChatClient::satisfactionReceived);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString outdoor = beginElsewhere(chat, u"outdoor"_s);

    stir(chat, outdoor, u"From outdoor"_s);

    QTRY_COMPARE(chat.countOf(u"received(From outdoor)"_s), 1);
    QTRY_COMPARE(chat.countOf(u"conversationReopened"_s), 1);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(chat.listed().contains(outdoor));
}

void OptionsTest::recallNothingOfOtherBrands_data()
{
    QTest::addColumn<QString>("brandId");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("its own") << u"outdoor"_s << true;
    QTest::newRow("another") << u"garden"_s << false;
    QTest::newRow("any") << QString() << true;
}

void OptionsTest::recallNothingOfOtherBrands()
{
    QFETCH(const QString, brandId);
    QFETCH(const bool, isListed);
    const QTemporaryDir folder;
    ChatCase chat(u"empty"_s, folder.path());
    chat.client->setBrandId(u"outdoor"_s);
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QVERIFY(!id.isEmpty());
    chat.client.reset();
    chat.emulator->addFault(
        {.kind = EmulatorFault::Kind::DropConnection, .times = Emulator::Always});

    chat.replaceClient();
    chat.client->setBrandId(brandId);
    chat.client->start();

    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    QCOMPARE(chat.listed(), isListed ? QStringList{id} : QStringList());
}

void OptionsTest::makeConversationsOfTheCompanysBrandWhereNoneIsNamed()
{
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"brandId"_s, u"outdoor"_s}});
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());

    const QString id = chat.converse(u"Hello"_s);

    QCOMPARE(chat.emulator->probe().conversation(id)->brandId, u"outdoor"_s);
    QVERIFY(chat.listed().size() > 1); // those of no brand, too
}

void OptionsTest::askOnlyForOpenConversationsWhereThereIsNoHistory_data()
{
    QTest::addColumn<bool>("noHistory");
    QTest::addColumn<QString>("active");
    QTest::newRow("history") << false << QString();
    QTest::newRow("no history") << true << u"true"_s;
}

void OptionsTest::askOnlyForOpenConversationsWhereThereIsNoHistory()
{
    QFETCH(bool, noHistory);
    ChatCase chat(u"lab"_s);
    chat.emulator->setSettings({{u"noHistory"_s, noHistory}});
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QTEST(parameterOf(requestOf(chat, "GET"_ba, conversations), u"active"_s), "active");
}

void OptionsTest::beginWithAnAssistant()
{
    ChatCase chat;
    chat.client->setAssistantId(u"guide"_s);
    QVERIFY(chat.start());

    const QString id = chat.converse(u"Hello"_s);

    QCOMPARE(chat.emulator->probe().conversation(id)->assistantId, u"guide"_s);
}

void OptionsTest::leadToAnotherDomain()
{
    ChatCase chat;
    chat.setApiUrl({});
    chat.client->setHostDomain(u"nowhere.invalid"_s);
    chat.client->start();
    QTRY_COMPARE(chat.countOf(u"startFailed"_s), 1);
    QVERIFY2(chat.client->lastError().details.contains("nowhere.invalid"_L1),
             qPrintable(chat.client->lastError().details));
    QVERIFY(chat.requests().isEmpty());
}

void OptionsTest::leadToAnotherDomainWhileTheChatRuns()
{
    QStringList hosts; // outlives whoever notes them
    ChatCase chat;
    chat.client->setNetworkFactory(
        [&] { return std::make_unique<Signpost>(chat.emulator->apiUrl(), &hosts); });
    chat.setApiUrl({});
    chat.client->setHostDomain(u"one.example"_s);
    QVERIFY(chat.start());
    QVERIFY(!chat.converse(u"Hello"_s).isEmpty());
    QCOMPARE(hosts.size(), 1);
    QVERIFY2(hosts.first().endsWith(u".api.one.example"_s), qPrintable(hosts.first()));

    chat.client->setHostDomain(u"two.example"_s);

    QTRY_COMPARE(chat.countOf(u"started"_s), 2);
    QCOMPARE(chat.countOf(u"stopped"_s), 0);
    QTRY_COMPARE(hosts.size(), 2);
    QVERIFY2(hosts.last().endsWith(u".api.two.example"_s), qPrintable(hosts.last()));
    hosts.clear();
    QVERIFY(!chat.converse(u"Hello again"_s).isEmpty());
    QCOMPARE(hosts.size(), 1); // and nothing goes to the one before
    QVERIFY2(hosts.first().endsWith(u".api.two.example"_s), qPrintable(hosts.first()));
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::countWhileTheChatRuns()
{
    ChatCase chat;
    chat.emulator->setSchedule(u"nights"_s,
                               {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}}}});
    QVERIFY(chat.start());
    chat.client->setLanguage(u"fr_ca"_s);
    chat.client->setScheduleId(u"nights"_s);
    QTRY_COMPARE(chat.requestCount(u"GET /p/v1/schedules/nights"_s), 1);
    const QList<EmulatorRequest> all = chat.emulator->requests();
    const auto asksForSettings = [](const EmulatorRequest &one) {
        return one.path == "/p/v1/chat/settings"_L1;
    };
    const auto last = std::find_if(all.crbegin(), all.crend(), asksForSettings);
    QCOMPARE(parameterOf(*last, u"lang"_s), u"fr_ca"_s);
    QCOMPARE(chat.countOf(u"started"_s), 1);
    chat.client->setAssistantId(u"guide"_s);
    const QString id = chat.converse(u"Hello"_s);
    QCOMPARE(chat.emulator->probe().conversation(id)->assistantId, u"guide"_s);
    QCOMPARE(chat.countOf(u"started"_s), 1);
}

void OptionsTest::writeSizesWithoutAChatToo()
{
    const FileFolder files;
    const QString letter = files.put(u"letter.txt"_s, FileFolder::text(1001));
    ChatCase chat;
    chat.client->setLanguage(u"ar_eg"_s);
    Attachments *attachments = chat.client->attachments();
    attachments->setMessageBytes(1000);
    const auto sizeIn = [](const QLocale &locale) {
        return locale.formattedDataSize(1000, 1, QLocale::DataSizeSIFormat);
    };
    const QString size = sizeIn(QLocale(u"ar_EG"_s));
    QVERIFY(size != sizeIn(QLocale::c()));

    const QString before = attachments->check(letter).error().message;
    QVERIFY2(before.contains(size), qPrintable(before));
    QVERIFY(chat.start());
    QCOMPARE(attachments->check(letter).error().message, before);
    chat.client->stop();
    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QCOMPARE(attachments->check(letter).error().message, before);
}

void OptionsTest::followTheLanguageOfTheApplication_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("where the chat has none of its own")
        << QString() << QStringList{u"de_at"_s, u"fr_fr"_s};
    QTest::newRow("not where it has") << u"en"_s << QStringList{u"en"_s};
}

void OptionsTest::followTheLanguageOfTheApplication()
{
    QFETCH(const QString, own);
    QFETCH(const QStringList, asked);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    ChatCase chat;
    chat.client->setLanguage(own);
    QVERIFY(chat.start());
    const auto languages = [&chat] {
        QStringList all;
        for (const EmulatorRequest &one : chat.emulator->requests()) {
            if (one.path == "/p/v1/chat/settings"_L1)
                all.append(parameterOf(one, u"lang"_s));
        }
        return all;
    };
    const auto translate = [] {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    };

    translate(); // a translator comes before the locale that it is for
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));

    QTRY_COMPARE(languages(), asked);
    translate();
    QVERIFY(!chat.converse(u"Bonjour"_s).isEmpty()); // comes after whatever was asked
    QCOMPARE(languages(), asked);
}

void OptionsTest::leadToAnotherBrandWhileTheChatRuns()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    QVERIFY(chat.listed().size() > 1);

    chat.client->setBrandId(u"garden"_s);

    QTRY_COMPARE(chat.countOf(u"started"_s), 2);
    QTRY_COMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.countOf(u"stopped"_s), 0);
    QVERIFY(chat.client->isLoggedIn());
    const QString id = chat.converse(u"Hello"_s);
    QCOMPARE(chat.emulator->probe().conversation(id)->brandId, u"garden"_s);
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::leadToAnotherServiceWhileTheChatRuns()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(!chat.converse(u"Hello"_s).isEmpty());
    Emulator other({.scenario = u"empty"_s});
    QVERIFY(other.listen());

    chat.client->setApiKey(other.apiKey());
    chat.client->setRealtimeUrl(other.realtimeUrl());
    chat.client->setApiUrl(other.apiUrl());

    QTRY_COMPARE(chat.countOf(u"started"_s), 2);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.listed(), QStringList());
    QCOMPARE(chat.countOf(u"started"_s), 2);
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::stayOnThisMachineWithTheService()
{
    ChatCase chat;
    chat.client->resetRealtimeUrl(); // the settings name a cluster of Pusher's
    QVERIFY(chat.start());
    QVERIFY(!chat.client->settings().pusherCluster.isEmpty());

    QVERIFY(!chat.converse(u"Hello"_s).isEmpty());

    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::takeALoginAlong_data()
{
    QTest::addColumn<std::function<void(ChatCase &)>>("act");
    QTest::addColumn<int>("starts");
    const auto row = [](const char *name, int starts, std::function<void(ChatCase &)> act) {
        QTest::newRow(name) << std::move(act) << starts;
    };
    const auto change = [](ChatCase &chat) {
        chat.client->setBrandId(u"garden"_s);
    };
    const auto logIn = [](ChatCase &chat) {
        chat.client->login(chat.jwtFor(u"jane@example.com"_s));
    };
    row("behind the change", 2, [=](ChatCase &chat) {
        QVERIFY(chat.start());
        change(chat);
        logIn(chat);
    });
    row("before the change", 2, [=](ChatCase &chat) {
        QVERIFY(chat.start());
        logIn(chat);
        change(chat);
    });
    row("while it starts", 1, [=](ChatCase &chat) {
        chat.client->start();
        change(chat);
        logIn(chat);
    });
    row("stopped in between", 2, [=](ChatCase &chat) {
        QVERIFY(chat.start());
        change(chat);
        chat.client->stop();
        chat.client->start();
        logIn(chat);
    });
}

void OptionsTest::takeALoginAlong()
{
    QFETCH(const std::function<void(ChatCase &)>, act);
    ChatCase chat(u"lab"_s);

    act(chat);

    QTRY_COMPARE(chat.countOf(u"loggedIn(jane@example.comuser-8412)"_s), 1);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    QVERIFY(chat.client->isLoggedIn());
    QTEST(chat.countOf(u"started"_s), "starts");
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::takeTheNewerOfTwoLoginsAlong()
{
    ChatCase chat(u"lab"_s);
    QStringList ends;
    const auto noteAs = [&ends](const QString &name) {
        return [&ends, name](const Result<LoginResponse> &response) {
            ends.append(name + (response ? u" in"_s : u" out"_s));
        };
    };
    chat.client->start();
    chat.client->login(chat.jwtFor(u"bob@example.com"_s), this, noteAs(u"bob"_s));
    chat.client->setBrandId(u"garden"_s);

    chat.client->login(chat.jwtFor(u"jane@example.com"_s), this, noteAs(u"jane"_s));

    QTRY_COMPARE(ends, (QStringList{u"bob out"_s, u"jane in"_s}));
    QVERIFY(chat.client->isLoggedIn(LoginIdentifier::email(u"jane@example.com"_s)));
    QCOMPARE(chat.countOf(u"loginFailed"_s), 1);
}

void OptionsTest::leadALoginToTheNewServiceOnly()
{
    ChatCase chat;
    QVERIFY(chat.start());
    Emulator other({.scenario = u"empty"_s});
    QVERIFY(other.listen());

    chat.client->setApiKey(other.apiKey());
    chat.client->setRealtimeUrl(other.realtimeUrl());
    chat.client->setApiUrl(other.apiUrl());
    chat.client->login(other.mintJwt({.email = u"jane@example.com"_s}));

    QTRY_VERIFY(chat.client->isLoggedIn());
    QCOMPARE(chat.requestCount(u"POST /c/v1/identity"_s), 0);
    QCOMPARE(chat.errors(), QStringList());
}

void OptionsTest::travelAsTheApplicationWants()
{
    ChatCase chat;
    int made = 0;
    QStringList asked;
    chat.client->setNetworkFactory([&] {
        ++made;
        return std::make_unique<Traveller>(&asked);
    });
    QVERIFY(chat.start());
    QVERIFY(!chat.converse(u"Hello"_s).isEmpty());
    QCOMPARE(made, 1);
    for (const QString &path : chat.requests())
        QVERIFY2(asked.contains(path.section(u' ', 1)), qPrintable(path));
    QVERIFY(chat.client->makeNetworkManager());
    QCOMPARE(made, 2);
    chat.client->setNetworkFactory([] { return std::unique_ptr<QNetworkAccessManager>(); });
    QVERIFY(chat.client->makeNetworkManager());
}

static const Suite<OptionsTest> suite;
#include "tst_options.moc"
