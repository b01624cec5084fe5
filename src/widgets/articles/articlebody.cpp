// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlebody.h"

#include "widgets/words/plaintext.h"

#include <QHash>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

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
    if (block.kind != ArticleBlock::Kind::Table)
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

QString ArticleBody::plain() const
{
    QStringList lines;
    for (const ArticleBlock &block : blocks)
        lines.append(plainOf(block));
    return lines.join(u'\n');
}

} // namespace Kustomer
