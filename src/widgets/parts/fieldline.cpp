// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/fieldline.h"

#include "widgets/looks/drawing.h"
#include "widgets/words/plaintext.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Whatever the host's style sheet says about fields, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    return u"QLineEdit { border: none; margin: 0; padding: 0; min-height: 0; background: "
           "transparent; color: %1; selection-color: %2; selection-background-color: %3; %4 }"_s
               .arg(theme.composer.text.name(), theme.onAccent.name(), theme.accent.name(),
                    fontRule(theme.font));
}

} // namespace

FieldLine::FieldLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
}

void FieldLine::setTheme(const ChatTheme &theme)
{
    setStyleSheet(sheetOf(theme));
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText, theme.composer.placeholder);
    setPalette(colors);
}

void FieldLine::setLabel(const QString &label)
{
    setPlaceholderText(isolatedLine(label));
    setAccessibleName(label);
}

bool FieldLine::event(QEvent *event)
{
    const bool handled = QLineEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride && deedOf(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return handled;
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    if (const Deed deed = deedOf(*event)) {
        event->accept(); // a line would leave Enter to the default button of a dialog
        deed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
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
