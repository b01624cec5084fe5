// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"

#include <KustomerChat/Result>
#include <KustomerChat/Satisfaction>

#include <QDateTime>
#include <QList>

#include <optional>

namespace Kustomer {

/// An answer to a survey that the server does not have yet (wire E26): the rating and what follows
/// it are two requests, and each may be changed until the survey is locked.
struct SurveyAnswer
{
    QString conversationId = {};
    QString satisfactionId = {};
    SatisfactionResponse response = {};
    QDateTime submittedAt = {};    ///< told with the last part
    bool isRatingAll = false;      ///< nothing is asked after this rating
    bool isRatingUnsent = false;   ///< `rating` has to be sent, first
    bool areAnswersUnsent = false; ///< `answers` have to be sent

    bool isSent() const { return !isRatingUnsent && !areAnswersUnsent; }
    bool operator==(const SurveyAnswer &) const = default;
};

/// Which answers to surveys wait for the server: pure, the newest answer of a survey counts.
class SurveyAnswers
{
public:
    static QString recordKind();

    /// Takes in what an earlier process kept, but for what cannot be read.
    QList<UnreadableRecord> restore(const QList<Record> &records);

    /// Notes how the customer now answers a survey, told what the server has; the change to keep.
    RecordChanges note(const Satisfaction &known, const SatisfactionResponse &response,
                       const QDateTime &now);
    /// A part is with the server; unless it was changed meanwhile, it is not sent again.
    RecordChanges concludeRating(const SurveyAnswer &sent);
    RecordChanges concludeAnswers(const SurveyAnswer &sent);
    /// The server takes no answer any more.
    RecordChanges drop(const QString &conversationId);
    /// The server did not take it this time: the others come first.
    void defer(const QString &conversationId);
    void clear() { m_waiting.clear(); }

    /// What to send next; null: everything is with the server.
    const SurveyAnswer *next() const;
    /// The answer that waits for this conversation; null: none.
    const SurveyAnswer *of(const QString &conversationId) const;

private:
    QList<SurveyAnswer>::iterator find(const QString &conversationId);
    RecordChanges keep(const SurveyAnswer &answer);

    QList<SurveyAnswer> m_waiting; ///< one for each conversation, in turn
};

} // namespace Kustomer
