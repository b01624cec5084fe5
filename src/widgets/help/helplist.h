// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/helprows.h"
#include "widgets/parts/rowlist.h"

namespace Kustomer {

class HelpDelegate;

/// A list of the knowledge base.
class HelpList final : public RowList
{
    Q_OBJECT

public:
    explicit HelpList(QWidget *parent = nullptr);

    HelpRows &rows() { return m_rows; }
    void setOpenArticle(const QString &id);

Q_SIGNALS:
    void chosen(const Kustomer::HelpRow &row);

protected:
    void choose(const QModelIndex &index) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    HelpList(HelpDelegate *delegate, QWidget *parent);

    HelpRows m_rows;
    HelpDelegate *m_delegate;
};

} // namespace Kustomer
