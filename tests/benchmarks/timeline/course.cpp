// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/course.h"

#include "measure/conversation.h"
#include "widgets/timeline/timelineview.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <malloc.h>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kustomer::TimelineModel;
using Kustomer::TimelineView;

namespace {

constexpr int page = 50;
constexpr int framesOfScroll = 100;
constexpr int pixelsOfFrame = 37; ///< as a quick finger on a touchpad does

/// The row that keeps its place: the first one that begins on the screen.
int anchorRow(const TimelineView &view)
{
    const int row = view.rowAt({0, 0});
    return view.rowRect(row).top() < 0 ? row + 1 : row;
}

/// How far the row that is read moves by an action.
int driftDuring(const Stage &stage, TimelineModel *model, const std::function<void()> &action)
{
    const auto *view = qobject_cast<const TimelineView *>(stage.view());
    if (!view) {
        action();
        return 0;
    }
    const QPersistentModelIndex row = model->index(anchorRow(*view));
    const int before = view->rowRect(row.row()).top();
    action();
    return qAbs(view->rowRect(row.row()).top() - before);
}

} // namespace

LongConversation::LongConversation(int count)
    : m_model(u"long"_s)
{
    append(count);
    malloc_trim(0); // what was needed to build it is no part of what follows
}

void LongConversation::append(int count)
{
    m_model.merge(messages(m_end, count));
    m_end += count;
}

void LongConversation::prepend(int count)
{
    m_first -= count;
    m_model.merge(messages(m_first, count));
}

void LongConversation::rewrite(int row)
{
    while (m_model.kindAt(row) != TimelineModel::Kind::Message)
        ++row;
    Kustomer::Message message = m_model.messageAt(row);
    ++m_edits;
    message.body = u"Written anew, edition %1. "_s.arg(m_edits).repeated(1 + m_edits % 5);
    m_model.merge({message});
}

Times runCourse(const Contestant &contestant, int rows, int rounds)
{
    LongConversation conversation(rows);
    TimelineModel *model = conversation.model();
    Times times;
    for (int round = 0; round < rounds; ++round) {
        Stage stage(contestant.make());
        const auto during = [&](Samples &samples, const std::function<void()> &action) {
            times.drift
                = qMax(times.drift,
                       driftDuring(stage, model, [&] { samples.add(stage.frameAfter(action)); }));
        };
        times.open.add(stage.frameAfter([&] { contestant.setModel(stage.view(), model); }));
        times.append.add(stage.frameAfter([&] { conversation.append(1); }));
        QScrollBar *bar = stage.view()->verticalScrollBar();
        stage.frameAfter([&] { bar->setValue(bar->maximum() / 2); });
        during(times.prepend, [&] { conversation.prepend(page); });
        const int seen = contestant.middleRow(stage.view());
        during(times.update, [&] { conversation.rewrite(seen); });
        const QSize narrower = Stage::size - QSize(round % 2 == 0 ? 20 : 33, 0);
        during(times.resize, [&] { stage.view()->resize(narrower); });
    }
    return times;
}

QList<Scrolling> scrollings()
{
    const auto page = [](Stage &stage) {
        return stage.scroll(stage.view()->viewport()->height());
    };
    const auto anywhere = [](Stage &stage) {
        QScrollBar *bar = stage.view()->verticalScrollBar();
        const int place = QRandomGenerator::global()->bounded(bar->maximum());
        return stage.frameAfter([&] { bar->setValue(place); });
    };
    return {{u"by touchpad"_s, 16ms,
             [](Stage &stage) {
                 return stage.scroll(pixelsOfFrame);
             }},
            {u"page by page"_s, 33ms, page}, // as quick as a key repeats
            {u"to anywhere by the thumb"_s, 0ms, anywhere}};
}

double slowestFrame(Stage &stage, const Scrolling &scrolling)
{
    Samples frames;
    for (int frame = 0; frame < framesOfScroll; ++frame) {
        if (scrolling.pause > 0ms)
            QTest::qWait(int(scrolling.pause.count()));
        frames.add(scrolling.frame(stage));
    }
    return frames.percentile(0.99);
}

} // namespace Benchmarks
