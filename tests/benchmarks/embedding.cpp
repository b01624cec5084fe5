// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P11: what it costs to embed the chat. Loads the libraries into a fresh process that has Qt
// already.
//   benchmark_embedding load FILE…   (internal: prints milliseconds)

#include "measure/measure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <dlfcn.h>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 11;
const QStringList libraries{QStringLiteral(KUSTOMER_CORE), QStringLiteral(KUSTOMER_WIDGETS)};
const QString webEngine = QStringLiteral(WEBENGINE_LIBRARY); ///< empty: not installed

int load(const QStringList &files)
{
    const double time = millisecondsOf([&] {
        for (const QString &file : files) {
            if (!dlopen(file.toLocal8Bit(), RTLD_NOW | RTLD_GLOBAL))
                qFatal("%s", dlerror());
        }
    });
    std::printf("%f\n", time);
    return 0;
}

double loadTime(const QStringList &files)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"load"_s} + files);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toDouble();
}

/// Megabytes of a library without its debug information.
double strippedSize(const QString &file)
{
    const QTemporaryDir folder;
    const QString stripped = folder.filePath(u"stripped"_s);
    QProcess::execute(u"strip"_s, {u"-o"_s, stripped, QFileInfo(file).canonicalFilePath()});
    return double(QFileInfo(stripped).size()) / (1024 * 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "load"_L1)
        return load(arguments.sliced(2));

    Figure size{.id = u"P11"_s,
                .what = u"stripped libraries"_s,
                .unit = u"MB"_s,
                .ours = Samples(strippedSize(libraries.first()) + strippedSize(libraries.last())),
                .goal = u"≤ 1/40 of the peer"_s};
    Figure time{.id = u"P11"_s,
                .what = u"load and relocate the libraries"_s,
                .unit = u"ms"_s,
                .goal = u"≤ 5 ms"_s};
    if (!webEngine.isEmpty())
        size.peer = Samples(strippedSize(webEngine));
    for (int round = 0; round < rounds; ++round) {
        time.ours.add(loadTime(libraries));
        if (!webEngine.isEmpty())
            time.peer.add(loadTime({webEngine}));
    }
    if (!size.peer.isEmpty())
        size.met = size.ours.median() * 40 <= size.peer.median();
    time.met = time.ours.median() <= 5;
    report(size);
    report(time);
}
