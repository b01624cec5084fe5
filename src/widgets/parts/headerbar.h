// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QMenu>
#include <QPointer>
#include <QUrl>

#include <memory>

namespace Kustomer {

namespace Ui {
class HeaderBar;
}

/// The top of a page: whom one talks to, what can be said about them, the way back and a menu.
class HeaderBar final : public Surface
{
    Q_OBJECT

public:
    enum class WayBack { None, Shown };
    /// What the page is about, for whoever is told of its buttons.
    enum class Subject { Conversation, Article };

    explicit HeaderBar(QWidget *parent = nullptr);
    ~HeaderBar() override;

    void setSubject(Subject subject);
    /// The title is cut to one line, the subtitle to two; an empty one is not shown.
    void setTexts(const QString &title, const QString &subtitle);
    void setAvatarUrl(const QUrl &url);
    /// Whose initials stand where there is no picture; else those of the title.
    void setAvatarName(const QString &name);
    void setWayBack(WayBack way);
    bool hasWayBack() const;
    /// How much waits behind the way back.
    void setBackCount(int unread);

    /// The menu behind the last button, which is hidden as long as it would open nothing. Not
    /// owned.
    void setMenu(QMenu *menu);

    /// For the width there is, which the page does not ask for.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backTriggered();

protected:
    void adoptTheme() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    QColor ground() const override { return theme().header.background; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reviewMenu();
    void nameButtons();
    void popUpMenu();
    int heightWithin(int width) const;

    std::unique_ptr<Ui::HeaderBar> m_ui;
    QPointer<QMenu> m_menu;
    int m_backCount = 0;
    Subject m_subject = Subject::Conversation;
};

} // namespace Kustomer
