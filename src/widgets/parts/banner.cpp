// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/banner.h"

#include "ui_banner.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Banner::Banner(QWidget *parent)
    : Surface(parent)
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
    if (text != m_ui->text->text())
        m_announcer->announce(text);
    m_urgency = urgency;
    m_ui->text->setText(text);
    m_ui->action->setText(action);
    m_ui->action->setVisible(!action.isEmpty());
    adoptTheme();
    setVisible(!text.isEmpty());
    update();
}

void Banner::setDetails(const QString &details)
{
    if (details == accessibleDescription())
        return; // screen readers would be told again
    setToolTip(details.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(details.toHtmlEscaped()));
    setAccessibleDescription(details);
}

void Banner::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->line->setContentsMargins(look.margin, look.unit, look.margin, look.unit);
    m_ui->text->setLook(this->look().text, look.smallFont);
}

BannerLook Banner::look() const
{
    return m_urgency == Urgency::Warning ? theme().warningBanner : theme().neutralBanner;
}

} // namespace Kustomer
