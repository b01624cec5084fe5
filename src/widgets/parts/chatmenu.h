// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"
#include "widgets/looks/looks.h"

#include <QMenu>

#include <optional>

namespace Kustomer {

/// A menu that looks like the chat it belongs to: a menu is a window, which inherits neither a
/// palette nor a direction but every style sheet.
class ChatMenu final : public QMenu
{
    Q_OBJECT

public:
    enum class Weight { Plain, Danger };

    explicit ChatMenu(QWidget *parent);

    /// Adds what can be done, last in the menu; what cannot be undone stands apart.
    QAction *add(const QString &text, std::optional<Icon> icon, Weight weight = Weight::Plain);

    void setTheme(const ChatTheme &theme);
    /// Makes a menu that somebody else filled look like one of these.
    static void dress(QMenu &menu, const ChatTheme &theme);
    /// Shows a context menu, which goes once it is closed, or with the widget that it belongs to.
    static void popUp(QMenu *menu, const QContextMenuEvent &event);
    /// The keyboard goes to the first entry that can be chosen, which is heard by whoever cannot
    /// see it.
    static void enter(QMenu *menu);
    /// Opens the context menu of a part by Shift+F10, which many keyboards have in place of a key
    /// for menus, the only one that Qt knows; false: it was another key.
    static bool opensBy(const QKeyEvent &key, QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark
    {
        std::optional<Icon> icon;
        Weight weight = Weight::Plain;
    };

    void paintEntry(QPainter &painter, const QAction &action, const QRect &rect) const;

    ChatTheme m_theme;
    QHash<const QAction *, Mark> m_marks;
};

} // namespace Kustomer
