// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ArticleSurvey>

#include <QDateTime>
#include <QList>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A shelf of the knowledge base (SDK: KB category).
struct KUSTOMERCHAT_CORE_EXPORT ArticleCategory
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QString parentId MEMBER parentId)
    Q_PROPERTY(QString slug MEMBER slug)
    Q_PROPERTY(QString hash MEMBER hash)
    Q_PROPERTY(bool root MEMBER isRoot)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime updatedAt MEMBER updatedAt)
    Q_PROPERTY(QList<Kustomer::ArticleCategory> children MEMBER children)
    Q_PROPERTY(QList<Kustomer::ArticleCategory> path MEMBER path)

public:
    QString id = {};
    QString title = {};
    QString description = {};
    QString parentId = {}; ///< empty where it is the root
    QString slug = {};
    QString hash = {};
    bool isRoot = false;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QList<ArticleCategory> children = {}; ///< in the company's order
    QList<ArticleCategory> path = {};     ///< from the root to its parent, as far as it is known

    bool operator==(const ArticleCategory &other) const;
};

/// An article of the knowledge base (SDK: KB article).
struct KUSTOMERCHAT_CORE_EXPORT Article
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString html MEMBER html)
    Q_PROPERTY(QString excerpt MEMBER excerpt)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString version MEMBER version)
    Q_PROPERTY(QString slug MEMBER slug)
    Q_PROPERTY(QString hash MEMBER hash)
    Q_PROPERTY(QString categoryId MEMBER categoryId)
    Q_PROPERTY(QUrl url MEMBER url)
    Q_PROPERTY(QDateTime publishedAt MEMBER publishedAt)
    Q_PROPERTY(QDateTime updatedAt MEMBER updatedAt)
    Q_PROPERTY(QList<Kustomer::ArticleCategory> path MEMBER path)

public:
    QString id = {};
    QString title = {};
    QString html = {};     ///< as somebody wrote it: not to be shown without a look at it
    QString excerpt = {};  ///< of one in a list: a few plain words of it; may be empty
    QString language = {}; ///< such as `en_us`; not always the one that was asked for
    QString version = {};  ///< id of this text among those that the article had
    QString slug = {};
    QString hash = {};
    QString categoryId = {};
    QUrl url = {}; ///< of the web page; empty where there is none
    QDateTime publishedAt = {};
    QDateTime updatedAt = {};
    QList<ArticleCategory> path = {}; ///< from the root to its category, as far as it is known
    std::optional<ArticleSurvey> survey = {};

    bool operator==(const Article &) const = default;
};

/// Some articles of a list.
struct KUSTOMERCHAT_CORE_EXPORT ArticlePage
{
    Q_GADGET
    Q_PROPERTY(QList<Kustomer::Article> articles MEMBER articles)
    Q_PROPERTY(QString next MEMBER next)

public:
    QList<Article> articles = {}; ///< without their html
    QString next = {};            ///< where it goes on, for Articles::nextPage(); empty: nowhere

    bool operator==(const ArticlePage &) const = default;
};

/// Prints ids.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticleCategory &category);
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Article &article);
/// Prints the number of articles, and whether it is the last page.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticlePage &page);

} // namespace Kustomer
