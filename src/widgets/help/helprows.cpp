// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helprows.h"

#include "chat/reading/showable.h"
#include "widgets/help/helpwords.h"
#include "widgets/words/plaintext.h"

#include <utility>

namespace Kustomer {

QList<HelpRow> rowsOf(const ArticleCategory &category)
{
    QList<HelpRow> rows;
    for (const ArticleCategory &child : category.children) {
        rows.append({.kind = HelpRow::Kind::Category,
                     .id = child.id,
                     .title = child.title,
                     .details = showable(child.description).simplified()});
    }
    return rows;
}

QList<HelpRow> rowsOf(const ArticlePage &page)
{
    QList<HelpRow> rows;
    for (const Article &article : page.articles) {
        rows.append({.kind = HelpRow::Kind::Article,
                     .id = article.id,
                     .title = article.title,
                     .details = article.excerpt,
                     .url = article.url});
    }
    if (!page.next.isEmpty())
        rows.append({.kind = HelpRow::Kind::More, .title = HelpWords::more()});
    return rows;
}

void HelpRows::setRows(const QList<HelpRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HelpRows::append(const QList<HelpRow> &rows)
{
    const int last = int(m_rows.size()) - 1;
    if (last >= 0 && m_rows.last().kind == HelpRow::Kind::More) {
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void HelpRows::setMoreDetails(const QString &details)
{
    if (m_rows.isEmpty() || m_rows.last().kind != HelpRow::Kind::More)
        return;
    m_rows.last().details = details;
    const QModelIndex more = index(int(m_rows.size()) - 1);
    Q_EMIT dataChanged(more, more);
}

void HelpRows::setOpenArticle(const QString &id)
{
    const bool isSame = std::exchange(m_openArticle, id) == id;
    if (!isSame && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1),
                           {OpenRole, Qt::AccessibleTextRole});
}

bool HelpRows::isOpen(const HelpRow &row) const
{
    return row.kind == HelpRow::Kind::Article && row.id == m_openArticle;
}

int HelpRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HelpRows::data(const QModelIndex &index, int role) const
{
    if (index.model() != this || !hasIndex(index.row(), index.column()))
        return {};
    const HelpRow &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole)
        return spokenParts({HelpWords::kind(row.kind), row.title, row.details,
                            isOpen(row) ? HelpWords::open() : QString()});
    if (role == OpenRole)
        return isOpen(row);
    return {};
}

} // namespace Kustomer
