// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/geometry/timelineselection.h"
#include "widgets/pieces/piece.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QObject>
#include <QPoint>

namespace Kustomer {

class TimelineContent;

/// Selects texts of a timeline with the mouse: by a press and a drag, by words after a double
/// click, by paragraphs after a third one, further with Shift; beyond an edge it goes on. What is
/// pressed and released at one place is no selection.
class SelectionGesture final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SelectionGesture(const TimelineContent *content, QWidget *viewport);

    const TimelineSelection &selection() const { return m_selection; }
    /// The selected text, as it reads; empty when there is no selection.
    QString selectedText() const;
    void selectAll();
    void clear();

    void press(QPoint point, Qt::KeyboardModifiers modifiers);
    void doubleClick(QPoint point);
    /// Whether there was a press before.
    bool isUnderWay() const { return m_press.has_value(); }
    void moveTo(QPoint point);
    /// What was pressed and released.
    struct Pressed
    {
        int row = -1;
        Piece piece;
    };
    std::optional<Pressed> release(QPoint point);
    /// Nobody knows of a release.
    void giveUp();

Q_SIGNALS:
    void changed();
    /// The pointer pulls the rows beyond an edge.
    void pulled(qint64 distance);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Grain { Character, Word, Paragraph }; ///< what a press selects at once

    struct Press
    {
        QPoint at;
        QPersistentModelIndex row;
        std::optional<Piece> piece;
    };

    TimelineSelection::Place placeAt(QPoint point) const;
    TimelineSelection::Unit unitAt(const TimelineSelection::Place &place) const;
    void selectTo(QPoint point);
    void publish() const;

    const TimelineContent *m_content;
    QWidget *m_viewport;
    TimelineSelection m_selection;
    std::optional<Press> m_press;
    Grain m_grain = Grain::Character;
    QPoint m_doubleClickedAt;
    QDeadlineTimer m_tripleClick;      ///< until then another click there selects a paragraph
    std::optional<QPoint> m_draggedTo; ///< once it is clear that the press is a drag
    QBasicTimer m_edgeScroll;          ///< runs only while a selection is dragged beyond an edge
};

} // namespace Kustomer
