// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/choicebuttons.h"

#include "widgets/looks/drawing.h"
#include "widgets/words/spoken.h"

#include <QPainter>
#include <QPainterPath>

namespace Kustomer {
namespace {

enum class Mark { Dot, Tick };

/// The side of the square or the circle that holds the mark.
int markSide(const ChatTheme &theme)
{
    return QFontMetrics(theme.font).height();
}

QSize choiceSize(const QString &choice, const ChatTheme &theme)
{
    const QFontMetrics metrics(theme.font);
    return {markSide(theme) + 3 * theme.unit + metrics.horizontalAdvance(choice),
            qMax(24, metrics.height() + 2 * theme.unit)};
}

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &color)
{
    if (mark == Mark::Dot) {
        const qreal inset = box.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.72));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.3));
    painter.strokePath(tick,
                       QPen(color, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintChoice(const QAbstractButton &button, const QString &choice, const ChatTheme &theme,
                 Mark mark)
{
    QPainter painter(const_cast<QAbstractButton *>(&button)); // painting takes no const device
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = markSide(theme);
    const bool isMirrored = button.layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? button.width() - side - theme.unit : theme.unit;
    const QRectF box(left, (button.height() - side) / 2.0, side, side);
    const bool isChosen = button.isChecked();
    paintSurface(painter, box, mark == Mark::Dot ? side / 2.0 : theme.unit,
                 isChosen ? theme.accent : theme.composer.field,
                 isChosen ? theme.accent : theme.composer.border);
    if (isChosen)
        paintMark(painter, box, mark, theme.onAccent);
    if (button.hasFocus())
        paintFocusRing(painter, button.rect(), theme.radius, theme.focusRing, theme.focusRingWidth);
    const int gap = side + 2 * theme.unit;
    const QRect room = isMirrored ? button.rect().adjusted(theme.unit, 0, -gap, 0)
                                  : button.rect().adjusted(gap, 0, -theme.unit, 0);
    painter.setFont(theme.font);
    painter.setPen(theme.text);
    paintText(painter, room, int(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
              elided(choice, QFontMetrics(theme.font), room.width()));
}

} // namespace

ChoiceRadio::ChoiceRadio(const QString &choice, QWidget *parent)
    : QRadioButton(withoutMnemonic(choice), parent)
    , m_choice(choice)
{
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        updateGeometry();
        update();
    });
}

QSize ChoiceRadio::sizeHint() const
{
    return choiceSize(m_choice, m_theme);
}

bool ChoiceRadio::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceRadio::paintEvent(QPaintEvent *)
{
    paintChoice(*this, m_choice, m_theme, Mark::Dot);
}

ChoiceBox::ChoiceBox(const QString &choice, QWidget *parent)
    : QCheckBox(withoutMnemonic(choice), parent)
    , m_choice(choice)
{
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        updateGeometry();
        update();
    });
}

QSize ChoiceBox::sizeHint() const
{
    return choiceSize(m_choice, m_theme);
}

bool ChoiceBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    paintChoice(*this, m_choice, m_theme, Mark::Tick);
}

} // namespace Kustomer
