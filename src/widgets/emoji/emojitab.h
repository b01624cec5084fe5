// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QAbstractButton>

namespace Kustomer {

/// The way to a group of emoji, shown by one of them.
class EmojiTab final : public QAbstractButton
{
    Q_OBJECT

public:
    EmojiTab(const QString &emoji, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChatTheme m_theme;
    QString m_emoji;
};

} // namespace Kustomer
