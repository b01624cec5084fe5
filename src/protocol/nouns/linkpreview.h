// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonvalue.h"

#include <KustomerChat/LinkPreview>

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Kustomer {

/// `{id, unfurledUrl {url, title, …}}` (wire §16.2); nothing where there is no address that a
/// browser opens, or nothing to say of it.
std::optional<LinkPreview> linkPreviewFrom(const JsonValue &object);
/// `unfurledPreviews[]`, one for each address.
std::optional<QList<LinkPreview>> linkPreviewsFrom(const JsonValue &list);
/// Puts a preview in its place among those of a message; whether that changed them. One that is
/// there already stays: there is one for each address.
bool add(QList<LinkPreview> &previews, const LinkPreview &preview);
/// As linkPreviewFrom() reads it again.
QJsonObject toJson(const LinkPreview &preview);

} // namespace Kustomer
