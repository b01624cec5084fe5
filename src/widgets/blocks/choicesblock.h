// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"
#include "widgets/blocks/choices.h"
#include "widgets/pieces/rowmedia.h"

#include <QPointer>

namespace Kustomer {

/// What a message offers to press: pills beside each other, cards one below the other. As high as
/// it is before any of its pictures is here.
class ChoicesBlock final : public Block
{
public:
    ChoicesBlock(const QList<Choice> &choices, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;
    QString words() const override;
    void fetchPictures(qreal scale) const override;

private:
    struct Placed
    {
        Choice choice;
        QRect rect = {};
        QRect picture = {}; ///< empty: none
        QRect text = {};
        QRect sign = {};  ///< empty: none
        qreal radius = 0; ///< of its face
    };

    void place(const BlockContext &context);
    void layOut(Placed &placed, int width, const BlockContext &context) const;
    int cardWidth(const BlockContext &context) const;
    int naturalWidth(const Choice &choice, const ChatTheme &theme) const;
    void mirror();
    bool needsLeave(const Choice &choice) const;
    static PictureWish wishOf(const Placed &placed, qreal scale);
    void paintFace(QPainter &painter, const Placed &placed, const BlockState &state,
                   bool isHovered) const;
    void paintPicture(QPainter &painter, const Placed &placed, const BlockState &state) const;
    void paintWords(QPainter &painter, const Placed &placed, const BlockState &state) const;

    std::vector<Placed> m_choices;
    bool m_hasPictures = false;
    QPointer<RowMedia> m_media;
    QSize m_size;
};

} // namespace Kustomer
