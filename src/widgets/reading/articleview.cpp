// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/reading/articleview.h"

#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/overlaybar.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int mostMarks = 500;

/// In the middle of all that is seen, of which the bar is a part.
QMargins sidesOf(const QTextBrowser &view, const ChatTheme &theme)
{
    const int side = theme.sideMargin(view.width());
    const int besideBar = qMax(0, side - (view.width() - view.viewport()->width()));
    return {view.isRightToLeft() ? besideBar : side, 0, view.isRightToLeft() ? side : besideBar, 0};
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"kustomer-reading"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(rimlessSheet(*this));
    // To be read line by line, and copied, without a mouse too.
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines are as wide with a thumb as without
    setLayoutDirection(Qt::LayoutDirectionAuto);
    new FingerScroll(this);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(ArticleDocument::pictureObject, m_pictures);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        setCursorRole(CursorRole::Link); // Qt has put it there
        follow(link.toString());
    });
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        if (m_cursorRole == CursorRole::Link)
            m_cursorRole = CursorRole::Words;
    });
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { m_tabsFrom = textCursor().position(); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF &size) {
                m_pageHeight = qCeil(size.height());
                placeCard();
            });
    connect(m_pictures, &ArticlePictures::changed, this, [this] {
        requestPictures();
        viewport()->update();
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { reveal(now); });
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

ArticleView::~ArticleView()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the focus in it goes later
}

void ArticleView::wear(const Looks &looks)
{
    m_pictures->setPictures(looks.pictures());
    if (m_theme == looks.theme())
        return;
    m_theme = looks.theme();
    m_pictures->setTheme(m_theme);
    QPalette colors = palette();
    colors.setColor(QPalette::Text, m_theme.text);
    colors.setColor(QPalette::Base, m_theme.background);
    setPalette(colors);
    rewrite();
}

void ArticleView::setPermission(const ArticlePictures::Permission &permission)
{
    m_pictures->setPermission(permission);
}

void ArticleView::setArticle(const ArticleHead &head, const ArticleBody &body)
{
    m_writer.reset(); // it reads the old one
    m_head = head;
    m_body = body;
    m_openFolds = QSet<int>(body.openFolds.begin(), body.openFolds.end());
    m_marks.clear();
    setCursorRole(CursorRole::Words);
    m_pictures->setArticle(body.pictures);
    write();
    setTextCursor(QTextCursor(QTextBrowser::document())); // which writing has moved to the end
    m_tabsFrom = -1;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void ArticleView::setHead(const ArticleHead &head)
{
    m_head = head;
    rewrite();
}

void ArticleView::write()
{
    QTextDocument *page = QTextBrowser::document();
    page->setLayoutEnabled(false); // then once, and what is seen first of all
    m_outline.reset();
    ++m_edition;
    m_writer = std::make_unique<ArticleDocument>(page, m_theme);
    m_writer->begin(m_head, m_body, m_openFolds);
    if (QAccessible::isActive())
        m_writer->finish(); // those who listen are told once what is written
    if (m_writer->isWhole())
        m_writer.reset();
    layOutPage();
    page->setLayoutEnabled(true);
    setMarks(m_marks);
    requestPictures();
    ArticleAccessible::tellChange(this);
}

/// What is behind the first screen: after that has been painted, or once somebody asks.
void ArticleView::writeRest() const
{
    if (!m_writer)
        return;
    const std::unique_ptr<ArticleDocument> writer = std::move(m_writer);
    QTextDocument *page = QTextBrowser::document();
    const int place = verticalScrollBar()->value();
    page->setLayoutEnabled(false);
    writer->finish();
    page->setLayoutEnabled(true);
    if (place == 0)
        return;
    page->size(); // what is laid out later has no place yet
    verticalScrollBar()->setValue(place);
}

QTextDocument *ArticleView::document() const
{
    writeRest();
    return QTextBrowser::document();
}

/// The same article in other looks, from where it is read and with the link that has the keyboard.
void ArticleView::rewrite()
{
    const int place = verticalScrollBar()->value();
    const int position = textCursor().selectionStart();
    const int tabsFrom = m_tabsFrom;
    const int before = focusedLink();
    const QString target = before < 0 ? QString() : outline().parts().at(before).target;
    write();
    const int link = target.isEmpty() ? -1 : outline().linkTo(target);
    if (link >= 0) {
        selectLink(link);
        ArticleAccessible::tellFocus(this);
    } else {
        if (m_cursorRole == CursorRole::Link)
            m_cursorRole = CursorRole::Words;
        QTextDocument *page = position > 0 ? document() : QTextBrowser::document();
        QTextCursor cursor(page); // what was written has moved it to the end
        cursor.setPosition(qMin(position, page->characterCount() - 1));
        setTextCursor(cursor);
        m_tabsFrom = tabsFrom;
    }
    if (place > 0)
        document()->size(); // what is laid out later has no place yet
    verticalScrollBar()->setValue(place);
}

void ArticleView::layOutPage()
{
    QTextFrame *root = QTextBrowser::document()->rootFrame();
    const QMargins sides = sidesOf(*this, m_theme);
    const int width = viewport()->width() - sides.left() - sides.right();
    const int card = m_card && !m_card->isHidden() ? m_card->heightForWidth(width) : 0;
    QTextFrameFormat page = root->frameFormat();
    page.setLeftMargin(sides.left());
    page.setRightMargin(sides.right());
    page.setTopMargin(m_theme.margin);
    page.setBottomMargin(m_theme.margin + (card > 0 ? card + m_theme.margin : 0));
    if (page != root->frameFormat())
        root->setFrameFormat(page);
    if (m_card)
        m_card->resize(width, card);
    placeCard();
}

void ArticleView::placeCard()
{
    if (!m_card)
        return;
    m_card->move(sidesOf(*this, m_theme).left(),
                 m_pageHeight - m_theme.margin - m_card->height() - verticalScrollBar()->value());
}

void ArticleView::setCard(QWidget *card)
{
    m_card = card;
    card->setParent(viewport());
    card->installEventFilter(this);
    card->show();
    layOutPage();
}

void ArticleView::requestPictures()
{
    m_pictures->request(*QTextBrowser::document(), devicePixelRatioF());
}

int ArticleView::setMarks(const QStringList &words)
{
    m_marks = words;
    QList<ExtraSelection> found;
    ExtraSelection mark;
    mark.format.setBackground(m_theme.timeline.bare.found);
    mark.format.setForeground(m_theme.timeline.bare.foundText);
    for (const QString &word : std::as_const(m_marks)) {
        mark.cursor = QTextCursor();
        while (!word.isEmpty() && found.size() < mostMarks) {
            mark.cursor = mark.cursor.isNull() ? document()->find(word)
                                               : document()->find(word, mark.cursor);
            if (mark.cursor.isNull())
                break;
            found.append(mark);
        }
    }
    setExtraSelections(found);
    return int(found.size());
}

} // namespace Kustomer
