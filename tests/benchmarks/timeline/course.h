// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/timeline/writabletimelinemodel.h"
#include "measure/measure.h"
#include "timeline/contestants.h"
#include "timeline/stage.h"

#include <chrono>

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
    Kustomer::WritableTimelineModel m_model;
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

/// A way to scroll.
struct Scrolling
{
    QString name;
    std::chrono::milliseconds pause; ///< between two frames: what is done then is done ahead
    std::function<double(Stage &stage)> frame; ///< scrolls and tells how long the frame took
};

/// All ways to scroll: by touchpad, page by page, and the thumb to anywhere.
QList<Scrolling> scrollings();

/// 99 of 100 frames take no longer.
double slowestFrame(Stage &stage, const Scrolling &scrolling);

} // namespace Benchmarks
