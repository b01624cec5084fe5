// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a KustomerChatWidget looks.

#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/themefile.h"
#include "widgets/looks/themeoverrides.h"

using Kustomer::ChatTheme;
using Kustomer::Result;

namespace {

/// Instead of the brand's colour while the chat is disabled: everything can still be read.
QColor greyOf(const QPalette &palette)
{
    return Kustomer::mixed(palette.color(QPalette::Active, QPalette::Base),
                           palette.color(QPalette::Active, QPalette::Text), 0.5);
}

} // namespace

void KustomerChatWidget::Private::applyTheme() const
{
    const auto scheme = colorScheme == ColorScheme::Light ? Kustomer::ColorScheme::Light
        : colorScheme == ColorScheme::Dark                ? Kustomer::ColorScheme::Dark
                                                          : Kustomer::ColorScheme::System;
    const QColor accent
        = accentColor.isValid() ? accentColor : QColor(client->settings().brandColor);
    ChatTheme theme = ChatTheme::from(q->palette(), q->font(), scheme,
                                      q->isEnabled() ? accent : greyOf(q->palette()));
    for (const QVariantMap &overrides : {themeOfFile, themeOverrides}) // which were tried before
        theme = Kustomer::overridden(theme, overrides).value();
    looks->setTheme(theme);
}

void KustomerChatWidget::Private::reportTheme(const Kustomer::Error &error)
{
    QMetaObject::invokeMethod(
        q, [this, error] { Q_EMIT q->errorOccurred(error); }, Qt::QueuedConnection);
}

KustomerChatWidget::ColorScheme KustomerChatWidget::colorScheme() const
{
    return d->colorScheme;
}

void KustomerChatWidget::setColorScheme(ColorScheme scheme)
{
    if (std::exchange(d->colorScheme, scheme) == scheme)
        return;
    d->applyTheme();
    Q_EMIT colorSchemeChanged();
}

QColor KustomerChatWidget::accentColor() const
{
    return d->accentColor;
}

void KustomerChatWidget::setAccentColor(const QColor &color)
{
    if (std::exchange(d->accentColor, color) == color)
        return;
    d->applyTheme();
    Q_EMIT accentColorChanged();
}

QVariantMap KustomerChatWidget::themeOverrides() const
{
    return d->themeOverrides;
}

void KustomerChatWidget::setThemeOverrides(const QVariantMap &overrides)
{
    if (d->themeOverrides == overrides)
        return;
    if (const auto tried = Kustomer::overridden({}, overrides); !tried) {
        d->reportTheme(tried.error());
        return;
    }
    d->themeOverrides = overrides;
    d->applyTheme();
    Q_EMIT themeOverridesChanged();
}

QString KustomerChatWidget::themeFile() const
{
    return d->themeFile;
}

void KustomerChatWidget::setThemeFile(const QString &path)
{
    if (d->themeFile == path)
        return;
    const Result<QVariantMap> read
        = path.isEmpty() ? Result<QVariantMap>(QVariantMap()) : Kustomer::themeFileFrom(path);
    if (!read)
        d->reportTheme(read.error());
    d->themeFile = path;
    d->themeOfFile = read ? *read : QVariantMap();
    d->applyTheme();
    Q_EMIT themeFileChanged();
}
