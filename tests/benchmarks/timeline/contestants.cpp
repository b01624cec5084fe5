// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "timeline/contestants.h"

#include "timeline/delegates.h"
#include "timeline/textbrowser.h"
#include "widgets/timeline/timelineview.h"

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename View>
Contestant contestant(const QString &name, std::function<View *()> make)
{
    return {.name = name,
            .make = [make] { return std::unique_ptr<QAbstractScrollArea>(make()); },
            .setModel
            = [](QAbstractScrollArea *view,
                 Kustomer::TimelineModel *model) { static_cast<View *>(view)->setModel(model); },
            .middleRow =
                [](QAbstractScrollArea *view) {
                    return static_cast<View *>(view)->rowAt(view->viewport()->rect().center());
                }};
}

} // namespace

Contestant ours()
{
    return contestant<Kustomer::TimelineView>(u"TimelineView"_s,
                                              [] { return new Kustomer::TimelineView; });
}

QList<Contestant> peers()
{
    return {contestant<MessageList>(u"QListView + QTextDocument"_s,
                                    [] { return new MessageList(new DocumentDelegate); }),
            contestant<MessageList>(u"QListView + QTextLayout"_s,
                                    [] { return new MessageList(new LayoutDelegate); }),
            contestant<BrowserTimeline>(u"QTextBrowser"_s, [] { return new BrowserTimeline; })};
}

} // namespace Benchmarks
