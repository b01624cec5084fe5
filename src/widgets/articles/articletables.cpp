// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Tables of an article, as Qt lays them out.

#include "widgets/articles/articledocument.h"

#include <QTextTable>

#include <utility>

namespace Kustomer {
namespace {

/// Where a cell stands and how far it reaches, none across another one.
struct PlacedCell
{
    const ArticleCell *cell;
    int row;
    int column;
    int rows;
    int columns;
};

/// Finds a place for each cell as browsers do, but within so many rows and columns.
class Grid
{
public:
    explicit Grid(const QList<QList<ArticleCell>> &rows)
        : m_rows(int(rows.size()))
    {
        constexpr int mostColumns = 20;
        for (int row = 0; row < m_rows; ++row) {
            int column = 0;
            for (const ArticleCell &cell : rows.at(row)) {
                while (m_taken.contains({row, column}))
                    ++column;
                if (column < mostColumns)
                    place(cell, row, column, mostColumns);
            }
        }
    }

    const QList<PlacedCell> &cells() const { return m_cells; }
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }

private:
    void place(const ArticleCell &cell, int row, int column, int mostColumns)
    {
        PlacedCell placed{&cell, row, column, qMin(cell.rows, m_rows - row), 1};
        while (placed.columns < qMin(cell.columns, mostColumns - column)
               && !m_taken.contains({row, column + placed.columns}))
            ++placed.columns;
        for (int y = row; y < row + placed.rows; ++y) {
            for (int x = column; x < column + placed.columns; ++x)
                m_taken.insert({y, x});
        }
        m_columns = qMax(m_columns, column + placed.columns);
        m_cells.append(placed);
    }

    int m_rows;
    int m_columns = 1;
    QList<PlacedCell> m_cells;
    QSet<std::pair<int, int>> m_taken;
};

} // namespace

void ArticleDocument::writeTable(const ArticleBlock &block)
{
    const Grid grid(block.rows);
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_theme.separator);
    format.setBorderCollapse(true);
    format.setCellPadding(2 * m_theme.unit);
    format.setTopMargin(2 * m_theme.unit); // what is below a paragraph is not kept above a table
    format.setBottomMargin(3 * m_theme.unit);
    if (isRightToLeft(block))
        format.setAlignment(Qt::AlignRight);
    const QList<int> around = std::exchange(m_boxes, {});
    QTextTable *table = m_cursor.insertTable(grid.rows(), grid.columns(), format);
    m_place = ArticleFormats::Place::Cell;
    for (const PlacedCell &placed : grid.cells()) {
        if (placed.rows > 1 || placed.columns > 1)
            table->mergeCells(placed.row, placed.column, placed.rows, placed.columns);
        QTextTableCell cell = table->cellAt(placed.row, placed.column);
        m_cursor = cell.firstCursorPosition();
        m_isFirstBlock = true;
        for (const ArticleBlock &inside : placed.cell->blocks)
            writeBlock(inside);
        if (placed.cell->isHeader) {
            QTextCharFormat look = cell.format();
            look.setBackground(m_theme.neutralBanner.background);
            look.setProperty(isHeader, true);
            cell.setFormat(look);
        }
    }
    m_place = ArticleFormats::Place::Page;
    m_boxes = around;
    leaveFrame(table->lastPosition());
}

} // namespace Kustomer
