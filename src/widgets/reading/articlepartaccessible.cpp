// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/reading/articlepartaccessible.h"

#include "widgets/reading/articleaccessible.h"
#include "widgets/reading/articletableaccessible.h"
#include "widgets/reading/articleview.h"

namespace Kustomer {

using Kind = ArticlePart::Kind;

QAccessibleInterface *makePartAccessible(const ArticleAccessible *article, int number, Kind kind)
{
    switch (kind) {
    case Kind::Table:
        return new ArticleTableAccessible(article, number);
    case Kind::Cell:
        return new ArticleCellAccessible(article, number);
    default:
        return new ArticlePartAccessible(article, number);
    }
}

ArticlePartAccessible::ArticlePartAccessible(const ArticleAccessible *article, int number)
    : ArticleText(article->view())
    , m_article(article)
    , m_number(number)
    , m_edition(article->view()->edition())
{ }

bool ArticlePartAccessible::isValid() const
{
    return m_edition == m_article->view()->edition() && m_article->part(m_number);
}

const ArticlePart &ArticlePartAccessible::part() const
{
    static const ArticlePart none;
    return isValid() ? *m_article->part(m_number) : none;
}

QAccessibleInterface *ArticlePartAccessible::parent() const
{
    QAccessibleInterface *around = m_article->interfaceOf(part().parent);
    return around ? around : QAccessible::queryAccessibleInterface(m_article->view());
}

QAccessibleInterface *ArticlePartAccessible::child(int index) const
{
    return m_article->interfaceOf(part().children.value(index, -1));
}

QAccessibleInterface *ArticlePartAccessible::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

int ArticlePartAccessible::childCount() const
{
    return int(part().children.size());
}

int ArticlePartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *one = dynamic_cast<const ArticlePartAccessible *>(child);
    return one ? int(part().children.indexOf(one->m_number)) : -1;
}

QAccessible::Role ArticlePartAccessible::role() const
{
    switch (part().kind) {
    case Kind::Heading:
        return QAccessible::Heading;
    case Kind::Rule:
        return QAccessible::Separator;
    case Kind::List:
        return QAccessible::List;
    case Kind::Item:
        return QAccessible::ListItem;
    case Kind::Quote:
        return QAccessible::Section;
    case Kind::Note:
        return QAccessible::Note;
    case Kind::Table:
        return QAccessible::Table;
    case Kind::Cell:
        return QAccessible::Cell;
    case Kind::Link:
        return QAccessible::Link;
    case Kind::Picture:
        return QAccessible::Graphic;
    case Kind::Fold:
        return QAccessible::Button;
    case Kind::Paragraph:
        break;
    }
    return QAccessible::Paragraph;
}

QString ArticlePartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return part().words;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // There is no other way to tell it yet.
    if (kind == QAccessible::Description && part().kind == Kind::Heading)
        return m_article->view()->levelWords(part().level);
#endif
    return {};
}

QRect ArticlePartAccessible::rect() const
{
    return isValid() ? m_article->view()->onScreen(part().from, part().to) : QRect();
}

QAccessible::State ArticlePartAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    const ArticleView *view = m_article->view();
    state.invisible = state.invalid || !view->isVisible();
    if (state.invisible)
        return state;
    const QWidget *window = view->viewport();
    const QRect seen(window->mapToGlobal(QPoint()), window->size());
    state.offscreen = !seen.intersects(rect());
    state.readOnly = true;
    state.focusable = !part().target.isEmpty();
    state.focused = state.focusable && m_article->focusedPart() == m_number;
    state.linked = part().kind == Kind::Link;
    state.expandable = part().kind == Kind::Fold;
    state.expanded = state.expandable && part().isOpen;
    state.collapsed = state.expandable && !part().isOpen;
    return state;
}

void *ArticlePartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    const bool hasWords = part().kind != Kind::Rule && part().kind != Kind::Picture
        && part().kind != Kind::List && part().kind != Kind::Table;
    if (type == QAccessible::ActionInterface && !part().target.isEmpty())
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TextInterface && hasWords)
        return static_cast<QAccessibleTextInterface *>(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (type == QAccessible::AttributesInterface && part().kind == Kind::Heading)
        return static_cast<QAccessibleAttributesInterface *>(this);
#endif
    return nullptr;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QList<QAccessible::Attribute> ArticlePartAccessible::attributeKeys() const
{
    return {QAccessible::Attribute::Level};
}

QVariant ArticlePartAccessible::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Level ? QVariant(part().level) : QVariant();
}
#endif

QStringList ArticlePartAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ArticlePartAccessible::doAction(const QString &name)
{
    ArticleView *view = m_article->view();
    if (!isValid() || part().target.isEmpty())
        return;
    if (name == setFocusAction())
        view->focusLink(m_number);
    else if (name == pressAction()) // from the event loop: it may show another article
        QMetaObject::invokeMethod(
            view, [view, target = part().target] { view->follow(target); }, Qt::QueuedConnection);
}

std::pair<int, int> ArticlePartAccessible::range() const
{
    return {part().from, qMax(part().from, part().to - (part().target.isEmpty() ? 1 : 0))};
}

} // namespace Kustomer
