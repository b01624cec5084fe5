// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/typesetting/fairshare.h"

#include <algorithm>

namespace Kustomer {

qreal fairShare(QList<qreal> wanted, qreal room)
{
    std::ranges::sort(wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qreal share = room / qreal(wanted.size() - i);
        if (wanted.at(i) > share)
            return qMax(1.0, share);
        room -= wanted.at(i);
    }
    return wanted.isEmpty() ? 0 : wanted.last();
}

} // namespace Kustomer
