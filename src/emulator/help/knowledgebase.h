// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace Kustomer::Emulation {

/// The whole of it: its name, and what is asked below each article (KB survey).
struct KnowledgeBase
{
    QString id = QStringLiteral("kb");
    QString title = QStringLiteral("Help");
    QJsonObject survey = {};

    QString rootId() const { return id + QStringLiteral("-root"); }
    QString key() const { return QStringLiteral("base"); }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("title", self.title);
        field("survey", self.survey);
    }
};

/// A shelf; without a parent it stands in the root.
struct KbCategory
{
    QString id = {};
    QString parentId = {};
    QString title = {};
    QString description = {};
    /// Language → `{title, description}`.
    QJsonObject translations = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("parentId", self.parentId);
        field("title", self.title);
        field("description", self.description);
        field("translations", self.translations);
    }
};

struct KbArticle
{
    QString id = {};
    QString categoryId = {};
    QString title = {};
    QString html = {};
    QString lang = {};
    QString slug = {};
    QString hash = {};
    /// Language → `{title, html}`.
    QJsonObject translations = {};
    QDateTime updatedAt = {};
    bool isPublished = true;

    /// In the language that was asked for: exactly, else of the same language, else as it is.
    KbArticle in(const QString &language) const;
    /// Its words without markup.
    QString words() const;

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("categoryId", self.categoryId);
        field("title", self.title);
        field("html", self.html);
        field("lang", self.lang);
        field("slug", self.slug);
        field("hash", self.hash);
        field("translations", self.translations);
        field("updatedAt", self.updatedAt);
        field("isPublished", self.isPublished);
    }
};

/// What a customer said of an article; the latest word counts.
struct KbFeedback
{
    QString articleId = {};
    QString customerId = {};
    QString rating = {};
    QJsonArray reasons = {};
    QString text = {};
    QDateTime createdAt = {};

    QString key() const { return customerId + u'/' + articleId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("articleId", self.articleId);
        field("customerId", self.customerId);
        field("rating", self.rating);
        field("reasons", self.reasons);
        field("text", self.text);
        field("createdAt", self.createdAt);
    }
};

/// A name for an article that can stand in an address.
QString slugOf(const QString &title);

} // namespace Kustomer::Emulation
