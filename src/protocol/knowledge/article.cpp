// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/article.h"

#include <QDebug>

namespace Kustomer {

bool ArticleCategory::operator==(const ArticleCategory &other) const
{
    return id == other.id && title == other.title && description == other.description
        && parentId == other.parentId && slug == other.slug && hash == other.hash
        && isRoot == other.isRoot && createdAt == other.createdAt && updatedAt == other.updatedAt
        && children == other.children && path == other.path;
}

QDebug operator<<(QDebug debug, const ArticleCategory &category)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticleCategory(" << category.id << ')';
}

QDebug operator<<(QDebug debug, const Article &article)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Article(" << article.id << ", " << article.language << ')';
}

QDebug operator<<(QDebug debug, const ArticlePage &page)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticlePage(" << page.articles.size()
                           << (page.next.isEmpty() ? " articles, the last)" : " articles)");
}

} // namespace Kustomer
