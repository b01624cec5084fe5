// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/headerbar.h"

#include "chat/base/formatlocale.h"
#include "ui_headerbar.h"
#include "widgets/naming/objectnames.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <algorithm>

namespace Kustomer {

HeaderBar::HeaderBar(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::HeaderBar>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_ui->back->setShape(Icon::Back);
    m_ui->menu->setShape(Icon::Menu);
    m_ui->back->hide();
    m_ui->menu->hide();
    m_ui->subtitle->setMostLines(2);
    (new SpokenRole(QAccessible::ButtonMenu, m_ui->menu))->setPress([this] {
        m_ui->menu->click();
    });
    nameButtons();
    connect(m_ui->back, &IconButton::clicked, this, &HeaderBar::backTriggered);
    connect(m_ui->menu, &IconButton::clicked, this, &HeaderBar::popUpMenu);
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::setTexts(const QString &title, const QString &subtitle)
{
    m_ui->title->setText(isolatedLine(title));
    m_ui->subtitle->setText(isolatedLine(subtitle));
    m_ui->subtitle->setVisible(!subtitle.isEmpty());
    m_ui->avatar->setName(title);
}

void HeaderBar::setAvatarUrl(const QUrl &url)
{
    m_ui->avatar->setUrl(url);
}

void HeaderBar::setAvatarName(const QString &name)
{
    m_ui->avatar->setName(name);
}

void HeaderBar::setWayBack(WayBack way)
{
    m_ui->back->setVisible(way == WayBack::Shown);
}

bool HeaderBar::hasWayBack() const
{
    return !m_ui->back->isHidden();
}

void HeaderBar::setBackCount(int unread)
{
    m_backCount = unread;
    m_ui->back->setCount(unread);
    const QString waiting = unread > 0
        ? inDigitsOf(locale(), tr("%n unread in other conversations", nullptr, unread))
        : QString();
    setSpokenDescription(*m_ui->back, waiting);
}

void HeaderBar::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->title->setLook(look.header.text, look.titleFont);
    m_ui->subtitle->setLook(look.header.mutedText, look.smallFont);
    m_ui->line->setContentsMargins(look.margin, 2 * look.unit, look.margin, 2 * look.unit);
    m_ui->line->setSpacing(2 * look.unit);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), heightWithin(width())};
}

QSize HeaderBar::sizeHint() const
{
    return {layout()->totalSizeHint().width(), heightWithin(width())};
}

int HeaderBar::heightWithin(int width) const
{
    return qMax(theme().header.height, layout()->totalHeightForWidth(width));
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    updateGeometry();
}

void HeaderBar::retranslate()
{
    nameButtons();
    setBackCount(m_backCount);
}

void HeaderBar::setSubject(Subject subject)
{
    m_subject = subject;
    nameButtons();
}

void HeaderBar::nameButtons()
{
    const bool isArticle = m_subject == Subject::Article;
    setSpokenName(*m_ui->back, isArticle ? tr("Back") : tr("Back to all conversations"));
    setSpokenName(*m_ui->menu,
                  isArticle ? tr("More about this article") : tr("More about this conversation"));
}

void HeaderBar::setMenu(QMenu *menu)
{
    if (m_menu)
        m_menu->removeEventFilter(this);
    m_menu = menu;
    if (menu)
        menu->installEventFilter(this);
    reviewMenu();
}

void HeaderBar::reviewMenu()
{
    const QList<QAction *> all = m_menu ? m_menu->actions() : QList<QAction *>();
    m_ui->menu->setVisible(std::ranges::any_of(
        all, [](const QAction *one) { return one->isVisible() && !one->isSeparator(); }));
}

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = Surface::eventFilter(watched, event);
    const bool isOther = event->type() == QEvent::ActionAdded
        || event->type() == QEvent::ActionChanged || event->type() == QEvent::ActionRemoved;
    if (isOther && watched == m_menu)
        reviewMenu();
    return handled;
}

void HeaderBar::popUpMenu()
{
    if (!m_menu)
        return;
    const bool byKey = m_ui->menu->hasFocus() && !m_ui->menu->underMouse(); // until it pops up
    const QRect button(m_ui->menu->mapToGlobal(QPoint()), m_ui->menu->size());
    const int indent = m_menu->sizeHint().width() - button.width(); // ends where the button ends
    m_menu->popup(QPoint(isRightToLeft() ? button.left() : button.left() - indent,
                         button.bottom() + theme().unit));
    const QList<QAction *> all = m_menu->actions();
    const auto first = std::ranges::find_if(all, &QAction::isVisible);
    m_menu->setActiveAction(byKey && first != all.cend() ? *first : nullptr);
}

} // namespace Kustomer
