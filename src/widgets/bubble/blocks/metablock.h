// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/message.h"
#include "widgets/bubble/blocks/block.h"

namespace Kustomer {

/// The line below a bubble: who and when, how far a message got, and what can be done with one that
/// was not sent.
class MetaBlock final : public Block
{
public:
    MetaBlock(const BubbleRow &row, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;

private:
    struct Item
    {
        Piece piece;   ///< with one rectangle
        QString shown; ///< as much of its words as fits; empty: the delivery mark
    };

    void addItems(const BubbleRow &row, const QLocale &locale);
    void place(const BlockContext &context);

    std::vector<Item> m_items;
    Message::Delivery m_delivery;
    QSize m_size;
};

} // namespace Kustomer
