// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a KustomerChatWidget leaves to the application that it is in.

#include "chat/reading/links.h"
#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/notifications/notifier.h"
#include "widgets/words/ownwords.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ChatConsent>

using Kustomer::ChatShell;
using Kustomer::LinkSource;
using Kustomer::Notifier;

void KustomerChatWidget::Private::follow()
{
    // From the event loop, not from the middle of a click: the host may delete the chat.
    connect(
        shell, &ChatShell::linkActivated, q,
        [this](const QUrl &url, LinkSource source) { open(url, source); }, Qt::QueuedConnection);
    followNews();
}

/// Where no conversation belongs no message is told of, nor does one lead there.
void KustomerChatWidget::Private::followNews()
{
    Notifier::of(client)->remove(this);
    if (words.ways.view != Kustomer::Experience::KnowledgeBase)
        Notifier::of(client)->add(this);
}

void KustomerChatWidget::Private::leave()
{
    Notifier::of(client)->remove(this);
}

void KustomerChatWidget::Private::showWords()
{
    Kustomer::HostWords usable = words;
    usable.linkSchemes = Kustomer::usableSchemes(words.linkSchemes);
    if (words.ways.view == Kustomer::Experience::KnowledgeBase)
        usable.ways.toNew = usable.ways.toNewAfterEnd = false;
    shell->setHostWords(usable);
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

qint64 KustomerChatWidget::maximumMessageBytes() const
{
    return d->client->attachments()->messageBytes();
}

void KustomerChatWidget::setMaximumMessageBytes(qint64 bytes)
{
    d->client->attachments()->setMessageBytes(bytes);
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
    d->templates.insert(type, factory);
    d->shell->setTemplate(type, factory);
}
