// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "soak.h"

#include "customer.h"
#include "service.h"
#include "waiting.h"

#include <algorithm>
#include <cstdio>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lapLength = 1000; ///< messages, half of them in each direction
constexpr int inFlight = 12;
constexpr int conversationCount = 4;
const QString agent = u"65f1c0de0000000000000f01"_s;

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// From the third to the last quarter, as a part of it.
double growthOf(const QList<double> &values)
{
    const qsizetype quarter = qMax<qsizetype>(1, values.size() / 4);
    const double before = medianOf(values.mid(values.size() - 2 * quarter, quarter));
    return before > 0 ? medianOf(values.last(quarter)) / before - 1 : 0;
}

/// One client that goes around in laps.
class Course
{
public:
    /// Becomes somebody new, writes and hears a lap; false where something got lost.
    bool lap(int number)
    {
        m_posted = 0;
        m_customer.become(u"soak%1@example.com"_s.arg(number));
        if (!waitFor([this] { return m_customer.isReady(); }, 30s))
            return false;
        measure();
        m_service.ask("DELETE", u"/emulator/requests"_s);
        for (int text = 0; text < lapLength / 2; ++text) {
            const int where = text % conversationCount;
            m_customer.write(where);
            if (!waitFor([=, this] { return text - m_customer.sentCount() < inFlight; }, 60s))
                return false;
            if (text == lapLength / 4)
                m_service.send("POST", u"/emulator/realtime"_s, {{u"action"_s, u"drop"_s}});
            if (!post(where))
                return false;
        }
        return isComplete();
    }

    const Census &latest() const { return m_measured.last(); }

    template <typename Count>
    double growthOf(Count Census::*count) const
    {
        QList<double> values;
        for (const Census &census : m_measured)
            values << double(census.*count);
        return Torture::growthOf(values);
    }

private:
    Census count()
    {
        m_customer.count();
        waitFor([this] { return m_customer.census().has_value(); }, 10s);
        return m_customer.census().value_or(Census());
    }

    /// Once the client has come to rest: no object came or went for a second.
    void measure()
    {
        Census latest = count();
        QDeadlineTimer rest(1s);
        const auto isAtRest = [&] {
            const int before = latest.objects;
            latest = count();
            if (latest.objects != before)
                rest.setRemainingTime(1s);
            return rest.hasExpired();
        };
        waitFor(isAtRest, 20s);
        m_measured << latest;
    }

    bool post(int where)
    {
        const auto isPossible = [=, this] {
            return !m_customer.conversationId(where).isEmpty()
                && m_posted - m_customer.receivedCount() < inFlight;
        };
        if (!waitFor(isPossible, 60s))
            return false;
        m_service.send("POST", u"/v2.1/chat/outbound/messages"_s,
                       {{u"session"_s, m_customer.conversationId(where)},
                        {u"customerId"_s, m_customer.customerId()},
                        {u"from"_s, agent},
                        {u"body"_s, u"agent %1"_s.arg(++m_posted)}});
        return true;
    }

    bool isComplete()
    {
        const auto isEverythingHere = [this] {
            return m_customer.sentCount() == lapLength / 2
                && m_customer.receivedCount() == lapLength / 2;
        };
        if (!waitFor(isEverythingHere, 60s))
            return false;
        return waitFor(
            [this] {
                m_customer.show();
                waitFor([this] { return m_customer.hasShown(); }, 10s);
                int empty = 0;
                const Conversations truth
                    = m_service.conversationsOf(m_customer.customerId(), &empty);
                return damageOnTheWayOut(m_customer.accepted(), truth).isNone()
                    && damageOnTheWayIn(truth, m_customer.shown()).isNone();
            },
            30s);
    }

    Service m_service;
    Customer m_customer = Customer(u"soak"_s, conversationCount, m_service.access());
    int m_posted = 0;
    QList<Census> m_measured;
};

} // namespace

bool soak(int messageCount)
{
    constexpr double tolerance = 0.02;
    Course course;
    for (int lap = 0; lap * lapLength < messageCount; ++lap) {
        if (!course.lap(lap)) {
            std::printf("%7d messages and then some that got lost\n", lap * lapLength);
            return false;
        }
        const Census &begin = course.latest();
        std::printf("%7d messages %8lld KB heap %8lld KB resident %6d objects\n", lap * lapLength,
                    begin.heap, begin.resident, begin.objects);
        std::fflush(stdout);
    }
    const double heap = course.growthOf(&Census::heap);
    const double resident = course.growthOf(&Census::resident);
    const double objects = course.growthOf(&Census::objects);
    std::printf("growth over the second half: heap %+.2f %%, resident %+.2f %%, objects %+.2f %%\n",
                heap * 100, resident * 100, objects * 100);
    return std::abs(heap) <= tolerance && resident <= tolerance && std::abs(objects) <= tolerance;
}

} // namespace Torture
