// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/kustomerchatlauncherparts.h"

#include "widgets/looks/looks.h"
#include "widgets/parts/keyboard.h"
#include "widgets/pictures/picture.h"

#include <QShortcut>

using Kustomer::Availability;
using Kustomer::ChatClient;
using Kustomer::ImageCache;
using Kustomer::LauncherButton;
using Kustomer::LauncherPanel;
using Kustomer::Looks;
using Kustomer::Nudge;

KustomerChatLauncher::Private::Private(KustomerChatWidget *widget, KustomerChatLauncher *launcher)
    : chat(widget)
    , panel(new LauncherPanel(widget))
    , button(new LauncherButton(launcher))
    , q(launcher)
    , nudge(new Nudge(
          widget->client(), [this] { return !q->isOpen() && button->isVisible(); }, launcher))
    , stand({launcher, widget, button, panel, nudge})
{ }

void KustomerChatLauncher::Private::connectParts()
{
    const auto show = [this] {
        review();
    };
    connect(button, &LauncherButton::clicked, q, [this] { toggle(); });
    connect(chat, &KustomerChatWidget::unreadCountChanged, q, [this](int count) {
        review();
        Q_EMIT q->unreadCountChanged(count);
    });
    connect(chat, &KustomerChatWidget::availabilityChanged, q, show);
    connect(chat, &KustomerChatWidget::stateChanged, q, show);
    connect(chat, &QObject::destroyed, q, show, Qt::QueuedConnection);
    connect(chat->client(), &ChatClient::settingsChanged, q, [this] { showFace(); });
    connect(chat, &KustomerChatWidget::apiKeyChanged, q, &KustomerChatLauncher::apiKeyChanged);
    connect(chat, &KustomerChatWidget::autoStartChanged, q,
            &KustomerChatLauncher::autoStartChanged);
    connect(Looks::of(*chat), &Looks::changed, q, [this] { wearLooks(); });
    connect(nudge, &Nudge::placeWanted, q, [this] { stand.placeNudge(); });
    connect(nudge, &Nudge::pressed, q, [this](const QString &conversationId) {
        q->openChat();
        if (chat)
            chat->openConversation(conversationId);
    });
    nudge->setRefuge(button);
    panel->setNudge(nudge);
    panel->installEventFilter(q);
    connectPanel();
}

void KustomerChatLauncher::Private::connectPanel()
{
    connect(panel, &LauncherPanel::closeRequested, q, [this] {
        button->setFocus(Qt::OtherFocusReason); // what is hidden would give it to anybody
        if (chat)
            chat->closeChat();
        else
            panel->putAway();
    });
    connect(panel, &LauncherPanel::vanished, q, [this] {
        if (chat)
            QMetaObject::invokeMethod(chat, &KustomerChatWidget::closed, Qt::QueuedConnection);
    });
    connect(panel, &LauncherPanel::openRequested, q, [this] {
        if (!panel->isEmpty())
            stand.open();
    });
    connect(panel, &LauncherPanel::outRequested, q, &KustomerChatLauncher::popOut);
    connect(panel, &LauncherPanel::outChanged, q, [this] {
        reviewKeys();
        tell(&KustomerChatLauncher::poppedOutChanged);
    });
}

void KustomerChatLauncher::Private::wearLooks()
{
    button->setTheme(Looks::of(*chat)->theme());
    panel->setTheme(Looks::of(*chat)->theme());
    nudge->setTheme(Looks::of(*chat)->theme());
    stand.settleSoon();
    const auto *looks = Looks::of(*chat);
    if (std::exchange(images, looks->images()) != looks->images() && images) {
        connect(images, &ImageCache::imageArrived, q, [this] { showFace(); });
        showFace();
    }
}

void KustomerChatLauncher::Private::showFace()
{
    const QUrl url = chat ? chat->client()->settings().launcherIconUrl : QUrl();
    QPixmap picture;
    if (icon.isNull() && images && !url.isEmpty()) {
        images->request(url);
        picture = images->square(url, Kustomer::keptSide);
    }
    button->setFace(picture.isNull() ? icon : QIcon(picture));
}

void KustomerChatLauncher::Private::toggle()
{
    if (!q->isOpen())
        return q->openChat();
    Kustomer::handOver(*panel, button);
    q->closeChat();
}

void KustomerChatLauncher::Private::placeKeys()
{
    delete key;
    delete keyOutside;
    if (keys.isEmpty() || !stand.host || !panel)
        return;
    key = new QShortcut(keys, stand.host);
    keyOutside = new QShortcut(keys, panel);
    for (const QShortcut *one : {key.data(), keyOutside.data()})
        connect(one, &QShortcut::activated, q, [this] { toggle(); });
    reviewKeys();
}

void KustomerChatLauncher::Private::reviewKeys()
{
    if (!keyOutside)
        return;
    const QWidget *host = stand.host;
    const QWidget *window = panel->window();
    const QWidget *owner = window->windowType() == Qt::Tool ? window->parentWidget() : nullptr;
    const bool isHosts = window == host || (owner && owner->window() == host);
    keyOutside->setEnabled(panel->isOut() && !isHosts);
}

bool KustomerChatLauncher::Private::isWanted() const
{
    if (!chat)
        return false;
    const Availability now = chat->client()->availability();
    const bool isThere = now != Availability::Hidden && now != Availability::Disabled;
    const bool waits = now == Availability::Hidden && chat->unreadCount() > 0;
    return !hidesWhenUnavailable || isThere || waits || q->isOpen();
}

void KustomerChatLauncher::Private::review()
{
    const bool isOpen = q->isOpen();
    button->setUnread(q->unreadCount());
    button->setState(isOpen ? LauncherButton::State::Open : LauncherButton::State::Closed);
    button->setVisible(isWanted());
    if (isOpen || button->isHidden()) // what it stands beside is gone
        nudge->leave();
    if (std::exchange(isOpenNow, isOpen) != isOpen)
        tell(&KustomerChatLauncher::openChanged);
}

void KustomerChatLauncher::Private::follow(QWidget *parent)
{
    QObject::disconnect(page);
    if (!parent)
        return;
    QWidget *window = parent->window();
    if (parent != window)
        page = connect(parent, &QObject::destroyed, q, &QObject::deleteLater);
    q->setWindow(window);
}

void KustomerChatLauncher::Private::tell(void (KustomerChatLauncher::*news)())
{
    QMetaObject::invokeMethod(
        q,
        [this, news] {
            Q_EMIT(q->*news)
            ();
        },
        Qt::QueuedConnection);
}
