// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlebody.h"

#include "widgets/words/plaintext.h"

#include <QHash>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = ArticleBlock::Kind;

QString plainOf(const ArticleBlock &block);

QString plainOf(const ArticleCell &cell)
{
    QStringList parts;
    for (const ArticleBlock &block : cell.blocks)
        parts.append(plainOf(block));
    return parts.join(u' ');
}

QString plainOf(const ArticleBlock &block)
{
    if (block.kind != Kind::Table)
        return block.marker.isEmpty() ? block.words() : block.marker + u' ' + block.words();
    QStringList lines;
    for (const QList<ArticleCell> &row : block.rows) {
        QStringList cells;
        for (const ArticleCell &cell : row)
            cells.append(plainOf(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

/// Auto: no letter in it tells.
Qt::LayoutDirection directionOf(const QString &words)
{
    for (const QChar c : words) {
        if (c.isSurrogate())
            continue; // half of a sign, mostly
        switch (c.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}

Qt::LayoutDirection directionOf(const ArticleBlock &block);

/// Of the first that tells.
Qt::LayoutDirection directionOf(const QList<ArticleBlock> &blocks)
{
    for (const ArticleBlock &block : blocks) {
        const Qt::LayoutDirection direction = directionOf(block);
        if (direction != Qt::LayoutDirectionAuto)
            return direction;
    }
    return Qt::LayoutDirectionAuto;
}

Qt::LayoutDirection directionOf(const ArticleBlock &block)
{
    if (block.kind == Kind::Code)
        return Qt::LayoutDirectionAuto; // is that of its language
    if (block.direction != Qt::LayoutDirectionAuto)
        return block.direction;
    if (block.kind != Kind::Table)
        return directionOf(block.words());
    for (const QList<ArticleCell> &row : block.rows) {
        for (const ArticleCell &cell : row) {
            const Qt::LayoutDirection direction = directionOf(cell.blocks);
            if (direction != Qt::LayoutDirectionAuto)
                return direction;
        }
    }
    return Qt::LayoutDirectionAuto;
}

/// Only what runs from the right has to be told so.
void settle(QList<ArticleBlock> &blocks, Qt::LayoutDirection around)
{
    for (ArticleBlock &block : blocks) {
        const Qt::LayoutDirection own = directionOf(block);
        if (own != Qt::LayoutDirectionAuto)
            around = own;
        const bool isTold = own == Qt::LayoutDirectionAuto || block.kind == Kind::Table;
        if (isTold && around == Qt::RightToLeft && block.kind != Kind::Code)
            block.direction = around;
        for (QList<ArticleCell> &row : block.rows) {
            for (ArticleCell &cell : row)
                settle(cell.blocks, around);
        }
    }
}

} // namespace

bool ArticleCell::operator==(const ArticleCell &other) const
{
    return blocks == other.blocks && columns == other.columns && rows == other.rows
        && isHeader == other.isHeader;
}

QString ArticleBlock::words() const
{
    QString words;
    for (const ArticleRun &run : runs)
        words += run.text;
    return words;
}

void ArticleBlock::dropUnseenLinks()
{
    QHash<int, QString> ofLinks;
    for (const ArticleRun &run : std::as_const(runs)) {
        if (run.link >= 0)
            ofLinks[run.link] += run.text;
    }
    if (ofLinks.isEmpty())
        return;
    for (ArticleRun &run : runs) {
        if (!isSeen(ofLinks.value(run.link)))
            run.link = -1;
    }
}

/// As what stands before, or where nothing does, as the first that tells.
void ArticleBody::settleDirections()
{
    settle(blocks, directionOf(blocks));
}

QString ArticleBody::plain() const
{
    QStringList lines;
    for (const ArticleBlock &block : blocks)
        lines.append(plainOf(block));
    return lines.join(u'\n');
}

} // namespace Kustomer
