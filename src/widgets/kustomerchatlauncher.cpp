// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/kustomerchatlauncher.h"

#include "widgets/launcher/cornerplace.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/launcher/nudge.h"
#include "widgets/looks/looks.h"

#include <QEvent>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

using Kustomer::Availability;
using Kustomer::ChatClient;
using Kustomer::LauncherButton;
using Kustomer::LauncherPanel;
using Kustomer::Looks;
using Kustomer::Nudge;

namespace {

constexpr int smallest = 32, largest = 128; ///< of the button
constexpr int usualMargin = 24;
constexpr QSize usualPopup(400, 640);

} // namespace

class KustomerChatLauncher::Private
{
public:
    Private(KustomerChatWidget *widget, KustomerChatLauncher *launcher)
        : chat(widget)
        , panel(new LauncherPanel(widget))
        , button(new LauncherButton(launcher))
        , q(launcher)
        , nudge(new Nudge(
              widget->client(), [this] { return !q->isOpen() && button->isVisible(); }, launcher))
    { }

    void connectParts();
    void wearLooks();
    void settle();
    void settleSoon();
    void placePanel();
    void open();
    void toggle();
    bool isWanted() const;
    void review();
    Kustomer::CornerPlace place() const { return {corner, margins, q->layoutDirection()}; }

    KustomerChatWidget *const chat;
    QPointer<LauncherPanel> panel; ///< its host may take it along
    LauncherButton *const button;
    KustomerChatLauncher *const q;
    Nudge *const nudge;
    QPointer<QWidget> host;
    QPointer<QShortcut> key;
    QKeySequence keys;
    Qt::Corner corner = Qt::BottomRightCorner;
    QMargins margins{usualMargin, usualMargin, usualMargin, usualMargin};
    QIcon icon;
    QSize popupSize = usualPopup;
    int iconSize = 56;
    bool hidesWhenUnavailable = true;
    bool isTold = false;    ///< where it floats
    bool isOpenNow = false; ///< as was told last
};

void KustomerChatLauncher::Private::connectParts()
{
    const auto show = [this] {
        review();
    };
    connect(button, &LauncherButton::clicked, q, [this] { toggle(); });
    connect(panel, &LauncherPanel::closeRequested, q, [this] {
        chat->closeChat();
        button->setFocus(Qt::OtherFocusReason);
    });
    connect(panel, &LauncherPanel::openRequested, q, [this] { open(); });
    connect(panel, &LauncherPanel::outChanged, q, [this] {
        if (!panel->isOut())
            open();
        Q_EMIT q->poppedOutChanged();
    });
    connect(chat, &KustomerChatWidget::unreadCountChanged, q, [this](int count) {
        review();
        Q_EMIT q->unreadCountChanged(count);
    });
    connect(chat, &KustomerChatWidget::availabilityChanged, q, show);
    connect(chat, &KustomerChatWidget::stateChanged, q, show);
    connect(chat, &KustomerChatWidget::apiKeyChanged, q, &KustomerChatLauncher::apiKeyChanged);
    connect(chat, &KustomerChatWidget::autoStartChanged, q,
            &KustomerChatLauncher::autoStartChanged);
    connect(Looks::of(*chat), &Looks::changed, q, [this] { wearLooks(); });
    connect(nudge, &Nudge::placeWanted, q, [this] { nudge->place(place(), iconSize); });
    connect(nudge, &Nudge::pressed, q, [this](const QString &conversationId) {
        chat->openChat();
        chat->openConversation(conversationId);
    });
    panel->installEventFilter(q);
}

void KustomerChatLauncher::Private::wearLooks()
{
    button->setTheme(Looks::of(*chat)->theme());
    panel->setTheme(Looks::of(*chat)->theme());
    nudge->setTheme(Looks::of(*chat)->theme());
    settleSoon();
}

// Not while Qt walks over the parts of the window to tell them of a change: raising one would make
// it pass over another.
void KustomerChatLauncher::Private::settleSoon()
{
    QMetaObject::invokeMethod(
        q, [this] { settle(); }, Qt::QueuedConnection);
}

// Where the launcher and what it opened belong now.
void KustomerChatLauncher::Private::settle()
{
    if (!host)
        return;
    const int rim = button->rim();
    q->setGeometry(place().button(host->size(), iconSize).adjusted(-rim, -rim, rim, rim));
    q->raise();
    placePanel();
    nudge->place(place(), iconSize);
}

void KustomerChatLauncher::Private::placePanel()
{
    if (!panel || panel->isOut() || !host)
        return;
    const QRect room = place().panel(host->size(), iconSize, popupSize, chat->minimumSizeHint());
    if (!room.isEmpty())
        panel->setGeometry(room);
    else if (panel->isVisible())
        panel->takeOut();
}

void KustomerChatLauncher::Private::open()
{
    const bool hasRoom = host && host->isVisible()
        && !place().panel(host->size(), iconSize, popupSize, chat->minimumSizeHint()).isEmpty();
    if (!panel->isOut() && !hasRoom) {
        panel->resize(popupSize);
        panel->takeOut();
        return;
    }
    placePanel();
    panel->show();
    panel->raise();
    chat->setFocus(Qt::PopupFocusReason);
}

void KustomerChatLauncher::Private::toggle()
{
    if (q->isOpen())
        chat->closeChat();
    else
        chat->openChat();
}

bool KustomerChatLauncher::Private::isWanted() const
{
    const Availability now = chat->client()->availability();
    const bool isThere = now != Availability::Hidden && now != Availability::Disabled;
    const bool waits = now == Availability::Hidden && chat->unreadCount() > 0;
    return !hidesWhenUnavailable || isThere || waits || q->isOpen();
}

void KustomerChatLauncher::Private::review()
{
    const bool isOpen = q->isOpen();
    button->setUnread(chat->unreadCount());
    button->setState(isOpen ? LauncherButton::State::Open : LauncherButton::State::Closed);
    button->setVisible(isWanted());
    if (isOpen)
        nudge->leave();
    if (std::exchange(isOpenNow, isOpen) != isOpen)
        Q_EMIT q->openChanged();
}

KustomerChatLauncher::KustomerChatLauncher(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(new KustomerChatWidget, this))
{
    d->connectParts();
    d->wearLooks();
}

KustomerChatLauncher::KustomerChatLauncher(ChatClient *client, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(new KustomerChatWidget(client), this))
{
    d->connectParts();
    d->wearLooks();
}

KustomerChatLauncher::~KustomerChatLauncher()
{
    if (d->panel)
        d->panel->disconnect(this);
    delete d->panel;
}

KustomerChatWidget *KustomerChatLauncher::chat() const
{
    return d->chat;
}

void KustomerChatLauncher::setWindow(QWidget *window)
{
    d->isTold = true;
    if (d->host == window)
        return;
    if (d->host)
        d->host->removeEventFilter(this);
    d->nudge->setHost(window);
    d->host = window;
    setParent(window);
    d->panel->setHost(window);
    setShortcut(d->keys);
    if (!window)
        return;
    window->installEventFilter(this);
    d->settle();
    show();
}

Qt::Corner KustomerChatLauncher::corner() const
{
    return d->corner;
}

void KustomerChatLauncher::setCorner(Qt::Corner corner)
{
    if (std::exchange(d->corner, corner) == corner)
        return;
    d->settle();
    Q_EMIT cornerChanged();
}

QMargins KustomerChatLauncher::margins() const
{
    return d->margins;
}

void KustomerChatLauncher::setMargins(const QMargins &margins)
{
    if (std::exchange(d->margins, margins) == margins)
        return;
    d->settle();
    Q_EMIT marginsChanged();
}

int KustomerChatLauncher::iconSize() const
{
    return d->iconSize;
}

void KustomerChatLauncher::setIconSize(int size)
{
    const int possible = std::clamp(size, smallest, largest);
    if (std::exchange(d->iconSize, possible) == possible)
        return;
    d->button->setDiameter(possible);
    updateGeometry();
    d->settle();
    Q_EMIT iconSizeChanged();
}

QIcon KustomerChatLauncher::icon() const
{
    return d->icon;
}

void KustomerChatLauncher::setIcon(const QIcon &icon)
{
    if (d->icon.cacheKey() == icon.cacheKey())
        return;
    d->icon = icon;
    d->button->setFace(icon);
    Q_EMIT iconChanged();
}

QSize KustomerChatLauncher::popupSize() const
{
    return d->popupSize;
}

void KustomerChatLauncher::setPopupSize(QSize size)
{
    if (std::exchange(d->popupSize, size) == size)
        return;
    d->placePanel();
    Q_EMIT popupSizeChanged();
}

bool KustomerChatLauncher::hideWhenUnavailable() const
{
    return d->hidesWhenUnavailable;
}

void KustomerChatLauncher::setHideWhenUnavailable(bool hide)
{
    if (std::exchange(d->hidesWhenUnavailable, hide) == hide)
        return;
    d->review();
    Q_EMIT hideWhenUnavailableChanged();
}

QKeySequence KustomerChatLauncher::shortcut() const
{
    return d->keys;
}

void KustomerChatLauncher::setShortcut(const QKeySequence &shortcut)
{
    const bool isOther = std::exchange(d->keys, shortcut) != shortcut;
    delete d->key;
    if (!shortcut.isEmpty() && d->host) {
        d->key = new QShortcut(shortcut, d->host);
        connect(d->key, &QShortcut::activated, this, [this] { d->toggle(); });
    }
    if (isOther)
        Q_EMIT shortcutChanged();
}

bool KustomerChatLauncher::isOpen() const
{
    return d->panel && d->panel->isVisibleTo(d->panel->isWindow() ? nullptr : d->host);
}

bool KustomerChatLauncher::isPoppedOut() const
{
    return d->panel && d->panel->isOut();
}

QSize KustomerChatLauncher::sizeHint() const
{
    return d->button->sizeHint();
}

void KustomerChatLauncher::popOut()
{
    if (!isOpen())
        openChat();
    d->panel->takeOut();
}

void KustomerChatLauncher::popIn()
{
    d->panel->takeIn();
}

void KustomerChatLauncher::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        d->settleSoon();
}

bool KustomerChatLauncher::event(QEvent *event)
{
    // Wherever a form puts it, it floats over the window of the form.
    if (event->type() == QEvent::Polish && !d->isTold && parentWidget())
        setWindow(window());
    return QWidget::event(event);
}

bool KustomerChatLauncher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->host && event->type() == QEvent::Resize)
        d->settle();
    const bool comesOrGoes = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (comesOrGoes && qobject_cast<LauncherPanel *>(watched)) // one that is dying is none any more
        d->review();
    return QWidget::eventFilter(watched, event);
}

void KustomerChatLauncher::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->button->setGeometry(rect());
}

void KustomerChatLauncher::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->settle();
    if (autoStart())
        start();
}
