// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/chatmenu.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/words/spoken.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the words of an entry begin, behind its icon.
int indent(const ChatTheme &theme)
{
    return theme.iconSize + 5 * theme.unit;
}

} // namespace

ChatMenu::ChatMenu(QWidget *parent)
    : QMenu(parent)
{
    Looks::follow(this, [this](const Looks &looks) { setTheme(looks.theme()); });
    connect(this, &QMenu::aboutToShow, this, [this] {
        setLayoutDirection(parentWidget()->layoutDirection()); // a window's is the application's
        dress(*this, m_theme); // a sheet of the host that came in the middle of all may have won
    });
}

QAction *ChatMenu::add(const QString &text, std::optional<Icon> icon, Weight weight)
{
    if (weight == Weight::Danger && !isEmpty())
        addSeparator();
    QAction *action = addAction(withoutMnemonic(text));
    m_marks.insert(action, {icon, weight});
    return action;
}

void ChatMenu::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    dress(*this, theme);
}

void ChatMenu::dress(QMenu &menu, const ChatTheme &theme)
{
    // A sheet of its own stands above any of the host, which would move or cut off what is painted.
    const MenuLook &look = theme.menu;
    const auto pixels = [](int length) {
        return u"%1px"_s.arg(length);
    };
    menu.setStyleSheet(
        u"QMenu { background: %1; color: %2; border: 1px solid %3; margin: 0; padding: %4; %5 }"
        "QMenu, QMenu::item, QMenu::separator { width: -1px; min-width: -1px; max-width: -1px; }"
        "QMenu, QMenu::item { height: -1px; min-height: -1px; max-height: -1px; }"
        "QMenu::item { background: transparent; color: %2; border: none; margin: 0;"
        " padding: %6 %7 %6 %8; }"
        "QMenu::item:selected { background: %9; color: %2; }"_s.arg(
            look.background.name(), look.text.name(), look.border.name(), pixels(theme.unit),
            fontRule(theme.font), pixels(2 * theme.unit), pixels(4 * theme.unit),
            pixels(indent(theme)), look.highlight.name())
        + u"QMenu::item:disabled { color: %1; }"
          "QMenu::separator { background: %2; height: 1px; margin: %3; }"_s.arg(
              look.disabledText.name(), look.border.name(), pixels(theme.unit)));
}

void ChatMenu::popUp(QMenu *menu, const QContextMenuEvent &event)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event.globalPos());
    if (event.reason() == QContextMenuEvent::Keyboard)
        enter(menu);
}

void ChatMenu::enter(QMenu *menu)
{
    const QList<QAction *> all = menu->actions();
    const auto first = std::ranges::find_if(all, [](const QAction *one) {
        return one->isVisible() && one->isEnabled() && !one->isSeparator();
    });
    if (first != all.cend())
        menu->setActiveAction(*first);
}

bool ChatMenu::opensBy(const QKeyEvent &key, QWidget *part)
{
    if (key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint place = part->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, part->mapToGlobal(place));
    QCoreApplication::sendEvent(part, &menu);
    return true;
}

void ChatMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.menu.border);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), m_theme.menu.background);
    painter.setFont(m_theme.font);
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const QRect rect = actionGeometry(action);
        if (action->isSeparator())
            painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, m_theme.menu.border);
        else if (action->isVisible())
            paintEntry(painter, *action, rect);
    }
}

void ChatMenu::paintEntry(QPainter &painter, const QAction &action, const QRect &rect) const
{
    const MenuLook &look = m_theme.menu;
    const Mark mark = m_marks.value(&action);
    if (activeAction() == &action && action.isEnabled())
        paintSurface(painter, rect, m_theme.unit, look.highlight);
    const QColor ink = !action.isEnabled() ? look.disabledText
        : mark.weight == Weight::Danger    ? look.danger
                                           : look.text;
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect, part);
    };
    if (mark.icon) {
        const QRect icon(rect.left() + 2 * m_theme.unit,
                         rect.center().y() + 1 - m_theme.iconSize / 2, m_theme.iconSize,
                         m_theme.iconSize);
        paintIcon(painter, *mark.icon, placed(icon), ink);
    }
    painter.setPen(ink);
    paintText(painter, placed(rect.adjusted(indent(m_theme), 0, 0, 0)),
              int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignAbsolute
                  | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
              action.text());
}

} // namespace Kustomer
