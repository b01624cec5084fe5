// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>
#include <QPointer>

namespace Kustomer {

/// Something was asked for that only a started chat can do.
Error notStartedReason();

/// Answers from the event loop, so that whoever hears it may do anything; not after the context is
/// gone.
template <typename T>
void answerLater(QObject *context, const Answer<T> &answer, const Result<T> &result)
{
    QMetaObject::invokeMethod(
        context, [answer, result] { answer(result); }, Qt::QueuedConnection);
}

/// The same for what is answered at any time.
template <typename T>
Answer<T> later(QObject *context, const Answer<T> &answer)
{
    return [guard = QPointer<QObject>(context), answer](const Result<T> &result) {
        if (guard)
            answerLater(guard.data(), answer, result);
    };
}

/// Answers all who wait for the same, once.
template <typename T>
void answerAll(QList<Answer<T>> *waiting, const Result<T> &outcome)
{
    const QList<Answer<T>> those = std::exchange(*waiting, {});
    for (const Answer<T> &answer : those)
        answer(outcome);
}

} // namespace Kustomer
