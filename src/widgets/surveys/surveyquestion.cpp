// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/surveyquestion.h"

#include "widgets/controls/answerfield.h"
#include "widgets/controls/choicebuttons.h"
#include "widgets/controls/choicegroup.h"
#include "widgets/fields/complaint.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Kustomer {
namespace {

constexpr qsizetype longestText = 1024; // in characters of people, not of UTF-16 (wire §20)

} // namespace

SurveyQuestion::SurveyQuestion(QWidget *parent)
    : Surface(parent)
    , m_prompt(PlainLabel::paragraph(this))
    , m_choices(new SeeThrough(this))
    , m_text(new AnswerField(this))
    , m_problem(new Complaint(this))
{
    (new QVBoxLayout(m_choices))->setContentsMargins({});
    new SpokenRole(QAccessible::Grouping, m_choices);
    m_options = new ChoiceGroup(m_choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_prompt);
    column->addWidget(m_choices);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    m_problem->markOn(m_text);
    connect(m_text, &AnswerField::edited, m_problem, [this] { m_problem->say({}); });
    connect(m_options, &ChoiceGroup::toggled, this, &SurveyQuestion::edited);
    connect(m_text, &AnswerField::edited, this, &SurveyQuestion::edited);
    connect(m_text, &AnswerField::submitted, this, &SurveyQuestion::submitted);
}

void SurveyQuestion::clear()
{
    m_question = {};
    m_options->removeAll();
    m_text->setText({});
    m_problem->say({});
}

void SurveyQuestion::ask(const SatisfactionQuestion &question, const SatisfactionAnswer &entered)
{
    clear();
    m_question = question;
    const bool isText = question.type == Type::Text;
    m_options->setKind(question.type == Type::Radio ? ChoiceGroup::Kind::One
                                                    : ChoiceGroup::Kind::Any);
    for (qsizetype i = 0; i < question.choices.size(); ++i) {
        const QString &choice = question.choices[i];
        QAbstractButton *option = question.type == Type::Radio
            ? static_cast<QAbstractButton *>(new ChoiceRadio(choice, m_choices))
            : new ChoiceBox(choice, m_choices);
        option->setChecked(entered.text == choice || entered.choices.contains(choice));
        m_options->add(option, int(i));
    }
    m_prompt->setText(question.prompt);
    m_prompt->setVisible(!question.prompt.isEmpty());
    m_choices->setVisible(!isText);
    setSpokenName(*m_choices, question.prompt);
    m_text->setLabel(question.prompt);
    m_text->setText(isText ? entered.text : QString());
    m_text->setVisible(isText);
}

QString SurveyQuestion::text() const
{
    return m_text->text();
}

void SurveyQuestion::write(const QString &text)
{
    m_text->setText(text);
    m_text->setFocus(Qt::OtherFocusReason);
}

SatisfactionAnswer SurveyQuestion::answer() const
{
    SatisfactionAnswer answer = entered();
    if (m_question.type == Type::Text)
        answer.text = answer.text.trimmed();
    return answer;
}

SatisfactionAnswer SurveyQuestion::entered() const
{
    SatisfactionAnswer answer{.questionId = m_question.id};
    if (m_question.type == Type::Text)
        answer.text = m_text->text();
    const QList<QAbstractButton *> options = m_options->buttons();
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (!options.at(i)->isChecked())
            continue;
        if (m_question.type == Type::Radio)
            answer.text = m_question.choices.at(i);
        else
            answer.choices.append(m_question.choices.at(i));
    }
    return answer;
}

bool SurveyQuestion::check()
{
    const bool isFit = answer().text.toUcs4().size() <= longestText;
    m_problem->say(isFit ? QString()
                         : QCoreApplication::translate("Kustomer::Surveys",
                                                       "The answer is longer than %L1 characters.")
                               .arg(locale().toString(longestText)));
    if (!isFit)
        m_text->setFocus(Qt::OtherFocusReason);
    return isFit;
}

void SurveyQuestion::adoptTheme()
{
    m_prompt->setLook(theme().composer.text, theme().font);
    m_problem->setLook(theme().composer.danger, theme().smallFont);
    layout()->setSpacing(2 * theme().unit);
    m_choices->layout()->setSpacing(theme().unit);
}

} // namespace Kustomer
