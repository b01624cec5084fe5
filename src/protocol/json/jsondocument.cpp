// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsondocument.h"

#include "protocol/json/wholejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cstring>
#include <variant>

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
    if (!text.isEmpty())
        std::memcpy(bytes.data(), text.data(), size_t(text.size())); // std::copy goes byte by byte
    return bytes;
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

/// What reading takes beside the text. To fetch that anew would take longer than to read an event,
/// so it is kept from one text to the next, unless it is large.
class Workplace
{
public:
    /// Takes a text with its padding.
    std::variant<JsonDocument, simdjson::error_code> read(const QByteArray &text)
    {
        constexpr qsizetype largest = 32 * 1024; // an event has 10 kB, before it is quoted
        const auto document = text.size() > largest ? std::make_shared<dom::document>()
                                                    : emptyDocument(text.size());
        const simdjson::error_code problem
            = m_parser
                  .parse_into_document(*document, text.data(), size_t(text.size() - padding), false)
                  .error();
        if (text.size() > largest)
            m_parser = dom::parser();
        if (problem != simdjson::SUCCESS)
            return problem;
        return document;
    }

private:
    struct Kept
    {
        dom::document document;
        bool isIdle = true;
    };

    std::shared_ptr<dom::document> emptyDocument(qsizetype length)
    {
        const auto idle = std::ranges::find_if(
            m_documents, [](const auto &kept) { return !kept || kept->isIdle; });
        if (idle == m_documents.end())
            return std::make_shared<dom::document>();
        if (!*idle)
            *idle = std::make_shared<Kept>();
        (*idle)->isIdle = false;
        return {&(*idle)->document, [kept = *idle, length](dom::document *document) {
                    wipe(document, length);
                    kept->isIdle = true;
                }};
    }

    /// What people wrote is not kept: its strings, with the length of each, take at most this.
    static void wipe(dom::document *document, qsizetype length)
    {
        const size_t most = std::min(document->capacity(), size_t(length)) * 5 / 3;
        if (document->string_buf)
            std::memset(document->string_buf.get(), 0, most);
    }

    dom::parser m_parser;
    /// Of a frame, and of what it carries; those that nobody looks at any more are used again.
    std::array<std::shared_ptr<Kept>, 2> m_documents;
};

std::variant<JsonDocument, simdjson::error_code> read(const QByteArray &text)
{
    thread_local Workplace workplace;
    return workplace.read(text);
}

/// What the quick reader refuses, because it is malformed or because RFC 8259 leaves it open: Qt's
/// reader has the last word, and says where it is malformed.
Result<JsonDocument> readLeniently(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument json
        = wholeJsonFrom(QByteArray::fromRawData(text.data(), text.size() - padding), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{.kind = Error::Kind::Protocol,
                     .message
                     = Json::tr("%1 at byte %2").arg(problem.errorString()).arg(problem.offset)};
    }
    const auto outcome = read(padded(withoutExtremes(json.toJson(QJsonDocument::Compact))));
    if (const auto *document = std::get_if<JsonDocument>(&outcome))
        return *document;
    return Error{.kind = Error::Kind::Protocol,
                 .message = QString::fromUtf8(
                     simdjson::error_message(std::get<simdjson::error_code>(outcome)))};
}

Result<JsonDocument> documentOf(const QByteArray &text)
{
    const auto outcome = read(text);
    const auto *document = std::get_if<JsonDocument>(&outcome);
    return document ? *document : readLeniently(text);
}

} // namespace

Result<JsonDocument> jsonDocumentFrom(QByteArrayView text)
{
    return documentOf(padded(text));
}

Result<JsonDocument> jsonDocumentFrom(QStringView text)
{
    QStringEncoder utf8(QStringEncoder::Utf8);
    QByteArray bytes(utf8.requiredSpace(text.size()) + padding, Qt::Uninitialized);
    const char *end = utf8.appendToBuffer(bytes.data(), text);
    bytes.truncate(end - bytes.constData() + padding);
    return documentOf(bytes);
}

} // namespace Kustomer
