// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where the keyboard is among the places of the chat, and the keys that are all the chat's.

#include "ui_chatshell.h"
#include "widgets/parts/keyboard.h"
#include "widgets/shell/chatshell.h"

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

/// Qt asks for the next in the window not only at Tab, but also when what has the keyboard is
/// hidden or disabled; that is not the host's to have it.
bool ChatShell::focusNextPrevChild(bool next)
{
    const QWidget *focus = window()->focusWidget();
    const bool goesAway
        = focus && isAncestorOf(focus) && !(focus->isVisibleTo(this) && focus->isEnabled());
    if (goesAway && keepKeyboard(*focus))
        return true;
    return Surface::focusNextPrevChild(next);
}

bool ChatShell::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::WindowActivate:
        m_client->reconnect();
        showAttention();
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        showAttention();
        break;
    case QEvent::ShortcutOverride: // while the chat has the focus, Ctrl+N is its own
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::New) && offer().possible)
            event->accept();
        break;
    default:
        break;
    }
    return handled;
}

void ChatShell::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New) && offer().possible)
        openNewConversation();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Kustomer
