// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where the keyboard is among the places of the chat, and the keys that are all the chat's.

#include "ui_chatshell.h"
#include "widgets/parts/keyboard.h"
#include "widgets/shell/chatshell.h"

#include <QApplication>
#include <QKeyEvent>

namespace Kustomer {

QWidget *ChatShell::entry() const
{
    QWidget *page = m_ui->content->currentWidget();
    return page == m_ui->places ? pageOf(m_places.current()) : page;
}

ChatShell::Focus ChatShell::focusNow() const
{
    return hasKeyboard(*this) ? Focus::Follows : Focus::Stays;
}

/// What has the keyboard may go away, also while another window is active. Whether something else
/// in the chat took it then.
bool ChatShell::catchKeyboard()
{
    const QWidget *focus = window()->focusWidget();
    const bool goesAway
        = focus && isAncestorOf(focus) && !(focus->isVisibleTo(this) && focus->isEnabled());
    return goesAway && keepKeyboard(*focus);
}

/// Qt asks for the next in the window not only at Tab, but also when what has the keyboard is
/// hidden or disabled; that is not the host's to have it.
bool ChatShell::focusNextPrevChild(bool next)
{
    return catchKeyboard() || Surface::focusNextPrevChild(next);
}

bool ChatShell::event(QEvent *event)
{
    if (!m_ui->content) // what closes as it goes is told here, too
        return false;
    const bool handled = Surface::event(event);
    const QWidget *focus = QApplication::focusWidget(); // before Qt gives it to somebody here
    switch (event->type()) {
    case QEvent::WindowActivate:
        m_isOwedKeyboard = !focus || focus->window() != window();
        catchKeyboard();
        m_client->reconnect();
        showAttention();
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        showAttention();
        break;
    default:
        break;
    }
    return handled;
}

bool ChatShell::takesKey(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::New) && offer().possible;
}

void ChatShell::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        openNewConversation();
    else
        Surface::keyPressEvent(event);
}

} // namespace Kustomer
