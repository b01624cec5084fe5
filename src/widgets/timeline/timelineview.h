// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/rows/rowwalk.h"
#include "widgets/rows/selectiongesture.h"
#include "widgets/timeline/liverows.h"
#include "widgets/timeline/timelineaccessible.h"
#include "widgets/timeline/timelinecanvas.h"

namespace Kustomer {

class ChatMenu;

/// Shows a conversation: a list of bubbles of any length, of which only those near the viewport are
/// laid out. Reads the roles of TimelineModel, oldest row first; stays at the bottom when it is
/// there, keeps the place otherwise, whatever is inserted, removed or resized. Mouse and keyboard
/// reach whatever can be read, selected or pressed.
class TimelineView : public TimelineCanvas
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Shows messages of this type by widgets that the application makes; an empty function takes
    /// it back.
    void setTemplate(const QString &type, const TemplateWidgets::Make &make);
    /// The widget in a row; nullptr where it has none or is far from the viewport.
    TemplateWidget *liveWidget(int row) const { return m_live.at(content().index(row)); }
    /// The row in which this widget stands.
    QModelIndex rowOf(const QWidget *part) const { return m_live.rowOf(part); }

    /// The selected text, as it reads; empty when there is no selection.
    QString selectedText() const { return m_gesture.selectedText(); }
    /// Where in a row's text a point of the viewport is.
    Bubble::Hit hitAt(QPoint point) const { return content().hitAt(point); }
    /// What is at a point of the viewport.
    std::optional<Piece> pieceAt(QPoint point) const { return content().pieceAt(point); }
    /// How a row is spoken.
    QString accessibleText(int row) const { return content().spokenText(row); }
    /// What can be pressed in a row, in reading order.
    QList<Piece> targets(int row) const { return content().targets(row); }
    /// Does what the customer wants who presses a piece of a row.
    void press(int row, const Piece &piece);

    /// Where the keyboard is.
    const TimelineFocus &rowFocus() const { return m_walk.place(); }
    /// Moves the keyboard to a row or one of its targets and brings it into view.
    void focusRow(int row, int target = -1);
    /// The keyboard comes in at this row when it comes next.
    void awaitKeyboard(int row);

public Q_SLOTS:
    /// Copies the selected text, else the message that has the keyboard's ring.
    void copy();
    void selectAll() { m_gesture.selectAll(); }

Q_SIGNALS:
    /// The customer wants something done in a row.
    void acted(int row, const Action &action);

protected:
    void adorn(BubbleState &state, int row, const Bubble &bubble) const override;
    void refresh() override;
    void mediaChanged() override;
    void readFrom(int row) override;
    void reset() override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void step(RowWalk::Way way);
    bool page(RowWalk::Way way);
    void mark(int row, int target);
    /// Whether the key leads somewhere, or presses what it led to.
    bool walk(int key);
    void pressFocused();
    /// What the keyboard would press; nothing: a row.
    std::optional<Action> focusedAction() const;
    void noticeChange();
    void noteTold();
    void tellFocus();
    void follow(const QModelIndex &row);
    void measureAgain(const QModelIndex &row);
    /// The message that has the keyboard's ring, and words; nullptr: none.
    const Bubble *ringed() const;
    bool canCopy() const { return !m_gesture.selection().isEmpty() || ringed(); }
    bool leave(bool next);
    bool leaveJumpButton(bool next);
    /// nullptr: there is nothing to be done.
    ChatMenu *openMenu(int row, const std::optional<Piece> &piece, QPoint place);
    QPoint menuPlace() const;

    TimelineAccessible::Factory m_factory;
    TemplateWidgets m_templates{viewport()};
    LiveRows m_live{viewport()};
    SelectionGesture m_gesture{&content(), viewport()};
    RowWalk m_walk{&content()};
    struct
    {
        QPersistentModelIndex row;
        std::optional<Action> action;
        QList<Piece> offered; ///< by the whole row
    } m_told;                 ///< where the keyboard is, as was told
};

} // namespace Kustomer
