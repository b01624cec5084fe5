// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringConverter>

#include <algorithm>
#include <bit>
#include <limits>
#include <simdjson.h>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace dom = simdjson::dom;

namespace {

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Json)
};

constexpr qsizetype padding = simdjson::SIMDJSON_PADDING; ///< bytes behind a text that are read

QByteArray padded(QByteArrayView text)
{
    QByteArray bytes(text.size() + padding, Qt::Uninitialized);
    std::ranges::copy(text, bytes.begin());
    return bytes;
}

QString textFrom(std::string_view text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (!text.starts_with("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    // a sign of its own in the middle of a document, which fromUtf8() would drop
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Makes what Qt writes fit for the quick reader: half a character, as a server leaves it behind
/// that cut a text, becomes a replacement character, and a number that no integer holds a real one.
QByteArray withoutExtremes(QByteArrayView written)
{
    constexpr qsizetype safeDigits = 18;
    QByteArray text;
    text.reserve(written.size() + padding);
    bool isInString = false;
    for (qsizetype at = 0; at < written.size();) {
        qsizetype length = 1;
        const char c = written[at];
        if (c == '\\') {
            // Qt writes whole characters as such, so an escape of this range is half a one
            const bool isHalf
                = written[at + 1] == 'u' && written[at + 2] == 'd' && written[at + 3] >= '8';
            length = isHalf ? 6 : 2;
            text.append(isHalf ? QByteArrayView("\\ufffd") : written.sliced(at, length));
        } else if (isDigit(c) && !isInString) {
            while (isDigit(written[at + length]))
                ++length;
            text.append(written.sliced(at, length));
            if (length > safeDigits && written[at + length] != '.' && written[at + length] != 'e')
                text.append("e0");
        } else {
            isInString ^= c == '"';
            text.append(c);
        }
        at += length;
    }
    return text;
}

} // namespace

/// Knows how a JsonValue keeps its place in a text.
struct JsonValue::Reader
{
    static_assert(sizeof(dom::element) == sizeof(JsonValue::m_element));
    static_assert(std::is_trivially_copyable_v<dom::element>);

    static JsonValue valueOf(const std::shared_ptr<const void> &text, const dom::element &element)
    {
        JsonValue value;
        value.m_text = text;
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

    /// Takes a text with its padding.
    static std::variant<JsonValue, simdjson::error_code> read(const QByteArray &text)
    {
        const auto document = std::make_shared<dom::document>();
        dom::parser parser; // what it needs besides the document goes with it
        const simdjson::error_code problem
            = parser
                  .parse_into_document(*document, text.data(), size_t(text.size() - padding), false)
                  .error();
        if (problem != simdjson::SUCCESS)
            return problem;
        return valueOf(document, document->root());
    }

    /// What the quick reader refuses, because it is malformed or because RFC 8259 leaves it open:
    /// Qt's reader has the last word, and says where it is malformed.
    static Result<JsonValue> readLeniently(const QByteArray &text)
    {
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(
            QByteArray::fromRawData(text.data(), text.size() - padding), &problem);
        if (problem.error != QJsonParseError::NoError) {
            return Error{
                .kind = Error::Kind::Protocol,
                .message
                = Json::tr("%1 at byte %2").arg(problem.errorString()).arg(problem.offset)};
        }
        const auto outcome = read(padded(withoutExtremes(json.toJson(QJsonDocument::Compact))));
        if (const auto *value = std::get_if<JsonValue>(&outcome))
            return *value;
        return Error{.kind = Error::Kind::Protocol,
                     .message
                     = textFrom(simdjson::error_message(std::get<simdjson::error_code>(outcome)))};
    }

    static Result<JsonValue> resultOf(const QByteArray &text)
    {
        const auto outcome = read(text);
        const auto *value = std::get_if<JsonValue>(&outcome);
        return value ? *value : readLeniently(text);
    }
};

Result<JsonValue> JsonValue::fromJson(QByteArrayView text)
{
    return Reader::resultOf(padded(text));
}

Result<JsonValue> JsonValue::fromJson(QStringView text)
{
    QStringEncoder utf8(QStringEncoder::Utf8);
    QByteArray bytes(utf8.requiredSpace(text.size()) + padding, Qt::Uninitialized);
    const char *end = utf8.appendToBuffer(bytes.data(), text);
    bytes.truncate(end - bytes.constData() + padding);
    return Reader::resultOf(bytes);
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

JsonValue JsonValue::operator[](QLatin1StringView name) const
{
    const auto object = Reader::get<dom::object>(*this);
    if (!object)
        return {};
    const std::string_view key(name.data(), size_t(name.size()));
    std::optional<dom::element> found;
    for (auto field = object->begin(); field != object->end(); ++field) {
        if (field.key_equals(key))
            found = field.value();
    }
    return found ? Reader::valueOf(m_text, *found) : JsonValue();
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
