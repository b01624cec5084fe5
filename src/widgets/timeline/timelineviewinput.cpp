// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What TimelineView does with the mouse and the menu; the keyboard is in timelineviewkeys.cpp,
// what is shown in timelineview.cpp.

#include "widgets/parts/chatmenu.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto edgeFrame = 16ms;
constexpr qsizetype unwrappedToolTip = 80; ///< characters that fit into one line

/// How far a pointer may move while it still rests.
int nearby()
{
    return QApplication::startDragDistance();
}

Qt::CursorShape cursorOf(const std::optional<Piece> &piece, const Bubble::Hit &hit)
{
    if (piece && piece->action)
        return Qt::PointingHandCursor;
    return hit.onText ? Qt::IBeamCursor : Qt::ArrowCursor;
}

} // namespace

TimelineSelection::Place TimelineView::placeAt(QPoint point) const
{
    const int row = rowAt(point);
    if (!model() || row < 0)
        return {};
    return {model()->index(row, 0), qMax(0, hitAt(point).position)};
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return TimelineFeed::mousePressEvent(event);
    const TimelineSelection::Place place = placeAt(event->pos());
    const bool again = !m_tripleClick.hasExpired()
        && (event->pos() - m_doubleClickedAt).manhattanLength() < nearby();
    endDrag();
    m_press = Press{event->pos(), place.row, pieceAt(event->pos())};
    const bool extends = !again && (event->modifiers() & Qt::ShiftModifier);
    if (!extends)
        m_grain = again ? Grain::Paragraph : Grain::Character;
    if (extends)
        m_selection.extend(unitAt(place));
    else
        m_selection.begin(unitAt(place));
    m_tripleClick = {};
    m_focus = {place.row};
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        endDrag(); // something else got the release, such as a window that opened meanwhile
    if (!m_press)
        return hover(event->pos());
    const int moved = (event->pos() - m_press->at).manhattanLength();
    if (!m_draggedTo && moved < nearby())
        return;
    m_draggedTo = event->pos();
    selectTo(event->pos());
    if (viewport()->rect().contains(event->pos()))
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(int(edgeFrame.count()), this);
}

void TimelineView::endDrag()
{
    m_press.reset();
    m_draggedTo.reset();
    m_edgeScroll.stop();
}

void TimelineView::selectTo(QPoint point)
{
    const QRect view = viewport()->rect();
    m_selection.extend(unitAt(placeAt({point.x(), qBound(view.top(), point.y(), view.bottom())})));
    viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId())
        return TimelineFeed::timerEvent(event);
    const int above = qMin(0, m_draggedTo->y());
    const int below = qMax(0, m_draggedTo->y() - viewport()->height());
    moveBy((above + below) / 2); // the farther away, the faster
    selectTo(*m_draggedTo);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return TimelineFeed::mouseReleaseEvent(event);
    const bool dragged = m_draggedTo.has_value();
    const Press pressed = *m_press;
    endDrag();
    publishSelection();
    hover(event->pos());
    const bool same = pressed.piece && pressed.piece == pieceAt(event->pos())
        && pressed.row.isValid() && pressed.row.row() == rowAt(event->pos());
    if (same && !dragged)
        press(pressed.row.row(), *pressed.piece);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineSelection::Place place = placeAt(event->pos());
    const Bubble *bubble = content().bubble(place.row.row());
    if (event->button() != Qt::LeftButton || !bubble || bubble->textLength() == 0)
        return;
    m_doubleClickedAt = event->pos();
    m_tripleClick.setRemainingTime(QApplication::doubleClickInterval());
    endDrag();
    m_press = Press{event->pos(), place.row, std::nullopt}; // the first click has pressed it
    m_grain = Grain::Word;
    m_selection.begin(unitAt(place));
    viewport()->update();
}

TimelineSelection::Unit TimelineView::unitAt(const TimelineSelection::Place &place) const
{
    const Bubble *bubble = content().bubble(place.row.row());
    if (!bubble || m_grain == Grain::Character)
        return {place, place};
    const auto [from, to] = m_grain == Grain::Word ? bubble->wordAt(place.position)
                                                   : bubble->paragraphAt(place.position);
    return {{place.row, from}, {place.row, to}};
}

/// Where the platform has a selection of its own, it is what the middle button inserts.
void TimelineView::publishSelection()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TimelineView::hover(QPoint point)
{
    const Bubble::Hit hit = hitAt(point);
    const int row = rowAt(point);
    const QModelIndex hovered = model() && row >= 0 ? model()->index(row, 0) : QModelIndex();
    if (m_hovered != hit.piece || m_hoveredRow != hovered)
        viewport()->update();
    m_hovered = hit.piece;
    m_hoveredRow = hovered;
    viewport()->setCursor(cursorOf(pieceAt(point), hit));
}

void TimelineView::press(int row, const Piece &piece)
{
    if (model() && row >= 0 && row < model()->rowCount() && piece.action)
        Q_EMIT acted(row, *piece.action);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        endDrag();
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return TimelineFeed::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Piece> piece = pieceAt(help->pos());
    const QString text = piece ? piece->toolTip : QString();
    // Escaped: a message must not be able to put rich text on the screen.
    const QString format = text.size() <= unwrappedToolTip ? u"<p style='white-space:pre'>%1</p>"_s
                                                           : u"<qt>%1</qt>"_s;
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? QString() : format.arg(text.toHtmlEscaped()), viewport());
    return true;
}

QString TimelineView::selectedText() const
{
    if (m_selection.isEmpty())
        return {};
    QStringList texts;
    for (int row = m_selection.firstRow(); row <= m_selection.lastRow(); ++row) {
        const auto range = m_selection.range(row);
        const QString text = content().textOf(row, range->from, range->to);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

void TimelineView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TimelineView::selectAll()
{
    const int count = content().count();
    if (count == 0)
        return;
    const int end = int(content().textOf(count - 1, 0, -1).size());
    m_selection.begin(TimelineSelection::Place{model()->index(0, 0), 0});
    m_selection.extend(TimelineSelection::Place{model()->index(count - 1, 0), end});
    viewport()->update();
}

void TimelineView::fillMenu(ChatMenu &menu, int row, const std::optional<Piece> &piece)
{
    const Bubble *bubble = content().bubble(row);
    if (!m_selection.isEmpty()) {
        connect(menu.add(tr("Copy"), Icon::Copy), &QAction::triggered, this, &TimelineView::copy);
    } else if (bubble && bubble->textLength() > 0) {
        connect(menu.add(tr("Copy message"), Icon::Copy), &QAction::triggered, this,
                [text = bubble->textBetween(0, bubble->textLength())] {
                    QApplication::clipboard()->setText(text);
                });
    }
    QList<Piece> pieces = bubble ? pressable(bubble->pieces()) : QList<Piece>();
    const bool oneLink
        = std::ranges::count(pieces, Piece::Role::Link, [](const Piece &one) { return one.role; })
        == 1;
    pieces.removeIf([&](const Piece &one) {
        const bool isOfTheMessage = std::holds_alternative<RetrySend>(*one.action)
            || std::holds_alternative<DiscardSend>(*one.action)
            || (one.role == Piece::Role::Link && oneLink);
        return one != piece && !isOfTheMessage;
    });
    if (!pieces.isEmpty() && pieces.first().role == Piece::Role::Button)
        menu.addSeparator();
    for (const Piece &one : std::as_const(pieces))
        addToMenu(menu, model()->index(row, 0), one);
}

void TimelineView::addDeed(ChatMenu &menu, const QString &words, const QPersistentModelIndex &row,
                           const Action &action)
{
    const auto weight = std::holds_alternative<DiscardSend>(action) ? ChatMenu::Weight::Danger
                                                                    : ChatMenu::Weight::Plain;
    connect(menu.add(words, {}, weight), &QAction::triggered, this, [this, action, row] {
        if (row.isValid())
            Q_EMIT acted(row.row(), action);
    });
}

void TimelineView::addToMenu(ChatMenu &menu, const QPersistentModelIndex &row, const Piece &piece)
{
    const auto act = [&](const auto &action) {
        addDeed(menu, piece.words, row, action);
    };
    const auto copyLink = [&](const OpenLink &link) {
        connect(menu.add(tr("Copy link"), Icon::Copy), &QAction::triggered, this, [url = link.url] {
            QApplication::clipboard()->setText(QString::fromLatin1(url.toEncoded()));
        });
    };
    const auto openPicture = [&](const OpenPicture &picture) {
        addDeed(menu, tr("Open picture"), row, picture);
        if (!picture.place.messageId.isEmpty())
            addDeed(menu, tr("Save picture…"), row, SaveFile{picture.place});
    };
    const auto openFile = [&](const OpenFile &file) {
        act(file);
        if (!file.place.messageId.isEmpty())
            addDeed(menu, tr("Save file…"), row, SaveFile{file.place});
    };
    std::visit(Visitor{act, copyLink, openPicture, openFile}, *piece.action);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new ChatMenu(this);
    menu->setTheme(theme());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && m_focus.row.isValid();
    const int row = byKey ? m_focus.row.row() : rowAt(event->pos());
    const QList<Piece> stops = byKey && m_focus.target >= 0 ? targets(row) : QList<Piece>();
    if (byKey)
        fillMenu(*menu, row,
                 stops.isEmpty() ? std::nullopt : std::optional(stops.value(m_focus.target)));
    else
        fillMenu(*menu, row, pieceAt(event->pos()));
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(byKey ? menuPlace() : event->globalPos());
    if (byKey) // whoever cannot see it hears where the keyboard is
        menu->setActiveAction(menu->actions().constFirst());
}

} // namespace Kustomer
