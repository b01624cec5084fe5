// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/surveycard.h"

#include "widgets/controls/answerfield.h"
#include "widgets/controls/choicebuttons.h"
#include "widgets/controls/ratingbutton.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Room for what stands together: a plain widget would be painted by a style sheet of the host.
class Group final : public Surface
{
public:
    using Surface::Surface;

protected:
    QColor ground() const override { return Qt::transparent; }
};

PlainLabel *wrapped(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    return label;
}

/// Tab leads from one to the other, although who comes later would be the last one in the window.
void placeBehind(QWidget *first, QWidget *second)
{
    const Qt::FocusPolicy policy = first->focusPolicy();
    first->setFocusPolicy(Qt::TabFocus); // Qt orders only what takes the keyboard
    QWidget::setTabOrder(first, second);
    first->setFocusPolicy(policy);
}

void removeButtons(QButtonGroup *group)
{
    const QList<QAbstractButton *> buttons = group->buttons();
    for (QAbstractButton *button : buttons) {
        group->removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the one that is being pressed
    }
}

} // namespace

SurveyCard::SurveyCard(QWidget *parent)
    : Surface(parent)
    , m_introduction(wrapped(this))
    , m_prompt(wrapped(this))
    , m_scale(new Group(this))
    , m_low(new PlainLabel(this))
    , m_high(new PlainLabel(this))
    , m_question(wrapped(this))
    , m_choices(new Group(this))
    , m_text(new AnswerField(this))
    , m_send(new ActionButton(this))
    , m_change(new ActionButton(this))
    , m_takeBack(new ActionButton(this))
    , m_steps(new QButtonGroup(this))
    , m_options(new QButtonGroup(this))
{
    m_send->setObjectName(u"sendFeedback"_s);
    m_change->setObjectName(u"changeFeedback"_s);
    m_takeBack->setObjectName(u"takeFeedbackBack"_s);
    m_high->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_change->setWeight(ActionButton::Weight::Plain);
    m_takeBack->setWeight(ActionButton::Weight::Plain);
    (new QHBoxLayout(m_scale))->setContentsMargins({});
    (new QVBoxLayout(m_choices))->setContentsMargins({});

    auto *labels = new QHBoxLayout;
    labels->addWidget(m_low, 1);
    labels->addWidget(m_high, 1);
    auto *actions = new QHBoxLayout;
    for (ActionButton *button : {m_send, m_change, m_takeBack})
        actions->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_introduction);
    column->addWidget(m_prompt);
    column->addWidget(m_scale);
    column->addLayout(labels);
    column->addWidget(m_question);
    column->addWidget(m_choices);
    column->addWidget(m_text);
    column->addLayout(actions);

    m_untilLock.setSingleShot(true);
    m_untilLock.callOnTimeout(this, &SurveyCard::showStage);
    connect(m_steps, &QButtonGroup::idClicked, this, &SurveyCard::rate);
    connect(m_options, &QButtonGroup::idToggled, this, &SurveyCard::noteUnsent);
    connect(m_text, &AnswerField::edited, this, &SurveyCard::noteUnsent);
    connect(m_text, &AnswerField::submitted, this, &SurveyCard::submit);
    connect(m_send, &QPushButton::clicked, this, &SurveyCard::submit);
    connect(m_change, &QPushButton::clicked, this, &SurveyCard::change);
    connect(m_takeBack, &QPushButton::clicked, this, &SurveyCard::takeBack);
    retranslate();
    setVisible(false);
}

void SurveyCard::setSurvey(const std::optional<Satisfaction> &survey)
{
    const bool isOther = !survey || !m_survey || survey->id != m_survey->id
        || survey->formOrNone() != m_survey->formOrNone();
    m_survey = survey;
    if (isOther) {
        m_editing = SurveyEditing::None;
        rebuild();
    }
    showStage();
}

SurveyStage SurveyCard::stage() const
{
    return m_survey ? surveyStageOf(*m_survey, m_editing, QDateTime::currentDateTimeUtc())
                    : SurveyStage::Gone;
}

void SurveyCard::rebuild()
{
    m_asked.clear();
    buildScale();
    removeButtons(m_options);
}

void SurveyCard::buildScale()
{
    removeButtons(m_steps);
    if (!m_survey || !m_survey->form)
        return;
    const SatisfactionScale &scale = m_survey->form->scale;
    const QList<RatingGlyph> glyphs = ratingGlyphs(scale, locale());
    const QList<int> ratings = scale.ratings();
    QWidget *last = m_scale;
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        auto *step = new RatingButton(glyphs[i], m_scale);
        step->setObjectName(u"rating%1"_s.arg(ratings[i]));
        m_steps->addButton(step, ratings[i]);
        m_scale->layout()->addWidget(step);
        placeBehind(last, step);
        last = step;
    }
    m_low->setText(scale.labelLow);
    m_high->setText(scale.labelHigh);
}

const SatisfactionQuestion *SurveyCard::question() const
{
    if (!m_survey || !m_survey->form || !m_survey->response.rating)
        return nullptr;
    return m_survey->form->questionAfter(*m_survey->response.rating);
}

void SurveyCard::buildQuestion()
{
    const SatisfactionQuestion *asked = question();
    const QString id = asked ? asked->id : QString();
    if (id == m_asked)
        return;
    m_asked = id;
    removeButtons(m_options);
    if (!asked)
        return;
    const SatisfactionAnswer before = answerBefore();
    m_options->setExclusive(asked->type == SatisfactionQuestion::Type::Radio);
    QWidget *last = m_choices;
    for (qsizetype i = 0; i < asked->choices.size(); ++i) {
        const QString &choice = asked->choices[i];
        QAbstractButton *option = asked->type == SatisfactionQuestion::Type::Radio
            ? static_cast<QAbstractButton *>(new ChoiceRadio(choice, m_choices))
            : new ChoiceBox(choice, m_choices);
        option->setChecked(before.text == choice || before.choices.contains(choice));
        m_options->addButton(option, int(i));
        m_choices->layout()->addWidget(option);
        placeBehind(last, option);
        last = option;
    }
    m_question->setText(asked->prompt);
    m_text->setLabel(asked->prompt);
    m_text->setText(m_unsent.value(m_survey->conversationId, before.text));
}

SatisfactionAnswer SurveyCard::answerBefore() const
{
    const auto &answers = m_survey->response.answers;
    const auto same = std::ranges::find(answers, m_asked, &SatisfactionAnswer::questionId);
    return same == answers.end() ? SatisfactionAnswer{.questionId = m_asked} : *same;
}

SatisfactionAnswer SurveyCard::answerInHand() const
{
    SatisfactionAnswer answer{.questionId = m_asked};
    const SatisfactionQuestion *asked = question();
    if (!asked)
        return answer;
    if (asked->type == SatisfactionQuestion::Type::Text)
        answer.text = m_text->text().trimmed();
    const QList<QAbstractButton *> options = m_options->buttons();
    for (const QAbstractButton *option : options) {
        if (!option->isChecked())
            continue;
        if (asked->type == SatisfactionQuestion::Type::Radio)
            answer.text = option->text();
        else
            answer.choices.append(option->text());
    }
    return answer;
}

void SurveyCard::showStage()
{
    const SurveyStage now = stage();
    setVisible(now != SurveyStage::Gone);
    if (now == SurveyStage::Gone)
        return;
    awaitLock();
    buildQuestion();
    const SatisfactionForm form = m_survey->formOrNone();
    const bool isAsking = now == SurveyStage::Rating || now == SurveyStage::Question;
    const bool isQuestion = now == SurveyStage::Question && question();
    const bool isText = isQuestion && question()->type == SatisfactionQuestion::Type::Text;
    m_introduction->setText(isAsking ? form.introduction : thanks());
    m_introduction->setVisible(!m_introduction->text().isEmpty());
    m_prompt->setText(form.ratingPrompt);
    m_prompt->setVisible(isAsking && !form.ratingPrompt.isEmpty());
    m_scale->setAccessibleName(form.ratingPrompt);
    m_scale->setVisible(isAsking);
    m_low->setVisible(isAsking && !m_low->text().isEmpty());
    m_high->setVisible(isAsking && !m_high->text().isEmpty());
    m_question->setVisible(isQuestion && !m_question->text().isEmpty());
    m_choices->setVisible(isQuestion && !isText);
    m_text->setVisible(isText);
    m_send->setVisible(now == SurveyStage::Question);
    m_change->setVisible(now == SurveyStage::Thanked);
    m_takeBack->setVisible(now == SurveyStage::Thanked || m_editing == SurveyEditing::Changing);
    m_send->setEnabled(m_editing == SurveyEditing::Changing || !answerInHand().isBlank());
    QAbstractButton *chosen = m_steps->button(m_survey->response.ratingOrNone());
    m_steps->setExclusive(false); // or nothing could be taken back
    const QList<QAbstractButton *> steps = m_steps->buttons();
    for (QAbstractButton *step : steps)
        step->setChecked(step == chosen);
    m_steps->setExclusive(true);
    if (now == SurveyStage::Rating)
        announce();
}

/// It comes by itself, below what a person is reading.
void SurveyCard::announce()
{
    if (std::exchange(m_announced, m_survey->id) == m_survey->id)
        return;
    const QStringList words{m_introduction->text(), m_prompt->text()};
    m_announcer.announce(words.join(u' ').trimmed());
}

/// What can be done with it ends while it is on screen.
void SurveyCard::awaitLock()
{
    constexpr qint64 longest = std::chrono::milliseconds(std::chrono::hours(24)).count();
    const QDateTime lockedAt = m_survey->lockedAt;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(lockedAt);
    if (lockedAt.isValid() && left > 0)
        m_untilLock.start(int(std::min(left, longest)));
    else
        m_untilLock.stop();
}

QString SurveyCard::thanks() const
{
    return tr("Thank you for your feedback.");
}

void SurveyCard::rate(int rating)
{
    if (m_survey->response.rating == rating)
        return;
    m_survey->response.rating = rating;
    const SatisfactionResponse response = m_survey->response;
    showStage();
    Q_EMIT answered(m_survey->conversationId, response);
}

void SurveyCard::submit()
{
    SatisfactionResponse response = m_survey->response;
    response.answers.clear();
    if (const SatisfactionAnswer answer = answerInHand(); !answer.isBlank())
        response.answers.append(answer);
    const bool isDone = m_editing == SurveyEditing::Changing || !response.answers.isEmpty();
    if (!isDone)
        return;
    m_unsent.remove(m_survey->conversationId);
    m_editing = SurveyEditing::None;
    m_survey->response = response;
    showStage();
    if (m_change->isVisible())
        m_change->setFocus(Qt::OtherFocusReason);
    Q_EMIT answered(m_survey->conversationId, response);
}

void SurveyCard::change()
{
    m_editing = SurveyEditing::Changing;
    showStage();
    if (QAbstractButton *step = m_steps->checkedButton())
        step->setFocus(Qt::OtherFocusReason);
}

void SurveyCard::takeBack()
{
    m_unsent.remove(m_survey->conversationId);
    m_editing = SurveyEditing::None;
    m_survey->response = {};
    m_asked.clear();
    const bool wasWithin = isAncestorOf(QApplication::focusWidget());
    showStage();
    if (QAbstractButton *first = m_steps->buttons().value(0); first && wasWithin)
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT answered(m_survey->conversationId, {});
}

void SurveyCard::noteUnsent()
{
    if (!m_survey)
        return;
    m_unsent.insert(m_survey->conversationId, m_text->text());
    m_send->setEnabled(m_editing == SurveyEditing::Changing || !answerInHand().isBlank());
}

void SurveyCard::adoptTheme()
{
    const ChatTheme &look = theme();
    m_introduction->setLook(look.text, look.strongFont);
    m_prompt->setLook(look.text, look.font);
    m_low->setLook(look.mutedText, look.smallFont);
    m_high->setLook(look.mutedText, look.smallFont);
    m_question->setLook(look.text, look.font);
    layout()->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    layout()->setSpacing(2 * look.unit);
    m_scale->layout()->setSpacing(look.unit);
    m_choices->layout()->setSpacing(look.unit);
}

void SurveyCard::retranslate()
{
    m_send->setText(tr("Send feedback"));
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
