// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"
#include "widgets/surveys/ratingglyph.h"

#include <QRadioButton>

namespace Kustomer {

/// One step of a scale: one of its group is chosen, by the pointer, Space, Enter or the arrows.
class RatingButton final : public QRadioButton
{
    Q_OBJECT

public:
    explicit RatingButton(const RatingGlyph &glyph, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RatingGlyph m_glyph;
    ChatTheme m_theme;
};

} // namespace Kustomer
