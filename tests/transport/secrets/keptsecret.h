// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"
#include "transport/secrets/tokenstore.h"

#include <QTest>

#include <optional>

namespace Kustomer::Testing {

/// What a store keeps under a key; in words where it does not answer as it should.
inline QByteArray secretIn(TokenStore &store, const QString &key = QStringLiteral("acme"))
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    store.read(key, &context, [&answer](const Result<QByteArray> &given) { answer = given; });
    if (answer)
        return "answered from within read()";
    const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
    return isAnswered && *answer ? **answer : QByteArray("no answer");
}

/// Whether it was, as soon as the store tells.
[[nodiscard]] inline bool isWritten(TokenStore &store, const QByteArray &secret)
{
    QObject context;
    std::optional<Result<Done>> answer;
    store.write(QStringLiteral("acme"), secret, &context,
                [&answer](const Result<Done> &given) { answer = given; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) && *answer;
}

/// Whether it was, as soon as the store tells.
[[nodiscard]] inline bool isRemoved(TokenStore &store)
{
    QObject context;
    std::optional<Result<Done>> answer;
    store.remove(QStringLiteral("acme"), &context,
                 [&answer](const Result<Done> &given) { answer = given; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) && *answer;
}

} // namespace Kustomer::Testing
