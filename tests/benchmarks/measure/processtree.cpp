// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "measure/processtree.h"

#include <QDir>
#include <QFile>
#include <QList>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList tasksOf(qint64 process)
{
    return QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QList<qint64> treeOf(qint64 process)
{
    QList<qint64> tree{process};
    for (const QString &task : tasksOf(process)) {
        const QByteArray children
            = contentOf(u"/proc/%1/task/%2/children"_s.arg(QString::number(process), task));
        for (const QByteArray &child : children.simplified().split(' ')) {
            if (!child.isEmpty())
                tree << treeOf(child.toLongLong());
        }
    }
    return tree;
}

qint64 memoryOf(qint64 process)
{
    const QByteArray rollup = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process));
    for (const QByteArray &line : rollup.split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

/// Nanoseconds on a CPU, of all threads.
qint64 cpuTimeOf(qint64 process)
{
    qint64 time = 0;
    for (const QString &task : tasksOf(process)) {
        time += contentOf(u"/proc/%1/task/%2/schedstat"_s.arg(QString::number(process), task))
                    .split(' ')
                    .first()
                    .toLongLong();
    }
    return time;
}

int wakeUpsOf(qint64 process)
{
    static const QByteArray field("voluntary_ctxt_switches:");
    int sum = 0;
    for (const QString &task : tasksOf(process)) {
        const QByteArray status
            = contentOf(u"/proc/%1/task/%2/status"_s.arg(QString::number(process), task));
        for (const QByteArray &line : status.split('\n')) {
            if (line.startsWith(field))
                sum += line.sliced(field.size()).trimmed().toInt();
        }
    }
    return sum;
}

} // namespace

qint64 memoryOfTree(qint64 process)
{
    qint64 sum = 0;
    for (const qint64 one : treeOf(process))
        sum += memoryOf(one);
    return sum;
}

double cpuTimeOfTree(qint64 process)
{
    qint64 sum = 0;
    for (const qint64 one : treeOf(process))
        sum += cpuTimeOf(one);
    return double(sum) / 1e6;
}

int wakeUpsOfTree(qint64 process)
{
    int sum = 0;
    for (const qint64 one : treeOf(process))
        sum += wakeUpsOf(one);
    return sum;
}

} // namespace Benchmarks
