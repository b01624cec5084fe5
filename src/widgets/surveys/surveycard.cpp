// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/surveycard.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/surveys/ratingscale.h"
#include "widgets/surveys/surveyquestion.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

SurveyCard::SurveyCard(QWidget *parent)
    : Surface(parent)
    , m_introduction(PlainLabel::paragraph(this))
    , m_prompt(PlainLabel::paragraph(this))
    , m_scale(new RatingScale(this))
    , m_question(new SurveyQuestion(this))
    , m_send(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_change(new ActionButton(this))
    , m_takeBack(new ActionButton(this))
{
    m_send->setObjectName(u"kustomer-sendFeedback"_s);
    m_cancel->setObjectName(u"kustomer-cancelFeedback"_s);
    m_change->setObjectName(u"kustomer-changeFeedback"_s);
    m_takeBack->setObjectName(u"kustomer-takeFeedbackBack"_s);
    for (ActionButton *button : {m_cancel, m_change, m_takeBack})
        button->setWeight(ActionButton::Weight::Plain);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_introduction, m_prompt, m_scale, m_question})
        column->addWidget(part);
    for (const auto &[first, second] :
         {std::pair(m_send, m_cancel), std::pair(m_change, m_takeBack)}) {
        auto *actions = new QHBoxLayout;
        actions->addWidget(first);
        actions->addWidget(second);
        column->addLayout(actions);
    }
    connectParts();
    retranslate();
    setVisible(false);
}

void SurveyCard::connectParts()
{
    m_untilLock.setSingleShot(true);
    m_untilLock.callOnTimeout(this, &SurveyCard::showStage);
    connect(m_scale, &RatingScale::rated, this, &SurveyCard::rate);
    connect(m_question, &SurveyQuestion::edited, this, &SurveyCard::noteUnsent);
    connect(m_question, &SurveyQuestion::submitted, this, &SurveyCard::submit);
    connect(m_send, &QPushButton::clicked, this, &SurveyCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SurveyCard::cancel);
    connect(m_change, &QPushButton::clicked, this, &SurveyCard::change);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { conclude({}); });
}

void SurveyCard::setClock(const Clock &clock)
{
    m_clock = clock;
    showStage();
}

void SurveyCard::setSurvey(const std::optional<Satisfaction> &survey)
{
    const bool isOther = survey.has_value() != m_survey.has_value()
        || (survey
            && (survey->id != m_survey->id || survey->formOrNone() != m_survey->formOrNone()));
    if (isOther && survey && m_survey && survey->conversationId == m_survey->conversationId)
        m_before.remove(survey->conversationId); // what was being changed is no more
    if (!isOther && survey && m_survey->response.answers != survey->response.answers
        && !m_unsent.contains(survey->conversationId))
        m_question->clear(); // it was answered elsewhere
    m_survey = survey;
    if (isOther) // it takes a while, and most of the time there is no survey
        rebuild();
    showStage();
}

void SurveyCard::recall(const QString &conversationId, const SatisfactionAnswer &entered)
{
    if (!entered.isBlank())
        m_unsent.insert(conversationId, entered);
    else if (!m_unsent.value(conversationId).isBlank())
        m_unsent.remove(conversationId); // it was sent elsewhere
}

SurveyEditing SurveyCard::editing() const
{
    return m_survey && m_before.contains(m_survey->conversationId) ? SurveyEditing::Changing
                                                                   : SurveyEditing::None;
}

SurveyStage SurveyCard::stage() const
{
    return m_survey ? surveyStageOf(*m_survey, editing(), m_clock()) : SurveyStage::Gone;
}

void SurveyCard::rebuild()
{
    m_question->clear();
    m_scale->setScale(m_survey ? m_survey->formOrNone().scale : SatisfactionScale());
}

const SatisfactionQuestion *SurveyCard::question() const
{
    if (!m_survey || !m_survey->form || !m_survey->response.rating)
        return nullptr;
    return m_survey->form->questionAfter(*m_survey->response.rating);
}

QWidget *SurveyCard::entry() const
{
    return m_scale->isHidden() ? static_cast<QWidget *>(m_change) : m_scale;
}

SatisfactionAnswer SurveyCard::answer() const
{
    return question() ? m_question->answer() : SatisfactionAnswer();
}

void SurveyCard::rate(int rating)
{
    if (m_survey->response.rating == rating)
        return;
    m_survey->response.rating = rating;
    const SatisfactionResponse response = m_survey->response;
    Q_EMIT answered(QString(m_survey->conversationId), response);
    showStage(); // which says whether it waits now
}

void SurveyCard::submit()
{
    if (!m_question->check())
        return;
    if (!m_check || m_check(written()))
        send();
}

QString SurveyCard::written() const
{
    return question() ? m_question->text() : QString();
}

void SurveyCard::write(const QString &text)
{
    m_question->write(text);
    noteUnsent();
}

void SurveyCard::send()
{
    if (!m_survey || !m_question->check())
        return;
    SatisfactionResponse response = m_survey->response;
    response.answers.clear();
    if (const SatisfactionAnswer given = answer(); !given.isBlank())
        response.answers.append(given);
    if (editing() == SurveyEditing::Changing || !response.answers.isEmpty())
        conclude(response);
}

void SurveyCard::change()
{
    m_before.insert(m_survey->conversationId, m_survey->response);
    showStage();
    m_scale->giveKeyboard(Qt::OtherFocusReason);
}

void SurveyCard::cancel()
{
    if (editing() == SurveyEditing::Changing)
        conclude(m_before.value(m_survey->conversationId));
}

/// This is what the customer says, and nothing more is being entered.
void SurveyCard::conclude(const SatisfactionResponse &response)
{
    const bool wasWithin = hasKeyboard(*this);
    const bool isOther = std::exchange(m_survey->response, response) != response;
    m_unsent.remove(m_survey->conversationId);
    m_before.remove(m_survey->conversationId);
    m_question->clear();
    const QString id = m_survey->conversationId;
    if (isOther)
        Q_EMIT answered(id, response);
    showStage(); // which says whether it waits now
    if (wasWithin && m_change->isVisible())
        m_change->setFocus(Qt::OtherFocusReason);
    else if (wasWithin)
        m_scale->giveKeyboard(Qt::OtherFocusReason);
    Q_EMIT entered(id, {});
}

void SurveyCard::noteUnsent()
{
    if (!m_survey)
        return;
    m_unsent.insert(m_survey->conversationId, m_question->entered());
    showSend();
    Q_EMIT entered(m_survey->conversationId, m_question->entered());
}

void SurveyCard::adoptTheme()
{
    const ChatTheme &look = theme();
    m_introduction->setLook(look.composer.text, look.strongFont);
    m_prompt->setLook(look.composer.text, look.font);
    layout()->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    layout()->setSpacing(2 * look.unit);
}

void SurveyCard::retranslate()
{
    m_send->setText(tr("Send feedback"));
    m_cancel->setText(QCoreApplication::translate("Kustomer::EvidenceDialog", "Cancel"));
    m_change->setText(tr("Change"));
    m_takeBack->setText(tr("Take back"));
    if (m_survey) {
        rebuild();
        showStage();
    }
}

void SurveyCard::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius, theme().composer.field, theme().separator);
}

} // namespace Kustomer
