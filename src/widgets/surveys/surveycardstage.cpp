// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a SurveyCard shows of a survey.

#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/surveys/ratingscale.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/surveys/surveyquestion.h"

#include <algorithm>

namespace Kustomer {

void SurveyCard::showQuestion()
{
    const SatisfactionQuestion *asked = question();
    if (!asked)
        return m_question->clear();
    if (asked->id == m_question->id())
        return;
    const auto &answers = m_survey->response.answers;
    const auto same = std::ranges::find(answers, asked->id, &SatisfactionAnswer::questionId);
    const SatisfactionAnswer before = same == answers.end() ? SatisfactionAnswer() : *same;
    const auto unsent = m_unsent.constFind(m_survey->conversationId);
    const bool isBegun = unsent != m_unsent.cend() && unsent->questionId == asked->id;
    m_question->ask(*asked, isBegun ? *unsent : before);
}

void SurveyCard::showStage()
{
    const SurveyStage now = stage();
    setVisible(now != SurveyStage::Gone);
    if (now == SurveyStage::Gone)
        return;
    const bool wasWithin = hasKeyboard(*this);
    awaitLock();
    showQuestion();
    const SatisfactionForm form = m_survey->formOrNone();
    const bool isAsking = now == SurveyStage::Rating || now == SurveyStage::Question;
    const bool isChanging = now == SurveyStage::Question && editing() == SurveyEditing::Changing;
    const bool isRated = now == SurveyStage::Question && !isChanging;
    m_introduction->setText(isAsking && !isRated ? form.introduction : thanks());
    m_introduction->setVisible(!m_introduction->text().isEmpty());
    m_prompt->setText(form.ratingPrompt);
    m_prompt->setVisible(isAsking && !form.ratingPrompt.isEmpty());
    m_scale->setQuestion(form.ratingPrompt);
    m_scale->setRating(m_survey->response.rating);
    m_change->setVisible(now == SurveyStage::Thanked);
    m_scale->setVisible(isAsking);
    m_question->setVisible(now == SurveyStage::Question && question());
    m_cancel->setVisible(isChanging);
    m_takeBack->setVisible(now == SurveyStage::Thanked || isChanging);
    showSend();
    if (wasWithin && !hasKeyboard(*this)) // it has what was pressed hidden
        giveKeyboard(Qt::OtherFocusReason);
    announce(now);
}

/// Nobody has heard yet what waits.
QString SurveyCard::thanks() const
{
    return m_waits && m_waits(m_survey->conversationId)
        ? tr("Thank you. Your feedback is sent when you are back online.")
        : tr("Thank you for your feedback.");
}

/// A rating is told at once, and thanked for; what follows it is sent once something is entered.
void SurveyCard::showSend()
{
    const bool isChanging = editing() == SurveyEditing::Changing;
    const bool isAsked = stage() == SurveyStage::Question && (isChanging || question());
    const bool hasNews = isAsked && (isChanging || !answer().isBlank());
    if (!hasNews)
        handOver(*m_send, m_scale);
    m_send->setEnabled(hasNews);
    m_send->setVisible(isAsked);
}

/// What is asked comes by itself, below what a person is reading; so does what follows an answer.
/// One that was answered before it came on screen says nothing.
void SurveyCard::announce(SurveyStage now)
{
    const bool isOther = std::exchange(m_announcedId, m_survey->id) != m_survey->id;
    const bool isAnswered = m_survey->response.rating.has_value();
    QStringList words{m_introduction->text()};
    if (now == SurveyStage::Rating)
        words.append(m_prompt->text());
    else if (now == SurveyStage::Question)
        words.append(question() ? question()->prompt : QString());
    const QString news = words.join(u' ').trimmed();
    if (std::exchange(m_announced, news) != news && !(isOther && isAnswered))
        m_announcer.announce(news);
}

/// What can be done with it ends while it is on screen.
void SurveyCard::awaitLock()
{
    constexpr qint64 longest = std::chrono::milliseconds(std::chrono::hours(24)).count();
    const QDateTime lockedAt = m_survey->lockedAt;
    const qint64 left = m_clock().msecsTo(lockedAt);
    if (lockedAt.isValid() && left > 0)
        m_untilLock.start(int(std::min(left, longest)));
    else
        m_untilLock.stop();
}

} // namespace Kustomer
