// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articledocument.h"
#include "widgets/articles/articleoutline.h"
#include "widgets/articles/articlepictures.h"
#include "widgets/looks/looks.h"
#include "widgets/reading/articleaccessible.h"

#include <QTextBrowser>

namespace Kustomer {

/// An article to be read: scrolled, selected, copied, its links pressed or reached by Tab. What
/// stands below it is a widget that scrolls along. Nothing is ever loaded by an address.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;
    void setPermission(const ArticlePictures::Permission &permission);
    /// Shows another article from its top.
    void setArticle(const ArticleHead &head, const ArticleBody &body);
    /// The same article with another head, as when it is told in another language.
    void setHead(const ArticleHead &head);
    const ArticleBody &body() const { return m_body; }
    /// Marks words that were looked for; how many there are.
    int setMarks(const QStringList &words);
    /// What scrolls along below the article; becomes the view's.
    void setCard(QWidget *card);
    /// Goes to a place of the article, opened where it is folded; whether there is one.
    bool goTo(const QString &anchor);
    /// All of it: what is not written before the first frame is now.
    QTextDocument *document() const;
    /// What it consists of, as it is shown now.
    const ArticleOutline &outline() const;
    /// Another one whenever it consists of something else.
    int edition() const { return m_edition; }
    /// The part of the outline that has the keyboard, or would; −1: none.
    int focusedLink() const;
    void focusLink(int part);
    /// Does what something is for that is called like this in the document.
    void follow(const QString &name);
    /// Where words are on screen, as far as they are laid out.
    QRect onScreen(int from, int to) const;
    /// The place in the document that is nearest to a point of the screen.
    int positionAt(QPoint onScreen) const;
    void scrollTo(int from, int to);
    /// How screen readers that know no levels are told one.
    QString levelWords(int level) const;

Q_SIGNALS:
    /// Something was pressed that leads out of the article.
    void followed(const Kustomer::ArticleTarget &target);
    /// One of the categories on the way here.
    void crumbChosen(int crumb);
    /// The article's own page in a browser.
    void pageRequested();

protected:
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
    QVariant loadResource(int, const QUrl &) override { return {}; }
    QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class FocusRing { Hidden, Shown };
    /// What the text cursor stands for: words, the link that has the keyboard, a reader's caret.
    enum class CursorRole { Words, Link, Caret };
    void setFocusRing(FocusRing ring);
    void setCursorRole(CursorRole role);
    void selectLink(int part);
    void beginCaret();
    void wear(const Looks &looks);
    void write();
    void writeRest() const;
    void rewrite();
    void layOutPage();
    void placeCard();
    void paintArticle(QPainter &painter, const QRect &clip) const;
    QPoint scrolled() const;
    void requestPictures();
    void toggle(int fold);
    QList<QRect> rectsOf(int from, int to) const;
    void reveal(const QWidget *focus);
    void reveal(const QRect &place);

    ChatTheme m_theme;
    ArticlePictures *m_pictures = new ArticlePictures(this);
    ArticleHead m_head;
    ArticleBody m_body;
    QSet<int> m_openFolds;
    QStringList m_marks;
    QWidget *m_card = nullptr;
    mutable std::unique_ptr<ArticleDocument> m_writer; ///< of what is not written yet
    int m_pageHeight = 0;                              ///< as far as it is laid out
    mutable std::optional<ArticleOutline> m_outline;   ///< read when somebody asks
    int m_edition = 0;
    int m_tabsFrom = -1; ///< where Tab goes on; −1: at the edge
    ArticleAccessible::Factory m_factory;
    FocusRing m_focusRing = FocusRing::Hidden;
    CursorRole m_cursorRole = CursorRole::Words;
};

} // namespace Kustomer
