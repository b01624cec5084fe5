// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"
#include "widgets/looks/looks.h"

#include <QAbstractButton>

namespace Kustomer {

/// A round button that shows one line icon, and a number where something waits behind it.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Quiet blends into the header, Bare into the page, Filled wears the brand's color.
    enum class Weight { Quiet, Bare, Filled };

    explicit IconButton(QWidget *parent = nullptr);

    void setShape(Icon shape, Weight weight = Weight::Quiet);
    void setTheme(const ChatTheme &theme);
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonLook look() const;

    Icon m_shape = Icon::Menu;
    Weight m_weight = Weight::Quiet;
    int m_count = 0;
    ChatTheme m_theme;
};

} // namespace Kustomer
