// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"
#include "widgets/pieces/rowmedia.h"

#include <KustomerChat/Attachment>

#include <QPointer>

namespace Kustomer {

/// A file of a message: a disc that says what it is and how far it is on its way, its name, what is
/// known of it, and at the end what else can be done.
class FileBlock final : public Block
{
public:
    FileBlock(const Attachment &file, const FilePlace &place, const BlockContext &context);

    /// Takes this width where that is more.
    void widenTo(int width, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;
    QString words() const override;

private:
    /// What its two parts that can be pressed do now.
    enum class Deed { None, Open, OpenAgain, Save, Cancel, Retry, Remove };
    struct Offer
    {
        Deed main = Deed::None, more = Deed::None;
    };

    void layOut(int width, const BlockContext &context);
    bool isUpload() const { return m_place.messageId.isEmpty(); }
    AttachmentTransfer transfer() const;
    Offer offer(const AttachmentTransfer &transfer) const;
    Piece pieceOf(Deed deed, const QRect &rect) const;
    void paintDisc(QPainter &painter, const AttachmentTransfer &transfer,
                   const BlockState &state) const;
    void paintTexts(QPainter &painter, const AttachmentTransfer &transfer,
                    const BlockState &state) const;

    Attachment m_file;
    FilePlace m_place;
    QPointer<RowMedia> m_media;
    QLocale m_locale;
    QSize m_size;
    QRect m_disc, m_name, m_details, m_more;
};

} // namespace Kustomer
