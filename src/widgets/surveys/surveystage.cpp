// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/surveystage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

SurveyStage surveyStageOf(const Satisfaction &survey, SurveyEditing editing, const QDateTime &now)
{
    const SatisfactionResponse &response = survey.response;
    if (survey.isLocked(now) || survey.status == "canceled"_L1)
        return response.rating ? SurveyStage::Closed : SurveyStage::Gone;
    if (!survey.form)
        return SurveyStage::Gone;
    if (!response.rating)
        return SurveyStage::Rating;
    const SatisfactionQuestion *question = survey.form->questionAfter(*response.rating);
    const bool isAnswered
        = question && std::ranges::any_of(response.answers, [question](const auto &answer) {
              return answer.questionId == question->id;
          });
    if (editing == SurveyEditing::Changing || (question && !isAnswered))
        return SurveyStage::Question;
    return SurveyStage::Thanked;
}

} // namespace Kustomer
