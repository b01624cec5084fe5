// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/talk/listings.h"

#include "emulator/http/page.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject onlyWith(const QStringList &fields, QJsonObject resource)
{
    auto attributes = resource["attributes"_L1].toObject();
    const auto names = attributes.keys();
    for (const auto &name : names) {
        if (!fields.isEmpty() && !fields.contains(name))
            attributes.remove(name);
    }
    resource[u"attributes"_s] = attributes;
    return resource;
}

} // namespace

Answer sessionPage(const QList<ChatSession> &sessions, const Resources &resources,
                   const HttpRequest &request)
{
    const auto page = pageRequestFrom(request);
    if (!page)
        return page.problem();
    const bool isActiveOnly = request.parameter(u"active"_s) == "true"_L1;
    const auto brandId = request.parameter(u"brandId"_s);
    QList<ChatSession> wanted;
    for (const auto &session : sessions) {
        const bool isOther = !brandId.isEmpty() && session.brandId != brandId;
        if (!isOther && !(isActiveOnly && session.isLocked()))
            wanted.append(session);
    }
    QJsonArray data;
    for (auto i = page->first(); i < page->end(wanted.size()); ++i)
        data.append(resources.of(wanted[i]));
    return HttpResponse::json(pageDocument(data, *page, wanted.size(), request));
}

Answer messagePage(const QList<Message> &messages, const Resources &resources,
                   const HttpRequest &request, const QStringList &fields)
{
    const auto page = pageRequestFrom(request);
    if (!page)
        return page.problem();
    QJsonArray data;
    for (auto i = page->first(); i < page->end(messages.size()); ++i)
        data.append(onlyWith(fields, resources.of(messages[messages.size() - 1 - i])));
    return HttpResponse::json(pageDocument(data, *page, messages.size(), request));
}

} // namespace Kustomer::Emulation
