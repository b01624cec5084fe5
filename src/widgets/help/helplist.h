// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/helprows.h"
#include "widgets/looks/looks.h"

#include <QListView>

namespace Kustomer {

class HelpDelegate;

/// A list of the knowledge base: a click or Enter chooses a line.
class HelpList final : public QListView
{
    Q_OBJECT

public:
    explicit HelpList(QWidget *parent = nullptr);

    HelpRows &rows() { return m_rows; }
    void setOpenArticle(const QString &id);

Q_SIGNALS:
    void chosen(const Kustomer::HelpRow &row);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void wear(const Looks &looks);
    void reachBelowTheBar();
    void choose(const QModelIndex &index);

    HelpRows m_rows;
    HelpDelegate *m_delegate;
};

} // namespace Kustomer
