// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/satisfactionform.h"

#include <QDebug>

#include <algorithm>
#include <numeric>

namespace Kustomer {

QList<int> SatisfactionScale::ratings() const
{
    if (options == 2)
        return {1, 5};
    if (options == 3)
        return {1, 3, 5};
    QList<int> all(options);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

const SatisfactionQuestion *SatisfactionForm::questionAfter(int rating) const
{
    const auto fitting = std::ranges::find_if(
        questions, [rating](const auto &question) { return question.isAskedAfter(rating); });
    return fitting == questions.end() ? nullptr : &*fitting;
}

QDebug operator<<(QDebug debug, const SatisfactionScale &scale)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SatisfactionScale(" << scale.type << " of " << scale.options << ')';
}

QDebug operator<<(QDebug debug, const SatisfactionQuestion &question)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SatisfactionQuestion(" << question.id << ", " << question.type
                           << ')';
}

} // namespace Kustomer
