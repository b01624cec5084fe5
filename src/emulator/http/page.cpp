// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/page.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome<int> numberFrom(const HttpRequest &request, const QString &name, int fallback, int most)
{
    const auto text = request.parameter(name);
    if (text.isNull())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        return Problem::badRequest(u"%1 is not from 1 to %2"_s.arg(name).arg(most),
                                   {{u"parameter"_s, name}});
    }
    return number;
}

QString linkTo(int page, int pageSize, const HttpRequest &request)
{
    auto query = request.query;
    query.removeAllQueryItems(u"page"_s);
    query.removeAllQueryItems(u"pageSize"_s);
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    return QString::fromUtf8(request.path) + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

Outcome<PageRequest> pageRequestFrom(const HttpRequest &request)
{
    const auto page = numberFrom(request, u"page"_s, 1, 1'000'000);
    if (!page)
        return page.problem();
    const auto pageSize = numberFrom(request, u"pageSize"_s, 25, 100);
    if (!pageSize)
        return pageSize.problem();
    return PageRequest{*page, *pageSize};
}

QJsonObject pageDocument(const QJsonArray &data, const PageRequest &page, qsizetype total,
                         const HttpRequest &request)
{
    const auto link = [&](int number) -> QJsonValue {
        const bool isPage
            = number >= 1 && (number == 1 || qsizetype(number - 1) * page.pageSize < total);
        return isPage ? linkTo(number, page.pageSize, request) : QJsonValue();
    };
    return {{u"data"_s, data},
            {u"meta"_s, QJsonObject{{u"page"_s, page.page}, {u"pageSize"_s, page.pageSize}}},
            {u"links"_s,
             QJsonObject{{u"self"_s, linkTo(page.page, page.pageSize, request)},
                         {u"first"_s, link(1)},
                         {u"prev"_s, link(page.page - 1)},
                         {u"next"_s, link(page.page + 1)}}}};
}

} // namespace Kustomer::Emulation
