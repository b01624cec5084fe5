// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"
#include "transport/secrets/tokenstore.h"

#include <QTest>

#include <optional>

namespace Kustomer::Testing {

inline QByteArray secretIn(TokenStore &store)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    store.read(QStringLiteral("acme"), &context,
               [&answer](const Result<QByteArray> &given) { answer = given; });
    const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
    return isAnswered && *answer ? **answer : QByteArray("no answer");
}

[[nodiscard]] inline bool isWritten(TokenStore &store, const QByteArray &secret)
{
    QObject context;
    bool isDone = false;
    store.write(QStringLiteral("acme"), secret, &context,
                [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; }, patience);
}

[[nodiscard]] inline bool isRemoved(TokenStore &store)
{
    QObject context;
    bool isDone = false;
    store.remove(QStringLiteral("acme"), &context,
                 [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; }, patience);
}

} // namespace Kustomer::Testing
