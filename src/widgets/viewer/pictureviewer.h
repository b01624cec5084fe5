// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"
#include "widgets/looks/icon.h"
#include "widgets/pieces/shownpicture.h"

#include <QPointer>
#include <QWidget>

namespace Kustomer {

class ActionButton;
class Announcer;
class IconButton;
class PicturePlate;
class PlainLabel;
class RowMedia;
class Toast;

/// Pictures in full, one after the other, over all else in the window of the chat. Escape, the
/// cross or a click beside the picture closes it; the keyboard goes back to where it was.
class PictureViewer final : public QWidget
{
    Q_OBJECT

public:
    /// Looks the same in every theme: what counts is the picture. Deletes itself when it is closed,
    /// and when the page that opened it is gone or hidden.
    PictureViewer(RowMedia *media, const ChatTheme &theme, QWidget *page);

    /// All pictures there are, in their order; the one that is looked at stays.
    void setPictures(const QList<ShownPicture> &pictures);
    /// Looks at one of them.
    void look(const OpenPicture &picture);
    /// Which of them is looked at; −1: none.
    int current() const { return m_current; }
    /// Says over the pictures what cannot be seen.
    void say(const QString &what);
    void leave();

Q_SIGNALS:
    void saveRequested(const Kustomer::FilePlace &place);
    /// The picture on screen is to be fetched, whatever the policy says.
    void showRequested(const QUrl &url);
    /// The same for a file that did not come.
    void retryRequested(const Kustomer::FilePlace &place);
    /// The picture on screen is in the clipboard.
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IconButton *add(Icon icon, void (PictureViewer::*deed)());
    void retranslate();
    void showCurrent();
    void showNext();
    void showPrevious();
    void step(int by);
    void zoomIn();
    void zoomOut();
    void save();
    void askForIt();
    void copy();
    void place();
    bool turnsByKey(int key);

    ChatTheme m_theme;
    QWidget *m_page;
    QList<ShownPicture> m_pictures;
    int m_current = -1;
    PicturePlate *m_plate;
    PlainLabel *m_name;
    PlainLabel *m_count;
    Toast *m_toast;
    ActionButton *m_ask; ///< for what does not come by itself
    IconButton *m_previous, *m_next, *m_zoomOut, *m_zoomIn, *m_copy, *m_save, *m_close;
    Announcer *m_announcer;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace Kustomer
