// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <QVariantAnimation>

#include <memory>

namespace Kustomer {

namespace Ui {
class Banner;
}

/// A thin line across a page that says one thing, and offers at most one way on.
class Banner final : public Surface
{
    Q_OBJECT

public:
    enum class Urgency { Neutral, Warning };

    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// An empty text hides the banner.
    void say(const QString &text, Urgency urgency, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void adoptTheme() override;
    QColor ground() const override { return look().background; }

private:
    BannerLook look() const;
    /// What is below moves down, not away.
    void slideIn();

    std::unique_ptr<Ui::Banner> m_ui;
    Announcer *m_announcer = new Announcer(this);
    QVariantAnimation m_slide{this};
    Urgency m_urgency = Urgency::Neutral;
};

} // namespace Kustomer
