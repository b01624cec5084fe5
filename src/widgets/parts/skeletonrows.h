// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QTimer>
#include <QWidget>

namespace Kustomer {

/// Grey shapes in the place of rows that are on their way; nothing at first, so that a quick answer
/// doesn't flicker.
class SkeletonRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget *parent = nullptr);

    void setTheme(const ChatTheme &theme);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &row) const;

    ChatTheme m_theme;
    QTimer m_delay;
    bool m_visible = false;
};

} // namespace Kustomer
