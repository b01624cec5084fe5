// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/avatar.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/words/plaintext.h"

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
    const int hue = int(stableHash(name.simplified()) % 24) * 15;
    return theme.dark ? QColor::fromHsl(hue, 85, 88) : QColor::fromHsl(hue, 110, 205);
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture,
                 const ChatTheme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    if (!picture.isNull()) {
        QBrush brush(picture);
        const qreal scale = qreal(rect.width()) / picture.width();
        brush.setTransform(QTransform::fromTranslate(rect.left(), rect.top()).scale(scale, scale));
        painter.setBrush(brush);
        painter.drawEllipse(rect);
        painter.restore();
        return;
    }
    const QColor background = avatarColor(name, theme);
    painter.setBrush(background);
    painter.drawEllipse(rect);
    const QColor ink = legible(background, background);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        const qreal unit = rect.width() / 16.0; // a head and shoulders for nobody in particular
        painter.setClipPath([&rect] {
            QPainterPath path;
            path.addEllipse(rect);
            return path;
        }());
        painter.setBrush(ink);
        painter.drawEllipse(
            QRectF(rect.left() + 5.2 * unit, rect.top() + 3.2 * unit, 5.6 * unit, 5.6 * unit));
        painter.drawEllipse(
            QRectF(rect.left() + 2.6 * unit, rect.top() + 10 * unit, 10.8 * unit, 10 * unit));
    } else {
        QFont font = theme.strongFont;
        font.setPixelSize(qMax(6, qRound(rect.height() * (letters.size() > 1 ? 0.38 : 0.44))));
        painter.setFont(font);
        painter.setPen(ink);
        paintText(painter, rect, Qt::AlignCenter, letters);
    }
    painter.restore();
}

} // namespace Kustomer
