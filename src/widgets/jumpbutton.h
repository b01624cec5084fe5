// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/chattheme.h"

#include <QAbstractButton>

namespace Kustomer {

/// The round button that leads back to the newest message and counts those that came meanwhile.
class JumpButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit JumpButton(QWidget *parent = nullptr);

    void setTheme(const ChatTheme &theme);
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF circle() const;
    void paintBadge(QPainter &painter) const;
    void describe();

    ChatTheme m_theme;
    int m_count = 0;
};

} // namespace Kustomer
