// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagetrail.h"
#include "protocol/nouns/page.h"

#include <limits>
#include <memory>

namespace Kustomer {

/// Whether who reads pages wants another one.
enum class Scan { Onward, Enough };
/// How far a scan came: until there was enough or no page was left, or only as far as it went.
enum class Scanned { Whole, Part };

/// Pages that are read one after the other, from the newest on. What leads in a circle has no page
/// left; what has more than `most` is read in part.
template <typename T>
struct PageScan
{
    /// Asks for a page; empty: the first one.
    std::function<void(const QString &page, const Answer<Page<T>> &answer)> read;
    std::function<Scan(const Page<T> &page)> take;
    Answer<Scanned> answer;
    int most = std::numeric_limits<int>::max();
    PageTrail trail = {};
};

template <typename T>
void readOn(const std::shared_ptr<PageScan<T>> &scan)
{
    const QString asked = scan->trail.next();
    scan->read(asked, [scan, asked](const Result<Page<T>> &page) {
        if (!page) {
            scan->answer(page.error());
            return;
        }
        scan->trail.take(asked, page->next);
        const bool isOver = scan->take(*page) == Scan::Enough || scan->trail.next().isEmpty();
        if (isOver || --scan->most <= 0)
            scan->answer(isOver ? Scanned::Whole : Scanned::Part);
        else
            readOn(scan);
    });
}

/// Reads until `take` has enough, and answers then.
template <typename T>
void scanPages(PageScan<T> scan)
{
    readOn(std::make_shared<PageScan<T>>(std::move(scan)));
}

} // namespace Kustomer
