// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/banner.h"

#include "ui_banner.h"
#include "widgets/naming/objectnames.h"

namespace Kustomer {

Banner::Banner(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_ui->action->setWeight(ActionButton::Weight::Plain);
    connect(m_ui->action, &ActionButton::clicked, this, &Banner::actionTriggered);
    m_slide.setStartValue(0);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { setMaximumHeight(height.toInt()); });
    connect(&m_slide, &QVariantAnimation::finished, this,
            [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
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
    const bool isNew = isHidden() && !text.isEmpty();
    setVisible(!text.isEmpty());
    if (isNew)
        slideIn();
    update();
}

void Banner::slideIn()
{
    m_slide.stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    const auto time = animationDuration();
    if (!isVisible() || time.count() == 0)
        return;
    m_slide.setEndValue(qMax(sizeHint().height(), heightForWidth(width())));
    m_slide.setDuration(int(time.count()));
    setMaximumHeight(0);
    m_slide.start();
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
