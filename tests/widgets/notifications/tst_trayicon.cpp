// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "widgets/notifications/notificationwindow.h"
#include "widgets/notifications/notifier.h"
#include "widgets/notifications/traychannel.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ChatNotifications>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <optional>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QIcon dot()
{
    QPixmap picture(16, 16);
    picture.fill(Qt::red);
    return picture;
}

ChatNotification notification(const QString &id)
{
    return {.conversationId = id, .title = u"Mira"_s, .text = u"Your parcel is here."_s};
}

/// A window that nobody looks at.
class Window final : public NotificationWindow
{
public:
    View view() const override { return View::Hidden; }
    void say(const ChatNotification &one) override { said.append(one.conversationId); }
    void takeBack(const QString &) override { }
    void present(const QString &id) override { presented.append(id); }
    bool warnsOfCardNumbers() const override { return true; }

    QStringList said;
    QStringList presented;
};

} // namespace

/// Messages that are told by an icon of the application's in the system's tray.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }
    void init();

    void opensWhatItTellsOf();
    void leavesOtherClicksToTheApplication();
    void leavesClicksAfterItsOwnToTheApplication_data();
    void leavesClicksAfterItsOwnToTheApplication();
    void failsWhereItIsNotSeen();
    void bearsAnIconThatGoes();
    void tellsWhereTheDesktopDoesNot();
    void takesThePlaceOfOneThatWent();
    void leavesItToTheWindowWhereItIsNotSeen();
};

void TrayIconTest::init()
{
    // Qt looks for the tray of X11 wherever there is no other.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!QObject::connect: No such signal QPlatformNativeInterface)"_s));
}

void TrayIconTest::opensWhatItTellsOf()
{
    QSystemTrayIcon icon(dot());
    icon.show();
    TrayChannel channel(&icon);
    const QSignalSpy failed(&channel, &NotificationChannel::failed);
    const QSignalSpy chosen(&channel, &NotificationChannel::chosen);
    channel.show(notification(u"one"_s));
    channel.show(notification(u"other"_s));
    QCOMPARE(failed.size(), 0);
    Q_EMIT icon.messageClicked();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"other"_s);
}

void TrayIconTest::leavesOtherClicksToTheApplication()
{
    QSystemTrayIcon icon(dot());
    icon.show();
    TrayChannel channel(&icon);
    const QSignalSpy chosen(&channel, &NotificationChannel::chosen);
    Q_EMIT icon.messageClicked();
    channel.show(notification(u"one"_s));
    Q_EMIT icon.messageClicked();
    Q_EMIT icon.messageClicked(); // of a message of the application's
    QCOMPARE(chosen.size(), 1);
}

void TrayIconTest::leavesClicksAfterItsOwnToTheApplication_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("chosen");
    QTest::newRow("closed") << u"one"_s << 60000 << 0;
    QTest::newRow("another closed") << u"other"_s << 60000 << 1;
    QTest::newRow("gone by itself") << u"other"_s << 0 << 0;
}

void TrayIconTest::leavesClicksAfterItsOwnToTheApplication()
{
    QFETCH(const QString, closed);
    QFETCH(const int, shown);
    QFETCH(const int, chosen);
    QSystemTrayIcon icon(dot());
    icon.show();
    TrayChannel channel(&icon, nullptr, std::chrono::milliseconds(shown));
    const QSignalSpy choices(&channel, &NotificationChannel::chosen);
    channel.show(notification(u"one"_s));
    channel.close(closed);
    QCoreApplication::processEvents();
    Q_EMIT icon.messageClicked();
    QCOMPARE(choices.size(), chosen);
}

void TrayIconTest::failsWhereItIsNotSeen()
{
    QSystemTrayIcon icon(dot());
    TrayChannel channel(&icon);
    const QSignalSpy failed(&channel, &NotificationChannel::failed);
    channel.show(notification(u"one"_s));
    QCOMPARE(failed.size(), 1);
}

void TrayIconTest::bearsAnIconThatGoes()
{
    auto icon = std::make_unique<QSystemTrayIcon>(dot());
    icon->show();
    TrayChannel channel(icon.get());
    icon.reset();
    const QSignalSpy failed(&channel, &NotificationChannel::failed);
    channel.show(notification(u"one"_s));
    QCOMPARE(failed.size(), 1);
}

void TrayIconTest::tellsWhereTheDesktopDoesNot()
{
    ChatClient client;
    Window window;
    Notifier *notifier = Notifier::of(&client);
    notifier->add(&window);
    QSystemTrayIcon icon(dot());
    icon.show();
    notifier->setTrayIcon(&icon);
    Q_EMIT client.notifications()->posted(notification(u"one"_s));
    const auto isClicked = [&] {
        Q_EMIT icon.messageClicked();
        return window.presented == QStringList{u"one"_s};
    };
    QVERIFY(QTest::qWaitFor(isClicked, Testing::patience));
    QVERIFY(window.said.isEmpty());
    notifier->remove(&window);
}

void TrayIconTest::takesThePlaceOfOneThatWent()
{
    ChatClient client;
    Window window;
    Notifier *notifier = Notifier::of(&client);
    notifier->add(&window);
    std::optional<QSystemTrayIcon> icon(std::in_place, dot());
    notifier->setTrayIcon(&*icon);
    icon.emplace(dot()); // lies where the first one lay
    icon->show();
    notifier->setTrayIcon(&*icon);
    Q_EMIT client.notifications()->posted(notification(u"one"_s));
    const auto isClicked = [&] {
        Q_EMIT icon->messageClicked();
        return window.presented == QStringList{u"one"_s};
    };
    QVERIFY(QTest::qWaitFor(isClicked, Testing::patience));
    QVERIFY(window.said.isEmpty());
    notifier->remove(&window);
}

void TrayIconTest::leavesItToTheWindowWhereItIsNotSeen()
{
    ChatClient client;
    Window window;
    Notifier *notifier = Notifier::of(&client);
    notifier->add(&window);
    QSystemTrayIcon icon(dot());
    notifier->setTrayIcon(&icon);
    Q_EMIT client.notifications()->posted(notification(u"one"_s));
    QTRY_COMPARE(window.said, QStringList{u"one"_s});
    notifier->remove(&window);
}

static const Kustomer::Testing::Suite<TrayIconTest> suite;

#include "tst_trayicon.moc"
