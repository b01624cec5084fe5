// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reach/accessible.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace Kustomer::Testing {

/// Something that a program told assistive technologies.
struct Told
{
    QString event; ///< such as `StateChanged focused 1`
    Reference about;
    QString text; ///< of an announcement

    bool operator==(const Told &) const = default;
};

/// A screen, a session bus and an accessibility bus of a test's own, with nobody else on them.
class PrivateDesktop final : public QObject
{
    Q_OBJECT

public:
    PrivateDesktop();
    ~PrivateDesktop() override;

    /// Empty when all is there, else what is missing on this machine.
    QString open();

    /// Starts a program on it.
    bool run(const QString &program, const QStringList &arguments);
    bool isRunning() const { return m_program.state() == QProcess::Running; }
    /// The window of the program that runs; nothing before it can be found.
    std::optional<Accessible> application() const;
    Accessible accessible(const Reference &reference) const { return {*m_bus, reference}; }
    /// What has the keyboard.
    std::optional<Accessible> focused() const;

    /// Presses a key as a person does, by its X11 symbol, while another one is held, by its code.
    void press(uint keysym, std::optional<uint> held = {}) const;

    /// All that was told since the last clear().
    const QList<Told> &told() const { return m_told; }
    void clear() { m_told.clear(); }

private:
    Q_SLOT void hear(const QDBusMessage &event);
    static bool start(QProcess &process, const QString &program, const QStringList &arguments);
    static QString firstLineOf(QProcess &process);
    bool joinAccessibilityBus(const QString &session);

    QProcess m_screen, m_sessionBus, m_program;
    std::optional<QDBusConnection> m_session, m_bus;
    QProcessEnvironment m_environment;
    QList<Told> m_told;
    std::optional<Reference> m_focused;
};

} // namespace Kustomer::Testing
