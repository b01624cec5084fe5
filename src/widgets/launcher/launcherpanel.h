// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainterPath;
QT_END_NAMESPACE

namespace Kustomer {

class IconButton;

/// What a launcher opens: a chat with a strip above it to close it or to take it out of the window
/// and back. In the window it floats above all else; taken out it is a window of its own.
class LauncherPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit LauncherPanel(QWidget *content);

    void setTheme(const ChatTheme &theme);
    /// Where it floats; it leaves a window that goes, which may own other things by then.
    void setHost(QWidget *window);
    bool isOut() const { return m_isOut; }
    /// Into a window of its own, or back; what is in it goes on as it was.
    void takeOut();
    void takeIn();

Q_SIGNALS:
    /// The customer wants it to go, or it was asked to by whoever closes windows.
    void closeRequested();
    void openRequested();
    void outChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say();
    void place();
    QRect onScreen(QRect window) const;
    void toggleOut();
    qreal radius() const { return 2 * m_theme.radius; }
    QPainterPath outline(qreal beyond = 0) const;
    void roundContent();

    ChatTheme m_theme;
    QWidget *m_content;
    QWidget *m_host = nullptr;
    bool m_isOut = false;
    IconButton *m_out;
    IconButton *m_close;
};

} // namespace Kustomer
