// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The answer to an upload, as bytes.

#include "fuzz/fuzz.h"
#include "transport/files/httpanswerreader.h"

using namespace Kustomer;
using namespace Kustomer::Fuzzing;

namespace {

constexpr qsizetype mostBody = 64;

HttpAnswerReader readIn(const QByteArray &bytes, qsizetype pieceLength)
{
    HttpAnswerReader reader(mostBody);
    for (qsizetype at = 0; at < bytes.size(); at += pieceLength)
        reader.take(bytes.mid(at, pieceLength));
    return reader;
}

bool isSame(const HttpAnswerReader &one, const HttpAnswerReader &other)
{
    return one.isComplete() == other.isComplete() && one.isBroken() == other.isBroken()
        && one.answer().status == other.answer().status && one.answer().date == other.answer().date
        && one.answer().retryAfter == other.answer().retryAfter
        && one.answer().body == other.answer().body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    HttpAnswerReader reader = readIn(bytes, qMax<qsizetype>(1, bytes.size()));
    for (const qsizetype length : {1, 3})
        expect(isSame(reader, readIn(bytes, length)), "it does not matter how an answer is cut");
    reader.end();

    const HttpAnswer &answer = reader.answer();
    expect(answer.status == 0 || (answer.status >= 200 && answer.status <= 999),
           "an answer is none that announces another one");
    expect(!reader.isComplete() || answer.status != 0, "what is complete has a status");
    expect(answer.body.size() <= mostBody, "a body stays small");
    expect(answer.date.size() <= 8 * 1024 && answer.retryAfter.size() <= 8 * 1024,
           "a field stays small");
    observe(size_t(answer.status));
    return 0;
}
