// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articledocument.h"

#include "widgets/looks/contrast.h"
#include "widgets/words/plaintext.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = ArticleBlock::Kind;

constexpr int indentStep = 24;
constexpr qreal lineHeight = 130; // per cent: an article is read, not skimmed

QColor boxColor(ArticleBox::Kind kind, const ChatTheme &theme)
{
    switch (kind) {
    case ArticleBox::Kind::Danger:
        return theme.dangerBanner.background;
    case ArticleBox::Kind::Warning:
        return theme.warningBanner.background;
    case ArticleBox::Kind::Note:
        return theme.neutralBanner.background;
    case ArticleBox::Kind::Quote:
        break;
    }
    return Qt::transparent;
}

QFont scaled(const QFont &font, qreal factor)
{
    QFont other(font);
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(qRound(font.pixelSize() * factor));
    return other;
}

/// Qt has no tabs that are counted from the right.
bool isRightToLeft(const ArticleBlock &block)
{
    return block.direction == Qt::RightToLeft
        || (block.direction == Qt::LayoutDirectionAuto && block.words().isRightToLeft());
}

QFont headingFont(int level, const ChatTheme &theme)
{
    constexpr std::array factors{1.25, 1.25, 1.12, 1.0, 1.0, 1.0};
    return scaled(theme.strongFont, factors.at(size_t(qBound(1, level, 6) - 1)));
}

} // namespace

ArticleDocument::ArticleDocument(QTextDocument *document, const ChatTheme &theme)
    : m_document(document)
    , m_theme(theme)
{ }

void ArticleDocument::write(const ArticleHead &head, const ArticleBody &body,
                            const QSet<int> &openFolds)
{
    m_body = &body;
    m_openFolds = openFolds;
    m_document->setUndoRedoEnabled(false);
    m_document->clear();
    m_document->setDefaultFont(m_theme.font);
    m_document->setIndentWidth(indentStep);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_cursor = QTextCursor(m_document);
    m_cursor.beginEditBlock();
    writeHead(head);
    for (const ArticleBlock &block : body.blocks) {
        if (!isHidden(block))
            writeBlock(block);
    }
    leaveBoxes(0);
    writeFoot(head);
    m_cursor.endEditBlock();
    m_cursor = {};
}

bool ArticleDocument::isHidden(const ArticleBlock &block) const
{
    return std::ranges::any_of(block.folds,
                               [this](int fold) { return !m_openFolds.contains(fold); });
}

QTextCharFormat ArticleDocument::plainFormat() const
{
    QTextCharFormat format;
    format.setFont(m_theme.font);
    format.setForeground(m_theme.text);
    return format;
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

void ArticleDocument::insert(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void ArticleDocument::insertLink(const QString &text, const QString &name,
                                 const QTextCharFormat &format)
{
    QTextCharFormat link(format);
    link.setAnchor(true);
    link.setAnchorHref(name);
    link.setForeground(m_theme.link);
    link.setFontUnderline(true);
    m_cursor.insertText(text, link);
}

void ArticleDocument::writeHead(const ArticleHead &head)
{
    QTextCharFormat small = plainFormat();
    small.setFont(m_theme.smallFont);
    small.setForeground(m_theme.mutedText);
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
    QTextCharFormat title = plainFormat();
    title.setFont(scaled(m_theme.greetingFont, 1));
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
        beginParagraph(line, plainFormat());
        insert(head.cut, plainFormat());
    }
    if (head.openInBrowser.isEmpty())
        return;
    QTextCharFormat small = plainFormat();
    small.setFont(m_theme.smallFont);
    beginParagraph(line, small);
    insertLink(head.openInBrowser, pageName(), small);
}

int ArticleDocument::gapBelow(const ArticleBlock &block) const
{
    if (block.kind == Kind::Code || m_isInCell)
        return 0;
    const bool isInBox = !block.boxes.isEmpty()
        && m_body->boxes.at(block.boxes.last()).kind != ArticleBox::Kind::Quote;
    return block.indent > 0 || isInBox ? m_theme.unit : 2 * m_theme.unit;
}

QTextBlockFormat ArticleDocument::formatOf(const ArticleBlock &block) const
{
    QTextBlockFormat format;
    format.setBottomMargin(gapBelow(block));
    if (block.kind != Kind::Picture)
        format.setLineHeight(block.kind == Kind::Heading ? 110 : lineHeight,
                             QTextBlockFormat::ProportionalHeight);
    format.setIndent(block.indent);
    if (!block.marker.isEmpty() && !isRightToLeft(block)) {
        format.setTextIndent(-indentStep);
        format.setTabPositions({QTextOption::Tab(indentStep, QTextOption::LeftTab)});
    }
    if (block.kind == Kind::Heading) {
        format.setHeadingLevel(qBound(2, block.level, 6));
        format.setTopMargin(3 * m_theme.unit);
    }
    if (block.kind == Kind::Code)
        format.setBackground(m_theme.timeline.bare.code);
    if (block.direction != Qt::LayoutDirectionAuto)
        format.setLayoutDirection(block.direction);
    if (block.isCentred)
        format.setAlignment(Qt::AlignHCenter);
    return format;
}

QTextCharFormat ArticleDocument::wordsOf(const ArticleBlock &block) const
{
    QTextCharFormat format = plainFormat();
    if (block.kind == Kind::Heading)
        format.setFont(headingFont(block.level, m_theme));
    if (block.kind == Kind::Code)
        format.setFont(m_theme.codeFont);
    const bool isQuote = !block.boxes.isEmpty()
        && m_body->boxes.at(block.boxes.last()).kind == ArticleBox::Kind::Quote;
    if (isQuote)
        format.setForeground(m_theme.mutedText);
    return format;
}

QTextCharFormat ArticleDocument::formatOf(const ArticleRun &run, const QTextCharFormat &plain) const
{
    QTextCharFormat format(plain);
    if (run.styles & ArticleRun::Code) {
        format.setFont(m_theme.codeFont);
        format.setBackground(m_theme.timeline.bare.code);
    }
    if (run.styles & ArticleRun::Small)
        format.setFont(m_theme.smallFont);
    if (run.styles & ArticleRun::Strong)
        format.setFontWeight(QFont::Bold);
    if (run.styles & ArticleRun::Emphasis)
        format.setFontItalic(true);
    if (run.styles & ArticleRun::Underlined)
        format.setFontUnderline(true);
    if (run.styles & ArticleRun::Struck)
        format.setFontStrikeOut(true);
    if (run.styles & ArticleRun::Marked) {
        format.setBackground(m_theme.timeline.bare.found);
        format.setForeground(m_theme.timeline.bare.foundText);
    }
    if (run.styles & (ArticleRun::Raised | ArticleRun::Lowered))
        format.setVerticalAlignment(run.styles & ArticleRun::Raised
                                        ? QTextCharFormat::AlignSuperScript
                                        : QTextCharFormat::AlignSubScript);
    return format;
}

void ArticleDocument::enterBoxes(const QList<int> &boxes)
{
    const auto parted = std::ranges::mismatch(m_boxes, boxes);
    leaveBoxes(parted.in1 - m_boxes.begin());
    for (qsizetype i = m_boxes.size(); i < boxes.size(); ++i) {
        const ArticleBox::Kind kind = m_body->boxes.at(boxes.at(i)).kind;
        QTextFrameFormat frame;
        frame.setPadding(3 * m_theme.unit);
        frame.setTopMargin(m_theme.unit);
        frame.setBottomMargin(2 * m_theme.unit);
        frame.setBorder(0);
        if (kind == ArticleBox::Kind::Quote) {
            frame.setPadding(0);
            frame.setLeftMargin(m_theme.margin);
        } else {
            frame.setBackground(boxColor(kind, m_theme));
        }
        m_cursor.insertFrame(frame);
        m_boxes.append(boxes.at(i));
        m_isFirstBlock = true;
    }
}

void ArticleDocument::leaveBoxes(qsizetype kept)
{
    while (m_boxes.size() > kept) {
        leaveFrame(m_cursor.currentFrame()->lastPosition());
        m_boxes.removeLast();
    }
}

/// Goes to the block that Qt has behind each frame; it takes no room where nothing follows in it.
void ArticleDocument::leaveFrame(int lastPosition)
{
    m_cursor.setPosition(lastPosition + 1);
    QTextBlockFormat nothing;
    nothing.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(nothing);
    m_isFirstBlock = true;
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
        QTextBlockFormat format = formatOf(block);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        beginParagraph(format, wordsOf(block));
        break;
    }
    default:
        beginParagraph(formatOf(block), wordsOf(block));
        writeInside(block);
    }
}

void ArticleDocument::writeInside(const ArticleBlock &block)
{
    QTextCharFormat plain = wordsOf(block);
    if (!block.anchors.isEmpty()) {
        QStringList names;
        for (const QString &anchor : block.anchors)
            names.append(anchorName(anchor));
        plain.setAnchorNames(names);
    }
    if (!block.marker.isEmpty())
        insert(block.marker + (isRightToLeft(block) ? u'\u2002' : u'\t'), plain);
    if (block.kind == Kind::Fold) {
        const bool isOpen = m_openFolds.contains(block.number);
        insertLink((isOpen ? u"▾ "_s : u"▸ "_s) + block.words(), foldName(block.number), plain);
        return;
    }
    for (const ArticleRun &run : block.runs) {
        const QTextCharFormat format = formatOf(run, plain);
        if (run.link >= 0)
            insertLink(run.text, linkName(run.link), format);
        else
            insert(run.text, format);
        plain.setAnchorNames({});
    }
}

/// A frame with the name of what is elsewhere, and where that is.
void ArticleDocument::writeOutside(const ArticleBlock &block)
{
    QTextFrameFormat frame;
    frame.setPadding(2 * m_theme.unit);
    frame.setBottomMargin(2 * m_theme.unit);
    frame.setBorder(1);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBorderBrush(m_theme.separator);
    m_cursor.insertFrame(frame);
    m_isFirstBlock = true;
    const QTextCharFormat words = wordsOf(block);
    beginParagraph({}, words);
    insert(u"▷ "_s, words);
    for (const ArticleRun &run : block.runs) {
        insertLink(run.text, linkName(run.link), words);
        const QString host = m_body->targets.at(run.link).url.host();
        QTextCharFormat muted(words);
        muted.setFont(m_theme.smallFont);
        muted.setForeground(m_theme.mutedText);
        if (host != run.text)
            insert(u" · "_s + host, muted);
    }
    leaveFrame(m_cursor.currentFrame()->lastPosition());
}

void ArticleDocument::writePicture(const ArticleBlock &block)
{
    beginParagraph(formatOf(block), wordsOf(block));
    QTextCharFormat format;
    format.setObjectType(pictureObject);
    format.setProperty(pictureNumber, block.number);
    format.setAnchor(true);
    const int link = m_body->pictures.at(block.number).link;
    format.setAnchorHref(link >= 0 ? linkName(link) : pictureName(block.number));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace Kustomer
