// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/httpanswerreader.h"

#include <QByteArrayList>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype longestLine = 8192;
constexpr int mostLines = 500; ///< of all heads
constexpr qint64 longestChunk = qint64(1) << 40;

/// Nothing but digits: Qt reads a sign, a prefix and spaces as well.
bool isDigits(const QByteArray &text, int base = 10)
{
    const QByteArrayView digits = QByteArrayView("0123456789abcdef").first(base);
    return !text.isEmpty()
        && std::ranges::all_of(text.toLower(), [digits](char c) { return digits.contains(c); });
}

} // namespace

void HttpAnswerReader::take(const QByteArray &bytes)
{
    m_pending += bytes;
    while (step()) { }
}

void HttpAnswerReader::end()
{
    if (m_stage == Stage::Body && m_left == untilEnd)
        m_stage = Stage::Complete;
}

bool HttpAnswerReader::step()
{
    switch (m_stage) {
    case Stage::Complete:
    case Stage::Broken:
        m_pending.clear();
        return false;
    case Stage::Body:
    case Stage::Chunk:
        return takeContent();
    default:
        return takeLine();
    }
}

bool HttpAnswerReader::takeContent()
{
    if (m_pending.isEmpty())
        return false;
    const qsizetype here = m_pending.size();
    const qsizetype count = m_left == untilEnd ? here : qsizetype(qMin<qint64>(m_left, here));
    m_answer.body += m_pending.first(qMin(count, m_mostBody - m_answer.body.size()));
    m_pending.remove(0, count);
    if (m_left != untilEnd)
        m_left -= count;
    if (m_answer.body.size() == m_mostBody)
        m_stage = Stage::Complete;
    else if (m_left == 0)
        m_stage = m_stage == Stage::Chunk ? Stage::ChunkEnd : Stage::Complete;
    return true;
}

bool HttpAnswerReader::mayBegin() const
{
    const QByteArray protocol("HTTP/");
    const qsizetype count = qMin(m_pending.size(), protocol.size());
    return m_pending.first(count).compare(protocol.first(count), Qt::CaseInsensitive) == 0;
}

bool HttpAnswerReader::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    const qsizetype length = end < 0 ? m_pending.size() : end;
    if (length > longestLine || (m_stage == Stage::StatusLine && !mayBegin())) {
        m_stage = Stage::Broken;
        return true;
    }
    if (end < 0)
        return false;
    QByteArray line = m_pending.first(end);
    m_pending.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    m_stage = afterLine(line);
    return true;
}

HttpAnswerReader::Stage HttpAnswerReader::afterLine(const QByteArray &line)
{
    if (m_stage == Stage::ChunkSize)
        return afterChunkSize(line);
    if (m_stage == Stage::ChunkEnd)
        return line.isEmpty() ? Stage::ChunkSize : Stage::Broken;
    if (++m_lines > mostLines)
        return Stage::Broken;
    if (m_stage == Stage::StatusLine)
        return afterStatusLine(line);
    if (m_stage == Stage::Trailer)
        return line.isEmpty() ? Stage::Complete : Stage::Trailer;
    return line.isEmpty() ? afterHead() : afterField(line);
}

/// Such as "HTTP/1.1 204 No Content".
HttpAnswerReader::Stage HttpAnswerReader::afterStatusLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const QByteArray status = words.value(1);
    if (!line.toUpper().startsWith("HTTP/1.") || status.size() != 3 || !isDigits(status))
        return Stage::Broken;
    m_status = status.toInt();
    m_isChunked = false;
    m_left = untilEnd;
    m_answer = {};
    return m_status < 100 ? Stage::Broken : Stage::Fields;
}

HttpAnswerReader::Stage HttpAnswerReader::afterField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith(' ') || line.startsWith('\t')) // it goes on with the one before
        return Stage::Fields;
    if (colon < 1)
        return Stage::Broken;
    const QByteArray name = line.first(colon).toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (name == "date")
        m_answer.date = value;
    else if (name == "retry-after")
        m_answer.retryAfter = value;
    else if (name == "transfer-encoding")
        m_isChunked = value.toLower().endsWith("chunked");
    else if (name == "content-length") {
        bool isNumber = false;
        const qint64 length = value.toLongLong(&isNumber);
        if (!isNumber || !isDigits(value) || (m_left != untilEnd && m_left != length))
            return Stage::Broken;
        m_left = length;
    }
    return Stage::Fields;
}

HttpAnswerReader::Stage HttpAnswerReader::afterHead()
{
    if (m_status < 200)
        return Stage::StatusLine;
    m_answer.status = m_status;
    if (m_status == 204 || m_status == 304)
        return Stage::Complete;
    if (m_isChunked)
        return Stage::ChunkSize;
    return m_left == 0 ? Stage::Complete : Stage::Body;
}

HttpAnswerReader::Stage HttpAnswerReader::afterChunkSize(const QByteArray &line)
{
    const QByteArray digits = line.split(';').first().trimmed();
    bool isNumber = false;
    m_left = digits.toLongLong(&isNumber, 16);
    if (!isNumber || !isDigits(digits, 16) || m_left > longestChunk)
        return Stage::Broken;
    return m_left == 0 ? Stage::Trailer : Stage::Chunk;
}

} // namespace Kustomer
