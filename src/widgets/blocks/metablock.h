// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/message.h"
#include "widgets/blocks/block.h"

#include <QStaticText>

namespace Kustomer {

/// The line below a bubble: who and when, how far a message got, and what can be done with one that
/// was not sent.
class MetaBlock final : public Block
{
public:
    MetaBlock(const BubbleRow &row, const BlockContext &context);

    QSize size() const override { return m_size; }
    bool suits(int width) const override { return !m_isElided && m_size.width() <= width; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;

private:
    struct Item
    {
        Piece piece;       ///< with one rectangle
        QStaticText shown; ///< as much of its words as fits; empty: the delivery mark
    };

    void addItems(const BubbleRow &row, const BubbleContext &context);
    void addWords(const Piece &piece, const BubbleContext &context);
    void place(const BlockContext &context);
    void placeReason(const BlockContext &context);

    std::vector<Item> m_items;
    QDateTime m_at;
    QLocale m_locale;
    Message::Delivery m_delivery;
    QString m_why; ///< it was not sent; empty: it was
    QRect m_whyRect;
    QSize m_size;
    bool m_isElided = false;
};

} // namespace Kustomer
