// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/kustomerchatwidget.h"

#include "chat/access/answers.h"
#include "chat/base/formatlocale.h"
#include "widgets/kustomerchatwidgetparts.h"
#include "widgets/launcher/launcherpanel.h"
#include "widgets/sight/intosight.h"
#include "widgets/sight/onscreen.h"
#include "widgets/words/translations.h"

#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

using Kustomer::ChatClient;

void KustomerChatWidget::Private::applyLanguage()
{
    const QLocale locale = Kustomer::Translations::localeOf(client->language());
    const QLocale formats = Kustomer::formatLocale(client->language());
    Kustomer::Translations::speak(locale);
    const bool isOwn = !client->language().isEmpty();
    if (isOwn)
        q->setLocale(formats);
    else if (spoken == q->locale()) // an application that has set one keeps it
        q->unsetLocale();
    spoken = isOwn ? std::optional(formats) : std::nullopt;
    // Words from right to left turn a chat in an application that is not translated; an application
    // from right to left keeps its direction whatever we speak.
    const bool isHosts
        = q->testAttribute(Qt::WA_SetLayoutDirection) && direction != q->layoutDirection();
    const bool turns = !isHosts && Kustomer::Translations::direction() == Qt::RightToLeft;
    if (!isOwn && !turns) {
        if (std::exchange(direction, std::nullopt) && !isHosts)
            q->unsetLayoutDirection();
        return;
    }
    direction = isOwn ? locale.textDirection() : Qt::RightToLeft;
    q->setLayoutDirection(*direction);
}

KustomerChatWidget::KustomerChatWidget(QWidget *parent)
    : KustomerChatWidget(new ChatClient, parent)
{
    d->client->setParent(this);
}

KustomerChatWidget::KustomerChatWidget(ChatClient *client, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(client, this))
{
    d->looks = new Kustomer::Looks(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->showClient();
}

KustomerChatWidget::~KustomerChatWidget()
{
    d->leave();
    delete d->shell; // before a client of our own goes
}

ChatClient *KustomerChatWidget::client() const
{
    return d->client;
}

bool KustomerChatWidget::autoStart() const
{
    return d->autoStart;
}

void KustomerChatWidget::setAutoStart(bool autoStart)
{
    if (std::exchange(d->autoStart, autoStart) != autoStart)
        Q_EMIT autoStartChanged();
}

KustomerChatWidget::SendKey KustomerChatWidget::sendKey() const
{
    return d->sendKey;
}

void KustomerChatWidget::setSendKey(SendKey key)
{
    if (std::exchange(d->sendKey, key) == key)
        return;
    d->showSendKey();
    Q_EMIT sendKeyChanged();
}

KustomerChatWidget::PicturePolicy KustomerChatWidget::picturePolicy() const
{
    return d->picturePolicy;
}

void KustomerChatWidget::setPicturePolicy(PicturePolicy policy)
{
    if (std::exchange(d->picturePolicy, policy) == policy)
        return;
    d->showPicturePolicy();
    Q_EMIT picturePolicyChanged();
}

QSize KustomerChatWidget::sizeHint() const
{
    return {400, 640};
}

QSize KustomerChatWidget::minimumSizeHint() const
{
    return {280, 360};
}

void KustomerChatWidget::describeCustomer(const Kustomer::CustomerDescription &description)
{
    d->client->describeCustomer(description);
}

void KustomerChatWidget::describeConversation(const QString &conversationId,
                                              const QVariantMap &customAttributes)
{
    d->client->describeConversation(conversationId, customAttributes);
}

void KustomerChatWidget::answerSatisfaction(const QString &conversationId,
                                            const Kustomer::SatisfactionResponse &response)
{
    d->client->answerSatisfaction(conversationId, response);
}

void KustomerChatWidget::openChat()
{
    const bool wasOpen = Kustomer::isOnScreen(*this) && !window()->isMinimized();
    auto *panel = qobject_cast<Kustomer::LauncherPanel *>(parentWidget());
    Kustomer::bringIntoSight(*this);
    if (panel)
        Q_EMIT panel->openRequested();
    if (window()->isVisible() && (isWindow() || (panel && panel->isOut()))) {
        window()->raise();
        window()->activateWindow();
    }
    if (!wasOpen)
        QMetaObject::invokeMethod(this, &KustomerChatWidget::opened, Qt::QueuedConnection);
}

/// What the application wants to be seen opens a launcher that is closed.
void KustomerChatWidget::Private::comeIntoSight()
{
    const auto *panel = qobject_cast<Kustomer::LauncherPanel *>(q->parentWidget());
    const bool isSeen = panel && panel->isOpen() && (!panel->isOut() || Kustomer::isOnScreen(*q));
    if (panel && !isSeen)
        q->openChat();
}

void KustomerChatWidget::closeChat()
{
    const bool wasOpen = isVisible();
    if (auto *panel = qobject_cast<Kustomer::LauncherPanel *>(parentWidget()))
        panel->putAway();
    else
        hide();
    if (wasOpen)
        QMetaObject::invokeMethod(this, &KustomerChatWidget::closed, Qt::QueuedConnection);
}

void KustomerChatWidget::showConversations()
{
    d->shell->wishFor({});
}

void KustomerChatWidget::createConversation(const QString &message)
{
    const QString thread = d->client->beginConversation();
    if (state() == ChatClient::State::Starting || state() == ChatClient::State::Started)
        d->shell->wishFor({.kind = Kustomer::Place::Kind::Conversation, .id = thread});
    d->client->sendMessage(thread, {.body = message}); // without a chat it says what is missing
}

void KustomerChatWidget::beginConversation(const Kustomer::NewConversation &wanted,
                                           const QString &message)
{
    const QString thread = d->client->beginConversation(wanted);
    if (thread.isEmpty())
        return;
    d->shell->wishFor({.kind = Kustomer::Place::Kind::Conversation, .id = thread});
    d->client->sendMessage(thread, {.body = message});
}

void KustomerChatWidget::compose(const QString &text, const QStringList &files)
{
    if (const QString thread = d->client->compose(text, files); !thread.isEmpty())
        d->shell->wishFor({.kind = Kustomer::Place::Kind::Conversation, .id = thread});
}

void KustomerChatWidget::setCurrentPage(const QString &name)
{
    d->client->setCurrentPage(name);
}

void KustomerChatWidget::openConversation(const QString &conversationId)
{
    d->shell->wishForConversation(conversationId, {});
}

void KustomerChatWidget::openConversation(const QString &conversationId, QObject *context,
                                          const Kustomer::Answer<Kustomer::Conversation> &answer)
{
    d->shell->wishForConversation(conversationId,
                                  Kustomer::later(Kustomer::hearerOf(context, this), answer));
}

void KustomerChatWidget::openKnowledgeBase()
{
    d->shell->wishFor({.kind = Kustomer::Place::Kind::Category});
}

void KustomerChatWidget::openKbArticle(const QString &id)
{
    d->shell->wishForArticle(id, {});
}

void KustomerChatWidget::openKbArticle(const QString &id, QObject *context,
                                       const Kustomer::Answer<Kustomer::Article> &answer)
{
    d->shell->wishForArticle(id, Kustomer::later(Kustomer::hearerOf(context, this), answer));
}

void KustomerChatWidget::openKbCategory(const QString &id)
{
    d->shell->wishForCategory(id, {});
}

void KustomerChatWidget::openKbCategory(const QString &id, QObject *context,
                                        const Kustomer::Answer<Kustomer::ArticleCategory> &answer)
{
    d->shell->wishForCategory(id, Kustomer::later(Kustomer::hearerOf(context, this), answer));
}

void KustomerChatWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::EnabledChange:
        d->applyTheme();
        break;
    case QEvent::LanguageChange: // the application's own language may be another one now
        d->applyLanguage();
        break;
    default:
        break;
    }
}

void KustomerChatWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->autoStart && !d->wasShown)
        start();
    d->wasShown = true;
}
