// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/httpmessage.h"

#include <QJsonArray>

namespace Kustomer::Emulation {

/// Which part of a list a request asks for: `page` from 1, `pageSize` 1 to 100, 25 unless given.
struct PageRequest
{
    int page = 1;
    int pageSize = 25;

    qsizetype first() const { return qsizetype(page - 1) * pageSize; }
    qsizetype end(qsizetype total) const { return qMin(first() + pageSize, total); }
};

Outcome<PageRequest> pageRequestFrom(const HttpRequest &request);

/// The document of one page of a list of `total` entries, with relative links (wire §2.6).
QJsonObject pageDocument(const QJsonArray &data, const PageRequest &page, qsizetype total,
                         const HttpRequest &request);

} // namespace Kustomer::Emulation
