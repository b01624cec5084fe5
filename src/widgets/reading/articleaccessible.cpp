// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/reading/articleaccessible.h"

#include "widgets/reading/articlepartaccessible.h"
#include "widgets/reading/articleview.h"

namespace Kustomer {
namespace {

ArticleAccessible *accessibleOf(ArticleView *view)
{
    return QAccessible::isActive()
        ? dynamic_cast<ArticleAccessible *>(QAccessible::queryAccessibleInterface(view))
        : nullptr;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
    , ArticleText(view)
{ }

QAccessibleInterface *ArticleAccessible::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

void ArticleAccessible::tellChange(ArticleView *view)
{
    const ArticleAccessible *article = accessibleOf(view);
    if (!article)
        return;
    article->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void ArticleAccessible::tellFocus(ArticleView *view)
{
    const ArticleAccessible *article = accessibleOf(view);
    QAccessibleInterface *link = article ? article->interfaceOf(article->focusedPart()) : nullptr;
    if (!link)
        return;
    QAccessibleEvent event(link, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

/// What was met of the article that is there no more.
void ArticleAccessible::forget() const
{
    const QHash<int, QAccessible::Id> gone = std::exchange(m_parts, {});
    for (const QAccessible::Id id : gone)
        QAccessible::deleteAccessibleInterface(id);
}

ArticleView *ArticleAccessible::view() const
{
    return static_cast<ArticleView *>(widget());
}

const ArticlePart *ArticleAccessible::part(int number) const
{
    const QList<ArticlePart> &parts = view()->outline().parts();
    return number >= 0 && number < parts.size() ? &parts.at(number) : nullptr;
}

QAccessibleInterface *ArticleAccessible::interfaceOf(int number) const
{
    const ArticlePart *one = part(number);
    if (!one)
        return nullptr;
    if (std::exchange(m_edition, view()->edition()) != view()->edition())
        forget();
    if (const auto known = m_parts.constFind(number); known != m_parts.cend())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *made = makePartAccessible(this, number, one->kind);
    m_parts.insert(number, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ArticleAccessible::focusedPart() const
{
    return view()->hasFocus() ? view()->focusedLink() : -1;
}

int ArticleAccessible::childCount() const
{
    return int(view()->outline().top().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *ArticleAccessible::child(int index) const
{
    const QList<int> &top = view()->outline().top();
    if (index < 0)
        return nullptr;
    return index < top.size() ? interfaceOf(top.at(index))
                              : QAccessibleWidget::child(index - int(top.size()));
}

QAccessibleInterface *ArticleAccessible::childAt(int x, int y) const
{
    const int number = view()->outline().partAt(view()->positionAt({x, y}));
    QAccessibleInterface *found = interfaceOf(number);
    while (found && found->parent() && found->parent()->object() != object())
        found = found->parent();
    return found ? found : QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *ArticleAccessible::focusChild() const
{
    if (QAccessibleInterface *link = interfaceOf(focusedPart()))
        return link;
    return QAccessibleWidget::focusChild();
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<int> &top = view()->outline().top();
    if (const auto *one = dynamic_cast<const ArticlePartAccessible *>(child))
        return int(top.indexOf(one->number()));
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : int(top.size()) + index;
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

std::pair<int, int> ArticleAccessible::range() const
{
    return {0, view()->document()->characterCount() - 1};
}

} // namespace Kustomer
