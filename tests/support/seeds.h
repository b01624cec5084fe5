// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Kustomer::Testing {

/// The seed of the first of many random sequences; the others follow it. KUSTOMER_TEST_SEED names
/// it: set to the seed that a failure names, the same sequence comes first.
inline quint32 firstSeed()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("KUSTOMER_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("KUSTOMER_TEST_SEED=%u", seed);
    return seed;
}

/// How many rows the sequence of a seed begins with: few, some thousands, or 100,000.
inline int rowsOf(quint32 seed, QRandomGenerator &random)
{
    if (seed % 250 == 0)
        return 100'000;
    return seed % 25 == 0 ? random.bounded(1000, 10'000) : random.bounded(60);
}

} // namespace Kustomer::Testing
