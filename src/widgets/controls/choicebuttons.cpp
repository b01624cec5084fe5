// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/choicebuttons.h"

#include "widgets/looks/drawing.h"
#include "widgets/typesetting/wrappedtext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QPainter>
#include <QPainterPath>

namespace Kustomer {
namespace {

enum class Mark { Dot, Tick };

constexpr int leastHeight = 24;

/// The side of the square or the circle that holds the mark.
int markSide(const ChatTheme &theme)
{
    return QFontMetrics(theme.font).height();
}

/// What the mark and the gaps take of the width.
int besideWords(const ChatTheme &theme)
{
    return markSide(theme) + 3 * theme.unit;
}

WrappedText wordsOf(const QString &choice, const ChatTheme &theme, int width,
                    Qt::Alignment side = Qt::AlignLeft)
{
    return {choice, theme.font, width - besideWords(theme), QTextOption(side)};
}

int choiceHeight(const QString &choice, const ChatTheme &theme, int width)
{
    return qMax(leastHeight, wordsOf(choice, theme, width).size().height() + 2 * theme.unit);
}

QSize choiceSize(const QString &choice, const ChatTheme &theme)
{
    const QFontMetrics metrics(theme.font);
    return {besideWords(theme) + metrics.horizontalAdvance(choice),
            qMax(leastHeight, metrics.height() + 2 * theme.unit)};
}

/// With room for a word or two in each line.
QSize leastSize(const QString &choice, const ChatTheme &theme)
{
    constexpr int letters = 12;
    const int words = letters * QFontMetrics(theme.font).averageCharWidth();
    return choiceSize(choice, theme).boundedTo({besideWords(theme) + words, QWIDGETSIZE_MAX});
}

void growWithWords(QWidget &choice)
{
    QSizePolicy policy = choice.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred); // those of buttons can neither shrink
    policy.setVerticalPolicy(QSizePolicy::Minimum);     // nor grow
    policy.setHeightForWidth(true);
    choice.setSizePolicy(policy);
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
    const Qt::Alignment edge = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const WrappedText words = wordsOf(choice, theme, button.width(), edge);
    const int top = (button.height() - words.size().height()) / 2;
    const QRectF box(left, top, side, side); // as high as the first line
    const bool isChosen = button.isChecked();
    paintSurface(painter, box, mark == Mark::Dot ? side / 2.0 : theme.unit,
                 isChosen ? theme.accent : theme.composer.field,
                 isChosen ? theme.accent : theme.composer.border);
    if (isChosen)
        paintMark(painter, box, mark, theme.onAccent);
    if (button.hasFocus())
        paintFocusRing(painter, button.rect(), theme.radius, theme.focusRing, theme.focusRingWidth);
    painter.setPen(theme.text);
    words.paint(painter, {isMirrored ? theme.unit : side + 2 * theme.unit, top});
}

/// A screen reader finds and presses all of it, as a pointer does; for Qt it ends with its words.
void beSpoken(QAbstractButton &button, const QString &choice, QAccessible::Role role)
{
    (new SpokenRole(role, &button))->setPress([&button] { button.click(); });
    setSpokenName(button, choice);
    button.setText(withoutMnemonic(choice));
}

} // namespace

ChoiceRadio::ChoiceRadio(const QString &choice, QWidget *parent)
    : QRadioButton(parent)
    , m_choice(choice)
{
    beSpoken(*this, choice, QAccessible::RadioButton);
    growWithWords(*this);
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

QSize ChoiceRadio::minimumSizeHint() const
{
    return leastSize(m_choice, m_theme);
}

int ChoiceRadio::heightForWidth(int width) const
{
    return choiceHeight(m_choice, m_theme, qMin(width, maximumWidth()));
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
    : QCheckBox(parent)
    , m_choice(choice)
{
    beSpoken(*this, choice, QAccessible::CheckBox);
    growWithWords(*this);
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

QSize ChoiceBox::minimumSizeHint() const
{
    return leastSize(m_choice, m_theme);
}

int ChoiceBox::heightForWidth(int width) const
{
    return choiceHeight(m_choice, m_theme, qMin(width, maximumWidth()));
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
