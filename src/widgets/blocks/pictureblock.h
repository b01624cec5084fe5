// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"
#include "widgets/pieces/rowmedia.h"
#include "widgets/pieces/shownpicture.h"

#include <QPointer>

namespace Kustomer {

/// The pictures of a message as rounded thumbnails: one alone, several as a grid that ends in the
/// number of those it has no room for. As high as it is before any of them is here, however they
/// turn out.
class PictureBlock final : public Block
{
public:
    PictureBlock(const QList<ShownPicture> &pictures, qreal radius, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;
    QString words() const override;
    void fetchPictures(qreal scale) const override;

private:
    struct Cell
    {
        ShownPicture picture;
        QRect rect;
    };

    void placeAlone(const BlockContext &context);
    void placeGrid(const BlockContext &context);
    Piece pieceOf(const Cell &cell) const;
    static PictureWish wishOf(const Cell &cell, qreal scale);
    bool coversOthers(const Cell &cell) const
    {
        return !m_covered.isEmpty() && &cell == &m_cells.back();
    }
    const ShownPicture &told(const Cell &cell) const;
    bool needsLeave(const Cell &cell) const;
    bool isBroken(const Cell &cell) const;
    AttachmentTransfer transferOf(const ShownPicture &picture) const;
    bool isComing(const Cell &cell, qreal scale) const;
    void paintCell(QPainter &painter, const Cell &cell, const BlockState &state) const;
    void paintPlate(QPainter &painter, const Cell &cell, const BlockState &state) const;
    void paintOverlay(QPainter &painter, const Cell &cell, const BlockState &state) const;
    void paintCount(QPainter &painter, const Cell &cell, const BlockState &state) const;

    std::vector<Cell> m_cells;
    QList<ShownPicture> m_covered; ///< by the last cell, which stands for them, too
    qsizetype m_count = 0;         ///< of all pictures
    qreal m_radius = 0;
    QPointer<RowMedia> m_media;
    QLocale m_locale;
    QSize m_size;
};

} // namespace Kustomer
