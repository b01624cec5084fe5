// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/chatmenu.h"
#include "widgets/pieces/piece.h"

#include <QPersistentModelIndex>

namespace Kustomer {

class Bubble;

/// What can be done with a row of a timeline, and with the piece of it that was pointed at.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    /// Goes with its menu, once that is closed.
    RowMenu(QWidget *view, const ChatTheme &theme);

    void addCopySelection();
    void addRow(const QPersistentModelIndex &row, const Bubble &bubble,
                const std::optional<Piece> &piece);
    /// nullptr: nothing was added.
    ChatMenu *open(QPoint place);

Q_SIGNALS:
    void copyRequested();
    void acted(int row, const Action &action);

private:
    void addCopyMessage(const Bubble &bubble);
    void addPiece(const QPersistentModelIndex &row, const Piece &piece, bool isSavedApart);
    void addDeed(const QString &words, const QPersistentModelIndex &row, const Action &action);

    ChatMenu *m_menu;
    QFont m_font;
};

} // namespace Kustomer
