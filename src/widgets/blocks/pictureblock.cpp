// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/pictureblock.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/progressring.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <QPainter>
#include <QPainterPath>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;
using Transfer = AttachmentTransfer::State;

namespace {

constexpr int mostCells = 4;
constexpr double usualShape = 4.0 / 3; ///< of pictures that are not here yet
constexpr double narrowest = 0.75, widest = 1.6;
const QColor veil(0, 0, 0, 140), onVeil(Qt::white); // over pictures of any colour

bool isMoving(const AttachmentTransfer &transfer)
{
    return transfer.state == Transfer::Waiting || transfer.state == Transfer::Running;
}

QRectF discIn(const QRect &rect, int size)
{
    const qreal side = qMin<qreal>(size, qMin(rect.width(), rect.height()) * 0.7);
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect).center());
    return disc;
}

} // namespace

PictureBlock::PictureBlock(const QList<ShownPicture> &pictures, qreal radius,
                           const BlockContext &context)
    : m_count(pictures.size())
    , m_radius(radius)
    , m_media(context.view.media)
    , m_locale(context.view.locale)
{
    for (qsizetype i = 0; i < qMin<qsizetype>(m_count, mostCells); ++i)
        m_cells.push_back({pictures.at(i), {}});
    m_covered = pictures.mid(mostCells);
    if (m_count == 1)
        placeAlone(context);
    else
        placeGrid(context);
    if (context.view.direction == Qt::RightToLeft) {
        for (Cell &cell : m_cells)
            cell.rect.moveLeft(m_size.width() - cell.rect.left() - cell.rect.width());
    }
}

void PictureBlock::placeAlone(const BlockContext &context)
{
    const int most = context.view.theme.timeline.pictureHeight;
    const int height = qBound(1, context.width * 3 / 4, most);
    const QSize known = m_cells.front().picture.size;
    const double shape
        = known.isEmpty() ? usualShape : double(known.width()) / double(known.height());
    m_size = {qMin(context.width, qRound(height * qBound(narrowest, shape, widest))), height};
    m_cells.front().rect = QRect(QPoint(), m_size);
}

void PictureBlock::placeGrid(const BlockContext &context)
{
    const ChatTheme::Timeline &look = context.view.theme.timeline;
    const int gap = look.tightGap;
    const int width = qMin(context.width, look.pictureHeight * 3 / 2);
    const int half = (width - gap) / 2;
    const int high = m_count == 2 ? half : half * 3 / 4;
    m_size = {2 * half + gap, m_count == 2 ? high : 2 * high + gap};
    const bool oneIsTall = m_count == 3;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int place = int(i) + (oneIsTall && i > 0 ? int(i) : 0); // 0, then 2 and 4: the right
        const int column = oneIsTall ? (i > 0 ? 1 : 0) : place % 2;
        const int row = oneIsTall ? (i > 1 ? 1 : 0) : place / 2;
        m_cells[i].rect = QRect(column * (half + gap), row * (high + gap), half,
                                oneIsTall && i == 0 ? m_size.height() : high);
    }
}

PictureWish PictureBlock::wishOf(const Cell &cell, qreal scale)
{
    const QSize pixels = (QSizeF(cell.rect.size()) * scale).toSize();
    const QSize known = cell.picture.size;
    const bool isSmall = !known.isEmpty() && known.boundedTo(pixels) == known;
    const bool isOfText = !cell.picture.url.isEmpty(); // nobody knows its shape: none is cut off
    return {cell.picture.id, pixels, isSmall || isOfText ? Framing::Inside : Framing::Cover};
}

/// The picture whose way a cell tells of: where it covers others on their way, the one that needs
/// somebody most.
const ShownPicture &PictureBlock::told(const Cell &cell) const
{
    if (!coversOthers(cell))
        return cell.picture;
    for (const Transfer state : {Transfer::Failed, Transfer::Running, Transfer::Waiting}) {
        if (transferOf(cell.picture).state == state)
            return cell.picture;
        for (const ShownPicture &covered : m_covered) {
            if (covered.isUpload() && transferOf(covered).state == state)
                return covered;
        }
    }
    return cell.picture;
}

bool PictureBlock::needsLeave(const Cell &cell) const
{
    return !cell.picture.url.isEmpty() && (!m_media || !m_media->isShown(cell.picture.url));
}

bool PictureBlock::isBroken(const Cell &cell) const
{
    return m_media && !cell.picture.id.name.isEmpty() && m_media->isBroken(cell.picture.id);
}

/// Of the web; how much of it is here is not told.
bool PictureBlock::isComing(const Cell &cell, qreal scale) const
{
    const bool isFetched = m_media && !cell.picture.url.isEmpty() && !needsLeave(cell);
    return isFetched && !isBroken(cell) && m_media->pixmap(wishOf(cell, scale)).isNull();
}

AttachmentTransfer PictureBlock::transferOf(const ShownPicture &picture) const
{
    return m_media && picture.url.isEmpty() ? m_media->transfer(picture.place)
                                            : AttachmentTransfer();
}

void PictureBlock::fetchPictures(qreal scale) const
{
    if (!m_media)
        return;
    for (const Cell &cell : m_cells) {
        if (needsLeave(cell))
            continue;
        if (cell.picture.id.name.isEmpty())
            m_media->fetch(cell.picture.place);
        else
            m_media->request(wishOf(cell, scale));
    }
}

Piece PictureBlock::pieceOf(const Cell &cell) const
{
    const ShownPicture &picture = told(cell);
    const AttachmentTransfer transfer = transferOf(picture);
    const QString name = coversOthers(cell)
        ? FileWords::pictures(int(m_covered.size()) + 1, m_locale)
        : FileWords::picture(picture.name);
    Piece piece{Piece::Role::Picture, {cell.rect}, name, picture.name, picture.action()};
    if (needsLeave(cell)) {
        piece = {Piece::Role::Button,
                 {cell.rect},
                 FileWords::showPicture(),
                 picture.url.toDisplayString(),
                 ShowPicture{picture.url}};
    } else if (picture.isUpload() && isMoving(transfer)) {
        piece.words = FileWords::cancel(picture.name);
        piece.action = CancelTransfer{picture.place};
    } else if (transfer.state == Transfer::Failed) {
        piece.words = FileWords::retry(picture.name);
        piece.action = RetryFile{picture.place};
        piece.toolTip = transfer.error ? reason(*transfer.error) : QString();
    } else if (isBroken(cell)) {
        piece.action = picture.url.isEmpty() ? Action(OpenFile{picture.place})
                                             : Action(OpenLink{picture.url, LinkSource::Picture});
    }
    return piece;
}

QList<Piece> PictureBlock::pieces() const
{
    QList<Piece> pieces;
    for (const Cell &cell : m_cells)
        pieces << pieceOf(cell);
    return pieces;
}

QString PictureBlock::words() const
{
    QStringList parts{m_count == 1 ? FileWords::picture(m_cells.front().picture.name)
                                   : FileWords::pictures(int(m_count), m_locale)};
    for (const Cell &cell : m_cells) // nothing of one that rests
        parts << FileWords::state(transferOf(told(cell)), -1, m_locale);
    parts.removeDuplicates();
    return spokenParts(parts);
}

void PictureBlock::paint(QPainter &painter, const BlockState &state) const
{
    QPainterPath frame;
    frame.addRoundedRect(QRect(QPoint(), m_size), m_radius, m_radius);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(frame, Qt::IntersectClip);
    for (size_t i = 0; i < m_cells.size(); ++i)
        paintCell(painter, m_cells[i], state);
    if (!m_covered.isEmpty())
        paintCount(painter, m_cells.back(), state);
    if (state.hovered >= 0 && state.hovered < int(m_cells.size()))
        painter.fillRect(m_cells[size_t(state.hovered)].rect, QColor(0, 0, 0, 24));
    painter.restore();
    if (state.look.outline.alpha() > 0)
        paintSurface(painter, QRect(QPoint(), m_size), m_radius, Qt::transparent,
                     state.look.outline);
}

/// Over all of the cell, or in its corner where it says something else.
void PictureBlock::paintCount(QPainter &painter, const Cell &cell, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const qsizetype covered = m_covered.size() + 1; // with the one it is written on
    const QString words = u"\u2066+%1\u2069"_s.arg(state.view.locale.toString(covered));
    const Transfer way = transferOf(told(cell)).state;
    const bool isAtRest = way == Transfer::Idle || way == Transfer::Done;
    QRect place = cell.rect;
    if (!isAtRest || needsLeave(cell)) {
        const QFontMetrics metrics(theme.smallFont);
        place.setHeight(metrics.height());
        place.setLeft(place.right() + 1 - metrics.horizontalAdvance(words) - 2 * theme.unit);
        if (state.view.direction == Qt::RightToLeft)
            place.moveLeft(cell.rect.left());
    }
    painter.fillRect(place, veil);
    painter.setFont(place == cell.rect ? theme.titleFont : theme.smallFont);
    painter.setPen(onVeil);
    paintText(painter, place, Qt::AlignCenter, words);
}

void PictureBlock::paintCell(QPainter &painter, const Cell &cell, const BlockState &state) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const PictureWish wish = wishOf(cell, scale);
    QPixmap pixmap = m_media ? m_media->pixmap(wish) : QPixmap();
    if (pixmap.isNull()) {
        paintPlate(painter, cell, state);
    } else {
        const bool isWhole = wish.framing == Framing::Inside;
        if (isWhole)
            painter.fillRect(cell.rect, plateIn(state.look).background);
        QRectF target(QPointF(), isWhole ? QSizeF(pixmap.size()) / scale : cell.rect.size());
        target.moveCenter(QRectF(cell.rect).center());
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()));
    }
    paintOverlay(painter, cell, state);
}

void PictureBlock::paintPlate(QPainter &painter, const Cell &cell, const BlockState &state) const
{
    const ChatTheme &theme = state.view.theme;
    const PlateLook plate = plateIn(state.look);
    painter.fillRect(cell.rect, plate.background);
    const bool isAsked = needsLeave(cell);
    const int size = theme.iconSize * 3 / 2;
    QRect icon(0, 0, size, size);
    icon.moveCenter(cell.rect.center());
    if (isAsked) {
        const QFontMetrics metrics(theme.strongFont);
        icon.moveTop(icon.top() - metrics.height() / 2 - theme.unit);
        QRect line(cell.rect.left(), icon.bottom() + 2 * theme.unit, cell.rect.width(),
                   metrics.height());
        painter.setFont(theme.strongFont);
        painter.setPen(plate.link);
        paintText(painter, line, Qt::AlignCenter,
                  elided(FileWords::showPicture(), metrics, line.width()));
    }
    const bool isWaiting
        = isMoving(transferOf(told(cell))) || isComing(cell, painter.device()->devicePixelRatioF());
    if (!isWaiting)
        paintIcon(painter, isBroken(cell) ? Icon::Alert : Icon::Picture, icon,
                  isAsked ? plate.link : plate.quote);
}

void PictureBlock::paintOverlay(QPainter &painter, const Cell &cell, const BlockState &state) const
{
    const ShownPicture &picture = told(cell);
    const AttachmentTransfer transfer = transferOf(picture);
    const QRectF disc = discIn(cell.rect, state.view.theme.timeline.fileIconSize);
    if (isMoving(transfer) || isComing(cell, painter.device()->devicePixelRatioF())) {
        paintSignDisc(painter, disc, picture.isUpload() ? Icon::Close : Icon::Picture, veil,
                      onVeil);
        paintProgressRing(painter, disc, transfer.fraction(), onVeil);
    } else if (transfer.state == Transfer::Failed) {
        paintSignDisc(painter, disc, Icon::Retry, veil, onVeil);
    }
}

} // namespace Kustomer
