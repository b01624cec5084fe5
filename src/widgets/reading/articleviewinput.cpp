// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What is done with an ArticleView.

#include "widgets/looks/drawing.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/reading/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

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

void ArticleView::toggle(int fold)
{
    if (!m_openFolds.remove(fold))
        m_openFolds.insert(fold);
    rewrite();
}

QUrl ArticleView::urlOf(const QString &name) const
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber ? m_body.targets.value(number).url : QUrl();
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
    ChatMenu menu(this);
    menu.setTheme(m_theme);
    if (textCursor().hasSelection())
        connect(menu.add(tr("Copy"), Icon::Copy), &QAction::triggered, this, &QTextEdit::copy);
    if (const QUrl url = urlOf(anchorAt(event->pos())); !url.isEmpty()) {
        connect(menu.add(tr("Copy link"), Icon::Copy), &QAction::triggered, this,
                [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    }
    connect(menu.add(tr("Select all"), std::nullopt), &QAction::triggered, this,
            &QTextEdit::selectAll);
    if (!m_head.openInBrowser.isEmpty())
        connect(menu.add(m_head.openInBrowser, Icon::Outside), &QAction::triggered, this,
                &ArticleView::pageRequested);
    menu.exec(event->globalPos());
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QUrl url = urlOf(anchorAt(viewport()->mapFrom(this, help->pos())));
        QToolTip::showText(help->globalPos(), url.toDisplayString(), this);
        return true;
    }
    return QTextBrowser::event(event);
}

/// From link to link; the card is beyond the last of them, although it lies in the browser.
bool ArticleView::focusNextPrevChild(bool next)
{
    const QWidget *focus = window()->focusWidget();
    if (m_card && focus && m_card->isAncestorOf(focus))
        return QWidget::focusNextPrevChild(next);
    const QTextCursor before = textCursor();
    const bool isDone = QTextBrowser::focusNextPrevChild(next);
    QTextCursor now = textCursor();
    const int way = now.selectionStart() - before.selectionStart();
    if (!hasFocus() || !before.hasSelection() || (next ? way > 0 : way < 0)) {
        setFocusRing(FocusRing::Shown);
        viewport()->update(); // it goes along
        ArticleAccessible::tellFocus(this);
        return isDone;
    }
    now.clearSelection(); // Qt would go round and round at a link with which an article begins
    setTextCursor(now);
    return QWidget::focusNextPrevChild(next);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) // the host's is in the theme as far as it counts
        document()->setDefaultFont(m_theme.font);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) // leads back, as everywhere in the chat
        return event->ignore();
    setFocusRing(FocusRing::Shown);
    // From now on there is a caret; even one without a width would show which way a line runs.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    QTextBrowser::keyPressEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    setFocusRing(FocusRing::Hidden);
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    setFocusRing(byKey ? FocusRing::Shown : FocusRing::Hidden);
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ArticleView::setFocusRing(FocusRing ring)
{
    if (std::exchange(m_focusRing, ring) != ring)
        viewport()->update();
}

/// What is painted moves along, but the ring does not.
void ArticleView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (m_focusRing == FocusRing::Shown)
        viewport()->update();
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_theme.background);
    QTextBrowser::paintEvent(event);
    if (!hasFocus() || m_focusRing == FocusRing::Hidden)
        return;
    QPainter painter(viewport());
    const int link = focusedLink();
    if (link < 0) {
        paintFocusRing(painter, viewport()->rect(), 0, m_theme.focusRing, m_theme.focusRingWidth);
        return;
    }
    const ArticlePart &part = outline().parts().at(link);
    const int rim = m_theme.focusRingWidth;
    for (const QRect &rect : rectsOf(part.from, part.to))
        paintFocusRing(painter, rect.adjusted(-rim, -rim, rim, rim), m_theme.unit,
                       m_theme.focusRing, rim);
}

/// The card grows and shrinks with what it asks.
bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    const bool handled = QTextBrowser::eventFilter(watched, event);
    if (asks && watched == m_card)
        layOutPage();
    return handled;
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    layOutPage();
    requestPictures();
}

} // namespace Kustomer
