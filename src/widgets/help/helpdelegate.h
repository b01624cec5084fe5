// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/help/helprows.h"
#include "widgets/parts/rowlist.h"

namespace Kustomer {

/// Paints a line of the knowledge base: what it is, its title and a few words.
class HelpDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    enum class Ground { Plain, Open };

    QRect insideOf(const QStyleOptionViewItem &option) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Ground ground) const;
    QRect paintSign(QPainter &painter, const QStyleOptionViewItem &option,
                    HelpRow::Kind kind) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const HelpRow &row,
                    const QRect &text) const;
};

} // namespace Kustomer
