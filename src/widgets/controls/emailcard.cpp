// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/emailcard.h"

#include "widgets/fields/complaint.h"
#include "widgets/fields/linefield.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

EmailCard::EmailCard(QWidget *parent)
    : Surface(parent)
    , m_prompt(PlainLabel::paragraph(this))
    , m_complaint(new Complaint(this))
    , m_email(new LineField(this))
    , m_send(new ActionButton(this))
    , m_decline(new IconButton(this))
    , m_head(new QHBoxLayout)
    , m_line(new QHBoxLayout)
    , m_beyond(new QSpacerItem(0, 0, QSizePolicy::Maximum))
{
    m_email->setObjectName(u"kustomer-email"_s);
    m_send->setObjectName(u"kustomer-sendEmail"_s);
    m_decline->setObjectName(u"kustomer-declineEmail"_s);
    m_complaint->setObjectName(u"kustomer-emailComplaint"_s);
    m_decline->setShape(Icon::Close, IconButton::Weight::Bare);
    m_email->setHints(Qt::ImhEmailCharactersOnly);
    m_head->addWidget(m_prompt, 1);
    m_head->addWidget(m_decline, 0, Qt::AlignTop);
    m_line->addWidget(m_email, 1);
    m_line->addWidget(m_send);
    m_line->addSpacerItem(m_beyond);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addLayout(m_line);
    column->addWidget(m_complaint);
    setFocusProxy(m_email);
    connect(m_email, &LineField::submitted, this, &EmailCard::give);
    connect(m_send, &QPushButton::clicked, this, &EmailCard::give);
    m_complaint->markOn(m_email);
    connect(m_email, &LineField::edited, this, [this] {
        m_complaint->say({});
        Q_EMIT entered(m_email->text());
    });
    connect(m_decline, &IconButton::clicked, this, &EmailCard::declined);
    retranslate();
    hide();
}

void EmailCard::give()
{
    Q_EMIT given(m_email->text());
}

void EmailCard::recall(const QString &entered)
{
    if (m_email->text().trimmed() != entered.trimmed())
        m_email->setText(entered);
}

void EmailCard::forget()
{
    m_email->setText({});
}

void EmailCard::complain(const QString &reason)
{
    m_complaint->say(reason);
    if (!reason.isEmpty() && hasKeyboard(*this))
        m_email->setFocus(Qt::OtherFocusReason); // to be corrected
}

void EmailCard::speak()
{
    m_announcer.announce(m_prompt->text());
}

void EmailCard::thank()
{
    m_announcer.announce(tr("Thank you, we have your email address."));
}

void EmailCard::adoptTheme()
{
    const ChatTheme &look = theme();
    m_prompt->setLook(look.text, look.font);
    m_complaint->setLook(look.danger, look.font);
    m_head->setSpacing(look.unit);
    m_line->setSpacing(2 * look.unit);
    layout()->setSpacing(look.unit);
    place();
}

void EmailCard::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    layout()->setContentsMargins(side, look.unit, side, 2 * look.unit);
    const int beyond = qMax(0, width() - 2 * side - look.timeline.maximumWidth);
    if (m_beyond->sizeHint().width() != beyond) {
        m_beyond->changeSize(beyond, 0, QSizePolicy::Maximum);
        m_line->invalidate();
    }
}

void EmailCard::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void EmailCard::retranslate()
{
    m_prompt->setText(tr("Leave your email address, and we can answer you when you are away."));
    m_email->setLabel(tr("Email address"));
    m_send->setText(tr("Send"));
    setSpokenName(*m_decline, tr("Don't ask for my email address"));
}

void EmailCard::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().separator);
}

} // namespace Kustomer
