// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Kustomer {

/// What of an HTTP answer means something to whoever sent a file.
struct HttpAnswer
{
    int status = 0; ///< 0: none is here
    QByteArray date = {};
    QByteArray retryAfter = {};
    QByteArray body = {}; ///< its beginning
};

/// Reads the answer to the one request of a connection, however it is cut into pieces; answers that
/// only announce another one (1xx) are passed over.
class HttpAnswerReader
{
public:
    /// What of the body is kept; an answer is complete when so much of it is here.
    explicit HttpAnswerReader(qsizetype mostBody)
        : m_mostBody(mostBody)
    { }

    void take(const QByteArray &bytes);
    /// Nothing more comes: a body of unknown length is complete.
    void end();

    bool isComplete() const { return m_stage == Stage::Complete; }
    /// This is no answer of a web server.
    bool isBroken() const { return m_stage == Stage::Broken; }
    /// The status comes with the end of the head.
    const HttpAnswer &answer() const { return m_answer; }

private:
    enum class Stage {
        StatusLine,
        Fields,
        Body,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer,
        Complete,
        Broken
    };

    bool step();
    bool takeLine();
    bool takeContent();
    /// Whether the beginning of what waits may be the beginning of an answer.
    bool mayBegin() const;
    Stage afterLine(const QByteArray &line);
    Stage afterStatusLine(const QByteArray &line);
    Stage afterField(const QByteArray &line);
    Stage afterHead();
    Stage afterChunkSize(const QByteArray &line);

    qsizetype m_mostBody;
    Stage m_stage = Stage::StatusLine;
    QByteArray m_pending;
    int m_lines = 0; ///< of heads
    int m_status = 0;
    bool m_isChunked = false;
    qint64 m_left = untilEnd; ///< of the body, or of the chunk
    HttpAnswer m_answer;

    static constexpr qint64 untilEnd = -1;
};

} // namespace Kustomer
