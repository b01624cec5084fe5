// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QListView>

namespace Kustomer {

/// Emoji in rows and columns, walked by arrow keys.
class EmojiGrid final : public QListView
{
    Q_OBJECT

public:
    static constexpr int columns = 9;

    explicit EmojiGrid(QWidget *parent = nullptr);

    /// The side of a cell.
    int cell() const;
    /// Scrolls so that this row is the topmost one.
    void showAtTop(int row);

Q_SIGNALS:
    void chosen(const QString &text);
    /// Arrow up in the first line.
    void left();
    /// What is typed here is looked for.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTheme(const ChatTheme &theme);
    void fit();

    ChatTheme m_theme;
};

} // namespace Kustomer
