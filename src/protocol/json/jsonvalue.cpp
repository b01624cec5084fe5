// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonvalue.h"

#include "protocol/json/jsondocument.h"

#include <QStringConverter>

#include <bit>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace dom = simdjson::dom;

namespace {

QString textFrom(std::string_view text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (!text.starts_with("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    // a sign of its own in the middle of a document, which fromUtf8() would drop
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

} // namespace

/// Knows how a JsonValue keeps its place in a text.
struct JsonValue::Reader
{
    static_assert(sizeof(dom::element) == sizeof(JsonValue::m_element));
    static_assert(std::is_trivially_copyable_v<dom::element>);

    static JsonValue valueOf(std::shared_ptr<const void> text, const dom::element &element)
    {
        JsonValue value;
        value.m_text = std::move(text);
        value.m_element = std::bit_cast<decltype(value.m_element)>(element);
        return value;
    }

    static dom::element elementOf(const JsonValue &value)
    {
        return std::bit_cast<dom::element>(value.m_element);
    }

    static bool has(const JsonValue &value, dom::element_type type)
    {
        return value.m_text && elementOf(value).type() == type;
    }

    /// Nothing where the value is of another type, or out of range.
    template <typename T>
    static std::optional<T> get(const JsonValue &value)
    {
        T content;
        if (!value.m_text || elementOf(value).get(content) != simdjson::SUCCESS)
            return std::nullopt;
        return content;
    }

    /// The last of these names that an object has.
    static std::optional<dom::element> member(const JsonValue &value, QLatin1StringView name)
    {
        const auto object = get<dom::object>(value);
        if (!object)
            return std::nullopt;
        const std::string_view key(name.data(), size_t(name.size()));
        std::optional<dom::element> found;
        const auto end = object->end(); // is looked for anew each time it is asked for
        for (auto field = object->begin(); field != end; ++field) {
            if (field.key_equals(key))
                found = field.value();
        }
        return found;
    }

    static Result<JsonValue> valueOf(const Result<JsonDocument> &document)
    {
        return document ? Result(valueOf(*document, (*document)->root())) : document.error();
    }
};

Result<JsonValue> JsonValue::fromJson(QByteArrayView text)
{
    return Reader::valueOf(jsonDocumentFrom(text));
}

Result<JsonValue> JsonValue::fromJson(QStringView text)
{
    return Reader::valueOf(jsonDocumentFrom(text));
}

bool JsonValue::isNull() const
{
    return Reader::has(*this, dom::element_type::NULL_VALUE);
}

bool JsonValue::isObject() const
{
    return Reader::has(*this, dom::element_type::OBJECT);
}

bool JsonValue::isArray() const
{
    return Reader::has(*this, dom::element_type::ARRAY);
}

bool JsonValue::isString() const
{
    return Reader::has(*this, dom::element_type::STRING);
}

bool JsonValue::isNumber() const
{
    return m_text && Reader::elementOf(*this).is_number();
}

QByteArrayView JsonValue::utf8() const
{
    const auto text = Reader::get<std::string_view>(*this);
    return text ? QByteArrayView(text->data(), qsizetype(text->size())) : QByteArrayView();
}

QString JsonValue::toString() const
{
    const auto text = Reader::get<std::string_view>(*this);
    return text ? textFrom(*text) : QString();
}

bool JsonValue::toBool() const
{
    if (isString()) {
        const QString text = toString().trimmed();
        return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.toDouble() != 0.0;
    }
    return isNumber() ? toDouble() != 0.0 : Reader::get<bool>(*this).value_or(false);
}

int JsonValue::toInt() const
{
    const double number = toDouble();
    const bool isInt = number >= std::numeric_limits<int>::min()
        && number <= std::numeric_limits<int>::max() && number == int(number);
    return isInt ? int(number) : 0;
}

double JsonValue::toDouble() const
{
    return Reader::get<double>(*this).value_or(0.0);
}

QVariant JsonValue::toVariant() const
{
    if (isObject())
        return toVariantMap();
    if (isString())
        return toString();
    if (isNull())
        return QVariant::fromValue(nullptr);
    if (const auto flag = Reader::get<bool>(*this))
        return *flag;
    if (Reader::has(*this, dom::element_type::INT64))
        return qlonglong(Reader::get<int64_t>(*this).value());
    if (isNumber())
        return toDouble();
    if (isUndefined())
        return {};
    QVariantList list;
    for (const JsonValue &element : elements())
        list.append(element.toVariant());
    return list;
}

QVariantMap JsonValue::toVariantMap() const
{
    QVariantMap map;
    const auto object = Reader::get<dom::object>(*this);
    if (!object)
        return map;
    for (const dom::key_value_pair &field : *object)
        map.insert(textFrom(field.key), Reader::valueOf(m_text, field.value).toVariant());
    return map;
}

JsonValue JsonValue::operator[](QLatin1StringView name) const &
{
    const auto found = Reader::member(*this, name);
    return found ? Reader::valueOf(m_text, *found) : JsonValue();
}

JsonValue JsonValue::operator[](QLatin1StringView name) &&
{
    const auto found = Reader::member(*this, name);
    return found ? Reader::valueOf(std::move(m_text), *found) : JsonValue();
}

QList<JsonValue> JsonValue::elements() const
{
    QList<JsonValue> list;
    const auto array = Reader::get<dom::array>(*this);
    if (!array)
        return list;
    list.reserve(qsizetype(array->size()));
    for (const dom::element &element : *array)
        list.append(Reader::valueOf(m_text, element));
    return list;
}

} // namespace Kustomer
