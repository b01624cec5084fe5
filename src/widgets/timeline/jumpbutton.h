// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPixmap>

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
    /// The keyboard to where it was: who presses the button with the mouse does not want to leave
    /// where one writes.
    void giveBack(QWidget *from, const QWidget *to) const;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the button looks like, apart from its theme.
    struct Look
    {
        QSize size;
        QLocale locale;
        int count = -1;
        bool isDown = false, isHovered = false, isFocused = false;

        bool operator==(const Look &) const = default;
    };

    QRectF circle() const;
    Look look() const;
    void paintDisc(QPainter &painter, const Look &look) const;
    void paintCount(QPainter &painter, const Look &look) const;
    void describe();

    ChatTheme m_theme;
    int m_count = 0;
    Look m_pictured;
    QPixmap m_picture; ///< painted when it looks different, not in every frame of a scroll
};

} // namespace Kustomer
