// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/articlesurveycard.h"

#include "widgets/controls/answerfield.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/controls/choicebuttons.h"
#include "widgets/controls/choicegroup.h"
#include "widgets/fields/complaint.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"
#include "widgets/words/trouble.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString orElse(const QString &words, const QString &other)
{
    return words.isEmpty() ? other : words;
}

} // namespace

ArticleSurveyCard::ArticleSurveyCard(QWidget *parent)
    : Surface(parent)
    , m_question(PlainLabel::paragraph(this))
    , m_choice(new SeeThrough(this))
    , m_yes(new ActionButton(m_choice))
    , m_no(new ActionButton(m_choice))
    , m_why(PlainLabel::paragraph(this))
    , m_reasons(new SeeThrough(this))
    , m_more(PlainLabel::paragraph(this))
    , m_text(new AnswerField(this))
    , m_problem(new Complaint(this))
    , m_send(new ActionButton(this))
{
    m_yes->setObjectName(u"kustomer-helped"_s);
    m_no->setObjectName(u"kustomer-helpedNot"_s);
    m_send->setObjectName(u"kustomer-sendArticleFeedback"_s);
    m_yes->setWeight(ActionButton::Weight::Plain);
    m_no->setWeight(ActionButton::Weight::Plain);
    new SpokenRole(QAccessible::Grouping, m_choice);
    new SpokenRole(QAccessible::Grouping, m_reasons);
    (new QVBoxLayout(m_reasons))->setContentsMargins({});
    m_options = new ChoiceGroup(m_reasons);
    m_options->setKind(ChoiceGroup::Kind::Any);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->addWidget(m_yes);
    choice->addWidget(m_no);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_choice, m_why, m_reasons,
                                                          m_more, m_text, m_problem, m_send})
        column->addWidget(part);
    connectParts();
    enter(Stage::Gone);
}

void ArticleSurveyCard::connectParts()
{
    connect(m_yes, &QPushButton::clicked, this,
            [this] { rate(ArticleFeedback::Rating::Positive); });
    connect(m_no, &QPushButton::clicked, this, [this] { rate(ArticleFeedback::Rating::Negative); });
    connect(m_send, &QPushButton::clicked, this, &ArticleSurveyCard::submit);
    connect(m_text, &AnswerField::submitted, this, &ArticleSurveyCard::submit);
    connect(m_text, &AnswerField::edited, this, &ArticleSurveyCard::leaveCaution);
    connect(m_text, &AnswerField::edited, this, [this] { Q_EMIT entered(reasons()); });
    connect(m_options, &ChoiceGroup::toggled, this, [this] { Q_EMIT entered(reasons()); });
}

void ArticleSurveyCard::setSurvey(const std::optional<ArticleSurvey> &survey, const Before &before)
{
    const ArticleFeedback begun = before.begun.value_or(ArticleFeedback());
    m_survey = survey;
    m_feedback = before.begun ? ArticleFeedback{.rating = begun.rating}
                              : before.said.value_or(ArticleFeedback());
    m_text->setText(begun.text);
    m_problem->say({});
    buildReasons(begun.reasons);
    retranslate();
    enter(!survey            ? Stage::Gone
              : before.begun ? Stage::AsksWhy
              : before.said  ? Stage::Thanks
                             : Stage::Asks);
}

void ArticleSurveyCard::buildReasons(const QStringList &chosen)
{
    m_options->removeAll();
    if (!m_survey)
        return;
    for (qsizetype i = 0; i < m_survey->reasons.size(); ++i) {
        auto *option = new ChoiceBox(m_survey->reasons.at(i).words, m_reasons);
        option->setChecked(chosen.contains(m_survey->reasons.at(i).value));
        option->setMaximumWidth(theme().timeline.maximumWidth);
        m_options->add(option, int(i));
    }
}

/// As they stand there.
ArticleFeedback ArticleSurveyCard::reasons() const
{
    ArticleFeedback feedback{.rating = ArticleFeedback::Rating::Negative, .text = m_text->text()};
    for (qsizetype i = 0; i < m_survey->reasons.size(); ++i) {
        if (m_options->buttons().at(i)->isChecked())
            feedback.reasons.append(m_survey->reasons.at(i).value);
    }
    return feedback;
}

void ArticleSurveyCard::retranslate()
{
    if (!m_survey)
        return;
    m_yes->setText(orElse(m_survey->positiveWords, tr("Yes")));
    m_no->setText(orElse(m_survey->negativeWords, tr("No")));
    m_why->setText(orElse(m_survey->reasonsTitle, tr("What was missing?")));
    m_send->setText(orElse(m_survey->submitWords, tr("Send")));
    m_more->setText(orElse(m_survey->textTitle, tr("Tell us more")));
    m_text->setLabel(m_more->text());
    m_question->setText(m_stage == Stage::Thanks
                            ? thanks()
                            : orElse(m_survey->ratingTitle, tr("Did this article help?")));
    setSpokenName(*m_choice, m_question->text());
    setSpokenName(*m_reasons, m_why->text());
}

QString ArticleSurveyCard::thanks() const
{
    return m_feedback.rating == ArticleFeedback::Rating::Positive
        ? orElse(m_survey->positiveThanks, tr("Thank you!"))
        : orElse(m_survey->negativeThanks, tr("Thank you, we will do better."));
}

void ArticleSurveyCard::enter(Stage stage)
{
    m_stage = stage;
    leaveCaution();
    const bool asksWhy = stage == Stage::AsksWhy
        || (stage == Stage::Sends && m_feedback.rating == ArticleFeedback::Rating::Negative
            && m_send->isVisibleTo(this));
    const bool asks = stage == Stage::Asks || (stage == Stage::Sends && !asksWhy);
    setVisible(stage != Stage::Gone);
    m_question->setVisible(!asksWhy); // which was answered
    m_choice->setVisible(asks);
    m_why->setVisible(asksWhy);
    m_reasons->setVisible(asksWhy && m_survey && !m_survey->reasons.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_more, m_text})
        part->setVisible(asksWhy && m_survey && m_survey->takesText);
    m_send->setVisible(asksWhy);
    m_problem->setVisible(!m_problem->text().isEmpty() && stage != Stage::Thanks);
    if (stage == Stage::Sends) {
        m_hasLent = hasKeyboard(*this);
        handOver(*this, parentWidget());
    }
    setEnabled(stage != Stage::Sends);
    retranslate();
    updateGeometry();
}

void ArticleSurveyCard::rate(ArticleFeedback::Rating rating)
{
    m_feedback = {.rating = rating};
    m_problem->say({});
    const bool asksWhy = rating == ArticleFeedback::Rating::Negative
        && (!m_survey->reasons.isEmpty() || m_survey->takesText);
    if (!asksWhy) {
        send();
        return;
    }
    enter(Stage::AsksWhy);
    if (!m_options->buttons().isEmpty()) { // told with the group
        m_options->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
    } else {
        m_text->setFocus(Qt::OtherFocusReason);
        m_announcer.announce(m_why->text());
    }
    Q_EMIT answered(m_feedback); // whatever follows, and whether anything does
}

void ArticleSurveyCard::setRule(Caution::Rule rule)
{
    m_rule = rule;
    if (m_caution)
        m_caution->setRule(rule);
}

void ArticleSurveyCard::submit()
{
    const auto write = [this](const QString &hidden) {
        m_text->setText(hidden);
        Q_EMIT entered(reasons()); // the number is kept no longer
    };
    const auto insist = [this] {
        deliver();
    };
    const auto written = [this] {
        return m_text->text();
    };
    if (caution()->mayGo(m_text->text(),
                         {.place = m_text, .written = written, .write = write, .send = insist}))
        deliver();
}

Caution *ArticleSurveyCard::caution()
{
    if (m_caution)
        return m_caution;
    auto *card = new CautionCard(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_send), card);
    placeBehind(m_text, card);
    m_caution = new Caution(card);
    m_caution->setRule(m_rule);
    connect(m_caution, &Caution::changed, this, [this] { updateGeometry(); });
    return m_caution;
}

void ArticleSurveyCard::leaveCaution()
{
    if (m_caution)
        m_caution->withdraw();
}

void ArticleSurveyCard::deliver()
{
    leaveCaution();
    m_feedback = reasons();
    m_feedback.text = m_feedback.text.trimmed();
    send();
}

void ArticleSurveyCard::send()
{
    enter(Stage::Sends);
    Q_EMIT answered(m_feedback);
}

void ArticleSurveyCard::thank(const ArticleFeedback &told)
{
    if (m_stage != Stage::Sends || told != m_feedback) // what follows it is asked, or on its way
        return;
    m_problem->say({});
    enter(Stage::Thanks);
    m_announcer.announce(thanks());
}

void ArticleSurveyCard::regret(const ArticleFeedback &untold, const Error &error)
{
    if (m_stage == Stage::Thanks || untold != m_feedback)
        return;
    m_problem->say(trouble(error));
    const bool asksWhy = m_send->isVisibleTo(this);
    enter(asksWhy ? Stage::AsksWhy : Stage::Asks);
    const bool wasYes = m_feedback.rating == ArticleFeedback::Rating::Positive;
    if (std::exchange(m_hasLent, false) && parentWidget()->hasFocus())
        (asksWhy ? m_send : wasYes ? m_yes : m_no)->setFocus(Qt::OtherFocusReason);
}

int ArticleSurveyCard::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void ArticleSurveyCard::adoptTheme()
{
    const ChatTheme &look = theme();
    layout()->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    layout()->setSpacing(2 * look.unit);
    m_question->setLook(look.text, look.strongFont);
    m_why->setLook(look.text, look.strongFont);
    m_more->setLook(look.text, look.font);
    m_problem->setLook(look.danger, look.smallFont);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choice, m_text, m_send})
        part->setMaximumWidth(look.timeline.maximumWidth);
    for (QAbstractButton *option : m_options->buttons())
        option->setMaximumWidth(look.timeline.maximumWidth);
}

void ArticleSurveyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius, Qt::transparent, theme().separator);
}

} // namespace Kustomer
