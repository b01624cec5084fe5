// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QTabBar>

namespace Kustomer {

/// The way between conversations and the knowledge base, where the company has both.
class HomeTabs final : public QTabBar
{
    Q_OBJECT

public:
    enum Tab { Chat, Help };

    explicit HomeTabs(QWidget *parent = nullptr);

    void setUnread(int count);
    void retranslate();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;

    ChatTheme m_theme;
    int m_unread = 0;
};

} // namespace Kustomer
