// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/linefield.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/plaintext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

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

LineField::LineField(QWidget *parent)
    : Surface(parent)
    , m_edit(new QLineEdit(this))
{
    auto *line = new QVBoxLayout(this);
    line->addWidget(m_edit);
    m_edit->setObjectName(u"line"_s);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::submitted);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    m_edit->setText(text);
}

void LineField::setLabel(const QString &label)
{
    m_edit->setPlaceholderText(isolatedLine(label));
    m_edit->setAccessibleName(label);
}

void LineField::setHints(Qt::InputMethodHints hints)
{
    m_edit->setInputMethodHints(hints);
}

QSize LineField::sizeHint() const
{
    return {theme().touchSize * 4, theme().touchSize + theme().unit};
}

void LineField::adoptTheme()
{
    const ChatTheme &look = theme();
    layout()->setContentsMargins(look.unit * 3, look.unit, look.unit * 3, look.unit);
    setMinimumHeight(look.touchSize + look.unit);
    m_edit->setStyleSheet(sheetOf(look));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::PlaceholderText, look.composer.placeholder);
    m_edit->setPalette(palette);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool isDown = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (isDown)
        Q_EMIT left();
    return isDown || Surface::eventFilter(watched, event);
}

void LineField::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    const ChatTheme::Composer &look = theme().composer;
    paintSurface(painter, rect(), theme().radius, look.field, look.border);
    if (m_edit->hasFocus())
        paintFocusRing(painter, rect(), theme().radius, look.focusBorder, theme().focusRingWidth);
}

} // namespace Kustomer
