// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Rare>
#include <KustomerChat/SatisfactionForm>
#include <KustomerChat/core_export.h>

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What a customer says to a question of a survey (SDK: submitSatisfactionForm).
struct KUSTOMERCHAT_CORE_EXPORT SatisfactionAnswer
{
    Q_GADGET
    Q_PROPERTY(QString questionId MEMBER questionId)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList choices MEMBER choices)

public:
    QString questionId = {};
    QString text = {};        ///< of a question for text, or the choice of one
    QStringList choices = {}; ///< of a question with boxes

    bool isBlank() const { return text.trimmed().isEmpty() && choices.isEmpty(); }

    bool operator==(const SatisfactionAnswer &) const = default;
};

/// What a customer answers to a survey. Without a rating and answers it takes back what was said.
struct KUSTOMERCHAT_CORE_EXPORT SatisfactionResponse
{
    Q_GADGET
    Q_PROPERTY(int rating READ ratingOrNone)
    Q_PROPERTY(QList<Kustomer::SatisfactionAnswer> answers MEMBER answers)

public:
    std::optional<int> rating = {}; ///< one of SatisfactionScale::ratings()
    QList<SatisfactionAnswer> answers = {};

    int ratingOrNone() const { return rating.value_or(0); }

    bool operator==(const SatisfactionResponse &) const = default;
};

/// The survey of a conversation: where it stands, what it asks, what was answered (SDK:
/// satisfaction).
struct KUSTOMERCHAT_CORE_EXPORT Satisfaction
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QDateTime lockedAt MEMBER lockedAt)
    Q_PROPERTY(QDateTime updatedAt MEMBER updatedAt)
    Q_PROPERTY(Kustomer::SatisfactionForm form READ formOrNone)
    Q_PROPERTY(Kustomer::SatisfactionResponse response MEMBER response)

public:
    QString id = {}; ///< empty when no survey was offered
    QString conversationId = {};
    QString status = {};      ///< `offered`, `rated`, `commented` …, as the server says it
    QDateTime lockedAt = {};  ///< no answer is taken after this instant; invalid: always
    QDateTime updatedAt = {}; ///< when it became as it is here; invalid: not told
    Rare<SatisfactionForm> form = {}; ///< known once the survey was asked for
    SatisfactionResponse response = {};

    bool isLocked(const QDateTime &now) const { return lockedAt.isValid() && lockedAt <= now; }
    SatisfactionForm formOrNone() const { return form ? *form : SatisfactionForm(); }

    bool operator==(const Satisfaction &) const = default;
};

/// Prints which question it is to.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SatisfactionAnswer &answer);
/// Prints the rating and the number of answers.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SatisfactionResponse &response);
/// Prints id, status and rating; never what was written.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Satisfaction &satisfaction);

} // namespace Kustomer
