// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/bubble.h"

#include "widgets/pieces/rowwords.h"
#include "widgets/typesetting/messagedocument.h"
#include "widgets/words/plaintext.h"

#include <QTextBoundaryFinder>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasAvatar(const BubbleRow &row)
{
    return row.kind == BubbleRow::Kind::Typing
        || (row.kind == BubbleRow::Kind::Message && !row.isFromCustomer() && row.endsRun);
}

} // namespace

Bubble::Bubble(const BubbleRow &row, const BubbleContext &context)
    : m_row(row)
    , m_locale(context.locale)
    , m_frame(frameOf(row, context))
{
    if (hasAvatar(row))
        m_monogram = Monogram(row.name, context.theme.timeline.avatarSize, context.theme);
    place(blocksOf(row, context, m_frame), context);
}

bool Bubble::adapt(const BubbleContext &context)
{
    const BubbleFrame frame = frameOf(m_row, context);
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].block->suits(i < m_insideCount ? frame.room : frame.roomBelow))
            return false;
    }
    RowBlocks blocks;
    for (size_t i = 0; i < m_blocks.size(); ++i)
        (i < m_insideCount ? blocks.inside : blocks.below).push_back(std::move(m_blocks[i].block));
    m_blocks.clear();
    m_frame = frame;
    place(std::move(blocks), context);
    return true;
}

void Bubble::place(RowBlocks blocks, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    m_insideCount = blocks.inside.size();
    if (blocks.inside.empty() && blocks.below.empty()) {
        m_height = 1; // a row that shows nothing still has its place among the others
        return;
    }
    const bool joins = m_row.kind == BubbleRow::Kind::Message && !m_row.opensRun;
    m_leading = joins ? look.tightGap : look.runGap;
    m_height = m_leading;
    if (!blocks.inside.empty())
        placeInside(std::move(blocks.inside), context);
    placeBelow(std::move(blocks.below), context);
    if (context.direction == Qt::RightToLeft)
        mirror(context.width);
}

void Bubble::placeInside(Blocks blocks, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    QSize inner;
    for (const std::unique_ptr<Block> &block : blocks) {
        const int gap = inner.isEmpty() ? 0 : 2 * context.theme.unit;
        inner = {qMax(inner.width(), block->size().width()),
                 qMax(0, inner.height()) + gap + block->size().height()};
    }
    const QSize size = inner.grownBy(m_frame.padding);
    const int left = m_frame.surface == BubbleFrame::Surface::Line
        ? (context.width - size.width()) / 2
        : m_row.isFromCustomer() ? context.width - look.margin - size.width()
                                 : look.margin + look.avatarSize + look.avatarGap;
    m_bubbleRect = QRect(QPoint(left, m_leading), size);
    QPoint at = m_bubbleRect.marginsRemoved(m_frame.padding).topLeft();
    for (std::unique_ptr<Block> &block : blocks) {
        const QRect rect(at, block->size());
        at.ry() += rect.height() + 2 * context.theme.unit;
        m_blocks.push_back({std::move(block), rect});
    }
    if (hasAvatar(m_row)) {
        m_avatarRect = QRect(look.margin, m_bubbleRect.bottom() + 1 - look.avatarSize,
                             look.avatarSize, look.avatarSize);
    }
    m_height = m_bubbleRect.bottom() + 1;
}

void Bubble::placeBelow(Blocks blocks, const BubbleContext &context)
{
    const ChatTheme::Timeline &look = context.theme.timeline;
    const int start = look.margin + look.avatarSize + look.avatarGap;
    const bool hasNoEdge = m_frame.surface == BubbleFrame::Surface::Bare // as emoji have none
        && std::ranges::all_of(m_blocks, [](const Placed &placed) { return placed.block->text(); });
    const int inset = hasNoEdge ? 0 : context.theme.unit;
    for (std::unique_ptr<Block> &block : blocks) {
        const QSize size = block->size();
        const int left = m_row.isFromCustomer() ? context.width - look.margin - inset - size.width()
                                                : start + inset;
        const QRect rect(QPoint(left, m_height + look.metaGap), size);
        m_height = rect.bottom() + 1 + (m_row.endsRun ? 0 : context.theme.unit);
        m_blocks.push_back({std::move(block), rect});
    }
}

void Bubble::mirror(int width)
{
    const auto flip = [width](QRect &rect) {
        if (!rect.isNull())
            rect.moveLeft(width - rect.left() - rect.width());
    };
    flip(m_bubbleRect);
    flip(m_avatarRect);
    for (Placed &placed : m_blocks)
        flip(placed.rect);
}

QRect Bubble::freePlace() const
{
    const auto free = std::ranges::find_if(
        m_blocks, [](const Placed &placed) { return placed.block->isFree(); });
    return free == m_blocks.end() ? QRect() : free->rect;
}

QList<Piece> Bubble::pieces() const
{
    QList<Piece> all;
    for (const Placed &placed : m_blocks) {
        for (Piece piece : placed.block->pieces()) {
            piece.translate(placed.rect.topLeft());
            all << piece;
        }
    }
    if (!m_avatarRect.isEmpty()) {
        const QString name = isolatedLine(m_row.name);
        all << Piece{Piece::Role::Picture, {m_avatarRect}, name, name};
    }
    return all;
}

Bubble::Hit Bubble::hit(QPoint point) const
{
    Hit hit;
    int before = 0;
    for (const Placed &placed : m_blocks) {
        const MessageDocument *text = placed.block->text();
        if (!text)
            continue;
        const bool above = point.y() < placed.rect.top();
        if (hit.position < 0 || !above) {
            hit.position = before
                + (above ? 0
                       : point.y() > placed.rect.bottom()
                       ? text->length()
                       : text->positionAt(point - placed.rect.topLeft()));
        }
        hit.onText |= placed.rect.contains(point);
        before += text->length() + 1;
    }
    const QList<Piece> all = pieces();
    for (qsizetype i = 0; i < all.size() && hit.piece < 0; ++i) {
        if (all.at(i).contains(point))
            hit.piece = int(i);
    }
    return hit;
}

QString Bubble::accessibleText() const
{
    return m_row.kind == BubbleRow::Kind::Message ? RowWords::spoken(m_row, words(), m_locale)
                                                  : words();
}

QString Bubble::newsText() const
{
    return m_row.kind == BubbleRow::Kind::Message ? RowWords::news(m_row, words()) : words();
}

QString Bubble::words() const
{
    QStringList parts;
    for (const Placed &placed : m_blocks) {
        if (const QString words = placed.block->words(); !words.isEmpty())
            parts << words;
    }
    return spokenParts(parts);
}

int Bubble::textLength() const
{
    int length = -1;
    for (const Placed &placed : m_blocks) {
        if (const MessageDocument *text = placed.block->text())
            length += text->length() + 1;
    }
    return qMax(0, length);
}

template <typename Take>
QString Bubble::collected(int from, int to, const Take &take) const
{
    QStringList texts;
    int before = 0;
    for (const Placed &placed : m_blocks) {
        const MessageDocument *text = placed.block->text();
        if (!text)
            continue;
        if (from <= before + text->length() && to >= before)
            texts << take(*placed.block, from - before, to - before);
        before += text->length() + 1;
    }
    return texts.join(u'\n');
}

QString Bubble::textBetween(int from, int to) const
{
    return collected(from, to, [](const Block &block, int begin, int end) {
        return block.text()->textBetween(begin, end);
    });
}

QString Bubble::copyOf(int from, int to) const
{
    return collected(
        from, to, [](const Block &block, int begin, int end) { return block.copyOf(begin, end); });
}

std::pair<int, int> Bubble::paragraphAt(int position) const
{
    const QString all = textBetween(0, textLength());
    const qsizetype from = position > 0 ? all.lastIndexOf(u'\n', position - 1) + 1 : 0;
    const qsizetype to = all.indexOf(u'\n', position);
    return {int(from), int(to < 0 ? all.size() : to)};
}

std::pair<int, int> Bubble::wordAt(int position) const
{
    const QString all = textBetween(0, textLength());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, all);
    finder.setPosition(position);
    const auto reasons = finder.boundaryReasons();
    // Who points at the last letter of a word may be nearer to its end.
    const bool isBehind = position == all.size()
        || (reasons & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem))
            == QTextBoundaryFinder::EndOfItem;
    const qsizetype from = reasons && !isBehind ? position : finder.toPreviousBoundary();
    const qsizetype to = finder.toNextBoundary();
    return {int(qMax<qsizetype>(0, from)), int(to < 0 ? all.size() : to)};
}

} // namespace Kustomer
