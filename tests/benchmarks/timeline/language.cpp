// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P17: another language, while somebody reads a conversation of 10,000 rows.

#include "timeline/contestants.h"
#include "timeline/course.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/words/translations.h"

#include <QScrollBar>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int rows = 10'000;

/// The row that is read, and where it is.
struct Place
{
    explicit Place(const Stage &stage)
        : view(qobject_cast<Kustomer::TimelineView *>(stage.view()))
        , row(view->rowAt(view->viewport()->rect().center()))
    { }

    int top() const { return view->rowRect(row).top(); }

    Kustomer::TimelineView *view;
    int row;
};

} // namespace

int main(int argc, char **argv)
{
    const Screen application(argc, argv);
    Figure time{.id = u"P17"_s,
                .what = u"another language, 10 k rows"_s,
                .unit = u"ms"_s,
                .goal = u"≤ 50 ms"_s};
    Figure drift{.id = u"P17"_s,
                 .what = u"the row that is read moves by another language, farthest"_s,
                 .unit = u"px"_s,
                 .goal = u"0 px"_s};
    LongConversation conversation(rows);
    Stage stage(ours().make());
    stage.frameAfter([&] { ours().setModel(stage.view(), conversation.model()); });
    QScrollBar *bar = stage.view()->verticalScrollBar();
    stage.frameAfter([&] { bar->setValue(bar->maximum() / 2); });
    for (int round = 0; round < rounds; ++round) {
        const Place place(stage);
        const int before = place.top();
        const QLocale locale(round % 2 == 0 ? u"de"_s : u"en"_s);
        time.ours.add(stage.frameAfter([&] {
            Kustomer::Translations::speak(locale);
            stage.view()->viewport()->update();
        }));
        drift.ours.add(qAbs(place.top() - before));
    }
    time.met = time.ours.maximum() <= 50;
    drift.met = drift.ours.maximum() == 0;
    report(time);
    report(drift);
}
