// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/reading/articlepartaccessible.h"

namespace Kustomer {

/// A table of an article for screen readers. Nothing of it can be selected.
class ArticleTableAccessible final
    : public ArticlePartAccessible
    , public QAccessibleTableInterface
{
public:
    using ArticlePartAccessible::ArticlePartAccessible;

    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    /// The words of what heads it.
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return part().columns; }
    int rowCount() const override { return part().rows; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }
};

/// A cell of a table of an article for screen readers.
class ArticleCellAccessible final
    : public ArticlePartAccessible
    , public QAccessibleTableCellInterface
{
public:
    using ArticlePartAccessible::ArticlePartAccessible;

    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return part().column; }
    int rowIndex() const override { return part().row; }
    int columnExtent() const override { return part().columns; }
    int rowExtent() const override { return part().rows; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    template <typename Heads>
    QList<QAccessibleInterface *> headers(const Heads &heads) const;
};

} // namespace Kustomer
