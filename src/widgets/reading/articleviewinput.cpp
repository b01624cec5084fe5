// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What is done with an ArticleView.

#include "chat/reading/links.h"
#include "widgets/looks/screenscale.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/presskey.h"
#include "widgets/reading/articleview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QUrl urlOf(const ArticleBody &body, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber ? body.targets.value(number).url : QUrl();
}

/// Whether a key goes through the words. Arrows alone go through the page, as long as nobody
/// listens to what is at a caret.
bool isOfCaret(const QKeyEvent &key)
{
    using Key = QKeySequence::StandardKey;
    static const QList<Key> always{
        Key::SelectNextChar,        Key::SelectPreviousChar,    Key::SelectNextWord,
        Key::SelectPreviousWord,    Key::SelectNextLine,        Key::SelectPreviousLine,
        Key::SelectNextPage,        Key::SelectPreviousPage,    Key::SelectStartOfLine,
        Key::SelectEndOfLine,       Key::SelectStartOfBlock,    Key::SelectEndOfBlock,
        Key::SelectStartOfDocument, Key::SelectEndOfDocument,   Key::MoveToNextWord,
        Key::MoveToPreviousWord,    Key::MoveToStartOfDocument, Key::MoveToEndOfDocument};
    static const QList<Key> listening{Key::MoveToNextChar,    Key::MoveToPreviousChar,
                                      Key::MoveToNextLine,    Key::MoveToPreviousLine,
                                      Key::MoveToNextPage,    Key::MoveToPreviousPage,
                                      Key::MoveToStartOfLine, Key::MoveToEndOfLine};
    const auto isKey = [&key](Key one) {
        return key.matches(one);
    };
    return std::ranges::any_of(always, isKey)
        || (QAccessible::isActive() && std::ranges::any_of(listening, isKey));
}

} // namespace

void ArticleView::follow(const QString &name)
{
    if (name == ArticleDocument::pageName()) {
        Q_EMIT pageRequested();
        return;
    }
    const bool isPlain = !name.isEmpty() && name.front().isDigit();
    const int number = QStringView(name).sliced(isPlain ? 0 : 1).toInt();
    if (isPlain) {
        const ArticleTarget target = m_body.targets.value(number);
        if (target.kind == ArticleTarget::Kind::Anchor)
            goTo(target.name);
        else
            Q_EMIT followed(target);
    } else if (name.startsWith(u'c')) {
        Q_EMIT crumbChosen(number);
    } else if (name.startsWith(u'f')) {
        toggle(number);
    } else if (!m_pictures->show(number)) {
        Q_EMIT followed(
            {.kind = ArticleTarget::Kind::Web, .url = m_body.pictures.value(number).url});
    }
}

/// What is unfolded comes into sight, from the words that were pressed on.
void ArticleView::toggle(int fold)
{
    const bool isClosed = m_openFolds.remove(fold);
    if (!isClosed)
        m_openFolds.insert(fold);
    const int before = document()->characterCount();
    rewrite();
    const int part = outline().linkTo(ArticleDocument::foldName(fold));
    if (isClosed || part < 0)
        return;
    document()->size(); // what is laid out later has no place yet
    const ArticlePart &words = outline().parts().at(part);
    scrollTo(words.from, words.to + document()->characterCount() - before);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QString words = textCursor().selectedText();
    words.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    words.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
    copied->setText(words);
    return copied;
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    // All of it may be chosen.
    writeRest();
    auto *menu = new ChatMenu(this); // not on the stack: the view may go while it is open
    menu->setTheme(m_theme);
    if (textCursor().hasSelection())
        connect(menu->add(tr("Copy"), Icon::Copy), &QAction::triggered, this, &QTextEdit::copy);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && focusedLink() >= 0;
    const QString name
        = byKey ? outline().parts().at(focusedLink()).target : anchorAt(event->pos());
    if (const QUrl url = urlOf(m_body, name); !url.isEmpty()) {
        connect(menu->add(tr("Copy link"), Icon::Copy), &QAction::triggered, this,
                [url] { QApplication::clipboard()->setText(copyOf(url)); });
    }
    connect(menu->add(tr("Select all"), std::nullopt), &QAction::triggered, this,
            &QTextEdit::selectAll);
    if (!m_head.openInBrowser.isEmpty())
        connect(menu->add(m_head.openInBrowser, Icon::Outside), &QAction::triggered, this,
                &ArticleView::pageRequested);
    ChatMenu::popUp(menu, *event);
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QUrl url = urlOf(m_body, anchorAt(viewport()->mapFrom(this, help->pos())));
        QToolTip::showText(help->globalPos(), url.toDisplayString(), this);
        return true;
    }
    if (isOtherScale(*event))
        requestPictures();
    return QTextBrowser::event(event);
}

/// From link to link; the card is beyond the last of them, although it lies in the browser.
bool ArticleView::focusNextPrevChild(bool next)
{
    if (window()->focusWidget() != this)
        return QWidget::focusNextPrevChild(next);
    const int link = focusedLink();
    const int edge = next ? 0 : document()->characterCount();
    const int from = m_tabsFrom < 0 ? edge : m_tabsFrom;
    const int first = link >= 0 ? outline().parts().at(link).from : from;
    const int last = link >= 0 ? outline().parts().at(link).to : from;
    const int other = next ? outline().linkBehind(last) : outline().linkBefore(first);
    if (other >= 0) {
        focusLink(other);
        return true;
    }
    setCursorRole(CursorRole::Words);
    m_tabsFrom = -1;
    return QWidget::focusNextPrevChild(next);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) // the host's is in the theme as far as it counts
        QTextBrowser::document()->setDefaultFont(m_theme.font);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOutPage(); // the bar stands at the other side
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Back))
        return event->ignore(); // leads back, as everywhere in the chat
    if (ChatMenu::opensBy(*event, this))
        return;
    const int link = focusedLink();
    const ArticlePart part = link < 0 ? ArticlePart() : outline().parts().at(link);
    const bool isButton = part.kind == ArticlePart::Kind::Fold;
    if (link >= 0 && (isPressKey(*event) || (isButton && event->key() == Qt::Key_Space)))
        return follow(part.target);
    if (m_cursorRole != CursorRole::Caret && isOfCaret(*event))
        beginCaret();
    writeRest();
    if (event->key() == Qt::Key_End)
        document()->size(); // what is laid out later has no place yet
    QTextBrowser::keyPressEvent(event);
}

/// Where it was, or where one reads by now.
void ArticleView::beginCaret()
{
    setCursorRole(CursorRole::Caret);
    setFocusRing(FocusRing::Shown);
    if (textCursor().hasSelection() || viewport()->rect().intersects(cursorRect()))
        return;
    QTextCursor first = cursorForPosition({0, m_theme.margin});
    if (cursorRect(first).top() < 0)
        first.movePosition(QTextCursor::Down);
    first.movePosition(QTextCursor::StartOfLine);
    setTextCursor(first);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    writeRest();
    setFocusRing(FocusRing::Hidden);
    setCursorRole(CursorRole::Words);
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    setFocusRing(byTab || reason == Qt::ShortcutFocusReason ? FocusRing::Shown : FocusRing::Hidden);
    if (byTab)
        m_tabsFrom = -1;
    if (focusedLink() >= 0)
        tellKeyboard(this);
}

void ArticleView::setCursorRole(CursorRole role)
{
    const CursorRole before = std::exchange(m_cursorRole, role);
    if (before == role)
        return;
    const Qt::TextInteractionFlags withCaret
        = role == CursorRole::Caret ? Qt::TextSelectableByKeyboard : Qt::NoTextInteraction;
    setTextInteractionFlags(Qt::TextBrowserInteraction | withCaret);
    if (before == CursorRole::Link && role == CursorRole::Words) {
        QTextCursor nothing = textCursor();
        nothing.clearSelection();
        setTextCursor(nothing);
    }
    viewport()->update();
}

/// The card grows and shrinks with what it asks.
bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    const bool handled = QTextBrowser::eventFilter(watched, event);
    if (asks && watched == m_card) {
        const int before = m_card->height();
        layOutPage();
        if (m_card->height() > before && hasKeyboard(*m_card)) {
            reveal(m_card->geometry());
            reveal(keyboardHolder(*this));
        }
    }
    return handled;
}

/// Whoever is at the end stays there, with what has the keyboard; others at the line they are at.
void ArticleView::resizeEvent(QResizeEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isAtTop = bar->value() == 0;
    const bool isAtEnd = bar->maximum() - bar->value() < m_theme.margin;
    const QTextCursor first = cursorForPosition({});
    const int before = cursorRect(first).top();
    QTextBrowser::resizeEvent(event);
    layOutPage();
    if (!isAtTop) {
        document()->size(); // what is laid out later has no place yet
        const int now = cursorRect(first).top();
        bar->setValue(isAtEnd ? bar->maximum() : bar->value() + now - before);
    }
    if (!isAtTop && isAtEnd)
        reveal(keyboardHolder(*this));
    requestPictures();
}

} // namespace Kustomer
