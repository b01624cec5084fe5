// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/waiting.h"
#include "widgets/composer/messageedit.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/parts/iconbutton.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QLineEdit>
#include <QMainWindow>

#include <memory>

namespace Kustomer::Testing {

/// What a suite of the launcher stands on: a window of an application with a launcher in it, and
/// the service that its chat talks to.
class LauncherCase
{
protected:
    /// None of it is shown yet; false: there is no service.
    [[nodiscard]] bool makeLauncher()
    {
        m_emulator = std::make_unique<Emulator>();
        if (!m_emulator->listen())
            return false;
        m_window = std::make_unique<QMainWindow>();
        m_window->setCentralWidget(new QLineEdit);
        m_window->resize(900, 700);
        m_launcher = new KustomerChatLauncher(m_window.get());
        m_emulator->aim(chat());
        return true;
    }

    [[nodiscard]] bool showWindow() const
    {
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    void endLauncher()
    {
        m_window.reset();
        m_emulator.reset();
    }

    /// Jane, whose conversations are there.
    [[nodiscard]] bool startAndLogIn() const
    {
        m_launcher->start();
        chat()->login(m_emulator->mintJwt({.email = QStringLiteral("jane@example.com")}));
        const auto isThere = [this] {
            return chat()->isLoggedIn() && chat()->client()->conversations()->rowCount() > 0;
        };
        return waitUntil(isThere);
    }

    /// The newest one, in the launcher that opens for it: the keyboard is where one writes.
    [[nodiscard]] bool openConversation() const
    {
        m_launcher->openChat();
        chat()->openConversation(conversation());
        return waitUntil([this] { return edit()->isVisible() && edit()->hasFocus(); });
    }

    KustomerChatWidget *chat() const { return m_launcher->chat(); }
    /// Of the newest one.
    QString conversation() const { return chat()->client()->conversations()->at(0).id; }

    LauncherButton *button() const { return m_launcher->findChild<LauncherButton *>(); }
    LauncherPanel *panel() const { return qobject_cast<LauncherPanel *>(chat()->parentWidget()); }
    IconButton *popOutButton() const
    {
        return panel()->findChild<IconButton *>(QStringLiteral("kustomer-popOut"));
    }
    MessageEdit *edit() const
    {
        return chat()->findChild<MessageEdit *>(QStringLiteral("kustomer-edit"));
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<QMainWindow> m_window;
    KustomerChatLauncher *m_launcher = nullptr; ///< of the window
};

} // namespace Kustomer::Testing
