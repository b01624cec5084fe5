// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/cautioncard.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
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
    m_question->setLook(theme().composer.text, theme().strongFont);
    layout()->setSpacing(2 * theme().unit);
    place();
}

void CautionCard::place()
{
    const QRect card = frame();
    const int inside = theme().margin;
    layout()->setContentsMargins(card.left() + inside, card.top() + inside,
                                 width() - 1 - card.right() + inside, theme().unit + inside);
    update();
}

QRect CautionCard::frame() const
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    const int wide = qMin(look.timeline.maximumWidth, width() - 2 * side);
    const QRect card(side, 2 * look.unit, wide, height() - 3 * look.unit);
    return QStyle::visualRect(layoutDirection(), rect(), card);
}

void CautionCard::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void CautionCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void CautionCard::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintSurface(painter, frame(), theme().radius, theme().composer.field, theme().separator);
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
