// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/queuecard.h"

#include "widgets/controls/answerfield.h"
#include "widgets/fields/complaint.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <KustomerChat/ChatQueue>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
QueueCard::QueueCard(QWidget *parent)
    : Surface(parent)
    , m_waiting(PlainLabel::paragraph(this))
    , m_prompt(PlainLabel::paragraph(this))
    , m_channels(new SeeThrough(this))
    , m_address(new AnswerField(this))
    , m_trouble(new Complaint(this))
    , m_send(button(u"kustomer-sendAddress"_s))
    , m_back(button(u"kustomer-backToChannels"_s))
{
    m_back->setWeight(ActionButton::Weight::Plain);
    m_address->setFieldName(u"kustomer-followUpAddress"_s);
    new SpokenRole(QAccessible::Grouping, m_channels);
    (new QVBoxLayout(m_channels))->setContentsMargins({});
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_back);
    actions->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part :
         {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_prompt), m_channels,
          static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_trouble)})
        column->addWidget(part);
    column->addLayout(actions);
    m_trouble->markOn(m_address);
    connect(m_address, &AnswerField::edited, this, &QueueCard::noteEdit);
    connect(m_address, &AnswerField::submitted, this, &QueueCard::submit);
    connect(m_send, &QPushButton::clicked, this, &QueueCard::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_wait)
            Q_EMIT backRequested(m_wait->conversationId);
    });
    retranslate();
    setVisible(false);
}

ActionButton *QueueCard::button(const QString &name)
{
    auto *button = new ActionButton(this);
    button->setObjectName(name);
    return button;
}

void QueueCard::setWait(const std::optional<QueueWait> &wait)
{
    if (wait && wait == m_wait)
        return;
    const bool isOther = !wait || !m_wait || wait->conversationId != m_wait->conversationId
        || wait->stage != m_wait->stage || wait->channel != m_wait->channel;
    m_wait = wait;
    if (isOther) {
        m_trouble->say({});
        m_address->setText(wait ? m_unsent.value(wait->conversationId, wait->address) : QString());
    }
    showWait();
}

void QueueCard::recall(const QString &conversationId, const QString &entered)
{
    if (!entered.isEmpty() && !m_unsent.contains(conversationId))
        m_unsent.insert(conversationId, entered);
}

QString QueueCard::waitingWords() const
{
    if (!m_wait || m_wait->stage == QueueWait::Stage::AddressAsked)
        return {};
    if (m_wait->stage == QueueWait::Stage::Submitting)
        return tr("Sending…");
    QStringList sentences;
    if (m_wait->position)
        sentences.append(
            tr("You are number %L1 in the queue.").arg(locale().toString(*m_wait->position)));
    if (m_wait->estimatedSeconds && m_wait->stage == QueueWait::Stage::Waiting)
        sentences.append(
            tr("Expected wait: %1.").arg(ChatQueue::wordsFor(*m_wait->estimatedSeconds, locale())));
    else if (!m_wait->waitMessage.isEmpty())
        sentences.append(isolatedLine(m_wait->waitMessage));
    return sentences.join(u' ');
}

void QueueCard::showWait()
{
    using Stage = QueueWait::Stage;
    const QString waiting = waitingWords();
    const bool isAsked = m_wait && m_wait->isAsked();
    const bool wasWithin = hasKeyboard(*this);
    setVisible(isAsked || !waiting.isEmpty());
    if (!m_wait)
        return;
    const bool asksChannel = m_wait->stage == Stage::ChannelAsked;
    const bool asksAddress = m_wait->stage == Stage::AddressAsked;
    rebuildChannels();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    m_prompt->setText(m_wait->prompt);
    m_prompt->setVisible(isAsked);
    setSpokenName(*m_channels, m_wait->prompt);
    m_channels->setVisible(asksChannel);
    m_address->setLabel(m_wait->prompt);
    m_address->setVisible(asksAddress);
    m_trouble->setVisible(asksAddress && !m_trouble->text().isEmpty());
    m_send->setVisible(asksAddress);
    m_back->setVisible(asksAddress);
    if (wasWithin && (asksAddress || asksChannel))
        giveKeyboard(Qt::OtherFocusReason);
    announce();
}

QWidget *QueueCard::entry() const
{
    return m_address->isHidden() ? static_cast<QWidget *>(m_channels) : m_address;
}

void QueueCard::rebuildChannels()
{
    QStringList offered = m_wait->channels;
    if (m_wait->canWait)
        offered.append(QString()); // to wait
    if (offered == m_offered)
        return;
    m_offered = offered;
    const QList<ActionButton *> before = m_channels->findChildren<ActionButton *>();
    for (ActionButton *one : before) {
        one->hide();
        one->setObjectName({});
        one->deleteLater(); // it may be the one that is being pressed
    }
    QWidget *last = m_channels;
    for (const QString &channel : std::as_const(m_offered)) {
        auto *choice = new ActionButton(m_channels);
        choice->setWeight(ActionButton::Weight::Plain);
        choice->setObjectName(channel.isEmpty() ? u"kustomer-waitForAgent"_s
                                                : u"kustomer-channel-"_s + channel);
        choice->setText(channel.isEmpty() ? tr("I'll wait") : ChatQueue::nameOf(channel));
        connect(choice, &QPushButton::clicked, this, [this, channel] {
            if (!m_wait)
                return;
            if (channel.isEmpty())
                Q_EMIT waitChosen(m_wait->conversationId);
            else
                Q_EMIT channelChosen(m_wait->conversationId, channel);
        });
        m_channels->layout()->addWidget(choice);
        placeBehind(last, choice);
        last = choice;
        choice->show(); // what joins others that are shown is not
    }
}

void QueueCard::noteEdit()
{
    if (!m_wait)
        return;
    m_unsent.insert(m_wait->conversationId, m_address->text());
    m_trouble->say({});
    Q_EMIT entered(m_wait->conversationId, m_address->text());
}

void QueueCard::submit()
{
    if (!m_wait)
        return;
    const QString address = m_address->text().trimmed();
    if (!ChatQueue::isAddress(m_wait->channel, address)) {
        const bool isMail = m_wait->channel == "email"_L1;
        m_trouble->say(isMail ? tr("Please enter a valid email address.")
                              : tr("Please enter a valid phone number."));
        m_address->setFocus(Qt::OtherFocusReason); // to be corrected
        return;
    }
    const QString id = m_wait->conversationId;
    m_unsent.remove(id);
    Q_EMIT entered(id, {});
    Q_EMIT addressGiven(id, address);
}

/// It comes by itself, below what a person is reading; how the wait goes on is not told each time.
void QueueCard::announce()
{
    const QString news = m_wait->isAsked() ? m_wait->prompt
        : m_announced.isEmpty()            ? m_waiting->text()
                                           : m_announced;
    if (!news.isEmpty() && std::exchange(m_announced, news) != news)
        m_announcer.announce(news);
}

void QueueCard::adoptTheme()
{
    const ChatTheme &look = theme();
    m_waiting->setLook(look.composer.placeholder, look.font);
    m_prompt->setLook(look.composer.text, look.strongFont);
    m_trouble->setLook(look.composer.danger, look.smallFont);
    layout()->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    layout()->setSpacing(2 * look.unit);
    m_channels->layout()->setSpacing(look.unit);
}

void QueueCard::retranslate()
{
    m_send->setText(tr("Send"));
    m_back->setText(tr("Back"));
    m_offered.clear();
    if (m_wait)
        showWait();
}

void QueueCard::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius, theme().composer.field, theme().separator);
}

} // namespace Kustomer
