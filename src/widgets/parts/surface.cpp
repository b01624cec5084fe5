// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/surface.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Kustomer {

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
    Looks::follow(this, [this](const Looks &looks) {
        if (m_theme != looks.theme())
            setTheme(looks.theme());
        adoptImages(looks.images());
    });
}

void Surface::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    adoptTheme();
    updateGeometry();
    update();
}

void Surface::adoptImages(ImageCache *) { }

std::chrono::milliseconds Surface::animationDuration() const
{
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    return std::min(m_theme.animation, std::chrono::milliseconds(wanted));
}

void Surface::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Surface::paintEvent(QPaintEvent *event)
{
    if (const QColor color = ground(); color.isValid() && color.alpha() > 0)
        QPainter(this).fillRect(event->rect(), color);
}

} // namespace Kustomer
