// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/ratingscale.h"

#include "widgets/controls/choicegroup.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/surveys/ratingbutton.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

RatingScale::RatingScale(QWidget *parent)
    : Surface(parent)
    , m_row(new SeeThrough(this))
    , m_low(new PlainLabel(this))
    , m_high(new PlainLabel(this))
{
    new SpokenRole(QAccessible::Grouping, m_row);
    (new QHBoxLayout(m_row))->setContentsMargins({});
    m_steps = new ChoiceGroup(m_row);
    m_high->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_low, 1);
    labels->addWidget(m_high, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_row);
    column->addLayout(labels);
    connect(m_steps, &ChoiceGroup::clicked, this, &RatingScale::rated);
}

void RatingScale::setScale(const SatisfactionScale &scale)
{
    m_steps->removeAll();
    const QList<RatingGlyph> glyphs = ratingGlyphs(scale, locale());
    const QList<int> ratings = scale.ratings();
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        auto *step = new RatingButton(glyphs[i], m_row);
        step->setObjectName(u"kustomer-rating%1"_s.arg(ratings[i]));
        m_steps->add(step, ratings[i]);
    }
    m_low->setText(scale.labelLow);
    m_high->setText(scale.labelHigh);
    m_low->setVisible(!scale.labelLow.isEmpty());
    m_high->setVisible(!scale.labelHigh.isEmpty());
}

void RatingScale::setQuestion(const QString &question)
{
    setSpokenName(*m_row, question);
}

void RatingScale::setRating(std::optional<int> rating)
{
    m_steps->check(rating ? m_steps->button(*rating) : nullptr);
}

QWidget *RatingScale::entry() const
{
    return m_steps->checked() ? m_steps->checked() : m_steps->buttons().value(0);
}

void RatingScale::adoptTheme()
{
    m_low->setLook(theme().composer.placeholder, theme().smallFont);
    m_high->setLook(theme().composer.placeholder, theme().smallFont);
    layout()->setSpacing(theme().unit); // its ends belong to it, not to what is asked next
    m_row->layout()->setSpacing(theme().unit);
}

} // namespace Kustomer
