// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/fileblock.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/progressring.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"

#include <QFontMetrics>
#include <QPainter>

namespace Kustomer {

using Transfer = AttachmentTransfer::State;

namespace {

Icon signOf(const Attachment &file)
{
    if (file.contentType.startsWith(u"image/"))
        return Icon::Picture;
    return file.contentType.startsWith(u"video/") ? Icon::Film : Icon::Page;
}

QString nameOf(const Attachment &file)
{
    return isolatedLine(file.name.isEmpty() ? FileWords::nameless() : file.name);
}

int aroundWords(const ChatTheme &theme)
{
    return theme.timeline.fileIconSize + 4 * theme.unit + theme.touchSize;
}

} // namespace

FileBlock::FileBlock(const Attachment &file, const FilePlace &place, const BlockContext &context)
    : m_file(file)
    , m_place(place)
    , m_media(context.view.media)
    , m_locale(context.view.locale)
{
    const ChatTheme &theme = context.view.theme;
    const int natural
        = aroundWords(theme) + QFontMetrics(theme.strongFont).horizontalAdvance(nameOf(file));
    layOut(qMin(context.width, qMax(theme.timeline.fileWidth, natural)), context);
}

void FileBlock::widenTo(int width, const BlockContext &context)
{
    if (width > m_size.width())
        layOut(width, context);
}

void FileBlock::layOut(int width, const BlockContext &context)
{
    const ChatTheme &theme = context.view.theme;
    const ChatTheme::Timeline &look = theme.timeline;
    const QFontMetrics name(theme.strongFont);
    const QFontMetrics details(theme.smallFont);
    const int gap = 2 * theme.unit;
    const int lines = name.height() + details.height();
    const int height = qMax(look.fileIconSize, lines);
    m_size = {width, height};
    m_disc = QRect(0, (height - look.fileIconSize) / 2, look.fileIconSize, look.fileIconSize);
    m_more = QRect(m_size.width() - theme.touchSize, (height - theme.touchSize) / 2,
                   theme.touchSize, theme.touchSize);
    const int textWidth = qMax(0, m_size.width() - aroundWords(theme));
    m_name = QRect(m_disc.right() + 1 + gap, (height - lines) / 2, textWidth, name.height());
    m_details = QRect(m_name.left(), m_name.bottom() + 1, textWidth, details.height());
    if (context.view.direction == Qt::RightToLeft) {
        for (QRect *rect : {&m_disc, &m_name, &m_details, &m_more})
            rect->moveLeft(m_size.width() - rect->left() - rect->width());
    }
}

AttachmentTransfer FileBlock::transfer() const
{
    return m_media ? m_media->transfer(m_place) : AttachmentTransfer();
}

FileBlock::Offer FileBlock::offer(const AttachmentTransfer &transfer) const
{
    switch (transfer.state) {
    case Transfer::Waiting:
    case Transfer::Running:
        return {Deed::Cancel, Deed::None};
    case Transfer::Failed:
        return isUpload() ? Offer{Deed::Retry, Deed::Remove} : Offer{Deed::OpenAgain, Deed::Save};
    case Transfer::Idle:
    case Transfer::Done:
        break;
    }
    const bool isThere = !m_file.id.isEmpty() || !m_file.localPath.isEmpty();
    return {isThere ? Deed::Open : Deed::None, isUpload() ? Deed::None : Deed::Save};
}

Piece FileBlock::pieceOf(Deed deed, const QRect &rect) const
{
    using Role = Piece::Role;
    const QString name = m_file.name;
    switch (deed) {
    case Deed::Open:
        return {Role::Button, {rect}, FileWords::open(name), name, OpenFile{m_place}};
    case Deed::OpenAgain:
        return {Role::Button,
                {rect},
                FileWords::retry(name),
                FileWords::retry(name),
                OpenFile{m_place}};
    case Deed::Save:
        return {
            Role::Button, {rect}, FileWords::save(name), FileWords::save(name), SaveFile{m_place}};
    case Deed::Cancel:
        return {Role::Button,
                {rect},
                FileWords::cancel(name),
                FileWords::cancel(name),
                CancelTransfer{m_place}};
    case Deed::Retry:
        return {Role::Button,
                {rect},
                FileWords::retry(name),
                FileWords::retry(name),
                RetryFile{m_place}};
    case Deed::Remove:
        return {Role::Button,
                {rect},
                FileWords::remove(name),
                FileWords::remove(name),
                RemoveFile{m_place}};
    case Deed::None:
        break;
    }
    return {Role::Label, {rect}, FileWords::file(name), name};
}

QList<Piece> FileBlock::pieces() const
{
    const Offer now = offer(transfer());
    QList<Piece> pieces{pieceOf(now.main, m_disc | m_name | m_details)};
    if (now.more != Deed::None) {
        pieces << pieceOf(now.more, m_more);
        pieces.last().radius = m_more.width() / 2.0;
    }
    return pieces;
}

QString FileBlock::words() const
{
    return spokenParts(
        {FileWords::file(m_file.name), FileWords::state(transfer(), m_file.size, m_locale)});
}

void FileBlock::paint(QPainter &painter, const BlockState &state) const
{
    const AttachmentTransfer now = transfer();
    const ChatTheme &theme = state.view.theme;
    paintDisc(painter, now, state);
    paintTexts(painter, now, state);
    const Deed more = offer(now).more;
    if (more == Deed::None)
        return;
    if (state.hovered == 1) {
        paintSurface(painter, m_more, m_more.width() / 2.0, plateIn(state.look).background);
    }
    QRect icon(0, 0, theme.iconSize, theme.iconSize);
    icon.moveCenter(m_more.center() + QPoint(1, 1));
    paintIcon(painter, more == Deed::Save ? Icon::Save : Icon::Close, icon, state.look.text);
}

void FileBlock::paintDisc(QPainter &painter, const AttachmentTransfer &transfer,
                          const BlockState &state) const
{
    const PlateLook plate = plateIn(state.look);
    const QColor ground = state.hovered == 0 ? plate.hover : plate.background;
    const Deed main = offer(transfer).main;
    const QString kind = FileWords::kind(m_file.name);
    if (main == Deed::Cancel) {
        paintSignDisc(painter, m_disc, Icon::Close, ground, plate.text);
        paintProgressRing(painter, m_disc, transfer.fraction(), plate.text);
    } else if (transfer.state == Transfer::Failed) {
        paintSignDisc(painter, m_disc, Icon::Retry, ground, plate.text);
    } else if (signOf(m_file) == Icon::Page && !kind.isEmpty()) {
        paintSurface(painter, m_disc, m_disc.width() / 2.0, ground);
        painter.setFont(state.view.theme.smallStrongFont);
        painter.setPen(plate.text);
        paintText(painter, m_disc, Qt::AlignCenter, kind);
    } else {
        paintSignDisc(painter, m_disc, signOf(m_file), ground, plate.text);
    }
}

void FileBlock::paintTexts(QPainter &painter, const AttachmentTransfer &transfer,
                           const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const Qt::Alignment side
        = state.view.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString details = FileWords::state(transfer, m_file.size, state.view.locale);
    painter.setFont(theme.strongFont);
    painter.setPen(state.look.text);
    paintText(
        painter, details.isEmpty() ? m_name | m_details : m_name,
        side | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(theme.strongFont).elidedText(nameOf(m_file), Qt::ElideMiddle, m_name.width()));
    painter.setFont(theme.smallFont);
    painter.setPen(state.look.quote);
    paintText(painter, m_details, side | Qt::AlignVCenter | Qt::TextSingleLine,
              elided(isolatedLine(details), QFontMetrics(theme.smallFont), m_details.width()));
}

} // namespace Kustomer
