// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/reading/articletext.h"
#include "widgets/words/accessiblefactory.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Kustomer {

struct ArticlePart;

/// An article for screen readers: a document whose headings, paragraphs, lists, tables, pictures
/// and links are found in it, and behind them what scrolls along.
class ArticleAccessible final
    : public QAccessibleWidget
    , public ArticleText
{
public:
    explicit ArticleAccessible(ArticleView *view);
    ~ArticleAccessible() override { forget(); }

    /// One for each article on screen, none for anything else.
    static QAccessibleInterface *make(const QString &, QObject *object);
    using Factory = AccessibleFactory<make>;

    /// Tells that the parts are others now.
    static void tellChange(ArticleView *view);
    /// Tells which link has the keyboard; nothing where none has.
    static void tellFocus(ArticleView *view);

    ArticleView *view() const;
    /// nullptr: there is none of this number.
    const ArticlePart *part(int number) const;
    /// What stands for a part; nullptr for none.
    QAccessibleInterface *interfaceOf(int number) const;
    /// Which part has the keyboard; −1: none.
    int focusedPart() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

protected:
    std::pair<int, int> range() const override;

private:
    void forget() const;

    mutable QHash<int, QAccessible::Id> m_parts; ///< those that somebody asked for
    mutable int m_edition = 0;                   ///< of which they are
};

} // namespace Kustomer
