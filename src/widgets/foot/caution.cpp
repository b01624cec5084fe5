// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/caution.h"

#include "widgets/composer/composer.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/foot/writing.h"
#include "widgets/parts/keyboard.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/text/cardnumbers.h"

namespace Kustomer {

Caution::Caution(CautionCard *card, Composer *composer, SurveyCard *survey, Writing *writing)
    : QObject(card)
    , m_card(card)
    , m_composer(composer)
    , m_survey(survey)
    , m_writing(writing)
{
    connect(card, &CautionCard::hidingChosen, this, &Caution::hideNumbers);
    connect(card, &CautionCard::sendingChosen, this, &Caution::release);
    connect(card, &CautionCard::left, this, &Caution::withdraw);
    connect(composer, &Composer::edited, this, &Caution::withdraw);
    const auto leaveSurvey = [this] {
        if (m_isForSurvey)
            withdraw();
    };
    connect(survey, &SurveyCard::entered, this, leaveSurvey);
    connect(survey, &SurveyCard::answered, this, leaveSurvey);
    survey->setCheck([this](const QString &text) { return takesRemark(text); });
}

void Caution::setRule(Rule rule)
{
    m_rule = rule;
    if (m_rule == Rule::Off)
        withdraw();
}

bool Caution::mayGo(const QString &text) const
{
    return m_rule == Rule::Off || cardNumbersIn(text).isEmpty();
}

bool Caution::holdsBack(const Draft &draft)
{
    if (mayGo(draft.body))
        return false;
    const bool wasWriting = hasKeyboard(*m_composer);
    m_writing->show(draft);
    m_isForSurvey = false;
    ask(wasWriting);
    return true;
}

/// Whether a remark of the survey goes as it is.
bool Caution::takesRemark(const QString &text)
{
    withdraw();
    if (mayGo(text))
        return true;
    m_isForSurvey = true;
    ask(hasKeyboard(*m_survey));
    return false;
}

void Caution::ask(bool leadsThere)
{
    m_card->show();
    if (leadsThere)
        m_card->giveKeyboard(Qt::OtherFocusReason);
    m_card->speak();
}

void Caution::withdraw()
{
    const bool wasForSurvey = std::exchange(m_isForSurvey, false);
    if (hasKeyboard(*m_card)) {
        Surface *place = m_composer;
        if (wasForSurvey)
            place = m_survey;
        place->giveKeyboard(Qt::OtherFocusReason);
    }
    m_card->hide();
}

void Caution::hideNumbers()
{
    if (m_isForSurvey) {
        m_survey->write(withoutCardNumbers(m_survey->written()));
        withdraw();
        return;
    }
    Draft draft = m_writing->written();
    draft.body = withoutCardNumbers(draft.body);
    withdraw();
    m_writing->restore(draft);
}

void Caution::release()
{
    if (m_isForSurvey) {
        withdraw();
        m_survey->send();
        return;
    }
    const Draft draft = m_writing->written();
    withdraw();
    m_writing->show({});
    Q_EMIT released(draft);
}

} // namespace Kustomer
