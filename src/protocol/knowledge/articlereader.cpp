// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/articlereader.h"

#include "protocol/json/oneline.h"
#include "protocol/nouns/noun.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr auto articleType = "kb_article"_L1;
constexpr auto categoryType = "kb_category"_L1;
constexpr auto surveyType = "kb_survey"_L1;
constexpr qsizetype mostReasons = 20;
constexpr qsizetype longestPath = 16;

struct ArticleText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::ArticleText)
};

/// Only what says so itself is not for customers.
bool isGone(const Resource &resource)
{
    const JsonValue published = resource.attributes["published"_L1];
    const bool isDraft = !published.isUndefined() && !published.isNull() && !published.toBool();
    return isDraft || resource.attributes["deleted"_L1].toBool()
        || resource.attributes["disabled"_L1].toBool();
}

Error goneError(const QString &message, const QString &code)
{
    return {.kind = Error::Kind::NotFound, .code = code, .message = message};
}

QUrl webPage(const AttributeReader &read)
{
    for (const QLatin1StringView name : {"webLink"_L1, "articleUrl"_L1}) {
        const QUrl url = read.url(name);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (url.isValid() && isWeb && !url.host().isEmpty())
            return url;
    }
    return {};
}

QString numberOrText(const JsonValue &value)
{
    return value.isNumber() ? value.toVariant().toString() : value.toString();
}

ArticleSurvey surveyFrom(const Resource &resource)
{
    const AttributeReader read(resource);
    ArticleSurvey survey{.ratingTitle = read.line("ratingTitle"_L1),
                         .reasonsTitle = read.line("suggestedReasonsTitle"_L1),
                         .takesText = read.flag("writtenFeedbackEnabled"_L1),
                         .textTitle = read.line("writtenFeedbackTitle"_L1),
                         .submitWords = read.line("submitButtonText"_L1),
                         .positiveThanks = read.line("positiveConfirmationText"_L1),
                         .negativeThanks = read.line("negativeConfirmationText"_L1)};
    for (const JsonValue &rating : resource.attributes["ratingValues"_L1].elements()) {
        const QString words = oneLine(rating["text"_L1].toString(), longestLine);
        const bool isPositive = rating["value"_L1].toString() == "positive"_L1;
        (isPositive ? survey.positiveWords : survey.negativeWords) = words;
    }
    if (!read.flag("suggestedReasonsEnabled"_L1))
        return survey;
    for (const JsonValue &object : resource.attributes["suggestedReasons"_L1].elements()) {
        const ArticleReason reason{.words
                                   = oneLine(object["displayText"_L1].toString(), longestLine),
                                   .value = object["value"_L1].toString()};
        const bool isOffered = !reason.words.isEmpty() && survey.reasons.size() < mostReasons;
        if (isOffered)
            survey.reasons.append(
                {reason.words, reason.value.isEmpty() ? reason.words : reason.value});
    }
    return survey;
}

std::optional<ArticleSurvey> surveyIn(const Document &document)
{
    const auto survey = std::ranges::find(document.included, surveyType, &Resource::type);
    if (survey == document.included.end() || !survey->attributes["enabled"_L1].toBool())
        return std::nullopt;
    return surveyFrom(*survey);
}

QList<ArticleCategory> categoriesIn(const Document &document)
{
    QList<ArticleCategory> categories;
    for (const Resource &resource : document.included) {
        const Result<ArticleCategory> category = categoryFrom(resource);
        if (category)
            categories.append(*category);
    }
    return categories;
}

/// From the root to this category, which may not be there.
QList<ArticleCategory> pathTo(const QString &id, const QList<ArticleCategory> &known)
{
    QList<ArticleCategory> path;
    QString wanted = id;
    while (!wanted.isEmpty() && path.size() < longestPath) {
        const auto step = std::ranges::find(known, wanted, &ArticleCategory::id);
        if (step == known.end())
            break;
        path.prepend(*step);
        wanted = step->parentId;
    }
    return path;
}

/// Those that the company has put in order come first, the others as they come.
QList<ArticleCategory> inOrder(QList<ArticleCategory> children, const JsonValue &positions)
{
    QStringList order;
    for (const JsonValue &position : positions.elements())
        order.append(position.isObject() ? position["id"_L1].toString() : position.toString());
    const auto rank = [&order](const ArticleCategory &child) {
        const qsizetype place = order.indexOf(child.id);
        return place < 0 ? order.size() : place;
    };
    std::ranges::stable_sort(children, {}, rank);
    return children;
}

} // namespace

Result<Article> articleFrom(const Resource &resource)
{
    if (const std::optional<Error> other = wrongType(resource, articleType))
        return *other;
    if (isGone(resource))
        return goneError(ArticleText::tr("This article is not there any more."),
                         u"kb_article_not_found"_s);
    AttributeReader read(resource);
    const QString id = read.text("articleId"_L1);
    Article article{.id = id.isEmpty() ? resource.id : id,
                    .title = read.line("title"_L1),
                    .html = read.text("htmlBody"_L1),
                    .excerpt = read.line("excerpt"_L1),
                    .language = read.line("lang"_L1),
                    .version = numberOrText(resource.attributes["version"_L1]),
                    .slug = read.text("slug"_L1),
                    .hash = read.text("hash"_L1),
                    .categoryId = resource.relatedId("category"_L1),
                    .url = webPage(read),
                    .publishedAt = read.date("publishedAt"_L1),
                    .updatedAt = read.date("updatedAt"_L1)};
    if (article.version.isEmpty())
        article.version = resource.id;
    if (read.failure())
        return *read.failure();
    return article;
}

Result<Article> soleArticleFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, articleType);
    if (!resource)
        return resource.error();
    Result<Article> read = articleFrom(*resource);
    if (!read)
        return read;
    Article article = std::move(read).value();
    article.path = pathTo(article.categoryId, categoriesIn(document));
    article.survey = surveyIn(document);
    return article;
}

Result<ArticleCategory> categoryFrom(const Resource &resource)
{
    if (const std::optional<Error> other = wrongType(resource, categoryType))
        return *other;
    if (isGone(resource))
        return goneError(ArticleText::tr("This part of the knowledge base is not there any more."),
                         u"kb_category_not_found"_s);
    AttributeReader read(resource);
    ArticleCategory category{.id = resource.id,
                             .title = read.line("title"_L1),
                             .description = read.text("description"_L1),
                             .parentId = resource.relatedId("parent"_L1),
                             .slug = read.text("slug"_L1),
                             .hash = read.text("hash"_L1),
                             .isRoot = read.flag("root"_L1),
                             .createdAt = read.date("createdAt"_L1),
                             .updatedAt = read.date("updatedAt"_L1)};
    if (read.failure())
        return *read.failure();
    return category;
}

Result<ArticleCategory> soleCategoryFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, categoryType);
    if (!resource)
        return resource.error();
    Result<ArticleCategory> read = categoryFrom(*resource);
    if (!read)
        return read;
    ArticleCategory category = std::move(read).value();
    const QList<ArticleCategory> known = categoriesIn(document);
    for (const ArticleCategory &other : known) {
        if (other.parentId == category.id && other.id != category.id)
            category.children.append(other);
    }
    category.children = inOrder(category.children, resource->attributes["categoryPositions"_L1]);
    category.path = pathTo(category.parentId, known);
    return category;
}

Result<ArticlePage> articlesFrom(const Document &document)
{
    const Page<Article> page = pageFrom<Article>(document, articleFrom);
    return ArticlePage{.articles = page.items, .next = page.next};
}

QUrl articleUrl(const QString &organisationName, const Article &article)
{
    if (!article.url.isEmpty())
        return article.url;
    if (organisationName.isEmpty() || article.slug.isEmpty() || article.hash.isEmpty())
        return {};
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(organisationName + ".kustomer.help"_L1);
    const QString language = article.language.isEmpty() ? u"en_us"_s : article.language;
    url.setPath(u'/' + language + u'/' + article.slug + u'-' + article.hash, QUrl::DecodedMode);
    return url.isValid() ? url : QUrl();
}

} // namespace Kustomer
