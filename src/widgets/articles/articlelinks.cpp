// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlelinks.h"

#include "chat/reading/links.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// As browsers take it: without blanks around it and without breaks anywhere.
QString cleaned(QString address)
{
    address.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return address.trimmed();
}

QUrl resolved(const QString &address, const QUrl &page)
{
    const QUrl url(address);
    if (!url.isRelative() || page.isEmpty())
        return url;
    return page.resolved(url);
}

bool isOfSameSite(const QUrl &url, const QUrl &page)
{
    return !page.isEmpty() && url.scheme() == page.scheme() && url.host() == page.host()
        && url.port() == page.port();
}

/// What a page of the knowledge base shows, by its address (wire E22): `/{lang}/{slug}-{hash}`, of
/// a category `/{lang}/categories/{slug}-{hash}`. On a site of the company's own other pages may
/// look the same: whoever finds nothing can still open the page.
std::optional<ArticleTarget> inside(const QUrl &url, const QUrl &page)
{
    static const QRegularExpression named(u"^[\\w%.~-]*-[A-Za-z0-9_-]{2,}$"_s);
    if (!isOfSameSite(url, page) || url.hasQuery())
        return std::nullopt;
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const QStringList own = page.path().split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty() || !named.match(path.last()).hasMatch())
        return std::nullopt;
    const bool isCategory = path.size() > 1 && path.at(path.size() - 2) == "categories"_L1;
    const qsizetype depth = path.size() - (isCategory ? 1 : 0);
    if (depth != own.size())
        return std::nullopt;
    return ArticleTarget{.kind = isCategory ? ArticleTarget::Kind::Category
                                            : ArticleTarget::Kind::Article,
                         .name = path.last(),
                         .url = url};
}

} // namespace

std::optional<ArticleTarget> articleTarget(const QString &address, const QUrl &page)
{
    const QString clean = cleaned(address);
    if (clean.startsWith(u'#') && clean.size() > 1) {
        return ArticleTarget{.kind = ArticleTarget::Kind::Anchor,
                             .name = QUrl::fromPercentEncoding(clean.sliced(1).toUtf8())};
    }
    const QUrl url = allowedLink(resolved(clean, page).toString(QUrl::FullyEncoded));
    if (clean.isEmpty() || !url.isValid() || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool isHere = isOfSameSite(url, page) && url.path() == page.path() && url.hasFragment();
    if (isHere) {
        return ArticleTarget{.kind = ArticleTarget::Kind::Anchor,
                             .name = url.fragment(QUrl::FullyDecoded)};
    }
    if (const std::optional<ArticleTarget> other = inside(url, page))
        return other;
    return ArticleTarget{.kind = ArticleTarget::Kind::Web, .url = url};
}

QUrl articlePicture(const QString &address, const QUrl &page)
{
    const QUrl url = resolved(cleaned(address), page);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace Kustomer
