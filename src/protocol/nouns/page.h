// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

namespace Kustomer {

/// One page of a list; what could not be read is named and hides nothing else.
template <typename T>
struct Page
{
    QList<T> items;
    QString next; ///< path of the next page, empty: there is none
    QList<Error> problems;
};

template <typename T>
Page<T> pageFrom(const Document &document, Result<T> (*read)(const Resource &))
{
    Page<T> page{.items = {}, .next = document.nextPage, .problems = document.problems};
    page.items.reserve(document.data.size());
    for (const Resource &resource : document.data) {
        Result<T> item = read(resource);
        if (item)
            page.items.append(std::move(item).value());
        else
            page.problems.append(item.error());
    }
    return page;
}

} // namespace Kustomer
