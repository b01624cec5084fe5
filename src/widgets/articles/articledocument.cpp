// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articledocument.h"

#include "widgets/words/plaintext.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = ArticleBlock::Kind;

/// An address that runs by itself in a line that runs the other way.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace

ArticleDocument::ArticleDocument(QTextDocument *document, const ChatTheme &theme)
    : m_document(document)
    , m_theme(theme)
{ }

void ArticleDocument::write(const ArticleHead &head, const ArticleBody &body,
                            const QSet<int> &openFolds)
{
    begin(head, body, openFolds);
    finish();
}

void ArticleDocument::begin(const ArticleHead &head, const ArticleBody &body,
                            const QSet<int> &openFolds)
{
    constexpr qsizetype moreThanAScreen = 250; // each of a line at least
    m_head = head;
    m_body = &body;
    m_formats.emplace(body, m_theme);
    m_openFolds = openFolds;
    m_document->setUndoRedoEnabled(false);
    m_document->clear();
    m_document->setDefaultFont(m_theme.font);
    m_document->setIndentWidth(ArticleFormats::indentStep);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_cursor = QTextCursor(m_document);
    m_cursor.beginEditBlock();
    writeHead(head);
    writeBlocks(moreThanAScreen);
}

void ArticleDocument::finish()
{
    if (isWhole())
        return;
    m_cursor.beginEditBlock();
    writeBlocks(m_body->blocks.size());
}

/// Within an edit block, which it ends.
void ArticleDocument::writeBlocks(qsizetype most)
{
    const QList<ArticleBlock> &blocks = m_body->blocks;
    for (; m_next < blocks.size() && most > 0; ++m_next) {
        const ArticleBlock &block = blocks.at(m_next);
        if (isHidden(block))
            continue;
        const bool endsList
            = m_written >= 0 && blocks.at(m_written).indent > 0 && block.indent == 0;
        if (endsList && blocks.at(m_written).boxes == block.boxes)
            setGapBelow(2 * m_theme.unit); // as below a paragraph, when a list is over
        writeBlock(block);
        m_written = m_next;
        --most;
    }
    if (m_next == blocks.size()) {
        leaveBoxes(0);
        writeFoot(m_head);
        m_formats.reset();
    }
    m_cursor.endEditBlock();
    if (isWhole())
        m_cursor = {};
}

bool ArticleDocument::isHidden(const ArticleBlock &block) const
{
    return std::ranges::any_of(block.folds,
                               [this](int fold) { return !m_openFolds.contains(fold); });
}

void ArticleDocument::beginParagraph(const QTextBlockFormat &format, const QTextCharFormat &words)
{
    if (m_isFirstBlock) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(words);
    } else {
        m_cursor.insertBlock(format, words);
    }
    m_isFirstBlock = false;
}

/// Of what was written last.
void ArticleDocument::setGapBelow(int gap)
{
    QTextBlockFormat format;
    format.setBottomMargin(gap);
    m_cursor.mergeBlockFormat(format);
}

void ArticleDocument::insert(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void ArticleDocument::insertOrnament(const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat ornament = format;
    ornament.setProperty(isOrnament, true);
    m_cursor.insertText(text, ornament);
}

void ArticleDocument::insertLink(const QString &text, const QString &name,
                                 const QTextCharFormat &format)
{
    m_cursor.insertText(text, m_formats->link(name, format));
}

void ArticleDocument::writeHead(const ArticleHead &head)
{
    const QTextCharFormat small = m_formats->small();
    QTextBlockFormat line;
    line.setBottomMargin(m_theme.unit);
    if (!head.crumbs.isEmpty()) {
        beginParagraph(line, small);
        for (qsizetype i = 0; i < head.crumbs.size(); ++i) {
            if (i > 0)
                insert(u" › "_s, small);
            insertLink(isolatedLine(head.crumbs.at(i)), crumbName(int(i)), small);
        }
    }
    QTextCharFormat title = m_formats->plain();
    title.setFont(m_theme.greetingFont);
    line.setHeadingLevel(1);
    beginParagraph(line, title);
    insert(head.title, title);
    if (head.updated.isEmpty())
        return;
    line.clearProperty(QTextFormat::HeadingLevel);
    line.setBottomMargin(m_theme.margin);
    beginParagraph(line, small);
    insert(head.updated, small);
}

void ArticleDocument::writeFoot(const ArticleHead &head)
{
    QTextBlockFormat line;
    line.setTopMargin(m_theme.margin);
    if (m_body->isCut && !head.cut.isEmpty()) {
        beginParagraph(line, m_formats->plain());
        insert(head.cut, m_formats->plain());
    }
    if (head.openInBrowser.isEmpty())
        return;
    QTextCharFormat small = m_formats->plain();
    small.setFont(m_theme.smallFont);
    beginParagraph(line, small);
    insertLink(head.openInBrowser, pageName(), small);
}

void ArticleDocument::writeBlock(const ArticleBlock &block)
{
    enterBoxes(block.boxes);
    switch (block.kind) {
    case Kind::Table:
        writeTable(block);
        break;
    case Kind::Picture:
        writePicture(block);
        break;
    case Kind::Outside:
        writeOutside(block);
        break;
    case Kind::Rule: {
        QTextBlockFormat format = m_formats->paragraph(block, m_place);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        beginParagraph(format, m_formats->words(block));
        break;
    }
    default:
        beginParagraph(m_formats->paragraph(block, m_place), m_formats->words(block));
        writeInside(block);
    }
}

void ArticleDocument::writeInside(const ArticleBlock &block)
{
    QTextCharFormat plain = m_formats->words(block);
    QStringList names; // of the places that begin here: the first words have them
    for (const QString &anchor : block.anchors)
        names.append(anchorName(anchor));
    if (!names.isEmpty())
        plain.setAnchorNames(names);
    if (!block.marker.isEmpty()) {
        const QString mark = block.marker + (isRightToLeft(block) ? u'\u2002' : u'\t');
        if (block.marker.front().isLetterOrNumber())
            insert(mark, plain);
        else
            insertOrnament(mark, plain);
    }
    if (block.kind == Kind::Fold) {
        const bool isUnfolded = m_openFolds.contains(block.number);
        QTextCharFormat fold = m_formats->link(foldName(block.number), plain);
        fold.setProperty(isOpen, isUnfolded);
        const QString ahead = isRightToLeft(block) ? u"◂ "_s : u"▸ "_s;
        insertOrnament(isUnfolded ? u"▾ "_s : ahead, fold);
        insert(block.words(), fold);
        return;
    }
    const bool isMixed = runsBackwards(block.words());
    for (const ArticleRun &run : block.runs) {
        QTextCharFormat format = m_formats->words(block, run.styles);
        if (!names.isEmpty())
            format.setAnchorNames(std::exchange(names, {}));
        if (run.link >= 0)
            insertLink(isMixed ? isolated(run.text) : run.text, linkName(run.link), format);
        else
            insert(run.text, format);
    }
}

/// A frame with the name of what is elsewhere, and where that is.
void ArticleDocument::writeOutside(const ArticleBlock &block)
{
    QTextFrameFormat frame;
    frame.setPadding(2 * m_theme.unit);
    frame.setTopMargin(2 * m_theme.unit); // what is below a paragraph is not kept above a frame
    frame.setBottomMargin(2 * m_theme.unit);
    frame.setBorder(1);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBorderBrush(m_theme.separator);
    m_cursor.insertFrame(frame);
    m_isFirstBlock = true;
    const QTextCharFormat words = m_formats->words(block);
    beginParagraph({}, words);
    insertOrnament(u"▷ "_s, words);
    for (const ArticleRun &run : block.runs) {
        const QString host = m_body->targets.at(run.link).url.host();
        const bool hasName = host != run.text;
        insertLink(hasName ? isolated(run.text) : run.text, linkName(run.link), words);
        if (hasName)
            insert(betweenParts() + isolated(host), m_formats->small());
    }
    leaveFrame(m_cursor.currentFrame()->lastPosition());
}

void ArticleDocument::writePicture(const ArticleBlock &block)
{
    beginParagraph(m_formats->paragraph(block, m_place), m_formats->words(block));
    QTextCharFormat format;
    format.setObjectType(pictureObject);
    format.setProperty(pictureNumber, block.number);
    format.setAnchor(true);
    const int link = m_body->pictures.at(block.number).link;
    format.setAnchorHref(link >= 0 ? linkName(link) : pictureName(block.number));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace Kustomer
