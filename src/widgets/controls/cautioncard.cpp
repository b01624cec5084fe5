// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/cautioncard.h"

#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

CautionCard::CautionCard(QWidget *parent)
    : Surface(parent)
    , m_question(PlainLabel::paragraph(this))
    , m_hide(new ActionButton(this))
    , m_send(new ActionButton(this))
{
    m_hide->setObjectName(u"kustomer-hideCardNumber"_s);
    m_send->setObjectName(u"kustomer-sendCardNumber"_s);
    m_send->setWeight(ActionButton::Weight::Plain);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_hide),
                          static_cast<QWidget *>(m_send)})
        column->addWidget(part);
    connect(m_hide, &QPushButton::clicked, this, &CautionCard::hidingChosen);
    connect(m_send, &QPushButton::clicked, this, &CautionCard::sendingChosen);
    retranslate();
    hide();
}

void CautionCard::speak()
{
    m_announcer.announce(m_question->text());
}

QWidget *CautionCard::entry() const
{
    return m_hide;
}

void CautionCard::adoptTheme()
{
    m_question->setLook(theme().text, theme().font);
    layout()->setSpacing(2 * theme().unit);
    place();
}

void CautionCard::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    layout()->setContentsMargins(side, 2 * look.unit, side, look.unit);
    for (ActionButton *button : {m_hide, m_send})
        button->setMaximumWidth(look.timeline.maximumWidth);
}

void CautionCard::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void CautionCard::retranslate()
{
    m_question->setText(tr("This looks like the number of a payment card. Everybody who reads the "
                           "conversation would see it."));
    m_hide->setText(tr("Hide the number"));
    m_send->setText(tr("Send as it is"));
}

bool CautionCard::takesKey(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Cancel);
}

void CautionCard::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        Q_EMIT left();
    else
        Surface::keyPressEvent(event);
}

} // namespace Kustomer
