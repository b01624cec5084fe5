// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/rows/selectiongesture.h"

#include "widgets/rows/timelinecontent.h"

#include <QApplication>
#include <QClipboard>
#include <QTimerEvent>
#include <QWidget>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr auto edgeFrame = 16ms;

/// How far a pointer may move while it still rests.
int nearby()
{
    return QApplication::startDragDistance();
}

} // namespace

SelectionGesture::SelectionGesture(const TimelineContent *content, QWidget *viewport)
    : m_content(content)
    , m_viewport(viewport)
{
    viewport->installEventFilter(this);
}

// Then something else gets the release.
bool SelectionGesture::eventFilter(QObject *viewport, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        giveUp();
    return QObject::eventFilter(viewport, event);
}

QString SelectionGesture::selectedText() const
{
    if (m_selection.isEmpty())
        return {};
    QStringList texts;
    for (int row = m_selection.firstRow(); row <= m_selection.lastRow(); ++row) {
        const auto range = m_selection.range(row);
        const QString text = m_content->textOf(row, range->from, range->to);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

void SelectionGesture::selectAll()
{
    const int count = m_content->count();
    if (count == 0)
        return;
    const int end = int(m_content->textOf(count - 1, 0, -1).size());
    m_selection.begin(TimelineSelection::Place{m_content->index(0), 0});
    m_selection.extend(TimelineSelection::Place{m_content->index(count - 1), end});
    Q_EMIT changed();
}

void SelectionGesture::clear()
{
    m_selection.clear();
    giveUp();
}

TimelineSelection::Place SelectionGesture::placeAt(QPoint point) const
{
    const int row = m_content->rowAt(point.y());
    if (row < 0)
        return {};
    return {m_content->index(row), qMax(0, m_content->hitAt(point).position)};
}

TimelineSelection::Unit SelectionGesture::unitAt(const TimelineSelection::Place &place) const
{
    const Bubble *bubble = m_content->bubble(place.row.row());
    if (!bubble || m_grain == Grain::Character)
        return {place, place};
    const auto [from, to] = m_grain == Grain::Word ? bubble->wordAt(place.position)
                                                   : bubble->paragraphAt(place.position);
    return {{place.row, from}, {place.row, to}};
}

void SelectionGesture::press(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const TimelineSelection::Place place = placeAt(point);
    const bool again
        = !m_tripleClick.hasExpired() && (point - m_doubleClickedAt).manhattanLength() < nearby();
    giveUp();
    m_press = Press{point, place.row, m_content->pieceAt(point)};
    const bool extends = !again && (modifiers & Qt::ShiftModifier);
    if (!extends)
        m_grain = again ? Grain::Paragraph : Grain::Character;
    if (extends)
        m_selection.extend(unitAt(place));
    else
        m_selection.begin(unitAt(place));
    m_tripleClick = {};
    Q_EMIT changed();
}

void SelectionGesture::doubleClick(QPoint point)
{
    const TimelineSelection::Place place = placeAt(point);
    const Bubble *bubble = m_content->bubble(place.row.row());
    if (!bubble || bubble->textLength() == 0)
        return;
    m_doubleClickedAt = point;
    m_tripleClick.setRemainingTime(QApplication::doubleClickInterval());
    giveUp();
    m_press = Press{point, place.row, std::nullopt}; // the first click has pressed it
    m_grain = Grain::Word;
    m_selection.begin(unitAt(place));
    Q_EMIT changed();
}

void SelectionGesture::moveTo(QPoint point)
{
    const int moved = (point - m_press->at).manhattanLength();
    if (!m_draggedTo && moved < nearby())
        return;
    m_draggedTo = point;
    selectTo(point);
    if (m_viewport->rect().contains(point))
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(int(edgeFrame.count()), this);
}

void SelectionGesture::selectTo(QPoint point)
{
    const QRect view = m_viewport->rect();
    m_selection.extend(unitAt(placeAt({point.x(), qBound(view.top(), point.y(), view.bottom())})));
    Q_EMIT changed();
}

void SelectionGesture::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return QObject::timerEvent(event);
    const int above = qMin(0, m_draggedTo->y());
    const int below = qMax(0, m_draggedTo->y() - m_viewport->height());
    Q_EMIT pulled((above + below) / 2); // the farther away, the faster
    selectTo(*m_draggedTo);
}

std::optional<SelectionGesture::Pressed> SelectionGesture::release(QPoint point)
{
    const bool dragged = m_draggedTo.has_value();
    const Press pressed = *m_press;
    giveUp();
    publish();
    const bool same = pressed.piece && pressed.piece == m_content->pieceAt(point)
        && pressed.row.isValid() && pressed.row.row() == m_content->rowAt(point.y());
    if (dragged || !same)
        return {};
    return Pressed{pressed.row.row(), *pressed.piece};
}

void SelectionGesture::giveUp()
{
    m_press.reset();
    m_draggedTo.reset();
    m_edgeScroll.stop();
}

// Where the platform has a selection of its own, it is what the middle button inserts.
void SelectionGesture::publish() const
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

} // namespace Kustomer
