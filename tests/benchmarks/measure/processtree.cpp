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

TreeLoad::Load loadOf(const QString &thread)
{
    static const QByteArray field("voluntary_ctxt_switches:");
    TreeLoad::Load load;
    load.cpuTime = contentOf(thread + "/schedstat"_L1).split(' ').first().toDouble() / 1e6;
    for (const QByteArray &line : contentOf(thread + "/status"_L1).split('\n')) {
        if (line.startsWith(field))
            load.wakeUps = line.sliced(field.size()).trimmed().toInt();
    }
    return load;
}

} // namespace

qint64 memoryOfTree(qint64 process)
{
    qint64 sum = 0;
    for (const qint64 one : treeOf(process))
        sum += memoryOf(one);
    return sum;
}

TreeLoad::TreeLoad(qint64 process)
{
    for (const qint64 one : treeOf(process)) {
        for (const QString &task : tasksOf(one)) {
            const QString thread = u"/proc/%1/task/%2"_s.arg(QString::number(one), task);
            m_threads.insert(thread, loadOf(thread));
        }
    }
}

TreeLoad::Load TreeLoad::since(const TreeLoad &before) const
{
    Load sum;
    for (auto thread = m_threads.cbegin(); thread != m_threads.cend(); ++thread) {
        const Load earlier = before.m_threads.value(thread.key());
        sum.cpuTime += thread->cpuTime - earlier.cpuTime;
        sum.wakeUps += thread->wakeUps - earlier.wakeUps;
    }
    return sum;
}

} // namespace Benchmarks
