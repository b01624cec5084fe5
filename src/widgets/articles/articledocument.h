// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articleformats.h"

#include <QSet>
#include <QTextCursor>

#include <optional>

QT_BEGIN_NAMESPACE
class QTextDocument;
class QTextFrame;
QT_END_NAMESPACE

namespace Kustomer {

/// What stands above an article, and in it where the article itself is silent.
struct ArticleHead
{
    QString title = {};
    QString updated = {};       ///< "Updated 3 March 2026"; empty: not said
    QStringList crumbs = {};    ///< names of the categories on the way here
    QString openInBrowser = {}; ///< words of a link; empty: there is no page
    QString cut = {};           ///< what is said where an article is not shown as a whole
};

/// Writes an article into a document of Qt, in the looks of the chat and by nothing but its own
/// formats: no markup, no addresses and no style sheet reach Qt. Links are numbers.
class ArticleDocument
{
public:
    /// Type of the object that stands for a picture, and the property that numbers it.
    static constexpr int pictureObject = QTextFormat::UserObject + 1;
    static constexpr int pictureNumber = QTextFormat::UserProperty + 1;
    // What an outline reads: of boxes, of paragraphs, of words, of cells.
    static constexpr int boxKind = QTextFormat::UserProperty + 2;
    static constexpr int beginsItem = QTextFormat::UserProperty + 3;
    static constexpr int isOrnament = QTextFormat::UserProperty + 4; ///< for the eye only
    static constexpr int isOpen = QTextFormat::UserProperty + 5;     ///< what is folded
    static constexpr int isHeader = QTextFormat::UserProperty + 6;
    enum Box { NoBox, Quote, Note };

    ArticleDocument(QTextDocument *document, const ChatTheme &theme);

    void write(const ArticleHead &head, const ArticleBody &body, const QSet<int> &openFolds);
    /// The same in two steps: first what fills more than any screen, then what is left. The body
    /// stays, and nobody else writes, until all is written.
    void begin(const ArticleHead &head, const ArticleBody &body, const QSet<int> &openFolds);
    bool isWhole() const { return !m_formats; }
    void finish();

    /// The name that a place of the article has in the document.
    static QString anchorName(const QString &anchor) { return QStringLiteral("a:") + anchor; }
    /// How a target of the article, a crumb or the page itself is called by a link.
    static QString linkName(int target) { return QString::number(target); }
    static QString crumbName(int crumb) { return QStringLiteral("c%1").arg(crumb); }
    static QString foldName(int fold) { return QStringLiteral("f%1").arg(fold); }
    static QString pictureName(int picture) { return QStringLiteral("p%1").arg(picture); }
    static QString pageName() { return QStringLiteral("page"); }

private:
    void writeBlocks(qsizetype most);
    void writeHead(const ArticleHead &head);
    void writeBlock(const ArticleBlock &block);
    void writeTable(const ArticleBlock &block);
    void writeInside(const ArticleBlock &block);
    void writeOutside(const ArticleBlock &block);
    void writePicture(const ArticleBlock &block);
    void writeFoot(const ArticleHead &head);
    void enterBoxes(const QList<int> &boxes);
    void leaveBoxes(qsizetype kept);
    void leaveFrame(int lastPosition);
    void beginParagraph(const QTextBlockFormat &format, const QTextCharFormat &words);
    void setGapBelow(int gap);
    void insert(const QString &text, const QTextCharFormat &format);
    void insertOrnament(const QString &text, const QTextCharFormat &format);
    void insertLink(const QString &text, const QString &name, const QTextCharFormat &format);
    bool isHidden(const ArticleBlock &block) const;

    QTextDocument *m_document;
    ChatTheme m_theme;
    QTextCursor m_cursor;
    ArticleHead m_head;
    const ArticleBody *m_body = nullptr;
    qsizetype m_next = 0;                    ///< of the blocks, the first that is not written
    qsizetype m_written = -1;                ///< the last that is, −1: none
    std::optional<ArticleFormats> m_formats; ///< of the article that is being written
    QSet<int> m_openFolds;
    QList<int> m_boxes; ///< that are open, the outermost first
    ArticleFormats::Place m_place = ArticleFormats::Place::Page;
    bool m_isFirstBlock = true; ///< of its frame or cell: Qt has begun that already
};

} // namespace Kustomer
