// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// A resource of a JSON:API document (wire §2.3).
QJsonObject resource(const QString &type, const QString &id, const QJsonObject &attributes,
                     const QJsonObject &relationships = {});
/// A relationship to one other resource.
QJsonObject relationTo(const QString &type, const QString &id);

/// A date as the wire wants it: UTC with exactly three digits of milliseconds (wire §2.4).
QString wireDate(const QDateTime &date);
QJsonValue dateOrNull(const QDateTime &date);
QJsonValue textOrNull(const QString &text);

} // namespace Kustomer::Emulation
