// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a KustomerChatWidget leaves to the application that it is in.

#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/notifications/notifier.h"
#include "widgets/text/links.h"
#include "widgets/words/ownwords.h"

#include <KustomerChat/ChatConsent>
#include <KustomerChat/ChatNotifications>

#include <QDesktopServices>

using Kustomer::ChatNotifications;
using Kustomer::ChatShell;
using Kustomer::LinkDecision;
using Kustomer::LinkSource;
using Kustomer::Notifier;

void KustomerChatWidget::Private::follow()
{
    // From the event loop, not from the middle of a click: the host may delete the chat.
    connect(
        shell, &ChatShell::linkActivated, q,
        [this](const QUrl &url, LinkSource source) { open(url, source); }, Qt::QueuedConnection);
    Notifier::of(client)->add(this);
}

void KustomerChatWidget::Private::leave()
{
    Notifier::of(client)->remove(this);
}

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

void KustomerChatWidget::Private::showWords()
{
    Kustomer::HostWords usable = words;
    usable.linkSchemes = Kustomer::usableSchemes(words.linkSchemes);
    shell->setHostWords(usable);
}

KustomerChatWidget::Private::View KustomerChatWidget::Private::view() const
{
    if (!q->isVisible())
        return View::Hidden;
    return q->isActiveWindow() ? View::Active : View::Visible;
}

void KustomerChatWidget::Private::say(const Kustomer::ChatNotification &notification)
{
    shell->sayNews(notification);
}

void KustomerChatWidget::Private::takeBack(const QString &conversationId)
{
    shell->takeNewsBack(conversationId);
}

void KustomerChatWidget::Private::present(const QString &conversationId)
{
    q->openChat();
    QWidget *window = q->window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    q->openConversation(conversationId);
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

bool KustomerChatWidget::notificationsEnabled() const
{
    return d->client->notifications()->isEnabled();
}

void KustomerChatWidget::setNotificationsEnabled(bool enabled)
{
    d->client->notifications()->setEnabled(enabled);
}

KustomerChatWidget::NotificationContent KustomerChatWidget::notificationContent() const
{
    switch (d->client->notifications()->content()) {
    case ChatNotifications::Content::Full:
        break;
    case ChatNotifications::Content::SenderOnly:
        return SenderOnly;
    case ChatNotifications::Content::Hidden:
        return Hidden;
    }
    return Full;
}

void KustomerChatWidget::setNotificationContent(NotificationContent content)
{
    using Content = ChatNotifications::Content;
    d->client->notifications()->setContent(content == Hidden           ? Content::Hidden
                                               : content == SenderOnly ? Content::SenderOnly
                                                                       : Content::Full);
}

bool KustomerChatWidget::notificationSound() const
{
    return d->client->notifications()->isSounding();
}

void KustomerChatWidget::setNotificationSound(bool sound)
{
    d->client->notifications()->setSounding(sound);
}

void KustomerChatWidget::setTrayIcon(QSystemTrayIcon *icon)
{
    Notifier::of(d->client)->setTrayIcon(icon);
}

bool KustomerChatWidget::isConsentRequired() const
{
    return d->client->consent()->isRequired();
}

void KustomerChatWidget::setConsentRequired(bool required)
{
    d->client->consent()->setRequired(required);
}

QString KustomerChatWidget::privacyNotice() const
{
    return d->words.privacyNotice;
}

void KustomerChatWidget::setPrivacyNotice(const QString &text)
{
    d->change(&d->words.privacyNotice, text, &KustomerChatWidget::privacyNoticeChanged);
}

QUrl KustomerChatWidget::privacyUrl() const
{
    return d->words.privacyUrl;
}

void KustomerChatWidget::setPrivacyUrl(const QUrl &url)
{
    d->change(&d->words.privacyUrl, url, &KustomerChatWidget::privacyUrlChanged);
}

QString KustomerChatWidget::disclaimer() const
{
    return d->words.disclaimer;
}

void KustomerChatWidget::setDisclaimer(const QString &text)
{
    d->change(&d->words.disclaimer, text, &KustomerChatWidget::disclaimerChanged);
}

bool KustomerChatWidget::warnsOfCardNumbers() const
{
    return d->words.warnsOfCardNumbers;
}

void KustomerChatWidget::setWarnsOfCardNumbers(bool warns)
{
    d->change(&d->words.warnsOfCardNumbers, warns, &KustomerChatWidget::warnsOfCardNumbersChanged);
}

QStringList KustomerChatWidget::starterPrompts() const
{
    return d->words.starterPrompts;
}

void KustomerChatWidget::setStarterPrompts(const QStringList &prompts)
{
    d->change(&d->words.starterPrompts, prompts, &KustomerChatWidget::starterPromptsChanged);
}

void KustomerChatWidget::setText(const QString &key, const QString &text)
{
    Kustomer::OwnWords::set(key, text);
}

void KustomerChatWidget::setScreenshotSource(const ScreenshotSource &source)
{
    d->fileSources.screenshot = source;
    d->shell->setFileSources(d->fileSources);
}

void KustomerChatWidget::setDiagnosticsProvider(const DiagnosticsProvider &provider)
{
    d->fileSources.diagnostics = provider;
    d->shell->setFileSources(d->fileSources);
}

void KustomerChatWidget::registerTemplate(const QString &type, const TemplateFactory &factory)
{
    d->shell->setTemplate(type, factory);
}
