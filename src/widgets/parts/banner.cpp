// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/banner.h"

#include "ui_banner.h"
#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    m_ui->action->setWeight(ActionButton::Weight::Plain);
    connect(m_ui->action, &ActionButton::clicked, this, &Banner::actionTriggered);
    hide();
}

Banner::~Banner() = default;

void Banner::say(const QString &text, Urgency urgency, const QString &action)
{
    m_urgency = urgency;
    m_ui->text->setText(text);
    m_ui->action->setText(action);
    m_ui->action->setVisible(!action.isEmpty());
    applyLook();
    setVisible(!text.isEmpty());
}

void Banner::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    m_ui->action->setTheme(theme);
    m_ui->line->setContentsMargins(theme.margin, theme.unit, theme.margin, theme.unit);
    applyLook();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look().background);
}

BannerLook Banner::look() const
{
    return m_urgency == Urgency::Warning ? m_theme.warningBanner : m_theme.neutralBanner;
}

void Banner::applyLook()
{
    dress(*m_ui->text, look().text, m_theme.smallFont);
    update();
}

} // namespace Kustomer
