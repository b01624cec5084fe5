// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/helparticle.h"

#include "protocol/nouns/noun.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype mostArticles = 20;

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool isWebPage(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

QUrl addressOf(const AttributeReader &read, const QString &organisationName)
{
    const QUrl named = read.url("articleUrl"_L1);
    const QString slug = read.text("slug"_L1);
    const QString hash = read.text("hash"_L1);
    if (isWebPage(named) || slug.isEmpty() || hash.isEmpty())
        return named;
    return QUrl(u"https://%1.kustomer.help/%2/%3-%4"_s.arg(
                    organisationName, segment(read.text("lang"_L1)), segment(slug), segment(hash)),
                QUrl::StrictMode);
}

} // namespace

QList<ArticleLink> helpArticlesFrom(const Document &document, const QString &organisationName)
{
    QList<ArticleLink> articles;
    for (const Resource &resource : document.data) {
        const AttributeReader read(resource);
        ArticleLink article{.id = resource.id,
                            .title = read.line("title"_L1),
                            .url = addressOf(read, organisationName)};
        const bool isArticle = resource.type == "kb_article"_L1 && isWebPage(article.url);
        if (!isArticle || articles.size() == mostArticles)
            continue;
        if (article.title.isEmpty())
            article.title = article.url.toDisplayString();
        articles.append(article);
    }
    return articles;
}

} // namespace Kustomer
