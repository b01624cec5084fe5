// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlepictures.h"

#include "widgets/articles/articledocument.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/pictures/webpicture.h"
#include "widgets/words/filewords.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextFrame>

namespace Kustomer {
namespace {

constexpr QSize usual(16, 9); // of one that does not say how large it is
constexpr QSizeF largest(760, 600);
constexpr qreal least = 24;
constexpr qreal platesLeast = 96; // words stand on it

PictureId idOf(const ArticlePicture &picture)
{
    return {PictureId::Origin::Web, picture.url.toString()};
}

} // namespace

ArticlePictures::ArticlePictures(QObject *parent)
    : QObject(parent)
{ }

void ArticlePictures::setPictures(Pictures *pictures)
{
    if (m_pictures == pictures)
        return;
    m_pictures = pictures;
    if (pictures) {
        connect(pictures, &Pictures::changed, this, &ArticlePictures::changed);
        connect(pictures, &Pictures::offered, this, &ArticlePictures::changed);
    }
    Q_EMIT changed();
}

void ArticlePictures::setPermission(const Permission &permission)
{
    m_permission = permission;
    Q_EMIT changed();
}

bool ArticlePictures::isShown(const ArticlePicture &picture) const
{
    return isPictureUrl(picture.url)
        && (m_wanted.contains(picture.url) || (m_permission && m_permission(picture.url)));
}

bool ArticlePictures::show(int number)
{
    if (number < 0 || number >= m_shown.size())
        return false;
    const ArticlePicture &picture = m_shown.at(number);
    if (isShown(picture) || !isPictureUrl(picture.url))
        return false;
    m_wanted.insert(picture.url);
    if (m_pictures)
        m_pictures->tryAgain(idOf(picture));
    Q_EMIT changed();
    return true;
}

void ArticlePictures::request(const QTextDocument &document, qreal scale)
{
    for (const ArticlePicture &picture : std::as_const(m_shown)) {
        if (m_pictures && isShown(picture))
            m_pictures->request(wishOf(picture, sizeOf(picture, document), scale));
    }
}

QSizeF ArticlePictures::sizeOf(const ArticlePicture &picture, const QTextDocument &document) const
{
    const QTextFrameFormat page = document.rootFrame()->frameFormat();
    const qreal width = qMax(least, document.textWidth() - page.leftMargin() - page.rightMargin());
    const QSizeF room(qMin(width, largest.width()), largest.height());
    QSizeF size = picture.size;
    if (size.isEmpty()) // one length alone says how large it is, but not its shape
        size = QSizeF(usual).scaled(room, Qt::KeepAspectRatio);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return size.expandedTo({least, least});
}

PictureWish ArticlePictures::wishOf(const ArticlePicture &picture, const QSizeF &size, qreal scale)
{
    return {.id = idOf(picture), .pixels = (size * scale).toSize(), .framing = Framing::Inside};
}

QSizeF ArticlePictures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const int number = format.intProperty(ArticleDocument::pictureNumber);
    return sizeOf(m_shown.value(number), *document);
}

void ArticlePictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document,
                                 int, const QTextFormat &format)
{
    const ArticlePicture picture
        = m_shown.value(format.intProperty(ArticleDocument::pictureNumber));
    const qreal scale = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = m_pictures && isShown(picture)
        ? m_pictures->pixmap(wishOf(picture, sizeOf(picture, *document), scale))
        : QPixmap();
    painter->save();
    QPainterPath frame;
    frame.addRoundedRect(rect, m_theme.radius, m_theme.radius);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(frame, Qt::IntersectClip);
    if (pixmap.isNull()) {
        paintPlate(*painter, rect, picture);
    } else {
        QRectF target(QPointF(), QSizeF(pixmap.size()) / scale);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, pixmap, QRectF(pixmap.rect()));
    }
    painter->restore();
}

void ArticlePictures::paintPlate(QPainter &painter, const QRectF &rect,
                                 const ArticlePicture &picture) const
{
    const PlateLook plate = plateIn(m_theme.timeline.bare);
    painter.fillRect(rect, plate.background);
    const bool isAsked = isPictureUrl(picture.url) && !isShown(picture);
    const QColor ink = isAsked ? plate.link : plate.quote;
    const bool isBroken = m_pictures && m_pictures->isBroken(idOf(picture));
    QRectF icon(0, 0, m_theme.iconSize, m_theme.iconSize);
    icon.moveCenter(rect.center());
    const QFontMetrics metrics(m_theme.strongFont);
    const bool hasRoom = rect.width() > platesLeast && rect.height() > 3 * metrics.height();
    if (hasRoom) {
        const QString words = isAsked ? FileWords::showPicture() : picture.words;
        icon.translate(0, words.isEmpty() ? 0 : -metrics.height() / 2.0 - m_theme.unit);
        const QRectF line(rect.left(), icon.bottom() + m_theme.unit, rect.width(),
                          metrics.height());
        painter.setFont(m_theme.strongFont);
        painter.setPen(ink);
        paintText(painter, line, Qt::AlignCenter, elided(words, metrics, int(line.width())));
    }
    paintIcon(painter, isBroken ? Icon::Alert : Icon::Picture, icon, ink);
}

} // namespace Kustomer
