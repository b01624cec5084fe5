// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/linkpreview.h"

#include "protocol/json/oneline.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestDescription = 500;
constexpr qsizetype mostPreviews = 10;

/// Of the web, or empty: an address of any other kind is not one that a service may hand out.
QUrl webUrlFrom(const JsonValue &value)
{
    const QUrl url(value.toString());
    const bool isOfTheWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isOfTheWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

std::optional<LinkPreview> linkPreviewFrom(const JsonValue &object)
{
    const JsonValue page = object["unfurledUrl"_L1];
    const JsonValue price = page["structuredData"_L1]["price"_L1];
    LinkPreview preview{.id = object["id"_L1].toString(),
                        .url = webUrlFrom(page["url"_L1]),
                        .title = oneLine(page["title"_L1].toString(), longestLine),
                        .description
                        = oneLine(page["description"_L1].toString(), longestDescription),
                        .imageUrl = webUrlFrom(page["image"_L1]),
                        .iconUrl = webUrlFrom(page["favicon"_L1]),
                        .price = oneLine(price.toVariant().toString(), longestLine),
                        .order = page["preferredOrder"_L1].toInt()};
    if (preview.url.isEmpty() || (preview.title.isEmpty() && preview.description.isEmpty()))
        return std::nullopt;
    return preview;
}

std::optional<QList<LinkPreview>> linkPreviewsFrom(const JsonValue &list)
{
    QList<LinkPreview> previews;
    const QList<JsonValue> elements = list.elements();
    for (const JsonValue &element : elements) {
        if (const std::optional<LinkPreview> preview = linkPreviewFrom(element))
            add(previews, *preview);
    }
    return previews.isEmpty() ? std::nullopt : std::optional(previews);
}

bool add(QList<LinkPreview> &previews, const LinkPreview &preview)
{
    const bool isThere
        = std::ranges::find(previews, preview.url, &LinkPreview::url) != previews.end();
    if (isThere || previews.size() >= mostPreviews)
        return false;
    previews.insert(std::ranges::upper_bound(previews, preview.order, {}, &LinkPreview::order),
                    preview);
    return true;
}

QJsonObject toJson(const LinkPreview &preview)
{
    const QJsonObject page{{u"url"_s, preview.url.toString()},
                           {u"title"_s, preview.title},
                           {u"description"_s, preview.description},
                           {u"image"_s, preview.imageUrl.toString()},
                           {u"favicon"_s, preview.iconUrl.toString()},
                           {u"preferredOrder"_s, preview.order},
                           {u"structuredData"_s, QJsonObject{{u"price"_s, preview.price}}}};
    return {{u"id"_s, preview.id}, {u"unfurledUrl"_s, page}};
}

} // namespace Kustomer
