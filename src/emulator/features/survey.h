// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/jsonreader.h"

namespace Kustomer::Emulation {

/// What the company asks after a conversation, and how the service goes about it.
struct Survey
{
    enum class Mode { On, Off, Error };
    enum class Offer { WhenAsked, ByEvent };

    Mode mode = Mode::Off;
    Offer offer = Offer::WhenAsked;
    /// How long after the offer an answer is taken.
    int lockAfterMinutes = 24 * 60;
    /// Attributes of the wire's `satisfaction`.
    QJsonObject form = {};

    QString key() const { return QStringLiteral("survey"); }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("mode", self.mode);
        field("offer", self.offer);
        field("lockAfterMinutes", self.lockAfterMinutes);
        field("form", self.form);
    }
};

/// What a customer answered; the wire calls it a satisfaction response.
struct SurveyResponse
{
    QString id = {};
    QString sessionId = {};
    /// A value of the scale; 0 while there is none.
    int rating = 0;
    /// `{id, prompt, answer}` each.
    QJsonArray answers = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QDateTime submittedAt = {};
    QDateTime lockedAt = {};
    /// Whether somebody of the company has read it.
    bool isRead = false;

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("sessionId", self.sessionId);
        field("rating", self.rating);
        field("answers", self.answers);
        field("createdAt", self.createdAt);
        field("updatedAt", self.updatedAt);
        field("submittedAt", self.submittedAt);
        field("lockedAt", self.lockedAt);
        field("isRead", self.isRead);
    }
};

/// The survey with the changes that a body names; what it does not name stays.
Survey changedSurvey(Survey survey, JsonReader &body);
/// The survey as `/emulator/satisfaction` and scenarios write it.
QJsonObject toJson(const Survey &survey);

/// The ratings a scale has: 1 and 5; 1, 3 and 5; otherwise 1 to the number of options.
QList<int> ratingsOf(const QJsonObject &form);
/// The response with what a body says (wire E26): a null rating and empty answers withdraw.
SurveyResponse answered(SurveyResponse response, const QJsonObject &form, JsonReader &body);
/// `offered`, `rated`, `commented` or, when it is too late, `unresponded`.
QString statusOf(const SurveyResponse &response, const QDateTime &now);

} // namespace Kustomer::Emulation
