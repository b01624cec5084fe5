// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonvalue.h"

#include <KustomerChat/MessageTemplate>

#include <QJsonObject>

#include <optional>

namespace Kustomer {

/// What the attributes of a message hold beside its text, in any of the shapes that are known
/// (wire §16.2, §20); nothing where that is nothing. What cannot be shown is left out.
std::optional<MessageTemplate> messageTemplateFrom(const JsonValue &attributes);

/// The text of a message that has it in its template only.
QString templateBodyFrom(const JsonValue &attributes);

/// Attributes that read as this template.
QJsonObject attributesOf(const MessageTemplate &content);

} // namespace Kustomer
