// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"
#include "widgets/looks/icon.h"

#include <QWidget>

namespace Kustomer {

/// A large icon on a tinted disc: what a place without content looks like.
class Emblem final : public QWidget
{
    Q_OBJECT

public:
    explicit Emblem(QWidget *parent = nullptr);

    void setShape(Icon shape);
    void setTheme(const ChatTheme &theme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_shape = Icon::Chat;
    ChatTheme m_theme;
};

} // namespace Kustomer
