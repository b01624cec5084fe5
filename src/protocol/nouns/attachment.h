// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <KustomerChat/Attachment>

#include <QUrl>

namespace Kustomer {

/// The details of an `attachment`; whatever is missing has its default (wire E16).
Result<Attachment> attachmentFrom(const Document &document);

/// What the service wants of a file whose name, size and type it was told (wire E14).
struct UploadForm
{
    QString attachmentId;
    QUrl url;
    QList<std::pair<QString, QString>> fields; ///< `key` first

    bool operator==(const UploadForm &) const = default;
};

/// An `attachment` with `meta.upload`; needs an id and an address (wire E14).
Result<UploadForm> uploadFormFrom(const Document &document);

} // namespace Kustomer
