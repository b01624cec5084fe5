// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The client that a KustomerChatWidget shows, and what it does where that one goes first.

#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/kustomerchatwidgetrelay.h"
#include "widgets/pictures/picturefitting.h"

#include <KustomerChat/Attachments>

#include <QLayout>

using Kustomer::ChatClient;
using Kustomer::ChatShell;

namespace {

/// One that is being destroyed has left the chain of the keyboard; nothing can come into it any
/// more.
bool isDying(const QWidget &window)
{
    return !window.nextInFocusChain();
}

} // namespace

void KustomerChatWidget::Private::showClient()
{
    seat = client->takeSeat();
    seat->setFarewell([this] { leaveClient(); });
    applyTheme();
    shell = new ChatShell(client, q);
    q->setFocusProxy(shell);
    q->layout()->addWidget(shell);
    client->attachments()->setPictureFitter(Kustomer::fitPicture);
    Kustomer::relay(*client, q);
    connect(client, &ChatClient::settingsChanged, q, [this] { applyTheme(); });
    connect(client, &ChatClient::languageChanged, q, [this] { applyLanguage(); });
    applyLanguage();
    connect(shell, &ChatShell::sightWanted, q, [this] { comeIntoSight(); });
    connect(shell, &ChatShell::problemNoticed, q, &KustomerChatWidget::errorOccurred,
            Qt::QueuedConnection);
    follow();
}

void KustomerChatWidget::Private::leaveClient()
{
    if (isDying(*q->window())) { // and the chat goes with it, a moment sooner
        delete q;
        return;
    }
    leave();
    client->disconnect(q);
    delete shell;
    client = new ChatClient(q);
    showClient();
    showSettings();
    // From the event loop: whoever hears of it may do anything.
    QMetaObject::invokeMethod(
        q, [this] { tellOfOtherClient(); }, Qt::QueuedConnection);
}

/// What the shell was told of the application's wishes.
void KustomerChatWidget::Private::showSettings()
{
    showSendKey();
    showPicturePolicy();
    showWords();
    shell->setFileSources(fileSources);
    for (auto one = templates.cbegin(); one != templates.cend(); ++one)
        shell->setTemplate(one.key(), one.value());
}

void KustomerChatWidget::Private::tellOfOtherClient()
{
    const QPointer<KustomerChatWidget> alive(q);
    const std::function<void()> news[] = {
        [this] { Q_EMIT q->stateChanged(client->state()); },
        [this] { Q_EMIT q->connectionStateChanged(client->connectionState()); },
        [this] { Q_EMIT q->loggedInChanged(); },
        [this] { Q_EMIT q->unreadCountChanged(client->unreadCount()); },
        [this] { Q_EMIT q->openConversationCountChanged(client->openConversationCount()); },
        [this] { Q_EMIT q->availabilityChanged(client->availability()); },
        [this] { Q_EMIT q->settingsChanged(); },
    };
    for (const auto &tell : news) {
        if (alive)
            tell();
    }
}

void KustomerChatWidget::Private::showSendKey()
{
    using EditKey = Kustomer::MessageEdit::SendKey;
    shell->setSendKey(sendKey == SendKey::Enter ? EditKey::Enter : EditKey::ShiftEnter);
}

void KustomerChatWidget::Private::showPicturePolicy()
{
    using Policy = Kustomer::PicturePolicy;
    shell->setPicturePolicy(picturePolicy == PicturePolicy::Never        ? Policy::Never
                                : picturePolicy == PicturePolicy::Always ? Policy::Always
                                                                         : Policy::CompanyHosts);
}
