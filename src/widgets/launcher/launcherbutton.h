// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QAbstractButton>

namespace Kustomer {

class SpokenRole;

/// The round button that opens and closes the chat, with the number of messages that wait.
class LauncherButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LauncherButton(QWidget *parent = nullptr);

    void setTheme(const ChatTheme &theme);
    /// The width and height of the disc.
    void setDiameter(int diameter);
    /// In place of our own; null: our own.
    void setFace(const QIcon &face);
    void setUnread(int count);
    enum class State { Closed, Open };
    void setState(State state);

    /// Room around the disc for its shadow and its badge.
    int rim() const;
    QRect disc() const { return rect().adjusted(rim(), rim(), -rim(), -rim()); }
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &point) const override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void paintShadow(QPainter &painter) const;
    void paintFace(QPainter &painter) const;
    void paintCount(QPainter &painter) const;
    void paintRing(QPainter &painter) const;

    SpokenRole *m_role;
    ChatTheme m_theme;
    QIcon m_face;
    State m_state = State::Closed;
    int m_diameter = 56;
    int m_unread = 0;
};

} // namespace Kustomer
