// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P6: events a second from the socket to the model, how late a single one is, and how long the user
// interface has to wait for a burst of them and for a long page.

#include "measure/demoservice.h"
#include "realtime/clients.h"
#include "realtime/longpage.h"
#include "realtime/reader.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int burst = 10'000;
constexpr int singles = 300;
constexpr int longPage = 1'000;
constexpr int rounds = 15;
constexpr double longestBlocking = 8; ///< milliseconds, in any round

/// The peer: the official client in a process of its own, fed by a server of its own.
class NodeListener
{
public:
    NodeListener()
    {
        m_server.start(QStringLiteral(EVENT_SERVER), {});
        m_node.setWorkingDirectory(QStringLiteral(PUSHERJS));
        m_node.start(
            u"node"_s,
            {u"count.js"_s, QString::fromLatin1(m_server.nextLine()), QString::number(burst)});
        m_node.nextLine();
    }

    double rateOfBurst()
    {
        m_server.say("burst " + QByteArray::number(burst));
        return (burst - 1) * 1000 / m_node.nextLine().toDouble();
    }

    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(u"node"_s).isEmpty()
            && QFileInfo::exists(QStringLiteral(PUSHERJS "/node_modules/pusher-js"));
    }

private:
    Kustomer::Testing::ChildProcess m_server, m_node;
};

void measureRate(ChatListener &own)
{
    Figure figure{.id = u"P6"_s,
                  .what = u"events a second, a burst of 10,000, socket to model"_s,
                  .unit = u"1/s"_s,
                  .goal = u"≥ 0.6 × limit and ≥ 1.3 × the peer"_s};
    BareListener bare;
    std::unique_ptr<NodeListener> node;
    if (NodeListener::isPossible())
        node = std::make_unique<NodeListener>();
    else
        reportMissing(figure.id, u"pusher-js on Node isn't installed: no peer"_s);
    for (int round = 0; round < rounds; ++round) {
        figure.limit.add(bare.rateOfBurst(burst));
        figure.ours.add(own.rateOfBurst(burst));
        if (node)
            figure.peer.add(node->rateOfBurst());
    }
    figure.met = ratio(figure.ours, figure.limit) >= 0.6
        && (!node || ratio(figure.ours, figure.peer) >= 1.3);
    report(figure);
}

void measureLatency(ChatListener &own)
{
    Figure figure{.id = u"P6"_s,
                  .what = u"one event, from the server's send to the model's row"_s,
                  .unit = u"ms"_s,
                  .goal = u"p50 ≤ 1.1 × limit"_s};
    BareListener bare;
    for (int round = 0; round < rounds; ++round) {
        figure.limit.add(bare.latencies(singles).median());
        figure.ours.add(own.latencies(singles).median());
    }
    figure.met = ratio(figure.ours, figure.limit) <= 1.1;
    report(figure);
}

/// With the conversation on the screen.
void measureBurst(ChatListener &own)
{
    Figure figure{.id = u"P6"_s,
                  .what = u"UI thread blocked during a burst of 10,000, longest"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 8 ms in any round"_s};
    Kustomer::TimelineView view;
    view.resize(400, 600);
    view.setModel(own.timeline());
    view.show();
    for (int round = 0; round < rounds; ++round)
        figure.ours.add(longestWorkDuring([&] { own.rateOfBurst(burst); }));
    figure.met = figure.ours.maximum() <= longestBlocking;
    report(figure);
}

/// From the click on a conversation until its rows are on the screen.
void measureLongPage(const QString &apiKey)
{
    Figure figure{.id = u"P6"_s,
                  .what = u"UI thread blocked by a page of 1,000 messages, longest"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 8 ms in any round"_s};
    const LongPage service(longPage);
    for (int round = 0; round < rounds; ++round) {
        Reader reader(service.apiUrl(), apiKey);
        figure.ours.add(longestWorkDuring([&] { reader.open(u"c"_s); }));
        if (reader.messageCount() != longPage)
            qFatal("Not all messages were shown.");
    }
    figure.met = figure.ours.maximum() <= longestBlocking;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const DemoService emulator;
    ChatListener own(emulator);
    measureLatency(own);
    measureRate(own);
    measureBurst(own);
    measureLongPage(emulator.access().apiKey);
}
