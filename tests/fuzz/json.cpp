// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// JSON from a server: it is read as Qt's own reader reads it.

#include "fuzz/fuzz.h"
#include "protocol/json/jsonvalue.h"

#include <QJsonDocument>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;

namespace {

/// Half a character, which Qt leaves as it is, or a byte order mark, which Qt drops from some
/// texts.
bool mayDiffer(const QByteArray &text)
{
    return text.contains("\\ud") || text.contains("\\uD") || text.contains("\xef\xbb\xbf");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const Result<JsonValue> value = JsonValue::fromJson(text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!value) {
        expect(document.isNull(), "what Qt reads is read");
        expect(value.error().kind == Error::Kind::Protocol, "bad JSON is a protocol error");
        expect(isShortLine(value.error().message), "an error is one short line");
        return 0;
    }
    observe(value->isArray() ? size_t(value->elements().size()) : 0);
    if (!document.isNull() && !mayDiffer(text))
        expect(value->toVariant() == document.toVariant(), "it is read as Qt reads it");
    if (!mayDiffer(text)) {
        const Result<JsonValue> again = JsonValue::fromJson(QString::fromUtf8(text));
        expect(!again || again->toVariant() == value->toVariant(), "both encodings read the same");
    }
    return 0;
}
