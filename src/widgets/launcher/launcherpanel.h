// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QPainterPath;
QT_END_NAMESPACE

namespace Kustomer {

class IconButton;
class Nudge;
class PanelDock;
struct Message;

/// What a launcher opens: a chat with a strip above it to close it or to take it out of the window
/// and back. In the window it floats above all else; taken out it is a window of its own, or in a
/// dock of the application.
class LauncherPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit LauncherPanel(QWidget *content);

    void setTheme(const ChatTheme &theme);
    /// Where it floats; it leaves a window that goes, which may own other things by then.
    void setHost(QWidget *window);
    /// What tells beside the launcher of messages while this is closed.
    void setNudge(const Nudge *nudge);
    /// Whether that says this message to somebody now.
    bool tells(const Message &message) const;
    /// Where it is taken out to; not owned. nullptr: into a window of its own.
    void setDock(QDockWidget *dock);
    QDockWidget *dock() const;
    /// The content is gone, or the application has put it elsewhere.
    bool isEmpty() const { return !content(); }
    bool isOut() const { return m_place != Place::Inside; }
    /// Whether it is there for whoever looks at the window that it is in.
    bool isOpen() const;
    /// Into the dock or a window of its own, or back; what is in it goes on as it was.
    void takeOut();
    void takeIn();
    /// Into a window of its own, also where there is a dock.
    void takeOutAlone();
    /// Until it is asked for again; out of a dock, which is hidden then.
    void putAway();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The customer wants it to go, or it was asked to by whoever closes windows.
    void closeRequested();
    void openRequested();
    void outChanged();
    /// Its dock was shown without it.
    void outRequested();
    /// It went out of sight with its dock, and nobody has closed it.
    void vanished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Place { Inside, Window, Dock };

    QWidget *content() const;
    void noticeContent();
    void connectDock();
    void goInside();
    void leaveDyingDock();
    void comeHome();
    void comeOut();
    QSize leastOutside() const;
    void say();
    void place();
    QRect onScreen(QRect window) const;
    void toggleOut();
    qreal radius() const { return 2 * m_theme.radius; }
    QPainterPath outline(qreal beyond = 0) const;
    void roundContent();

    ChatTheme m_theme;
    QPointer<QWidget> m_content; ///< the application reaches it, too
    PanelDock *m_dock;
    QPointer<const Nudge> m_nudge;
    QPointer<QWidget> m_host;
    Place m_place = Place::Inside;
    IconButton *m_out;
    IconButton *m_close;
};

} // namespace Kustomer
