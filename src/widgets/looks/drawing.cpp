// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/drawing.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtMath>

namespace Kustomer {

namespace {

constexpr int shadowRings = 6;

struct LineReach
{
    double ascent = 0, descent = 0;
};

/// Of a text in one line, with the fonts that help out.
LineReach lineOf(const QString &text, const QFont &font)
{
    QTextLayout layout(QString(text).replace(u'\n', u' '), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    return line.isValid() ? LineReach{line.ascent(), line.descent()} : LineReach();
}

/// Which Qt keeps of what it leaves out, so that whatever comes behind it stands in its place.
bool isMarkOfDirection(QChar sign)
{
    return (sign >= QChar(0x200e) && sign <= QChar(0x200f))
        || (sign >= QChar(0x202a) && sign <= QChar(0x202e))
        || (sign >= QChar(0x2066) && sign <= QChar(0x2069));
}

/// Of a line that is far too long only what is surely wider than the room: the letters beyond are
/// not shaped, only to be left out.
QString beginningOf(const QString &line, const QFontMetrics &metrics, int width)
{
    const qsizetype letters
        = qsizetype(3) * qMax(0, width) / qMax(1, metrics.averageCharWidth()) + 1;
    if (line.size() <= letters)
        return line;
    QString beginning = line.left(letters);
    if (beginning.back().isHighSurrogate())
        beginning.chop(1);
    if (metrics.horizontalAdvance(beginning) <= 2 * width)
        return line;
    for (qsizetype i = beginning.size(); i < line.size(); ++i) {
        if (isMarkOfDirection(line.at(i)))
            beginning += line.at(i);
    }
    return beginning;
}

} // namespace

QString elided(const QString &line, const QFontMetrics &metrics, int width)
{
    const QString beginning = beginningOf(line, metrics, width);
    if (beginning.size() == line.size() && metrics.horizontalAdvance(line) <= width)
        return line;
    // A word that is cut may be wider than its part was: Arabic letters have a shape of their own
    // at the end, and the sign that was beyond the clip would be the first one of a line from the
    // right.
    for (int room = width; room > 0; --room) {
        const QString shown = metrics.elidedText(beginning, Qt::ElideRight, room);
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    }
    return {};
}

QString wrapped(const QString &text, const QFont &font, QSize room)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString all = text; // with the words broken that are too wide, which a painter leaves whole
    QStringList lines;
    int from = 0;
    double height = -metrics.leading(); // of lines as a painter sets them
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        height += metrics.leading() + line.height();
        if (height > room.height() && !lines.isEmpty()) {
            lines.last() = elided(text.mid(from), metrics, room.width());
            return lines.join(u'\n');
        }
        from = line.textStart();
        lines << text.mid(from, line.textLength()).trimmed();
        finder.setPosition(from);
        if (from > 0 && !text.at(from - 1).isSpace() && !finder.isAtBoundary())
            all.insert(from + all.size() - text.size(), u'\n');
    }
    layout.endLayout();
    return all;
}

bool isCut(const QString &text, const QFont &font, QSize room)
{
    const auto unbroken = [](QString lines) {
        return lines.remove(u'\n');
    };
    return unbroken(wrapped(text, font, room)) != unbroken(text);
}

int lineHeight(const QString &text, const QFont &font)
{
    const auto [ascent, descent] = lineOf(text, font);
    return qMax(QFontMetrics(font).height(), qCeil(ascent + descent));
}

QMargins inkBeyondLine(const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return {};
    const auto [ascent, descent] = lineOf(text, font);
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(QString(text).replace(u'\n', u' '));
    const auto whole = [](double beyond) {
        return beyond > 0 ? qCeil(beyond + 0.5) : 0; // edges are smoothed
    };
    return {0, whole(-ink.top() - ascent), 0, whole(ink.bottom() - descent)};
}

void paintText(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    // Letters of other scripts are higher than the line of a font says.
    const int clip = flags & Qt::TextWordWrap ? 0 : Qt::TextDontClip;
    painter.drawText(rect, flags | clip | Qt::AlignAbsolute, text);
    painter.setLayoutDirection(before);
}

void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border)
{
    const bool bordered = border.alpha() > 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(bordered ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = bordered ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, const ChatTheme &theme)
{
    QColor shade = theme.shadow;
    shade.setAlpha(shade.alpha() / shadowRings);
    for (int ring = 1; ring <= shadowRings; ++ring) {
        const qreal in = theme.unit - theme.unit * double(ring) / shadowRings;
        const qreal above = theme.unit / 2.0; // less: light comes from there
        paintSurface(painter, rect.adjusted(in, in + above, -in, -in), radius, shade);
    }
}

void paintClock(QPainter &painter, const QRectF &place, const QColor &color)
{
    const QRectF rect = place.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect);
    painter.drawPolyline(QPolygonF{{rect.center().x(), rect.top() + rect.height() * 0.24},
                                   rect.center(),
                                   {rect.left() + rect.width() * 0.7, rect.center().y()}});
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                    int width)
{
    const qreal inset = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace Kustomer
