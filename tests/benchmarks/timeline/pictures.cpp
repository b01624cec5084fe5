// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P12: a conversation of 1,000 pictures, opened and scrolled from its end to its beginning.

#include "measure/measure.h"
#include "timeline/gallery.h"
#include "timeline/stage.h"
#include "widgets/timeline/timelineview.h"

#include <QTest>

#include <malloc.h>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictures = 1'000;
constexpr int rounds = 5;
constexpr int pixelsOfFrame = 400; ///< half the way of a page: a quick hand
constexpr int pause = 16;          ///< milliseconds between two frames
constexpr double mebibyte = 1024 * 1024;
constexpr double mostLeft = 4; ///< MB, of glyphs and the like

double heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / mebibyte;
}

/// 99 of 100 frames take no longer.
double slowestFrame(Stage &stage, int frames)
{
    Samples times;
    for (int frame = 0; frame < frames; ++frame) {
        QTest::qWait(pause);
        times.add(stage.scroll(pixelsOfFrame));
    }
    return times.percentile(0.99);
}

struct Way
{
    double slowest = 0;
    int frames = 0;
    double mostKept = 0; ///< MB of pixels
};

/// From the last picture to the first one.
Way wholeWay(Gallery &gallery)
{
    GalleryMedia media;
    Stage stage(std::make_unique<Kustomer::TimelineView>());
    auto *view = static_cast<Kustomer::TimelineView *>(stage.view());
    view->setMedia(&media);
    Samples times;
    times.add(stage.frameAfter([&] { view->setModel(gallery.model()); }));
    Way way;
    while (view->rowRect(0).top() < 0) {
        QTest::qWait(pause);
        times.add(stage.scroll(pixelsOfFrame));
        ++way.frames;
    }
    way.slowest = times.percentile(0.99);
    way.mostKept = double(media.mostKept()) / mebibyte;
    return way;
}

} // namespace

int main(int argc, char **argv)
{
    const Screen application(argc, argv);
    Gallery gallery(pictures);
    Figure frames{.id = u"P12"_s,
                  .what = u"scroll through 1,000 pictures, slowest of 100 frames"_s,
                  .unit = u"ms"_s,
                  .goal = u"p99 ≤ 4 ms"_s};
    Figure pixels{.id = u"P12"_s,
                  .what = u"pixels of 1,000 pictures, most at a time"_s,
                  .unit = u"MB"_s,
                  .goal = u"≤ 64 MB"_s};
    Figure left{.id = u"P12"_s,
                .what = u"memory left of 1,000 pictures"_s,
                .unit = u"MB"_s,
                .goal = u"≤ 4 MB"_s};
    wholeWay(gallery); // fonts and caches are paid once
    for (int round = 0; round < rounds; ++round) {
        const double before = heapInUse();
        const Way way = wholeWay(gallery);
        left.ours.add(qMax(0.0, heapInUse() - before));
        frames.ours.add(way.slowest);
        pixels.ours.add(way.mostKept);
        Stage ready(std::make_unique<ReadyPictures>());
        frames.limit.add(slowestFrame(ready, 100));
    }
    frames.met = frames.ours.median() <= 4;
    pixels.met = pixels.ours.maximum() <= 64;
    left.met = left.ours.median() <= mostLeft;
    for (const Figure &figure : {frames, pixels, left})
        report(figure);
}
