// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Satisfaction>

namespace Kustomer {

/// How far the customer is with a survey.
enum class SurveyStage {
    Rating,   ///< asked for a rating
    Question, ///< rated, and asked what follows
    Thanked,  ///< everything is said; it can be changed
    Closed,   ///< what was said stands
    Gone,     ///< closed before anything was said: there is nothing to show
};

/// What the customer does with a survey that was answered.
enum class SurveyEditing { None, Changing };

SurveyStage surveyStageOf(const Satisfaction &survey, SurveyEditing editing, const QDateTime &now);

} // namespace Kustomer
