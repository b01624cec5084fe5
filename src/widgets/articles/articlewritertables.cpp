// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Tables of an article.

#include "widgets/articles/articlewriter.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype mostRows = 300;
constexpr qsizetype mostColumns = 12;
constexpr int mostCells = 2'000;

using Kind = ArticleBlock::Kind;

qsizetype cellsIn(const QList<QList<ArticleCell>> &rows)
{
    qsizetype cells = 0;
    for (const QList<ArticleCell> &row : rows)
        cells += row.size();
    return cells;
}

} // namespace

void ArticleWriter::beginTable()
{
    flush();
    m_aroundTable = m_frame;
    m_isInTable = true;
    m_rows.clear();
    m_frame = {.direction = m_frame.direction};
}

void ArticleWriter::beginCaption()
{
    const Frame inside = std::exchange(m_frame, m_aroundTable);
    m_aroundTable = inside; // they change places until endCaption()
    addStyles(ArticleRun::Strong);
}

void ArticleWriter::endCaption()
{
    flush();
    m_form.styles &= ~ArticleRun::Strong;
    std::swap(m_frame, m_aroundTable);
}

void ArticleWriter::beginRow()
{
    if (m_rows.size() < mostRows)
        m_rows.append(QList<ArticleCell>());
    else
        m_body.isCut = true;
}

void ArticleWriter::beginCell(const CellWish &wish)
{
    if (m_rows.isEmpty())
        beginRow();
    const bool isRoom = m_rows.last().size() < mostColumns && cellsIn(m_rows) < mostCells;
    m_discarded.clear();
    if (isRoom) {
        m_rows.last().append({.columns = qBound(1, wish.columns, int(mostColumns)),
                              .rows = qBound(1, wish.rows, int(mostRows)),
                              .isHeader = wish.isHeader});
    }
    m_sink = isRoom ? &m_rows.last().last().blocks : &m_discarded;
    m_body.isCut = m_body.isCut || !isRoom;
    m_form.styles = wish.isHeader ? int(ArticleRun::Strong) : 0;
}

void ArticleWriter::endCell()
{
    flush();
    m_sink = &m_body.blocks;
    m_form = {};
}

void ArticleWriter::endTable()
{
    flush();
    m_isInTable = false;
    m_frame = m_aroundTable;
    m_rows.removeIf([](const QList<ArticleCell> &row) { return row.isEmpty(); });
    const bool isTable = m_rows.size() > 1
        && std::ranges::any_of(m_rows, [](const auto &row) { return row.size() > 1; });
    if (!isTable) {
        dissolveTable();
        return;
    }
    ArticleBlock block = blockInFrame();
    block.kind = Kind::Table;
    block.rows = m_rows;
    push(block);
}

/// What has one row or one column is no table but a way to put things.
void ArticleWriter::dissolveTable()
{
    for (const QList<ArticleCell> &row : std::as_const(m_rows)) {
        for (const ArticleCell &cell : row) {
            for (ArticleBlock block : cell.blocks) {
                block.boxes = m_frame.boxes;
                block.folds = m_frame.folds;
                block.indent += m_frame.indent;
                m_body.blocks.append(block);
            }
        }
    }
}

} // namespace Kustomer
