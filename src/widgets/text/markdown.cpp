// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/markdown.h"

#include "widgets/text/markdownstyle.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/textlogs.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than people write, and still laid out within a few frames.
constexpr qsizetype longestShown = 32 * 1024;

/// The beginning of a text that is too long to be shown as a whole, and that it is one.
QString withinReason(const QString &text)
{
    if (text.size() <= longestShown)
        return text;
    return text.left(longestShown) + u"…\n\n("_s
        + QCoreApplication::translate("Kustomer::Markdown", "The rest is too long to be shown.")
        + u')';
}

/// Whether there is no more markup in a text than people write. The reader and the layout of Qt
/// take time with the square of it.
bool isReasonable(const QString &text)
{
    constexpr qsizetype mostLines = 1000;
    constexpr qsizetype mostMarks = 2000;
    const auto isMark = [](QChar c) {
        return QStringView(u"`*_~[|>").contains(c);
    };
    return text.count(u'\n') <= mostLines && std::ranges::count_if(text, isMark) <= mostMarks;
}

// The reader of Qt is md4c, which takes its flags as they are; Qt names only some of them.
constexpr int noIndentedCode = 0x10;
constexpr int linkUrls = 0x4;
constexpr int linkAddresses = 0x8;
constexpr int linkWww = 0x400;
constexpr int strikeThrough = 0x200;

QTextDocument::MarkdownFeatures features()
{
    return QTextDocument::MarkdownFeatures::fromInt(QTextDocument::MarkdownNoHTML | noIndentedCode
                                                    | linkUrls | linkAddresses | linkWww
                                                    | strikeThrough);
}

bool isFence(QStringView line)
{
    const QStringView start = line.trimmed();
    return start.startsWith("```"_L1) || start.startsWith("~~~"_L1);
}

/// Whether a line is markup as a whole, which a mark at its end would spoil.
bool isRuleOrHeading(QStringView line)
{
    static const QRegularExpression pattern(u"^\\s*(#{1,6}(\\s|$)|[-=*_\\s]+$)"_s);
    return pattern.match(line).hasMatch();
}

/// Names pictures that have no name by their address; the reader would skip them.
QString withNamedPictures(QString line)
{
    static const QRegularExpression nameless(u"!\\[\\s*\\]\\(([^)\\s]+)"_s);
    return line.replace(nameless, u"![\\1](\\1"_s);
}

/// The text as the reader needs it to show each picture's name and each break between lines, which
/// Markdown would join to one. The mark of a break stands alone between blanks, so that words and
/// links beside it stay what they are.
QString prepared(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    QString result;
    bool fenced = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const bool fence = isFence(line);
        fenced ^= fence;
        result += fenced ? line : withNamedPictures(line);
        if (i + 1 == lines.size())
            break;
        const bool apart = line.trimmed().isEmpty() || lines.at(i + 1).trimmed().isEmpty();
        if (!apart && !fenced && !fence && !isRuleOrHeading(line))
            result += u' ' + QChar(QChar::LineSeparator);
        result += u'\n';
    }
    return result;
}

enum class EditKind { Replace, BreakBlock };

struct Edit
{
    EditKind kind = EditKind::Replace;
    int position, length;
    QString text;
    QTextCharFormat format;
};

/// What a picture becomes: a link named like it.
Edit pictureEdit(const QTextFragment &fragment)
{
    const QTextImageFormat image = fragment.charFormat().toImageFormat();
    const QString alt = image.property(QTextFormat::ImageAltText).toString();
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(image.name());
    return {EditKind::Replace, fragment.position(), fragment.length(),
            alt.isEmpty() ? image.name() : alt, format};
}

void collectBreaks(const QTextBlock &block, QList<Edit> &edits)
{
    const QString text = block.text();
    for (qsizetype at = text.indexOf(QChar::LineSeparator); at >= 0;
         at = text.indexOf(QChar::LineSeparator, at + 1)) {
        qsizetype from = at;
        qsizetype to = at + 1;
        while (from > 0 && text.at(from - 1) == u' ')
            --from;
        while (to < text.size() && text.at(to) == u' ')
            ++to;
        const bool atEnd = to == text.size();
        const bool inItem = block.textList() != nullptr; // a block more would be an item more
        edits << Edit{atEnd || inItem ? EditKind::Replace : EditKind::BreakBlock,
                      block.position() + int(from),
                      int(to - from),
                      inItem && !atEnd ? QString(QChar::LineSeparator) : QString(),
                      {}};
    }
}

/// Begins a block, which finds its own direction of writing but belongs to the same paragraph.
void breakBlock(QTextCursor &cursor)
{
    QTextBlockFormat format = cursor.blockFormat();
    format.setProperty(continuesParagraph, true);
    cursor.insertBlock(format);
}

/// Turns marked breaks into breaks and pictures into links, so that nothing is ever loaded.
void tidy(QTextDocument &document)
{
    QList<Edit> edits;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                edits << pictureEdit(it.fragment());
        }
        collectBreaks(block, edits);
    }
    std::sort(edits.begin(), edits.end(),
              [](const Edit &a, const Edit &b) { return a.position > b.position; });
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // or each move of the cursor would lay out the block it is in
    for (const Edit &edit : std::as_const(edits)) {
        cursor.setPosition(edit.position);
        cursor.setPosition(edit.position + edit.length, QTextCursor::KeepAnchor);
        cursor.insertText(edit.text, edit.format);
        if (edit.kind == EditKind::BreakBlock)
            breakBlock(cursor);
    }
    cursor.endEditBlock();
}

void prepare(QTextDocument &document, const QFont &font)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document.setDefaultTextOption(option);
}

} // namespace

QVariant MessageDocument::loadResource(int, const QUrl &)
{
    return {};
}

QString MessageDocument::textBetween(int from, int to) const
{
    QTextCursor cursor(const_cast<MessageDocument *>(this));
    cursor.setPosition(qBound(0, from, length()));
    cursor.setPosition(qBound(0, to, length()), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

int MessageDocument::positionAt(QPointF point) const
{
    return documentLayout()->hitTest(point, Qt::FuzzyHit);
}

std::unique_ptr<MessageDocument> markdownDocument(const QString &markdown, const ChatTheme &theme,
                                                  const BubbleLook &look)
{
    const QString text = showable(withinReason(markdown));
    if (!isReasonable(text))
        return plainDocument(text, theme.messageFont);
    auto document = std::make_unique<MessageDocument>();
    prepare(*document, theme.messageFont);
    silenceTextLogs();
    document->setMarkdown(prepared(text), features());
    tidy(*document);
    styleMarkdown(*document, theme, look);
    return document;
}

std::unique_ptr<MessageDocument> plainDocument(const QString &text, const QFont &font)
{
    auto document = std::make_unique<MessageDocument>();
    prepare(*document, font);
    document->setPlainText(showable(text));
    return document;
}

QString markdownPreview(const QString &markdown)
{
    constexpr qsizetype longest = 300; // more than a line ever shows
    MessageDocument document;
    silenceTextLogs();
    document.setMarkdown(prepared(showable(markdown.left(longest))), features());
    return document.toPlainText().simplified();
}

QUrl allowedLink(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool mail = scheme == "mailto"_L1 && !url.path().isEmpty();
    return url.isValid() && (web || mail) ? url : QUrl();
}

} // namespace Kustomer
