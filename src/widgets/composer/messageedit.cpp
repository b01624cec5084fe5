// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/messageedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Kustomer {

namespace {

constexpr int mostLines = 6;

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the composer paints the field
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEdit::updateGeometry);
}

void MessageEdit::setPadding(const QMargins &padding)
{
    m_padding = padding;
    setViewportMargins(padding);
    updateGeometry();
}

QSize MessageEdit::sizeHint() const
{
    const int text = int(std::ceil(document()->size().height()));
    return {QTextEdit::sizeHint().width(),
            std::clamp(text, heightOfLines(1), heightOfLines(mostLines)) + m_padding.top()
                + m_padding.bottom()};
}

QSize MessageEdit::minimumSizeHint() const
{
    const int line = heightOfLines(1) + m_padding.top() + m_padding.bottom();
    return {line, line};
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isComposing())
        return;
    if (isSendKey(*event)) {
        Q_EMIT submitted();
    } else if (isEnter) {
        textCursor().insertBlock();
        ensureCursorVisible();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void MessageEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

void MessageEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool MessageEdit::isComposing() const
{
    return !textCursor().block().layout()->preeditAreaText().isEmpty();
}

bool MessageEdit::isSendKey(const QKeyEvent &event) const
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return modifiers == (m_sendKey == SendKey::Enter ? Qt::NoModifier : Qt::ShiftModifier);
}

int MessageEdit::heightOfLines(int count) const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing() * count));
}

} // namespace Kustomer
