// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonValue medianOf(const Samples &samples)
{
    return samples.isEmpty() ? QJsonValue() : QJsonValue(samples.median());
}

QJsonValue rangeOf(const Samples &samples)
{
    return samples.isEmpty() ? QJsonValue()
                             : QJsonValue(QJsonArray{samples.minimum(), samples.maximum()});
}

QJsonValue ratioOf(const Samples &ours, const Samples &other)
{
    return other.isEmpty() || other.median() == 0 ? QJsonValue() : QJsonValue(ratio(ours, other));
}

} // namespace

void Samples::add(const Samples &others)
{
    m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
}

double Samples::percentile(double part) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const double place = part * double(sorted.size() - 1);
    return sorted[size_t(std::lround(place))];
}

double ratio(const Samples &ours, const Samples &other)
{
    return ours.median() / other.median();
}

void report(const Figure &figure)
{
    print({{u"id"_s, figure.id},
           {u"what"_s, figure.what},
           {u"unit"_s, figure.unit},
           {u"ours"_s, medianOf(figure.ours)},
           {u"limit"_s, medianOf(figure.limit)},
           {u"peer"_s, medianOf(figure.peer)},
           {u"ratioToLimit"_s, ratioOf(figure.ours, figure.limit)},
           {u"ratioToPeer"_s, ratioOf(figure.ours, figure.peer)},
           {u"goal"_s, figure.goal.isEmpty() ? QJsonValue() : QJsonValue(figure.goal)},
           {u"met"_s, figure.met ? QJsonValue(*figure.met) : QJsonValue()},
           {u"ranges"_s,
            QJsonObject{{u"ours"_s, rangeOf(figure.ours)},
                        {u"limit"_s, rangeOf(figure.limit)},
                        {u"peer"_s, rangeOf(figure.peer)}}}});
}

void reportMissing(const QString &id, const QString &reason)
{
    print({{u"id"_s, id}, {u"missing"_s, reason}});
}

double workOfThread()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double longestWorkDuring(const std::function<void()> &action)
{
    Samples work;
    double last = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        if (last > 0)
            work.add(workOfThread() - last);
        last = workOfThread();
    });
    heart.start(0);
    action();
    QCoreApplication::processEvents();
    return work.maximum();
}

bool isWanted(const QString &id)
{
    const QStringList wanted = QCoreApplication::arguments().sliced(1);
    return wanted.isEmpty() || wanted.contains(id);
}

} // namespace Benchmarks
