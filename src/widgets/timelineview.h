// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timelinescrollarea.h"
#include "widgets/timelineselection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QMenu;
QT_END_NAMESPACE

namespace Kustomer {

class ImageCache;
struct BubbleState;

/// Shows a conversation: a list of bubbles of any length, of which only those near the viewport are
/// laid out. Reads the roles of TimelineModel, oldest row first; stays at the bottom when it is
/// there, keeps the place otherwise, whatever is inserted, removed or resized.
class TimelineView : public TimelineScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The rows to show, at the bottom; nullptr: none. Not owned.
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_model; }

    void setTheme(const ChatTheme &theme);
    const ChatTheme &theme() const { return content().context().theme; }

    /// Where avatars come from; without one initials are shown. Not owned.
    void setImageCache(ImageCache *images);

    /// The selected text, as it reads; empty when there is no selection.
    QString selectedText() const;
    /// The row at a point of the viewport, −1 where there is none.
    int rowAt(QPoint point) const;
    /// What is at a point of the viewport.
    Bubble::Hit hitAt(QPoint point) const;
    /// How a row is spoken.
    QString accessibleText(int row) const;

public Q_SLOTS:
    /// Copies the selected text.
    void copy();
    void selectAll();

Q_SIGNALS:
    /// A link was clicked: http, https or mailto.
    void linkActivated(const QUrl &url);
    void retryRequested(const QString &clientId);
    void discardRequested(const QString &clientId);

protected:
    void refresh() override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void insertRows(const QModelIndex &parent, int first, int last);
    void removeRows(const QModelIndex &parent, int first, int last);
    void updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void announce(int row);
    void reset();
    void adoptEnvironment();

    BubbleState stateOf(int row, const Bubble &bubble) const;
    int avatarPixels() const;
    void requestAvatars();
    void keepTime();
    int typingRow() const;

    TimelineSelection::Place placeAt(QPoint point) const;
    void hover(QPoint point);
    void activate(QPoint point);
    void fillMenu(QMenu &menu, QPoint point);

    QPointer<QAbstractItemModel> m_model;
    QPointer<ImageCache> m_images;
    TimelineSelection m_selection;
    QPersistentModelIndex m_hoveredRow;
    Bubble::Part m_hovered = Bubble::Part::Nothing;
    std::optional<QPoint> m_pressedAt;
    bool m_dragging = false;
    QBasicTimer m_typingFrames; ///< runs only while dots move on the screen
    QElapsedTimer m_typingClock;
    QTimer m_pending; ///< ends when "sending" has to be told
};

} // namespace Kustomer
