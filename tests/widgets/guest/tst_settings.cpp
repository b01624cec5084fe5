// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/formpieces.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/guest/settingscase.h"
#include "widgets/help/helppage.h"
#include "widgets/home/facesview.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/nudgecard.h"
#include "widgets/notices/emblem.h"
#include "widgets/parts/avatarview.h"
#include "widgets/parts/headerbar.h"
#include "widgets/shell/hometabs.h"
#include "widgets/surveys/surveycard.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Who = SettingsCase::Who;
using Seen = std::function<QString(const SettingsCase &)>;
using Act = std::function<void(SettingsCase &)>;

const QString jane = u"jane@example.com"_s;
const QString parcel = u"65f1c0de0000000000000101"_s;  ///< Jane's
const QString address = u"65f1c0de0000000000000121"_s; ///< Tom's only one

/// A setting, and what of it is seen before and after the company changes it.
struct Setting
{
    Seen seen;
    QJsonObject before;
    QString seenBefore;
    QJsonObject after;
    QString seenAfter;
    Who who = Who::Jane;
    Act act = {}; ///< what is done then, each time
};

QString yes(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

void beginOne(SettingsCase &screen)
{
    screen.chat->createConversation({});
}

void ask(SettingsCase &screen)
{
    screen.chat->createConversation(u"Is anybody there?"_s);
}

void greet(SettingsCase &screen)
{
    if (!screen.part<Composer>()->isVisible())
        screen.chat->createConversation(u"Hello"_s);
}

Act opening(const QString &id)
{
    return [id](SettingsCase &screen) {
        screen.chat->openConversation(id);
    };
}

QString newConversation(const SettingsCase &screen)
{
    const auto *button = screen.part<ConversationListPage>()->findChild<ActionButton *>(
        u"kustomer-newConversation"_s);
    return !button->isVisible() ? QString() : button->isEnabled() ? button->text() : u"off"_s;
}

QString launcher(const SettingsCase &screen)
{
    return yes(screen.launcher.findChild<LauncherButton *>()->isVisible());
}

QString brand(const SettingsCase &screen)
{
    auto *button = screen.part<ConversationListPage>()->findChild<ActionButton *>(
        u"kustomer-newConversation"_s);
    return groundOf(button->grab().toImage()).name();
}

QString disc(const SettingsCase &screen)
{
    const QImage picture = screen.launcher.findChild<LauncherButton *>()->grab().toImage();
    return picture.pixelColor(picture.width() / 4, picture.height() / 2).name(); // beside the face
}

QString said(const SettingsCase &screen)
{
    return screen.said();
}

QString headline(const SettingsCase &screen)
{
    const auto *label
        = screen.part<ConversationPage>()->findChild<QLabel *>(u"kustomer-headline"_s);
    return label->isVisible() ? label->accessibleName() : QString();
}

QString choices(const SettingsCase &screen)
{
    return screen.choices();
}

QString waiting(const SettingsCase &screen)
{
    const auto *card = screen.part<QueueCard>();
    const auto *label = card->findChild<QLabel *>();
    return card->isVisible() && label->isVisible() ? label->accessibleName() : QString();
}

QString survey(const SettingsCase &screen)
{
    return yes(screen.isSeen<SurveyCard>());
}

QString end(const SettingsCase &screen)
{
    const QList<QAction *> actions = screen.part<ConversationPage>()->findChildren<QAction *>();
    return yes(std::ranges::any_of(actions, [](const QAction *action) {
        return action->text() == "End chat"_L1 && action->isVisible();
    }));
}

QString endedThere(const SettingsCase &screen)
{
    const auto *button
        = screen.part<ConversationPage>()->findChild<ActionButton *>(u"kustomer-newConversation"_s);
    return yes(button->isVisible());
}

QString wayBack(const SettingsCase &screen)
{
    return yes(
        screen.part<ConversationPage>()->findChild<IconButton *>(u"kustomer-back"_s)->isVisible());
}

QString pages(const SettingsCase &screen)
{
    QStringList names;
    if (screen.isSeen<ConversationListPage>())
        names.append(u"conversations"_s);
    if (screen.isSeen<HelpPage>())
        names.append(u"help"_s);
    if (screen.isSeen<HomeTabs>())
        names.append(u"tabs"_s);
    return names.join(u' ');
}

/// What is offered in the knowledge base, or why nothing is.
QString help(const SettingsCase &screen)
{
    const auto *list = screen.part<HelpList>();
    const auto *headline = screen.part<HelpPage>()->findChild<QLabel *>(u"kustomer-headline"_s);
    QStringList titles;
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    return headline->isVisible() ? headline->accessibleName() : titles.join(u'|');
}

QString inHeader(const SettingsCase &screen, const QString &name)
{
    const auto *header = screen.part<ConversationPage>()->findChild<HeaderBar *>();
    const auto *label = header->findChild<QLabel *>(name);
    return label->isVisible() ? label->accessibleName() : QString();
}

QString title(const SettingsCase &screen)
{
    return inHeader(screen, u"kustomer-title"_s);
}

QString subtitle(const SettingsCase &screen)
{
    return inHeader(screen, u"kustomer-subtitle"_s);
}

bool isFaceInHeader(const SettingsCase &screen, const QUrl &picture)
{
    const auto *header = screen.part<ConversationPage>()->findChild<HeaderBar *>();
    return SettingsCase::shows(*screen.chat, header->findChild<AvatarView *>(), picture);
}

template <typename T>
Seen seen(const QString &name = {})
{
    return [name](const SettingsCase &screen) {
        return yes(screen.isSeen<T>(name));
    };
}

Seen words(const QString &name)
{
    return [name](const SettingsCase &screen) {
        return screen.words(name);
    };
}

/// Waits that are controlled as by default, but for this.
QJsonObject controlled(const QJsonObject &other)
{
    QJsonObject control{{u"enabled"_s, true},
                        {u"mode"_s, u"delayed"_s},
                        {u"promptDelay"_s, 0},
                        {u"timeout"_s, 100'000},
                        {u"upfrontWaitThreshold"_s, 120},
                        {u"followUpChannels"_s, QJsonArray{u"email"_s}},
                        {u"useDynamicWaitMessage"_s, false},
                        {u"customWaitMessage"_s, QString()}};
    for (auto one = other.begin(); one != other.end(); ++one)
        control[one.key()] = one.value();
    return {{u"volumeControl"_s, control}};
}

void addWait(const char *name, const Seen &where, const QJsonObject &before,
             const QString &seenBefore, const QJsonObject &after, const QString &seenAfter)
{
    QTest::newRow(name) << Setting{where,     controlled(before), seenBefore, controlled(after),
                                   seenAfter, Who::Jane,          ask};
}

QJsonObject opinions(const QString &name, bool wanted)
{
    return {{u"csat"_s, QJsonObject{{u"data"_s, QJsonObject{{name, wanted}}}}}};
}

} // namespace

/// What the company sets is seen, also while the chat runs.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areSeen_data();
    void areSeen();
    void decideWhetherTheCustomersTypingIsTold();
    void decideWhetherTheAgentsTypingIsShown();
    void leaveAWayBackToWhatElseIsOpen();
    void standInTheHeaderUntilSomebodyAnswers_data();
    void standInTheHeaderUntilSomebodyAnswers();
    void offerTheEndOnceSomethingIsWritten();
    void decideWhetherMessagesAreHeardOrAskedFor();

private:
    static void addPictures();
    static void addLauncher();
    static void addHeader();
    static void addWords();
    static void addBeginnings();
    static void addWays();
    static void addHelp();
    static void addWaits();
    static void addOpinions();
};

void SettingsTest::areSeen_data()
{
    QTest::addColumn<Setting>("setting");
    addPictures();
    addLauncher();
    addHeader();
    addWords();
    addBeginnings();
    addWays();
    addHelp();
    addWaits();
    addOpinions();
}

void SettingsTest::addPictures()
{
    const auto team = [](const SettingsCase &screen) {
        return yes(SettingsCase::shows(*screen.chat, screen.part<FacesView>(),
                                       screen.client.settings().teamIconUrl));
    };
    QTest::newRow("teamIconUrl") << Setting{team,     {{u"teamIconUrl"_s, QString()}},
                                            u"no"_s,  {{u"teamIconUrl"_s, u"/avatars/jonas.png"_s}},
                                            u"yes"_s, Who::Visitor};
    const auto face = [](const SettingsCase &screen) {
        return yes(SettingsCase::shows(*screen.launcher.chat(),
                                       screen.launcher.findChild<LauncherButton *>(),
                                       screen.client.settings().launcherIconUrl));
    };
    QTest::newRow("embedIconUrl") << Setting{
        face, {}, u"no"_s, {{u"embedIconUrl"_s, u"/avatars/jonas.png"_s}}, u"yes"_s};
    const auto picture = [](const SettingsCase &screen) {
        const auto *emblem = screen.part<ConversationPage>()->findChild<Emblem *>();
        return yes(emblem->isVisible() && emblem->height() > 3 * emblem->theme().iconSize);
    };
    QTest::newRow("offhoursImageUrl") << Setting{
        picture,  {{u"offhoursDisplay"_s, u"offline"_s}, {u"offhoursImageUrl"_s, QString()}},
        u"no"_s,  {{u"offhoursImageUrl"_s, u"/avatars/jonas.png"_s}},
        u"yes"_s, Who::Visitor,
        beginOne};
    QTest::newRow("embedIconColor") << Setting{brand,
                                               {{u"embedIconColor"_s, u"#0b5cad"_s}},
                                               u"#0b5cad"_s,
                                               {{u"embedIconColor"_s, u"#8a1c3a"_s}},
                                               u"#8a1c3a"_s};
}

void SettingsTest::addLauncher()
{
    QTest::newRow("embedIconColor in the launcher")
        << Setting{disc,
                   {{u"embedIconColor"_s, u"#0b5cad"_s}},
                   u"#0b5cad"_s,
                   {{u"embedIconColor"_s, u"#8a1c3a"_s}},
                   u"#8a1c3a"_s};
    QTest::newRow("enabled, taken back in the launcher")
        << Setting{launcher, {{u"enabled"_s, true}}, u"yes"_s, {{u"enabled"_s, false}}, u"no"_s};
}

void SettingsTest::addHeader()
{
    const auto text = [](const char *row, const Seen &where, const QJsonObject &more = {}) {
        const QString key = QString::fromLatin1(row).section(u' ', 0, 0);
        QJsonObject before = more;
        before[key] = u"One"_s;
        QTest::newRow(row) << Setting{where,        before,       u"One"_s, {{key, u"Another"_s}},
                                      u"Another"_s, Who::Visitor, beginOne};
    };
    text("teamName in the header", title);
    text("waitMessage in the header", subtitle);
    text("defaultWaitMessage in the header", subtitle, {{u"waitMessage"_s, QJsonValue::Null}});
    text("offhoursMessage in the header", subtitle, {{u"offhoursDisplay"_s, u"offline"_s}});
    const auto team = [](const SettingsCase &screen) {
        return yes(isFaceInHeader(screen, screen.client.settings().teamIconUrl));
    };
    QTest::newRow("teamIconUrl in the header")
        << Setting{team,     {{u"teamIconUrl"_s, QString()}},
                   u"no"_s,  {{u"teamIconUrl"_s, u"/avatars/jonas.png"_s}},
                   u"yes"_s, Who::Visitor,
                   beginOne};
}

void SettingsTest::addWords()
{
    const auto text = [](const char *name, const Seen &where, const QJsonObject &more = {},
                         const Act &act = {}) {
        const QString key = QString::fromLatin1(name);
        QJsonObject before = more;
        before[key] = u"One"_s;
        QTest::newRow(name) << Setting{where,        before,       u"One"_s, {{key, u"Another"_s}},
                                       u"Another"_s, Who::Visitor, act};
    };
    const QJsonObject offline{{u"offhoursDisplay"_s, u"offline"_s}};
    text("teamName", words(u"kustomer-team"_s));
    text("greeting", words(u"kustomer-greeting"_s));
    text("waitMessage", words(u"kustomer-promise"_s));
    text("defaultWaitMessage", words(u"kustomer-promise"_s),
         {{u"waitMessage"_s, QJsonValue::Null}});
    text("offhoursMessage", headline, offline, beginOne);
    QTest::addRow("greeting of a new conversation")
        << Setting{headline, {{u"greeting"_s, u"One"_s}},
                   u"One"_s, {{u"greeting"_s, u"Two"_s}},
                   u"Two"_s, Who::Visitor,
                   beginOne};
    QTest::newRow("showBrandingIdentifier") << Setting{words(u"kustomer-poweredBy"_s),
                                                       {{u"showBrandingIdentifier"_s, false}},
                                                       QString(),
                                                       {{u"showBrandingIdentifier"_s, true}},
                                                       u"Powered by Kustomer"_s};
}

void SettingsTest::addBeginnings()
{
    const auto first = [](const char *name, const QString &id, const QString &words) {
        const QString key = QString::fromLatin1(name);
        QTest::newRow(name) << Setting{
            said, {{key, QJsonValue::Null}}, QString(), {{key, id}}, words, Who::Visitor, beginOne};
    };
    first("activeForm", u"proactive"_s, u"What is it about?"_s);
    first("activeAssistant", u"lab-assistant"_s, u"Hello, I am the assistant."_s);
    QTest::newRow("showEmailInputBanner")
        << Setting{seen<EmailCard>(),
                   {{u"showEmailInputBanner"_s, false}, {u"closableChat"_s, false}},
                   u"no"_s,
                   {{u"showEmailInputBanner"_s, true}},
                   u"yes"_s,
                   Who::Visitor,
                   greet};
    QTest::newRow("closableChat and the e-mail prompt")
        << Setting{seen<EmailCard>(),
                   {{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}},
                   u"yes"_s,
                   {{u"closableChat"_s, true}},
                   u"no"_s,
                   Who::Visitor,
                   greet};
    const auto nudge = [](const SettingsCase &screen) {
        const auto *card = screen.window.findChild<NudgeCard *>();
        return yes(card && card->isVisible());
    };
    const Act comeHome = [](SettingsCase &screen) {
        screen.client.setCurrentPage(u"other"_s);
        screen.client.setCurrentPage(u"home"_s);
    };
    const QString key = u"campaignsEnabled"_s;
    QTest::newRow("campaignsEnabled")
        << Setting{nudge, {{key, false}}, u"no"_s, {{key, true}}, u"yes"_s, Who::Jane, comeHome};
    QTest::newRow("enabled, as a campaign speaks") << Setting{
        nudge, {{key, true}}, u"yes"_s, {{u"enabled"_s, false}}, u"no"_s, Who::Jane, comeHome};
}

void SettingsTest::addWays()
{
    const auto display
        = [](const char *row, const Seen &where, const QString &before, const QString &seenBefore,
             const QString &after, const QString &seenAfter) {
              const QString key = u"offhoursDisplay"_s;
              QTest::newRow(row) << Setting{where,          {{key, before}}, seenBefore,
                                            {{key, after}}, seenAfter,       Who::Visitor};
          };
    const QString begin = u"New conversation"_s;
    display("offhoursDisplay: offline", newConversation, u"online"_s, begin, u"offline"_s,
            u"Leave a message"_s);
    display("offhoursDisplay: none", launcher, u"online"_s, u"yes"_s, u"none"_s, u"no"_s);
    const auto flip = [](const char *name, const Seen &where, const QString &off, const QString &on,
                         Who who = Who::Jane, const Act &act = {}) {
        const QString key = QString::fromLatin1(name).section(u' ', 0, 0);
        QTest::newRow(name) << Setting{where, {{key, false}}, off, {{key, true}}, on, who, act};
    };
    flip("enabled in the launcher", launcher, u"no"_s, u"yes"_s, Who::Visitor);
    flip("enabled", newConversation, u"off"_s, begin, Who::Visitor);
    flip("singleSessionChat", newConversation, begin, u"Back to chat"_s);
    flip("closableChat", end, u"no"_s, u"yes"_s, Who::Jane, opening(parcel));
    flip("disableAttachments", seen<IconButton>(u"kustomer-attach"_s), u"yes"_s, u"no"_s, Who::Jane,
         opening(parcel));
    const auto past = [](const SettingsCase &screen) {
        return QString::number(screen.part<ConversationListView>()->model()->rowCount());
    };
    flip("noHistory", past, u"8"_s, u"7"_s);
    flip("noHistory in a conversation", wayBack, u"yes"_s, u"no"_s, Who::Tom, opening(address));
    QTest::newRow("widgetType") << Setting{seen<HomeTabs>(),
                                           {{u"widgetType"_s, u"chat"_s}},
                                           u"no"_s,
                                           {{u"widgetType"_s, u"chat_kb"_s}},
                                           u"yes"_s};
}

void SettingsTest::addHelp()
{
    const auto widget = [](const QString &type) {
        return QJsonObject{{u"widgetType"_s, type}};
    };
    QTest::newRow("widgetType: knowledge base")
        << Setting{pages, widget(u"chat"_s), u"conversations"_s, widget(u"kb"_s), u"help"_s};
    const auto base = [](const char *name, const QJsonObject &before) {
        const QString key = QString::fromLatin1(name);
        QTest::newRow(name) << Setting{help,
                                       before,
                                       u"Orders|Returns"_s,
                                       {{key, u"elsewhere"_s}},
                                       u"There is no help here yet"_s};
    };
    base("kbId", widget(u"kb"_s));
    base("knowledgeBaseId",
         {{u"widgetType"_s, u"kb"_s},
          {u"kbId"_s, QJsonValue::Null},
          {u"knowledgeBaseId"_s, u"65f1c0de0000000000000a00"_s}});
}

void SettingsTest::addWaits()
{
    const auto one = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{name, value}};
    };
    const auto upfront = [](QJsonObject more) {
        more[u"mode"_s] = u"upfront"_s;
        return more;
    };
    const QString both = u"email waitForAgent"_s;
    const QString words = u"customWaitMessage"_s;
    addWait("volumeControl.enabled", choices, one(u"enabled"_s, false), {}, {}, both);
    addWait("volumeControl.promptDelay", choices, one(u"promptDelay"_s, 1'000'000), {}, {}, both);
    addWait("volumeControl.mode", choices, one(u"promptDelay"_s, 1'000'000), {},
            upfront(one(u"promptDelay"_s, 1'000'000)), both);
    addWait("volumeControl.upfrontWaitThreshold", choices,
            upfront(one(u"upfrontWaitThreshold"_s, 1000)), {}, upfront({}), both);
    addWait("volumeControl.followUpChannels", choices, {}, both,
            one(u"followUpChannels"_s, QJsonArray{u"sms"_s, u"voice"_s}),
            u"sms voice waitForAgent"_s);
    addWait("volumeControl.hideWaitOption", choices, {}, both, one(u"hideWaitOption"_s, true),
            u"email"_s);
    addWait("volumeControl.customWaitMessage", waiting, one(words, u"One"_s), u"One"_s,
            one(words, u"Another"_s), u"Another"_s);
    const auto promise = [](const SettingsCase &screen) { // behind the place in the queue
        return waiting(screen).section(u". "_s, -1).section(u':', 0, 0);
    };
    const auto told = [&](bool isDynamic) {
        return upfront({{words, u"One"_s},
                        {u"upfrontWaitThreshold"_s, 1000},
                        {u"useDynamicWaitMessage"_s, isDynamic}});
    };
    addWait("volumeControl.useDynamicWaitMessage", promise, told(false), u"One"_s, told(true),
            u"Expected wait"_s);
    addWait("volumeControl.markDoneAfterTimeout", endedThere, one(u"timeout"_s, 1), u"no"_s,
            {{u"timeout"_s, 1}, {u"markDoneAfterTimeout"_s, true}}, u"yes"_s);
    addWait("volumeControl.timeout", endedThere,
            {{u"timeout"_s, 1'000'000}, {u"markDoneAfterTimeout"_s, true}}, u"no"_s,
            {{u"timeout"_s, 1}, {u"markDoneAfterTimeout"_s, true}}, u"yes"_s);
}

void SettingsTest::addOpinions()
{
    const auto row = [](const char *name, const QString &key, const Act &act) {
        QTest::newRow(name) << Setting{
            survey, opinions(key, false), u"no"_s, opinions(key, true), u"yes"_s, Who::Jane, act};
    };
    row("csat.data.outboundMessagesOverride", u"outboundMessagesOverride"_s,
        [](SettingsCase &screen) {
            const QString id
                = screen.service.createConversation(jane, u"Alone"_s, {u"Is anybody there?"_s});
            screen.service.endConversation(id);
            screen.chat->openConversation(id);
        });
    row("csat.data.inboundMessagesOverride", u"inboundMessagesOverride"_s,
        [](SettingsCase &screen) {
            const QString id = screen.service.createConversation(jane, u"Spoken to"_s);
            screen.service.sendAsAgent(id, u"Good news"_s);
            screen.service.endConversation(id);
            screen.chat->openConversation(id);
        });
}

void SettingsTest::areSeen()
{
    QFETCH(const Setting, setting);
    SettingsCase screen(setting.before);
    screen.service.setSchedule(
        u"default"_s,
        {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}, {u"hours"_s, QJsonObject()}}}});
    screen.service.control(
        "PUT"_ba, u"/forms/proactive"_s,
        {{u"proactive"_s, true},
         {u"questions"_s, QJsonArray{question(u"a"_s, u"What is it about?"_s, u"matterStr"_s)}}});
    QVERIFY(screen.start(setting.who));
    if (setting.act)
        setting.act(screen);
    QTRY_COMPARE(setting.seen(screen), setting.seenBefore);
    QVERIFY(screen.goAround()); // what is not wanted has had its time
    QTRY_COMPARE(setting.seen(screen), setting.seenBefore);
    QVERIFY(screen.change(setting.after));
    if (setting.act)
        setting.act(screen);
    QTRY_COMPARE(setting.seen(screen), setting.seenAfter);
}

void SettingsTest::decideWhetherTheCustomersTypingIsTold()
{
    SettingsCase screen({{u"showTypingIndicatorWeb"_s, false}});
    QVERIFY(screen.start(Who::Jane));
    const QSignalSpy typed(&screen.service, &Emulator::customerTyped);
    const QSignalSpy heard(&screen.client, &ChatClient::agentTyping);
    screen.chat->openConversation(parcel);
    auto *edit = screen.part<MessageEdit>(u"kustomer-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    const auto isJoined = [&] {
        screen.service.setAgentTyping(parcel, Emulator::Typing::Started);
        return !heard.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isJoined, patience)); // before that, nobody can be told
    QTest::keyClicks(edit, u"First"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(screen.service.probe().waitForMessage(u"First"_s));
    QVERIFY(screen.goAround());
    QCOMPARE(typed.size(), 0);
    QVERIFY(screen.change({{u"showTypingIndicatorWeb"_s, true}}));
    const auto isTold = [&] {
        QTest::keyClicks(edit, u"x"_s);
        return !typed.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isTold, patience)); // as soon as the channel is joined
}

void SettingsTest::decideWhetherTheAgentsTypingIsShown()
{
    SettingsCase screen({{u"showTypingIndicatorCustomerWeb"_s, true}});
    QVERIFY(screen.start(Who::Jane));
    screen.chat->openConversation(parcel);
    const auto isShown = [&screen] {
        screen.service.setAgentTyping(parcel, Emulator::Typing::Started);
        return screen.said().endsWith(u'…');
    };
    QVERIFY(QTest::qWaitFor(isShown, patience)); // as soon as the channel is joined
    QTRY_VERIFY(!screen.said().endsWith(u'…'));
    QVERIFY(screen.change({{u"showTypingIndicatorCustomerWeb"_s, false}}));
    const QSignalSpy typing(&screen.client, &ChatClient::agentTyping);
    screen.service.setAgentTyping(parcel, Emulator::Typing::Started);
    screen.service.sendAsAgent(parcel, u"There you are"_s);
    QTRY_VERIFY(screen.said().endsWith("There you are"_L1));
    QCOMPARE(typing.size(), 0);
}

void SettingsTest::leaveAWayBackToWhatElseIsOpen()
{
    SettingsCase screen({{u"noHistory"_s, true}});
    QVERIFY(screen.start(Who::Tom));
    screen.chat->openConversation(address);
    QTRY_VERIFY(screen.isSeen<TimelineView>());
    const auto *back = screen.part<ConversationPage>()->findChild<IconButton *>(u"kustomer-back"_s);
    QVERIFY(!back->isVisible());
    const QString other
        = screen.service.createConversation(u"tom@example.com"_s, u"Other"_s, {u"Well"_s});
    screen.service.sendAsAgent(other, u"Hello"_s);
    QTRY_VERIFY(back->isVisible());
    screen.service.endConversation(other);
    QTRY_VERIFY(!back->isVisible());
    screen.chat->resize(1000, 640); // nor does the list stand beside it
    QVERIFY(!screen.isSeen<ConversationListPage>());
}

void SettingsTest::standInTheHeaderUntilSomebodyAnswers_data()
{
    QTest::addColumn<QString>("avatar");
    QTest::addColumn<QString>("face");
    QTest::newRow("an agent with a picture") << u"mira.png"_s << u"mira.png"_s;
    QTest::newRow("an agent without one") << QString() << u"acme.png"_s;
}

void SettingsTest::standInTheHeaderUntilSomebodyAnswers()
{
    QFETCH(const QString, avatar);
    QFETCH(const QString, face);
    const QTemporaryDir folder;
    QFile scenario(folder.filePath(u"robin.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    const QJsonObject robin{
        {u"id"_s, u"robin"_s}, {u"displayName"_s, u"Robin"_s}, {u"avatar"_s, avatar}};
    scenario.write(QJsonDocument(QJsonObject{{u"agents"_s, QJsonArray{robin}}}).toJson());
    scenario.close();
    SettingsCase screen({{u"teamName"_s, u"One"_s},
                         {u"teamIconUrl"_s, u"/avatars/acme.png"_s},
                         {u"waitMessage"_s, u"In minutes"_s}},
                        scenario.fileName());
    QVERIFY(screen.start(Who::Visitor));
    const auto shows = [&screen](const QString &picture) {
        return isFaceInHeader(screen,
                              screen.service.apiUrl().resolved(QUrl("/avatars/"_L1 + picture)));
    };
    const QSignalSpy begun(&screen.service, &Emulator::conversationStarted);
    ask(screen);
    QTRY_COMPARE(begun.size(), 1);
    QTRY_COMPARE(title(screen), u"One"_s);
    QTRY_COMPARE(subtitle(screen), u"In minutes"_s);
    QTRY_VERIFY(shows(u"acme.png"_s));
    screen.service.sendAsAgent(begun.first().first().toString(), u"Yes"_s);
    QTRY_COMPARE(title(screen), u"Robin"_s);
    QTRY_COMPARE(subtitle(screen), u"One"_s);
    QTRY_VERIFY(shows(face));
    QVERIFY(screen.change({{u"teamName"_s, u"Another"_s}}));
    QTRY_COMPARE(subtitle(screen), u"Another"_s);
    QCOMPARE(title(screen), u"Robin"_s);
}

void SettingsTest::offerTheEndOnceSomethingIsWritten()
{
    SettingsCase screen({{u"closableChat"_s, true}});
    QVERIFY(screen.start(Who::Visitor));
    beginOne(screen);
    auto *edit = screen.part<MessageEdit>(u"kustomer-edit"_s);
    QTRY_VERIFY(edit->isVisible());
    QVERIFY(screen.goAround());
    QCOMPARE(end(screen), u"no"_s);
    QTest::keyClicks(edit, u"Hello"_s);
    QCOMPARE(end(screen), u"no"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(end(screen), u"yes"_s);
}

void SettingsTest::decideWhetherMessagesAreHeardOrAskedFor()
{
    using ConnectionState = ChatClient::ConnectionState;
    const QString key = u"pusherAccessKey"_s;
    SettingsCase screen(QJsonObject{});
    QVERIFY(screen.start(Who::Jane));
    screen.chat->openConversation(parcel);
    const auto isTypingShown = [&screen] {
        screen.service.setAgentTyping(parcel, Emulator::Typing::Started);
        return screen.said().endsWith(u'…');
    };
    QVERIFY(QTest::qWaitFor(isTypingShown, patience)); // as soon as the channel is joined
    QTRY_VERIFY(!screen.said().endsWith(u'…'));
    QVERIFY(screen.change({{key, QString()}}));
    QTRY_COMPARE(screen.client.connectionState(), ConnectionState::Polling);
    const QSignalSpy typing(&screen.client, &ChatClient::agentTyping);
    screen.service.setAgentTyping(parcel, Emulator::Typing::Started);
    screen.service.sendAsAgent(parcel, u"By another way"_s);
    QVERIFY(screen.goAround()); // asks at once
    QTRY_VERIFY(screen.said().endsWith("By another way"_L1));
    QCOMPARE(typing.size(), 0);
    QCOMPARE(screen.client.connectionState(), ConnectionState::Polling);
    QVERIFY(screen.change({{key, QJsonValue::Null}}));
    QTRY_COMPARE(screen.client.connectionState(), ConnectionState::Live);
    QVERIFY(QTest::qWaitFor(isTypingShown, patience));
}

static const Kustomer::Testing::Suite<SettingsTest> suite;
#include "tst_settings.moc"
