// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/launcher/launcherbutton.h"

#include "chat/base/formatlocale.h"
#include "widgets/looks/badge.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Kustomer {
namespace {

constexpr double faceShare = 0.46; ///< of the disc

} // namespace

LauncherButton::LauncherButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_role(new SpokenRole(QAccessible::Button, this))
{
    m_role->setPress([this] { click(); });
    new OwnLengths(this);
    setObjectName(QStringLiteral("kustomer-launcherButton"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    say();
}

void LauncherButton::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void LauncherButton::setDiameter(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
    update();
}

void LauncherButton::setFace(const QIcon &face)
{
    m_face = face;
    update();
}

void LauncherButton::setUnread(int count)
{
    m_unread = count;
    say();
    update();
}

void LauncherButton::setState(State state)
{
    m_state = state;
    say();
    update();
}

// What a toggle does is its name, whatever state it is in; the state is told beside it.
void LauncherButton::say()
{
    const QString unread = m_unread == 1 ? tr("1 unread message")
        : m_unread > 1 ? inDigitsOf(locale(), tr("%n unread messages", nullptr, m_unread))
                       : QString();
    setSpokenName(*this, tr("Chat"));
    setSpokenDescription(*this, m_state == State::Open ? QString() : unread);
    m_role->setOpening(m_state == State::Open ? SpokenRole::Opening::Open
                                              : SpokenRole::Opening::Closed);
}

int LauncherButton::rim() const
{
    return 2 * m_theme.unit;
}

QSize LauncherButton::sizeHint() const
{
    const int side = m_diameter + 2 * rim();
    return {side, side};
}

bool LauncherButton::event(QEvent *event)
{
    const QString text = m_state == State::Open ? tr("Close chat")
        : m_unread > 0                          ? accessibleDescription()
                                                : tr("Chat with us");
    const bool isHosts = m_state == State::Closed && parentWidget()
        && !parentWidget()->toolTip().isEmpty(); // which Qt comes to next
    if (!isHosts && showToolTip(*this, *event, text))
        return true;
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

bool LauncherButton::hitButton(const QPoint &point) const
{
    return QRegion(disc(), QRegion::Ellipse).contains(point);
}

void LauncherButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void LauncherButton::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LauncherButton::paintShadow(QPainter &painter) const
{
    constexpr int rings = 4;
    QColor shade = m_theme.shadow;
    shade.setAlpha(shade.alpha() / rings);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int ring = 0; ring < rings; ++ring) {
        const int by = rim() * ring / rings;
        painter.drawEllipse(disc().adjusted(-by, -by + 2, by, by + 2));
    }
}

void LauncherButton::paintFace(QPainter &painter) const
{
    const ButtonLook &look = m_theme.primaryButton;
    const QRect disc = this->disc();
    const int side = qRound(disc.width() * faceShare);
    QRect face(0, 0, side, side);
    face.moveCenter(disc.center() + QPoint(1, 1));
    if (m_state == State::Open)
        paintIcon(painter, Icon::Close, face, look.text);
    else if (m_face.isNull())
        paintIcon(painter, Icon::Chat, face, look.text);
    else
        m_face.paint(&painter, face);
}

void LauncherButton::paintCount(QPainter &painter) const
{
    if (m_unread <= 0 || m_state == State::Open)
        return;
    const int height = badgeHeight(m_theme);
    const int width = badgeWidth(m_unread, locale(), m_theme);
    const QRect badge(this->width() - width - m_theme.unit / 2, m_theme.unit / 2, width, height);
    paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), badge), m_unread, locale(),
               m_theme, m_theme.danger, m_theme.background, m_theme.background);
}

/// Apart from the disc by a line of our own, whatever of the host is behind them.
void LauncherButton::paintRing(QPainter &painter) const
{
    const int width = m_theme.focusRingWidth;
    const auto paint = [&](int by, const QColor &color) {
        paintFocusRing(painter, disc().adjusted(-by, -by, by, by), disc().width() / 2.0 + by, color,
                       width);
    };
    paint(width, m_theme.background);
    paint(2 * width, m_theme.focusRing);
}

void LauncherButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter);
    const ButtonLook &look = m_theme.primaryButton;
    const QColor ground = isDown() ? look.pressed : underMouse() ? look.hover : look.background;
    paintSurface(painter, disc(), disc().width() / 2.0, ground, look.border);
    paintFace(painter);
    if (hasFocus())
        paintRing(painter);
    paintCount(painter);
}

} // namespace Kustomer
