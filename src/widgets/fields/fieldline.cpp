// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fieldline.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Whatever the host's style sheet says about fields, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    return u"QLineEdit { border: none; margin: 0; padding: 0; background: transparent; color: %1;"
           " selection-color: %2; selection-background-color: %3; %4 %5 }"_s.arg(
               theme.composer.text.name(), theme.onAccent.name(), theme.accent.name(),
               fontRule(theme.font), lengthRule());
}

} // namespace

FieldLine::FieldLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
}

void FieldLine::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    setStyleSheet(sheetOf(theme));
    updateGeometry();
}

void FieldLine::setLabel(const QString &label)
{
    m_label = isolatedLine(label);
    setSpokenName(*this, label);
    updateGeometry();
    update();
}

QSize FieldLine::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo(lettersOfLabel());
}

QSize FieldLine::minimumSizeHint() const
{
    return QLineEdit::minimumSizeHint().expandedTo(lettersOfLabel());
}

QSize FieldLine::lettersOfLabel() const
{
    const QMargins beyond = inkBeyondLine(m_label, m_theme.font);
    return {0, lineHeight(m_label, m_theme.font) + 2 * qMax(beyond.top(), beyond.bottom())};
}

/// What an input method takes to choose what is meant, or to give up. Some platforms pass it on.
bool FieldLine::isForComposing(const QKeyEvent &key) const
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return m_isComposing && (isEnter || key.key() == Qt::Key_Escape || deedOf(key));
}

bool FieldLine::event(QEvent *event)
{
    const bool handled = QLineEdit::event(event);
    if (event->type() != QEvent::ShortcutOverride)
        return handled;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isForComposing(key) || deedOf(key))
        event->accept();
    return handled;
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    if (isForComposing(*event)) {
        event->accept();
    } else if (const Deed deed = deedOf(*event)) {
        event->accept(); // a line would leave Enter to the default button of a dialog
        deed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FieldLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

// A placeholder of Qt's would be the description, and the label be spoken twice.
void FieldLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_isComposing)
        return;
    constexpr int beforeText = 2; // as far as a line of Qt's keeps its text from the edge
    const QRect room = rect().adjusted(beforeText, 0, -beforeText, 0);
    QPainter painter(this);
    painter.setFont(m_theme.font);
    painter.setPen(m_theme.composer.placeholder);
    paintText(painter, room,
              (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                  | Qt::TextSingleLine,
              elided(m_label, QFontMetrics(m_theme.font), room.width()));
}

void FieldLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void FieldLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

} // namespace Kustomer
