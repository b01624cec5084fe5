// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/kustomerchatlauncher.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/launcher/launcherstand.h"
#include "widgets/launcher/nudge.h"
#include "widgets/pictures/imagecache.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QShortcut;
QT_END_NAMESPACE

/// What a KustomerChatLauncher is made of, and how its parts hear of each other.
class KUSTOMERCHATWIDGETS_NO_EXPORT KustomerChatLauncher::Private
{
public:
    Private(KustomerChatWidget *widget, KustomerChatLauncher *launcher);

    void connectParts();
    void connectPanel();
    void wearLooks();
    /// The application's icon, else the company's, else our own.
    void showFace();
    void toggle();
    void placeKeys();
    /// The two would contradict each other in one window.
    void reviewKeys();
    bool isWanted() const;
    void review();
    /// Floats over the window that this is in.
    void follow(QWidget *parent);
    /// From the event loop: whoever hears of it may delete everything.
    void tell(void (KustomerChatLauncher::*news)());

    const QPointer<KustomerChatWidget> chat; ///< the application may have put it elsewhere
    QPointer<Kustomer::LauncherPanel> panel; ///< its host may take it along
    Kustomer::LauncherButton *const button;
    KustomerChatLauncher *const q;
    Kustomer::Nudge *const nudge;
    Kustomer::LauncherStand stand;
    QPointer<QShortcut> key;
    QPointer<QShortcut> keyOutside; ///< in a window other than the host
    QKeySequence keys;
    QIcon icon;
    QPointer<Kustomer::ImageCache> images;
    bool hidesWhenUnavailable = true;
    QMetaObject::Connection page; ///< of a form, with which it goes
    bool isOpenNow = false;       ///< as was told last
    bool wasShown = false;
};
