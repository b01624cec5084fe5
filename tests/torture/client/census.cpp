// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "client/census.h"

#include <QObject>

#include <atomic>
#include <malloc.h>

/// What Qt counts for debuggers: three numbers about itself, then hooks for objects.
extern "C" Q_CORE_EXPORT quintptr qtHookData[];

namespace Torture {

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<int> objectCount;

} // namespace

void beginCensus()
{
    qtHookData[3] = reinterpret_cast<quintptr>(+[](QObject *) { ++objectCount; });
    qtHookData[4] = reinterpret_cast<quintptr>(+[](QObject *) { --objectCount; });
}

QJsonObject census()
{
    const struct mallinfo2 heap = mallinfo2();
    return {{u"objects"_s, objectCount.load()}, {u"heap"_s, qint64(heap.uordblks + heap.hblkhd)}};
}

} // namespace Torture
