// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractScrollArea>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

namespace Kustomer::Testing {

/// A text as a widget wrote it, in the widget's coordinates.
struct Written
{
    QString text;
    QFont font;
    QColor color;
    QPointF base; ///< where the line that the letters stand on begins
    QRectF room;  ///< what is seen of the place it was written in

    /// From the top of the highest letter to the bottom of the deepest.
    QRectF ink() const { return QFontMetricsF(font).tightBoundingRect(text).translated(base); }
};

/// Paper that remembers what was written on it, and nothing else.
class WritingPaper final : public QPaintDevice
{
public:
    explicit WritingPaper(QSize size)
        : m_size(size)
    { }

    const QList<Written> &writings() const { return m_pen.writings; }
    QPaintEngine *paintEngine() const override { return &m_pen; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    class Pen final : public QPaintEngine
    {
    public:
        Pen()
            : QPaintEngine(AllFeatures)
        { }

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &) override { }
        void drawPath(const QPainterPath &) override { }
        using QPaintEngine::drawPolygon;
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawImage(const QRectF &, const QImage &, const QRectF &,
                       Qt::ImageConversionFlags) override
        { }

        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QTransform toPaper = painter()->deviceTransform();
            const QRectF whole(0, 0, paintDevice()->width(), paintDevice()->height());
            const QRectF seen = painter()->hasClipping()
                ? toPaper.mapRect(painter()->clipBoundingRect()).intersected(whole)
                : whole;
            writings.append(
                {item.text(), item.font(), painter()->pen().color(), toPaper.map(at), seen});
        }

        QList<Written> writings;
    };

    QSize m_size;
    mutable Pen m_pen;
};

/// All that a widget writes by itself, without what is in it.
inline QList<Written> writingsOf(QWidget &widget)
{
    WritingPaper paper(widget.size());
    widget.render(&paper, {}, {}, QWidget::RenderFlags());
    return paper.writings();
}

/// Whether a line was scrolled out of sight in part.
inline bool isScrolledAway(const QWidget &widget, const Written &line)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (!area || area->viewport() != &widget || area->verticalScrollBar()->maximum() == 0)
        return false;
    const QFontMetricsF metrics(line.font);
    return line.base.y() - metrics.ascent() < line.room.top()
        || line.base.y() + metrics.descent() > line.room.bottom();
}

/// Which letters of a place, and of all that is in it, are cut off above or below.
inline QStringList cutLetters(QWidget &place)
{
    QStringList cut;
    QWidgetList all = place.findChildren<QWidget *>();
    all.prepend(&place);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || widget->window() != place.window())
            continue;
        for (const Written &line : writingsOf(*widget)) {
            const QRectF ink = line.ink();
            const double above = line.room.top() - ink.top();
            const double below = ink.bottom() - line.room.bottom();
            if (ink.isEmpty() || isScrolledAway(*widget, line) || qMax(above, below) <= 1)
                continue;
            cut << QStringLiteral("%1 %2 cuts “%3” by %4, %5")
                       .arg(QString::fromLatin1(widget->metaObject()->className()),
                            widget->objectName(), line.text)
                       .arg(above)
                       .arg(below);
        }
    }
    return cut;
}

} // namespace Kustomer::Testing
