// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/geometry/timelinefocus.h"
#include "widgets/geometry/timelineselection.h"
#include "widgets/timeline/timelineaccessible.h"
#include "widgets/timeline/timelinecontrols.h"
#include "widgets/timeline/timelinefeed.h"
#include "widgets/timeline/timelinepulse.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

class ChatMenu;
class ImageCache;
class Looks;
class RowMedia;
struct BubbleState;

/// Shows a conversation: a list of bubbles of any length, of which only those near the viewport are
/// laid out. Reads the roles of TimelineModel, oldest row first; stays at the bottom when it is
/// there, keeps the place otherwise, whatever is inserted, removed or resized.
class TimelineView : public TimelineFeed
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Where avatars come from; without one initials are shown. Not owned.
    void setImageCache(ImageCache *images);
    /// Where the live controls of rows come from; nullptr: nowhere. Not owned.
    void setRowControls(const RowControlFactory *factory);
    /// Where pictures and files of messages come from; nullptr: nowhere. Not owned.
    void setMedia(RowMedia *media);
    void setLinkSchemes(const QStringList &schemes); ///< that are links beside the usual ones
    /// What time it is; the system's clock by default.
    void setClock(const TimelinePulse::Clock &clock);

    /// Words that were looked for, by the id of the message that they are in.
    using Found = QHash<QString, QList<FoundMark>>;
    void setFound(const Found &found);

    /// The selected text, as it reads; empty when there is no selection.
    QString selectedText() const;
    /// Where in a row's text a point of the viewport is.
    Bubble::Hit hitAt(QPoint point) const;
    /// What is at a point of the viewport.
    std::optional<Piece> pieceAt(QPoint point) const;
    /// How a row is spoken.
    QString accessibleText(int row) const { return content().spokenText(row); }
    /// The live control of a row; nullptr where it has none or is far from the viewport.
    RowControl *rowControl(int row) const;
    /// The row whose control holds this widget.
    QModelIndex rowOfControl(const QWidget *part) const { return m_controls.rowOf(part); }
    /// What can be pressed in a row, in reading order.
    QList<Piece> targets(int row) const { return content().targets(row); }
    /// Does what the customer wants who presses a piece of a row.
    void press(int row, const Piece &piece);

    /// Where the keyboard is.
    const TimelineFocus &rowFocus() const { return m_focus; }
    /// Moves the keyboard to a row or one of its targets and brings it into view.
    void focusRow(int row, int target = -1);

public Q_SLOTS:
    /// Copies the selected text.
    void copy();
    void selectAll();

Q_SIGNALS:
    /// The customer wants something done in a row.
    void acted(int row, const Action &action);

protected:
    void refresh() override;
    void reset() override;
    void announce(int row) override;
    void announceDelivery(Message::Delivery delivery) override;
    QDate today() const override { return m_pulse.now().date(); }
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Grain { Character, Word, Paragraph }; ///< what a press selects at once

    struct Press
    {
        QPoint at;
        QPersistentModelIndex row;
        std::optional<Piece> piece;
    };

    void wear(const Looks &looks);
    BubbleState stateOf(int row, const Bubble &bubble) const;
    int avatarPixels() const;
    void requestPictures();
    void keepTime();
    bool isSeen() const;
    void measureAgain(const QModelIndex &row);
    void giveBackFocus(QWidget *from, QWidget *to);
    int typingRow() const;

    TimelineSelection::Place placeAt(QPoint point) const;
    void selectTo(QPoint point);
    TimelineSelection::Unit unitAt(const TimelineSelection::Place &place) const;
    void publishSelection();
    void endDrag();
    void hover(QPoint point);
    void fillMenu(ChatMenu &menu, int row, const std::optional<Piece> &piece);
    void addToMenu(ChatMenu &menu, const QPersistentModelIndex &row, const Piece &piece);
    void addDeed(ChatMenu &menu, const QString &words, const QPersistentModelIndex &row,
                 const Action &action);
    void moveFocus(int by);
    void moveFocusByPage(int by);
    bool readsOn(int by) const;
    void followControl(const QModelIndex &row);
    void keepFocus();
    void pressFocused();
    int entryRow() const;
    bool leave(bool next);
    bool leaveJumpButton(bool next);
    void openMenuByKey();
    QPoint menuPlace() const;

    TimelineAccessible::Factories m_factories;
    Announcer *m_announcer = new Announcer(this);
    QPointer<ImageCache> m_images;
    TimelinePulse m_pulse;
    TimelineControls m_controls{viewport()};
    TimelineSelection m_selection;
    TimelineFocus m_focus;
    int m_focusedRow = 0; ///< where the keyboard was when its row went away
    QPersistentModelIndex m_hoveredRow;
    int m_hovered = -1; ///< a piece of this row
    Found m_found;
    std::optional<Press> m_press;
    Grain m_grain = Grain::Character;
    QPoint m_doubleClickedAt;
    QDeadlineTimer m_tripleClick;      ///< until then another click there selects a paragraph
    std::optional<QPoint> m_draggedTo; ///< once it is clear that the press is a drag
    QBasicTimer m_edgeScroll;          ///< runs only while a selection is dragged beyond an edge
};

} // namespace Kustomer
