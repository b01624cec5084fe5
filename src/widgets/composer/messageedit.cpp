// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/messageedit.h"

#include "widgets/composer/givenfiles.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/words/spoken.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whatever the host's style sheet says about text fields, this says otherwise: the field is the
/// composer's to paint.
QString sheetOf(const ChatTheme &theme)
{
    return u"QTextEdit { border: none; margin: 0; padding: 0; background: transparent; color: %1;"
           " selection-color: %2; selection-background-color: %3; %4 %5 }"
           " QTextEdit > QWidget { %5 }"_s.arg(theme.composer.text.name(), theme.onAccent.name(),
                                               theme.accent.name(), fontRule(theme.messageFont),
                                               lengthRule());
}

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Field));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the composer paints the field
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEdit::updateGeometry);
    connect(document(), &QTextDocument::contentsChanged, this, &MessageEdit::reviewMore);
    connect(document(), &QTextDocument::contentsChanged, this, &MessageEdit::reviewDirection);
    reviewDirection();
}

/// What is written runs as its letters do. Before there are any, Qt would take the direction of the
/// keyboard's layout, and the caret would stand apart from the words that say what to write.
void MessageEdit::reviewDirection()
{
    QTextOption option = document()->defaultTextOption();
    const auto wanted = document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto;
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    document()->setDefaultTextOption(option);
}

void MessageEdit::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    setStyleSheet(sheetOf(theme));
    setTabStopDistance(8 * QFontMetricsF(theme.messageFont).horizontalAdvance(u'0'));
    hideOwnPlaceholder();
    updateGeometry();
}

// Qt would paint it in the application's direction.
void MessageEdit::hideOwnPlaceholder()
{
    if (palette().color(QPalette::PlaceholderText) == Qt::transparent)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText, Qt::transparent);
    setPalette(colors);
}

void MessageEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!document()->isEmpty() || isComposing())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.messageFont);
    painter.setPen(m_theme.composer.placeholder);
    const QRect room = viewport()->rect(); // of one line
    paintText(painter, room,
              (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop
                  | Qt::TextSingleLine,
              elided(placeholderText(), QFontMetrics(m_theme.messageFont), room.width()));
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
            std::clamp(text, heightOfLines(1), heightOfLines(m_theme.composer.maximumLines))
                + m_padding.top() + m_padding.bottom()};
}

QSize MessageEdit::minimumSizeHint() const
{
    const int line = heightOfLines(1) + m_padding.top() + m_padding.bottom();
    return {line, line};
}

bool MessageEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && document()->isEmpty()) {
        const QString words = placeholderText();
        const QFontMetrics metrics(m_theme.messageFont);
        const bool isCut = metrics.horizontalAdvance(words) > viewport()->width();
        return showToolTip(*this, *event, isCut ? words : QString());
    }
    const bool handled = QTextEdit::event(event);
    // Before a shortcut of the host, which would be something else.
    if (event->type() == QEvent::ShortcutOverride
        && useOf(*static_cast<QKeyEvent *>(event)) != Use::None)
        event->accept();
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::PaletteChange: // style sheets bring palettes of their own
        viewport()->setAutoFillBackground(false);
        hideOwnPlaceholder();
        updateGeometry();
        break;
    case QEvent::FontChange:
        updateGeometry();
        break;
    case QEvent::LayoutDirectionChange:
        reviewDirection();
        break;
    default:
        break;
    }
    return handled;
}

MessageEdit::Use MessageEdit::useOf(const QKeyEvent &event) const
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isEscape = event.key() == Qt::Key_Escape;
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if ((isEnter || isEscape) && isComposing())
        return Use::Compose;
    if (isEnter)
        return isSendKey(event) ? Use::Submit : Use::BreakLine;
    if (isEscape && event.modifiers() == Qt::NoModifier)
        return Use::Leave;
    if (isPage && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && document()->isEmpty())
        return Use::Scroll;
    return Use::None;
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    switch (useOf(*event)) {
    case Use::Submit:
        return submitted();
    case Use::BreakLine:
        return breakLine();
    case Use::Leave:
        return event->ignore(); // to the page it stands on
    case Use::Scroll:
        return scrollKeyPressed(event->key());
    case Use::Compose:
        return; // the input method's
    case Use::None:
        if (!ChatMenu::opensBy(*event, this))
            QTextEdit::keyPressEvent(event);
    }
}

void MessageEdit::breakLine()
{
    textCursor().insertBlock();
    ensureCursorVisible();
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

void MessageEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (GivenFiles::areIn(*event->mimeData()))
        event->ignore(); // the whole conversation takes them
    else
        QTextEdit::dragEnterEvent(event);
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setLayoutDirection(layoutDirection());
    ChatMenu::dress(*menu, m_theme);
    ChatMenu::popUp(menu, *event);
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
    return int(std::ceil(QFontMetricsF(m_theme.messageFont).lineSpacing() * count));
}

} // namespace Kustomer
