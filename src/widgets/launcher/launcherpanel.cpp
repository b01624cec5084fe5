// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/launcherpanel.h"

#include "widgets/launcher/nudge.h"
#include "widgets/launcher/paneldock.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/words/spoken.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace Kustomer {

LauncherPanel::LauncherPanel(QWidget *content)
    : m_content(content)
    , m_dock(new PanelDock(this))
    , m_out(new IconButton(this))
    , m_close(new IconButton(this))
{
    new OwnLengths(this);
    setObjectName(QStringLiteral("kustomer-launcherPanel"));
    setAttribute(Qt::WA_QuitOnClose, false); // the chat is not the application
    content->setParent(this);
    content->installEventFilter(this);
    setFocusProxy(content);
    m_out->setObjectName(QStringLiteral("kustomer-popOut"));
    m_close->setObjectName(QStringLiteral("kustomer-closeChat"));
    m_close->setShape(Icon::Close);
    connect(m_out, &IconButton::clicked, this, &LauncherPanel::toggleOut);
    connect(m_close, &IconButton::clicked, this, &LauncherPanel::closeRequested);
    connect(content, &QObject::destroyed, this, &LauncherPanel::putAway, Qt::QueuedConnection);
    connectDock();
    say();
    hide(); // until it is asked for, also when its window is shown
}

void LauncherPanel::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    m_out->setTheme(theme);
    m_close->setTheme(theme);
    place();
    update();
}

void LauncherPanel::setNudge(const Nudge *nudge)
{
    m_nudge = nudge;
}

bool LauncherPanel::tells(const Message &message) const
{
    return m_nudge && m_nudge->tells(message);
}

void LauncherPanel::say()
{
    const bool out = isOut();
    setWindowTitle(tr("Chat"));
    setSpokenName(*this, tr("Chat"));
    m_out->setShape(out ? Icon::In : Icon::Out);
    setSpokenName(*m_out,
                  out          ? tr("Back into the window")
                      : dock() ? tr("Show in a side panel")
                               : tr("Open in a window of its own"));
    setSpokenName(*m_close, tr("Close chat"));
    m_close->setVisible(!out); // a window of its own has one
}

QWidget *LauncherPanel::content() const
{
    return m_content && m_content->parentWidget() == this ? m_content.data() : nullptr;
}

/// Whoever took it elsewhere wants all of it, and nothing of this.
void LauncherPanel::noticeContent()
{
    if (content())
        return place();
    m_content->clearMask();
    putAway();
}

void LauncherPanel::place()
{
    const Qt::LayoutDirection direction
        = (content() ? content() : static_cast<QWidget *>(this))->layoutDirection();
    const int rim = isOut() ? 0 : m_theme.unit;
    const int strip = m_theme.touchSize;
    const QRect inside = rect().adjusted(rim, rim, -rim, -rim);
    const auto put = [this, direction](QWidget *part, QRect rect) {
        // The chat may run as its language does, and the strip above it is a part of it.
        part->setGeometry(QStyle::visualRect(direction, this->rect(), rect));
    };
    int right = inside.right() + 1 - m_theme.unit;
    for (IconButton *button : {m_close, m_out}) {
        if (button->isHidden())
            continue;
        right -= strip;
        put(button, {right, inside.top(), strip, strip});
    }
    if (!content())
        return;
    content()->setGeometry(inside.adjusted(0, strip, 0, 0));
    roundContent();
}

/// The panel's own round corners show in the places of the content's.
void LauncherPanel::roundContent()
{
    if (isOut())
        return m_content->clearMask();
    const QRect all = m_content->rect();
    const qreal corner = radius();
    QRegion seen = all.adjusted(0, 0, 0, -qCeil(corner));
    for (int row = 0; row < qCeil(corner); ++row) { // from the lowest
        const qreal away = corner - row;            // the lower edge, from the middle of the corner
        const int gone = qCeil(corner - std::sqrt(corner * corner - away * away));
        seen |= QRect(gone, all.bottom() - row, all.width() - 2 * gone, 1);
    }
    m_content->setMask(seen);
}

bool LauncherPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    if (event->type() == QEvent::ParentChange && watched == m_content)
        noticeContent();
    return QWidget::eventFilter(watched, event);
}

void LauncherPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QPainterPath LauncherPanel::outline(qreal beyond) const
{
    const qreal rim = m_theme.unit - beyond;
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(rim, rim, -rim, -rim), radius() + beyond,
                        radius() + beyond);
    return path;
}

void LauncherPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isOut()) {
        painter.fillRect(rect(), m_theme.header.background);
        return;
    }
    paintShadow(painter, rect(), radius(), m_theme);
    painter.fillPath(outline(1), m_theme.separator); // a line around all that is in it
    painter.fillPath(outline(), m_theme.background);
    painter.setClipPath(outline());
    painter.fillRect(0, 0, width(), m_theme.unit + m_theme.touchSize, m_theme.header.background);
}

void LauncherPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested(); // nothing in it wanted the key
    else
        QWidget::keyPressEvent(event);
}

void LauncherPanel::closeEvent(QCloseEvent *event)
{
    event->accept(); // else the application could not quit
    Q_EMIT closeRequested();
}

void LauncherPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace Kustomer
