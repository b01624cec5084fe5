// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlewriter.h"

#include "chat/reading/showable.h"
#include "widgets/articles/markuptag.h"
#include "widgets/words/plaintext.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestParagraph = 6'000; // a layout of one paragraph is made at once
constexpr qsizetype longestArticle = 1'000'000;
constexpr int mostBlocks = 20'000;
constexpr int mostPictures = 100;
constexpr qsizetype mostTargets = 5'000;
constexpr int deepestList = 8;
constexpr qsizetype deepestBoxes = 3;
constexpr qsizetype longestAnchor = 200;
constexpr qsizetype longestTitle = 300;

using Kind = ArticleBlock::Kind;

/// What can be shown, without marks that would let words run against their own direction.
QString honest(const QString &text)
{
    QString words = showable(text);
    words.removeIf([](QChar c) { return c >= QChar(0x202a) && c <= QChar(0x202e); });
    words.replace(u'\n', u' ');
    return words;
}

/// A picture of a pixel shows nothing: it counts who reads.
bool isCounter(const QSize &size)
{
    return (size.width() > 0 && size.width() <= 2) || (size.height() > 0 && size.height() <= 2);
}

} // namespace

void ArticleWriter::setLink(const ArticleTarget &target)
{
    if (m_body.targets.size() >= mostTargets)
        return;
    m_form.link = int(m_body.targets.size());
    m_body.targets.append(target);
}

ArticleWriter::Frame ArticleWriter::beginBlock(const BlockWish &wish)
{
    flush();
    const Frame outer = m_frame;
    const bool isSummary = m_frame.kind == Kind::Fold; // a heading in it, too, is pressed
    if (!isSummary && (wish.kind != Kind::Text || m_frame.kind == Kind::Heading))
        m_frame.kind = wish.kind;
    m_frame.level = isSummary ? 0 : wish.level;
    if (wish.direction != Qt::LayoutDirectionAuto)
        m_frame.direction = wish.direction;
    m_frame.isCentred = m_frame.isCentred || wish.isCentred;
    return outer;
}

void ArticleWriter::endBlock(const Frame &outer)
{
    flush();
    m_frame = outer;
}

void ArticleWriter::enterBox(ArticleBox::Kind kind)
{
    if (m_isInTable || m_frame.boxes.size() >= deepestBoxes)
        return;
    m_frame.boxes.append(int(m_body.boxes.size()));
    m_body.boxes.append({kind});
}

void ArticleWriter::enterList()
{
    m_frame.indent = qMin(m_frame.indent + 1, deepestList);
}

void ArticleWriter::beginItem(const QString &marker)
{
    flush();
    m_marker = marker.isEmpty() ? u"•"_s : marker;
}

void ArticleWriter::endItem()
{
    flush();
    m_marker.clear();
}

int ArticleWriter::beginFold(bool isOpen)
{
    if (m_isInTable)
        return -1;
    if (isOpen)
        m_body.openFolds.append(m_body.folds);
    return m_body.folds++;
}

void ArticleWriter::beginSummary(int fold)
{
    flush();
    m_frame.kind = fold < 0 ? Kind::Text : Kind::Fold;
    m_frame.number = fold;
    addStyles(ArticleRun::Strong);
}

void ArticleWriter::endSummary()
{
    flush();
    m_form.styles &= ~ArticleRun::Strong;
    m_frame.kind = Kind::Text;
    m_frame.number = -1;
}

/// What has no words above it could not be unfolded, so it is not folded either.
void ArticleWriter::enterFold(int fold)
{
    if (!m_sink->isEmpty() && m_sink->last().kind == Kind::Fold && m_sink->last().number == fold)
        m_frame.folds.append(fold);
}

void ArticleWriter::addText(const QString &text)
{
    const qsizetype room = m_blocks > mostBlocks ? 0 : longestArticle - m_total;
    m_body.isCut = m_body.isCut || text.size() > room;
    const QString taken = text.left(room);
    m_total += taken.size();
    if (m_frame.kind == Kind::Code)
        addCode(taken);
    else
        addWords(taken);
}

void ArticleWriter::addWords(QStringView words)
{
    QString run;
    run.reserve(words.size());
    for (const QChar c : words) {
        const bool blank = isBlank(c);
        if (blank && m_endsInBlank)
            continue;
        m_endsInBlank = blank;
        run += blank ? u' ' : c;
        const bool ends = m_length + run.size() > longestParagraph
            && (blank || m_length + run.size() > 2 * longestParagraph);
        if (!ends || c.isHighSurrogate())
            continue;
        append(run);
        run.clear();
        flush();
    }
    append(run);
}

void ArticleWriter::addCode(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QStringList all = lines.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 && m_runs.isEmpty())
            m_runs.append({.text = QString(u' ')});
        if (i > 0)
            flush();
        append(all.at(i).left(longestParagraph));
    }
}

void ArticleWriter::append(const QString &text)
{
    const QString words = honest(text);
    if (words.isEmpty())
        return;
    m_length += words.size();
    const bool goesOn = !m_runs.isEmpty() && m_runs.last().styles == m_form.styles
        && m_runs.last().link == m_form.link;
    if (goesOn)
        m_runs.last().text += words;
    else
        m_runs.append({.text = words, .styles = m_form.styles, .link = m_form.link});
}

void ArticleWriter::breakLine()
{
    if (m_frame.kind == Kind::Code)
        addCode(u"\n"_s);
    else if (!m_runs.isEmpty())
        m_runs.append({.text = QString(QChar::LineSeparator), .styles = 0, .link = -1});
    m_endsInBlank = true;
}

void ArticleWriter::flush()
{
    const auto isGap = [](QChar c) {
        return c == u' ' || c == QChar::LineSeparator;
    };
    const bool isCode = m_frame.kind == Kind::Code;
    while (!isCode && !m_runs.isEmpty() && std::ranges::all_of(m_runs.last().text, isGap))
        m_runs.removeLast();
    m_endsInBlank = true;
    m_length = 0;
    if (m_runs.isEmpty())
        return;
    if (!isCode && m_runs.last().text.endsWith(u' '))
        m_runs.last().text.chop(1);
    ArticleBlock block = blockInFrame();
    block.runs = std::exchange(m_runs, {});
    block.dropUnseenLinks();
    push(std::move(block));
}

ArticleBlock ArticleWriter::blockInFrame() const
{
    return {.kind = m_frame.kind,
            .level = m_frame.level,
            .indent = m_frame.indent,
            .boxes = m_frame.boxes,
            .folds = m_frame.folds,
            .number = m_frame.number,
            .direction = m_frame.direction,
            .isCentred = m_frame.isCentred};
}

void ArticleWriter::push(ArticleBlock block)
{
    if (++m_blocks > mostBlocks) {
        m_body.isCut = true;
        return;
    }
    block.anchors = std::exchange(m_anchors, {});
    block.marker = std::exchange(m_marker, {});
    m_sink->append(std::move(block));
}

void ArticleWriter::addRule()
{
    flush();
    ArticleBlock block = blockInFrame();
    block.kind = Kind::Rule;
    push(block);
}

void ArticleWriter::addPicture(ArticlePicture picture)
{
    if (picture.url.isEmpty() || isCounter(picture.size)
        || m_body.pictures.size() >= mostPictures) {
        if (!picture.words.isEmpty() && !isCounter(picture.size))
            addText(picture.words);
        return;
    }
    flush();
    picture.words = honest(picture.words).left(longestTitle);
    picture.link = m_form.link;
    ArticleBlock block = blockInFrame();
    block.kind = Kind::Picture;
    block.number = int(m_body.pictures.size());
    m_body.pictures.append(picture);
    push(block);
}

void ArticleWriter::addOutside(const QString &words, const QUrl &url)
{
    flush();
    if (url.isEmpty() || m_body.targets.size() >= mostTargets)
        return;
    ArticleBlock block = blockInFrame();
    block.kind = Kind::Outside;
    const QString title = honest(words).left(longestTitle);
    block.runs = {{.text = isSeen(title) ? title : url.host(),
                   .styles = 0,
                   .link = int(m_body.targets.size())}};
    m_body.targets.append({.kind = ArticleTarget::Kind::Web, .url = url});
    push(block);
}

void ArticleWriter::addAnchor(const QString &name)
{
    constexpr qsizetype mostOfOne = 20;
    if (!name.isEmpty() && name.size() <= longestAnchor && m_anchors.size() < mostOfOne)
        m_anchors.append(name);
}

ArticleBody ArticleWriter::finished()
{
    flush();
    m_body.settleDirections();
    return std::move(m_body);
}

} // namespace Kustomer
