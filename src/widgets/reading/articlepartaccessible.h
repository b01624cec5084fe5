// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articleoutline.h"
#include "widgets/reading/articletext.h"

namespace Kustomer {

class ArticleAccessible;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using ArticleAttributes = QAccessibleAttributesInterface;
#else
struct ArticleAttributes
{ };
#endif

/// A part of an article for screen readers. Valid as long as the article is the same.
class ArticlePartAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
    , public ArticleText
    , public ArticleAttributes
{
public:
    ArticlePartAccessible(const ArticleAccessible *article, int number);

    int number() const { return m_number; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override;
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    using ArticleText::text;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;
#endif

protected:
    /// Of nothing, where it has gone.
    const ArticlePart &part() const;
    const ArticleAccessible &article() const
    {
        return *m_article;
    }
    std::pair<int, int> range() const override;

private:
    const ArticleAccessible *m_article;
    int m_number;
    int m_edition; ///< of which it is a part
};

/// What stands for a part of this kind; belongs to whoever asks.
QAccessibleInterface *makePartAccessible(const ArticleAccessible *article, int number,
                                         ArticlePart::Kind kind);

} // namespace Kustomer
