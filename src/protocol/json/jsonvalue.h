// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QList>
#include <QVariantMap>

#include <array>
#include <cstddef>
#include <memory>

namespace Kustomer {

/// A value in a JSON text that a server sent, to be read only. It keeps its text alive.
/// What is not there, or not of the type that is asked for, reads as empty, as with QJsonValue.
class JsonValue
{
public:
    /// Undefined: what an object does not hold.
    JsonValue() = default;

    /// Reads a text; the Error (Protocol) says what is wrong and where: `illegal value at byte 7`.
    static Result<JsonValue> fromJson(QByteArrayView text);
    static Result<JsonValue> fromJson(QStringView text);

    bool isUndefined() const { return !m_text; }
    bool isNull() const;
    bool isObject() const;
    bool isArray() const;
    bool isString() const;
    bool isNumber() const;

    QString toString() const;
    /// The text as it stands in UTF-8, as long as a value of the same text lives; empty where it is
    /// none.
    QByteArrayView utf8() const;
    /// As the service means it (wire §20): "1", "true" and numbers but 0 are true, too.
    bool toBool() const;
    /// 0 where it is no whole number within the range of an int.
    int toInt() const;
    /// The same as the service means it (wire §20): a text of a number is one, too.
    int toNumber() const { return isString() ? toString().trimmed().toInt() : toInt(); }
    double toDouble() const;
    QVariant toVariant() const;
    /// Empty where it is no object.
    QVariantMap toVariantMap() const;

    /// A member of an object; of several with this name the last one, as in JavaScript.
    JsonValue operator[](QLatin1StringView name) const &;
    JsonValue operator[](QLatin1StringView name) &&;
    /// The elements of an array, in order.
    QList<JsonValue> elements() const;

private:
    struct Reader;

    std::shared_ptr<const void> m_text;
    alignas(void *) std::array<std::byte, 2 * sizeof(void *)> m_element = {}; ///< the reader's own
};

} // namespace Kustomer
