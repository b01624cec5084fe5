// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure/measure.h"
#include "timeline/contestants.h"
#include "timeline/stage.h"

namespace Benchmarks {

/// A conversation in memory that can grow at both ends.
class LongConversation
{
public:
    explicit LongConversation(int count);

    Kustomer::TimelineModel *model() { return &m_model; }
    void append(int count);
    void prepend(int count);
    /// Writes another text into the message of a row.
    void rewrite(int row);

private:
    Kustomer::TimelineModel m_model;
    int m_first = 0;
    int m_end = 0;
    int m_edits = 0;
};

/// How long each thing takes that can happen to a timeline, in milliseconds until it is painted.
struct Times
{
    Samples open, append, prepend, update, resize;
    /// The farthest that what is read has moved by a change elsewhere, in pixels; ours only.
    int drift = 0;
};

/// Lets a contestant show a conversation and changes it, round after round.
Times runCourse(const Contestant &contestant, int rows, int rounds);

/// 99 of 100 frames of a scroll through a conversation take no longer; of so many rounds.
Samples slowestFrames(Stage &stage, int rounds);

} // namespace Benchmarks
