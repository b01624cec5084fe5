// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::Literals::StringLiterals;

// Outside the namespace, as Q_INIT_RESOURCE demands: a static library would drop the icons
// otherwise.
static void loadIcons()
{
    Q_INIT_RESOURCE(kustomerchat);
}

namespace Kustomer {

namespace {

/// In the order of the enumeration.
constexpr std::array names{
    "alert"_L1, "attach"_L1,  "back"_L1,   "chat"_L1,    "close"_L1, "compose"_L1,     "copy"_L1,
    "down"_L1,  "end"_L1,     "film"_L1,   "in"_L1,      "menu"_L1,  "minus"_L1,       "next"_L1,
    "out"_L1,   "outside"_L1, "page"_L1,   "picture"_L1, "plus"_L1,  "print"_L1,       "resting"_L1,
    "retry"_L1, "save"_L1,    "search"_L1, "send"_L1,    "smile"_L1, "unreachable"_L1, "up"_L1};
static_assert(names.size() == size_t(Icon::Up) + 1);

QString nameOf(Icon icon)
{
    return names.at(size_t(icon));
}

QPixmap render(const QString &name, const QSize &pixels, const QColor &color)
{
    static const bool loaded = (loadIcons(), true);
    Q_UNUSED(loaded);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/kustomerchat/icons/%1.svg"_s.arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap tinted(Icon icon, const QSize &pixels, const QColor &color)
{
    const QString name = nameOf(icon);
    const QString key = u"kustomerchat/%1/%2x%3/%4"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon icon, const QColor &color)
        : m_icon(icon)
        , m_color(color)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(color.alphaF() / 2);
        paintIcon(*painter, m_icon, rect, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_color;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(icon, (rect.size() * scale).toSize(), color);
    pixmap.setDevicePixelRatio(scale);
    const bool isDirected = icon == Icon::Back || icon == Icon::Next;
    if (isDirected && painter.layoutDirection() == Qt::RightToLeft)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon iconOf(Icon icon, const QColor &color)
{
    return QIcon(new LineIconEngine(icon, color));
}

} // namespace Kustomer
