// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/avatar.h"

#include "chat/reading/showable.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"

#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace Kustomer {
namespace {

QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

bool beginsWithLetter(const QString &word)
{
    const QList<uint> codes = word.toUcs4();
    return !codes.isEmpty() && QChar::isLetterOrNumber(codes.first());
}

/// A hash that is the same in every run, unlike qHash().
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

} // namespace

QString initials(const QString &name)
{
    QStringList words = showable(name).simplified().split(u' ');
    words.removeIf([](const QString &word) { return !beginsWithLetter(word); });
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

QColor avatarColor(const QString &name, const ChatTheme &theme)
{
    if (initials(name).isEmpty())
        return theme.accent;
    return theme.tint(int(stableHash(name.simplified()) % 24) * 15);
}

Monogram::Monogram(const QString &name, int size, const ChatTheme &theme)
    : m_background(avatarColor(name, theme))
    , m_ink(legible(m_background, m_background))
    , m_font(theme.strongFont)
    , m_letters(initials(name))
    , m_size(size)
{
    const qreal part = m_letters.text().size() > 1 ? 0.38 : 0.44;
    m_font.setPixelSize(qMax(6, qRound(size * part)));
    m_letters.setTextFormat(Qt::PlainText);
    m_letters.prepare({}, m_font);
}

void Monogram::paint(QPainter &painter, QPoint topLeft) const
{
    const QRectF disc(topLeft, QSizeF(m_size, m_size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_background);
    painter.drawEllipse(disc);
    if (m_letters.text().isEmpty()) {
        paintOutline(painter, disc);
    } else {
        const QSizeF size = m_letters.size();
        painter.setFont(m_font);
        painter.setPen(m_ink);
        painter.drawStaticText(disc.center() - QPointF(size.width(), size.height()) / 2, m_letters);
    }
    painter.restore();
}

/// A head and shoulders for nobody in particular.
void Monogram::paintOutline(QPainter &painter, const QRectF &disc) const
{
    const qreal unit = m_size / 16.0;
    QPainterPath path;
    path.addEllipse(disc);
    painter.setClipPath(path);
    painter.setBrush(m_ink);
    painter.drawEllipse(
        QRectF(disc.left() + 5.2 * unit, disc.top() + 3.2 * unit, 5.6 * unit, 5.6 * unit));
    painter.drawEllipse(
        QRectF(disc.left() + 2.6 * unit, disc.top() + 10 * unit, 10.8 * unit, 10 * unit));
}

void paintRound(QPainter &painter, const QRect &rect, const QPixmap &picture)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    QBrush brush(picture);
    const qreal scale = qreal(rect.width()) / picture.width();
    brush.setTransform(QTransform::fromTranslate(rect.left(), rect.top()).scale(scale, scale));
    painter.setBrush(brush);
    painter.drawEllipse(rect);
    painter.restore();
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture,
                 const ChatTheme &theme)
{
    if (picture.isNull())
        Monogram(name, rect.height(), theme).paint(painter, rect.topLeft());
    else
        paintRound(painter, rect, picture);
}

} // namespace Kustomer
