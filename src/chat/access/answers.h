// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>
#include <QPointer>

namespace Kustomer {

/// Something was asked for that only a started chat can do.
Error notStartedReason();

/// Who hears an answer: where the application names nobody, whoever was asked.
inline QObject *hearerOf(QObject *context, QObject *asked)
{
    return context ? context : asked;
}

/// Answers from the event loop, so that whoever hears it may do anything; not after the context is
/// gone. An empty answer tells nobody.
template <typename T>
Answer<T> later(QObject *context, const Answer<T> &answer)
{
    if (!answer)
        return [](const Result<T> &) {
        };
    return [guard = QPointer<QObject>(context), answer](const Result<T> &result) {
        if (guard)
            QMetaObject::invokeMethod(
                guard.data(), [answer, result] { answer(result); }, Qt::QueuedConnection);
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
