// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Satisfaction>

#include <QByteArray>

namespace Kustomer::Requests {

// wire E26: the rating and what follows it are two requests; submittedAt is told with the last one,
// invalid: not with this one. No rating, and no answers, take back what was said.
QByteArray satisfactionRating(std::optional<int> rating, const QDateTime &submittedAt);
QByteArray satisfactionAnswers(const QList<SatisfactionAnswer> &answers,
                               const QDateTime &submittedAt);

} // namespace Kustomer::Requests
