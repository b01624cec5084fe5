// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach/privatedesktop.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {
namespace {

constexpr int patience = 10'000; // milliseconds, for a service to come up
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr auto keySymbol = 3U; // AtspiKeySynthType
constexpr auto keyPress = 0U;
constexpr auto keyRelease = 1U;

void call(QDBusConnection &bus, const QString &service, const QString &path, const QString &face,
          const QString &method, const QVariantList &what)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, face, method);
    message.setArguments(what);
    bus.call(message, QDBus::Block, patience);
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

} // namespace

PrivateDesktop::PrivateDesktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
}

PrivateDesktop::~PrivateDesktop()
{
    end(m_program);
    m_bus.reset();
    m_session.reset();
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    QDBusConnection::disconnectFromBus(u"session"_s);
    end(m_sessionBus);
    end(m_screen);
}

QString PrivateDesktop::open()
{
    for (const QString &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    if (!start(m_screen, u"Xvfb"_s,
               {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s,
                u"tcp"_s}))
        return u"Xvfb doesn't start"_s;
    m_environment.insert(u"DISPLAY"_s, u':' + firstLineOf(m_screen));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    m_sessionBus.setProcessEnvironment(m_environment);
    if (!start(m_sessionBus, u"dbus-daemon"_s,
               {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s}))
        return u"dbus-daemon doesn't start"_s;
    const QString session = firstLineOf(m_sessionBus);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);
    return joinAccessibilityBus(session) ? QString()
                                         : u"no accessibility bus answers (at-spi2-core)"_s;
}

bool PrivateDesktop::joinAccessibilityBus(const QString &session)
{
    m_session = QDBusConnection::connectToBus(session, u"session"_s);
    if (!m_session->isConnected())
        return false;
    const QDBusMessage answer
        = m_session->call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                         u"org.a11y.Bus"_s, u"GetAddress"_s),
                          QDBus::Block, patience);
    const QString address = answer.arguments().value(0).toString();
    if (address.isEmpty())
        return false;
    m_bus = QDBusConnection::connectToBus(address, u"accessibility"_s);
    if (!m_bus->isConnected())
        return false;
    m_bus->connect({}, {}, u"org.a11y.atspi.Event.Object"_s, {}, this, SLOT(hear(QDBusMessage)));
    for (const QString &event : {u"object:"_s, u"window:"_s, u"focus:"_s})
        call(*m_bus, registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s,
             {event, QStringList(), QString()});
    return true;
}

bool PrivateDesktop::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    return process.waitForStarted(patience);
}

QString PrivateDesktop::firstLineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
    return QString::fromUtf8(process.readLine()).trimmed();
}

bool PrivateDesktop::run(const QString &program, const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(program, arguments);
    return m_program.waitForStarted(patience);
}

std::optional<Accessible> PrivateDesktop::application() const
{
    const Accessible root
        = accessible({registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    const QList<Accessible> programs = root.children();
    return programs.isEmpty() ? std::nullopt : std::optional(programs.first());
}

std::optional<Accessible> PrivateDesktop::focused() const
{
    return m_focused ? std::optional(accessible(*m_focused)) : std::nullopt;
}

void PrivateDesktop::press(uint keysym, std::optional<uint> held) const
{
    QDBusConnection bus = *m_bus;
    const auto generate = [&bus](uint key, uint how) {
        call(bus, registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
             u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
             {int(key), QString(), how});
    };
    if (held)
        generate(*held, keyPress);
    generate(keysym, keySymbol);
    if (held)
        generate(*held, keyRelease);
}

void PrivateDesktop::hear(const QDBusMessage &event)
{
    const QList<QVariant> said = event.arguments();
    const QVariant content = said.value(3).value<QDBusVariant>().variant();
    m_told << Told{event.member() + u' ' + said.value(0).toString() + u' '
                       + QString::number(said.value(1).toInt()),
                   {event.service(), QDBusObjectPath(event.path())},
                   content.toString()};
    if (m_told.last().event == "StateChanged focused 1"_L1)
        m_focused = m_told.last().about;
}

} // namespace Kustomer::Testing
