// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/reading/articletableaccessible.h"

#include "widgets/reading/articleaccessible.h"

#include <algorithm>

namespace Kustomer {
namespace {

bool covers(const ArticlePart &cell, int row, int column)
{
    return cell.row <= row && row < cell.row + cell.rows && cell.column <= column
        && column < cell.column + cell.columns;
}

/// The first cell that heads a row or a column; the words of none are empty.
template <typename Heads>
QString headOf(const ArticleAccessible &article, const ArticlePart &table, const Heads &heads)
{
    for (const int number : table.children) {
        const ArticlePart &cell = *article.part(number);
        if (cell.isHeader && heads(cell))
            return cell.words;
    }
    return {};
}

} // namespace

void *ArticleTableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : ArticlePartAccessible::interface_cast(type);
}

QAccessibleInterface *ArticleTableAccessible::cellAt(int row, int column) const
{
    const QList<int> &cells = part().children;
    const auto cell = std::ranges::find_if(
        cells, [&](int number) { return covers(*article().part(number), row, column); });
    return cell == cells.end() ? nullptr : article().interfaceOf(*cell);
}

QString ArticleTableAccessible::columnDescription(int column) const
{
    return headOf(article(), part(), [column](const ArticlePart &cell) {
        return cell.row == 0 && covers(cell, 0, column);
    });
}

QString ArticleTableAccessible::rowDescription(int row) const
{
    return headOf(article(), part(), [row](const ArticlePart &cell) {
        return cell.column == 0 && covers(cell, row, 0);
    });
}

void *ArticleCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
        ? static_cast<QAccessibleTableCellInterface *>(this)
        : ArticlePartAccessible::interface_cast(type);
}

template <typename Heads>
QList<QAccessibleInterface *> ArticleCellAccessible::headers(const Heads &heads) const
{
    QList<QAccessibleInterface *> found;
    const ArticlePart *around = article().part(part().parent);
    for (const int number : around ? around->children : QList<int>()) {
        const ArticlePart &cell = *article().part(number);
        if (cell.isHeader && number != this->number() && heads(cell))
            found << article().interfaceOf(number);
    }
    return found;
}

QList<QAccessibleInterface *> ArticleCellAccessible::columnHeaderCells() const
{
    return headers([this](const ArticlePart &cell) {
        return cell.row < part().row && covers(cell, cell.row, part().column);
    });
}

QList<QAccessibleInterface *> ArticleCellAccessible::rowHeaderCells() const
{
    return headers([this](const ArticlePart &cell) {
        return cell.column < part().column && covers(cell, part().row, cell.column);
    });
}

} // namespace Kustomer
