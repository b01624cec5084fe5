// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Kustomer {

class Announcer;

/// A picture in which parts can be blacked out: by a drag, or by keys (Space begins a part, arrows
/// move it, with Shift they change its size, Backspace takes it back). What was done is spoken.
class BlackOutView final : public QWidget
{
    Q_OBJECT

public:
    explicit BlackOutView(const QPixmap &picture, QWidget *parent = nullptr);

    /// The picture without what was blacked out: there is nothing below the black.
    QImage image() const { return result()(); }
    /// The same, made where and when it is asked for.
    std::function<QImage()> result() const;
    int parts() const { return int(m_parts.size()); }
    /// Takes the latest part back.
    void undo();
    /// What is blacked out, in words.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF all() const { return {QPointF(), QSizeF(m_picture.size())}; }
    QRectF shown() const;
    QRectF onScreen(const QRectF &part) const;
    QPointF inPicture(QPointF point) const;
    void begin();
    bool change(const QKeyEvent &event);
    void keepInside(QRectF *part) const;
    void retranslate();
    void tell();

    QPixmap m_picture; ///< in its own pixels
    ChatTheme m_theme;
    QList<QRectF> m_parts;           ///< in pixels of the picture
    std::optional<QPointF> m_origin; ///< of the part that is being drawn
    Announcer *m_announcer;
    QTimer m_pause; ///< until what keys did is spoken
};

} // namespace Kustomer
