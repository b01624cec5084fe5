// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/nudgecard.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading;

} // namespace

NudgeCard::NudgeCard(QWidget *parent)
    : Surface(parent)
    , m_close(new IconButton(this))
{
    (new SpokenRole(QAccessible::Button, this))->setPress([this] {
        Q_EMIT pressed(m_conversationId);
    });
    new OwnLengths(this);
    setObjectName(u"kustomer-nudge"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_close->setObjectName(u"kustomer-closeNudge"_s);
    m_close->setShape(Icon::Close, IconButton::Weight::Bare);
    m_close->setCursor(Qt::ArrowCursor);
    connect(m_close, &IconButton::clicked, this, &NudgeCard::leave);
    retranslate();
    hide();
}

void NudgeCard::say(const QString &words, const QString &conversationId)
{
    m_words = words.simplified();
    m_conversationId = conversationId;
    setSpokenName(*this, m_words);
    setVisible(!m_words.isEmpty());
    updateGeometry();
    update();
    m_announcer.announce(m_words);
}

QRect NudgeCard::wordsRect() const
{
    const int inset = theme().unit + theme().margin;
    QRect room = rect().adjusted(inset, inset, -inset, -inset);
    if (layoutDirection() == Qt::RightToLeft)
        room.setLeft(m_close->geometry().right() + 1);
    else
        room.setRight(m_close->geometry().left() - 1);
    return room;
}

QSize NudgeCard::largest() const
{
    return usualLargest.expandedTo(QSize(20, 10) * QFontMetrics(theme().font).height());
}

QSize NudgeCard::sizeHint() const
{
    const QSize most = largest();
    const int inset = 2 * (theme().unit + theme().margin);
    const int width = most.width() - inset - m_close->sizeHint().width();
    const QRect room(0, 0, width, most.height());
    const QRect words
        = QFontMetrics(theme().font)
              .boundingRect(room, wrapping, wrapped(m_words, theme().font, room.size()));
    const int height = qMax(words.height(), m_close->sizeHint().height()) + inset;
    return {words.width() + inset + m_close->sizeHint().width() + 1, qMin(height, most.height())};
}

void NudgeCard::leave()
{
    m_conversationId.clear();
    Q_EMIT closed(); // before what has the keyboard is hidden
    hide();
}

void NudgeCard::adoptTheme()
{
    m_close->setTheme(theme());
    resizeEvent(nullptr);
}

void NudgeCard::retranslate()
{
    setSpokenName(*m_close, tr("Close"));
}

void NudgeCard::focusInEvent(QFocusEvent *event)
{
    Surface::focusInEvent(event);
    update();
}

void NudgeCard::focusOutEvent(QFocusEvent *event)
{
    Surface::focusOutEvent(event);
    update();
}

void NudgeCard::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event) || event->key() == Qt::Key_Space)
        Q_EMIT pressed(m_conversationId);
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Surface::keyPressEvent(event);
}

void NudgeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed(m_conversationId);
}

void NudgeCard::resizeEvent(QResizeEvent *)
{
    const QSize size = m_close->sizeHint();
    const int inset = 2 * theme().unit;
    const int left = layoutDirection() == Qt::RightToLeft ? inset : width() - inset - size.width();
    m_close->setGeometry(QRect(QPoint(left, inset), size));
}

void NudgeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChatTheme &look = theme();
    paintShadow(painter, rect(), 2 * look.radius, look);
    const QRectF card = QRectF(rect()).adjusted(look.unit, look.unit, -look.unit, -look.unit);
    paintSurface(painter, card, 2 * look.radius, look.background, look.separator);
    if (hasFocus())
        paintFocusRing(painter, card, 2 * look.radius, look.focusRing, look.focusRingWidth);
    painter.setFont(look.font);
    painter.setPen(look.text);
    const QRect room = wordsRect();
    paintText(painter, room, wrapping, wrapped(m_words, look.font, room.size()));
}

} // namespace Kustomer
