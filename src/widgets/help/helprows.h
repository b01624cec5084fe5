// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Article>

#include <QAbstractListModel>

namespace Kustomer {

/// One line of the knowledge base.
struct HelpRow
{
    enum class Kind {
        Category,
        Article,
        More, ///< what follows this page of a list
    };

    Kind kind = Kind::Article;
    QString id = {};
    QString title = {};
    QString details = {}; ///< a description, or a few words of an article
    QUrl url = {};        ///< of an article's page

    bool operator==(const HelpRow &) const = default;
};

QList<HelpRow> rowsOf(const ArticleCategory &category);
QList<HelpRow> rowsOf(const ArticlePage &page);

/// What a list of the knowledge base shows.
class HelpRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole,
        OpenRole, ///< whether it is the article that is on screen beside the list
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<HelpRow> &rows);
    /// In the place of the row for more, if there is one, else at the end.
    void append(const QList<HelpRow> &rows);
    /// Says something in the row for more, if there is one.
    void setMoreDetails(const QString &details);
    void setOpenArticle(const QString &id);
    const HelpRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isOpen(const HelpRow &row) const;

    QList<HelpRow> m_rows;
    QString m_openArticle;
};

} // namespace Kustomer
