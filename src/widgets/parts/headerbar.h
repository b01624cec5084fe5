// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QMenu>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace Kustomer {

namespace Ui {
class HeaderBar;
}

class ImageCache;

/// The top of a page: whom one talks to, what can be said about them, the way back and a menu.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    enum class WayBack { None, Shown };

    explicit HeaderBar(QWidget *parent = nullptr);
    ~HeaderBar() override;

    /// Both are cut to one line; an empty subtitle is not shown.
    void setTexts(const QString &title, const QString &subtitle);
    void setAvatarUrl(const QUrl &url);
    void setWayBack(WayBack way);
    /// How much waits behind the way back.
    void setBackCount(int unread);
    void setImageCache(ImageCache *images);
    void setTheme(const ChatTheme &theme);

    /// The menu behind the last button, which is hidden without one. Not owned.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    void backTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void popUpMenu();

    std::unique_ptr<Ui::HeaderBar> m_ui;
    QPointer<QMenu> m_menu;
    ChatTheme m_theme;
};

} // namespace Kustomer
