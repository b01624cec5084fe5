// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/kustomerchatlauncher.h"

#include "widgets/kustomerchatlauncherparts.h"

#include <QChildEvent>

#include <algorithm>

using Kustomer::ChatClient;
using Kustomer::LauncherPanel;
using Kustomer::LauncherStand;

namespace {

constexpr int smallest = 32, largest = 128; ///< of the button

/// Whether something new lies in a window, above all that was in it.
bool bringsAPart(const QEvent &event)
{
    if (event.type() != QEvent::ChildAdded)
        return false;
    const QObject *child = static_cast<const QChildEvent &>(event).child();
    return child->isWidgetType() && !static_cast<const QWidget *>(child)->isWindow();
}

} // namespace

KustomerChatLauncher::KustomerChatLauncher(QWidget *parent)
    : KustomerChatLauncher(std::make_unique<KustomerChatWidget>(), parent)
{ }

KustomerChatLauncher::KustomerChatLauncher(std::nullptr_t)
    : KustomerChatLauncher(static_cast<QWidget *>(nullptr))
{ }

KustomerChatLauncher::KustomerChatLauncher(ChatClient *client, QWidget *parent)
    : KustomerChatLauncher(std::make_unique<KustomerChatWidget>(client), parent)
{ }

KustomerChatLauncher::KustomerChatLauncher(std::unique_ptr<KustomerChatWidget> chat,
                                           QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(chat.release(), this))
{
    d->connectParts();
    d->wearLooks();
    d->review(); // the client may run already
}

KustomerChatLauncher::~KustomerChatLauncher()
{
    if (d->panel)
        d->panel->disconnect(this);
    if (d->chat)
        d->chat->disconnect(this);
    delete d->panel;
    delete d->chat; // wherever the application has put it
}

KustomerChatWidget *KustomerChatLauncher::chat() const
{
    return d->chat;
}

void KustomerChatLauncher::setWindow(QWidget *window)
{
    if (d->stand.host == window && parentWidget() == window)
        return;
    if (d->stand.host)
        d->stand.host->removeEventFilter(this);
    d->nudge->setHost(window);
    d->stand.host = window;
    const bool isHidden = testAttribute(Qt::WA_WState_ExplicitShowHide) && this->isHidden();
    setParent(nullptr); // out of the layout that a form has put it into
    setParent(window);
    if (d->panel)
        d->panel->setHost(window);
    setShortcut(d->keys);
    if (!window)
        return;
    window->installEventFilter(this);
    d->stand.settle();
    setVisible(!isHidden);
}

void KustomerChatLauncher::setDock(QDockWidget *dock)
{
    if (d->panel)
        d->panel->setDock(dock);
}

QDockWidget *KustomerChatLauncher::dock() const
{
    return d->panel ? d->panel->dock() : nullptr;
}

Qt::Corner KustomerChatLauncher::corner() const
{
    return d->stand.corner;
}

void KustomerChatLauncher::setCorner(Qt::Corner corner)
{
    if (std::exchange(d->stand.corner, corner) == corner)
        return;
    d->stand.settle();
    Q_EMIT cornerChanged();
}

QMargins KustomerChatLauncher::margins() const
{
    return d->stand.margins;
}

void KustomerChatLauncher::setMargins(const QMargins &margins)
{
    if (std::exchange(d->stand.margins, margins) == margins)
        return;
    d->stand.settle();
    Q_EMIT marginsChanged();
}

int KustomerChatLauncher::iconSize() const
{
    return d->stand.iconSize;
}

void KustomerChatLauncher::setIconSize(int size)
{
    const int possible = std::clamp(size, smallest, largest);
    if (std::exchange(d->stand.iconSize, possible) == possible)
        return;
    d->button->setDiameter(possible);
    updateGeometry();
    d->stand.settle();
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
    d->showFace();
    Q_EMIT iconChanged();
}

QSize KustomerChatLauncher::popupSize() const
{
    return d->stand.popupSize;
}

void KustomerChatLauncher::setPopupSize(QSize size)
{
    const QSize possible = d->chat ? size.expandedTo(d->chat->minimumSizeHint()) : size;
    if (std::exchange(d->stand.popupSize, possible) == possible)
        return;
    d->stand.placePanel();
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
    d->placeKeys();
    if (isOther)
        Q_EMIT shortcutChanged();
}

void KustomerChatLauncher::resetCorner()
{
    setCorner(LauncherStand::usualCorner);
}

void KustomerChatLauncher::resetMargins()
{
    setMargins(LauncherStand::usualMargins);
}

void KustomerChatLauncher::resetIconSize()
{
    setIconSize(LauncherStand::usualIconSize);
}

void KustomerChatLauncher::resetPopupSize()
{
    setPopupSize(LauncherStand::usualPopupSize);
}

bool KustomerChatLauncher::isOpen() const
{
    return d->panel && d->panel->isOpen();
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
    const bool opens = !isOpen();
    if (opens && !dock())
        openChat(); // where it is taken from
    if (!d->panel || d->panel->isEmpty())
        return;
    d->panel->takeOut();
    if (opens && dock())
        QMetaObject::invokeMethod(d->chat, &KustomerChatWidget::opened, Qt::QueuedConnection);
}

void KustomerChatLauncher::popIn()
{
    if (d->panel)
        d->panel->takeIn();
}

void KustomerChatLauncher::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        d->stand.settleSoon();
}

bool KustomerChatLauncher::event(QEvent *event)
{
    // Wherever a form puts it, it floats over the window of the form, and goes when the form does.
    const bool isMoved
        = event->type() == QEvent::ParentChange && testAttribute(Qt::WA_WState_Polished);
    if ((event->type() == QEvent::Polish || isMoved) && parentWidget() != d->stand.host)
        d->follow(parentWidget());
    return QWidget::event(event);
}

bool KustomerChatLauncher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->stand.host && event->type() == QEvent::Resize)
        d->stand.settle();
    if (watched == d->stand.host && bringsAPart(*event))
        d->stand.settleSoon();
    const bool comesOrGoes = event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowStateChange;
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
    d->stand.settle();
    if (!std::exchange(d->wasShown, true) && autoStart())
        start();
}
