// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What becomes of a link in a KustomerChatWidget, and what is shown of it: the application may
// decide.

#include "widgets/kustomerchatwidgetparts.h"

#include <QDesktopServices>

using Kustomer::LinkDecision;
using Kustomer::LinkSource;

void KustomerChatWidget::Private::open(const QUrl &url, LinkSource source)
{
    const QPointer self(q);
    const LinkHandler handler = linkHandler; // which may be replaced by itself
    const LinkDecision decision = handler ? handler(url, source) : LinkDecision::Open;
    if (self)
        Q_EMIT self->linkActivated(url);
    if (self && opensLinks && decision == LinkDecision::Open)
        QDesktopServices::openUrl(url);
}

bool KustomerChatWidget::opensLinks() const
{
    return d->opensLinks;
}

void KustomerChatWidget::setOpensLinks(bool opens)
{
    if (std::exchange(d->opensLinks, opens) != opens)
        Q_EMIT opensLinksChanged();
}

void KustomerChatWidget::setLinkHandler(const LinkHandler &handler)
{
    d->linkHandler = handler;
}

QStringList KustomerChatWidget::linkSchemes() const
{
    return d->words.linkSchemes;
}

void KustomerChatWidget::setLinkSchemes(const QStringList &schemes)
{
    d->change(&d->words.linkSchemes, schemes, &KustomerChatWidget::linkSchemesChanged);
}

bool KustomerChatWidget::showsLinkPreviews() const
{
    return d->words.showsLinkPreviews;
}

void KustomerChatWidget::setShowsLinkPreviews(bool shows)
{
    d->change(&d->words.showsLinkPreviews, shows, &KustomerChatWidget::showsLinkPreviewsChanged);
}
