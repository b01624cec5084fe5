// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/blackoutview.h"

#include "chat/base/formatlocale.h"
#include "widgets/looks/drawing.h"
#include "widgets/words/announcer.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

/// How far an arrow leads, as a part of the whole; no part of the picture gets smaller by keys.
constexpr double step = 1.0 / 40;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

BlackOutView::BlackOutView(const QPixmap &picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_announcer(new Announcer(this))
{
    new SpokenRole(QAccessible::Graphic, this);
    m_picture.setDevicePixelRatio(1);
    setObjectName(QStringLiteral("kustomer-blackOut"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    retranslate();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    m_pause.callOnTimeout(this, [this] { m_announcer->announce(words()); });
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        update();
    });
}

void BlackOutView::retranslate()
{
    setSpokenName(*this, tr("Picture to be sent"));
    setSpokenDescription(*this,
                         tr("Space blacks a part out, arrows move it, with Shift they change its "
                            "size, Backspace takes it back."));
}

void BlackOutView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::function<QImage()> BlackOutView::result() const
{
    return [picture = m_picture.toImage(), parts = m_parts] {
        QImage image = picture.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        for (const QRectF &part : parts)
            painter.fillRect(part.toAlignedRect(), Qt::black);
        return image;
    };
}

void BlackOutView::undo()
{
    if (m_parts.isEmpty() || m_origin)
        return;
    m_parts.removeLast();
    tell();
}

QString BlackOutView::words() const
{
    if (m_parts.isEmpty())
        return tr("Nothing is blacked out.");
    const QRectF &part = m_parts.last();
    const auto share = [this](double length, double whole) {
        return locale().toString(qRound(100 * length / whole)) + locale().percent();
    };
    //: Said of a picture; each of %1 to %4 is such as "25%"
    const QString words = inDigitsOf(
        locale(),
        tr("%n parts are blacked out. The latest begins %1 from the left and %2 from the top, "
           "and takes %3 of the width and %4 of the height.",
           nullptr, parts()));
    return words.arg(share(part.left(), all().width()), share(part.top(), all().height()),
                     share(part.width(), all().width()), share(part.height(), all().height()));
}

QSize BlackOutView::sizeHint() const
{
    return m_picture.size().scaled(560, 400, Qt::KeepAspectRatio).expandedTo(minimumSizeHint());
}

QRectF BlackOutView::shown() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF(width() - size.width(), height() - size.height()) / 2, size};
}

QRectF BlackOutView::onScreen(const QRectF &part) const
{
    const QRectF area = shown();
    const double scale = area.width() / qMax(1, m_picture.width());
    return {area.topLeft() + part.topLeft() * scale, part.size() * scale};
}

QPointF BlackOutView::inPicture(QPointF point) const
{
    const QRectF area = shown();
    const QPointF place = (point - area.topLeft()) * m_picture.width() / qMax(1.0, area.width());
    return {std::clamp(place.x(), 0.0, all().right()), std::clamp(place.y(), 0.0, all().bottom())};
}

void BlackOutView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area = shown();
    painter.drawPixmap(area, m_picture, all());
    for (const QRectF &part : m_parts)
        painter.fillRect(onScreen(part), Qt::black);
    paintSurface(painter, area, 0, Qt::transparent, m_theme.separator);
    if (!hasFocus())
        return;
    const int width = m_theme.focusRingWidth;
    const QRectF current = m_parts.isEmpty() ? area : onScreen(m_parts.last());
    paintFocusRing(painter, current, 0, m_theme.focusRing, width);
    paintFocusRing(painter, current.adjusted(width, width, -width, -width), 0, m_theme.background,
                   1); // seen on whatever the picture shows
}

void BlackOutView::begin()
{
    const QSizeF size = all().size() / 4;
    m_parts.append(QRectF(all().center() - QPointF(size.width(), size.height()) / 2, size));
    tell();
}

bool BlackOutView::change(const QKeyEvent &event)
{
    const QPointF direction = directionOf(event.key());
    if (direction.isNull() || m_parts.isEmpty())
        return false;
    const QPointF by(direction.x() * all().width() * step, direction.y() * all().height() * step);
    QRectF &part = m_parts.last();
    if (event.modifiers() & Qt::ShiftModifier)
        part.setBottomRight(part.bottomRight() + by);
    else
        part.translate(by);
    keepInside(&part);
    tell();
    return true;
}

void BlackOutView::keepInside(QRectF *part) const
{
    const QRectF whole = all();
    const QSizeF size = part->size().expandedTo(whole.size() * step).boundedTo(whole.size());
    part->setSize(size);
    part->moveTo(std::clamp(part->left(), 0.0, whole.width() - size.width()),
                 std::clamp(part->top(), 0.0, whole.height() - size.height()));
}

bool BlackOutView::event(QEvent *event)
{
    // Before a shortcut of the host, which would take something else back.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        event->accept();
    return QWidget::event(event);
}

void BlackOutView::keyPressEvent(QKeyEvent *event)
{
    if (m_origin)
        return; // one at a time
    if (event->key() == Qt::Key_Space)
        begin();
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete
             || event->matches(QKeySequence::Undo))
        undo();
    else if (!change(*event))
        QWidget::keyPressEvent(event);
}

void BlackOutView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_origin = inPicture(event->position());
    m_parts.append(QRectF(*m_origin, QSizeF()));
}

void BlackOutView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_origin)
        return;
    m_parts.last() = QRectF(*m_origin, inPicture(event->position())).normalized();
    update();
}

void BlackOutView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_origin || event->button() != Qt::LeftButton)
        return;
    m_origin.reset();
    if (m_parts.last().isEmpty()) // a click only
        m_parts.removeLast();
    tell();
}

void BlackOutView::tell()
{
    m_pause.start();
    update();
    Q_EMIT changed();
}

} // namespace Kustomer
