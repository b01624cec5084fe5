// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/caution.h"

#include "widgets/composer/composer.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/foot/writing.h"
#include "widgets/parts/keyboard.h"
#include "widgets/text/cardnumbers.h"

namespace Kustomer {

Caution::Caution(CautionCard *card, Composer *composer, Writing *writing)
    : QObject(card)
    , m_card(card)
    , m_composer(composer)
    , m_writing(writing)
{
    connect(card, &CautionCard::hidingChosen, this, &Caution::hideNumbers);
    connect(card, &CautionCard::sendingChosen, this, &Caution::release);
    connect(card, &CautionCard::left, this, &Caution::withdraw);
    connect(composer, &Composer::edited, this, &Caution::withdraw);
}

void Caution::setRule(Rule rule)
{
    m_rule = rule;
    if (m_rule == Rule::Off)
        withdraw();
}

bool Caution::holdsBack(const Draft &draft)
{
    if (m_rule == Rule::Off || cardNumbersIn(draft.body).isEmpty())
        return false;
    const bool wasWriting = hasKeyboard(*m_composer);
    m_writing->show(draft);
    m_card->show();
    if (wasWriting)
        m_card->giveKeyboard(Qt::OtherFocusReason);
    m_card->speak();
    return true;
}

void Caution::withdraw()
{
    if (hasKeyboard(*m_card))
        m_composer->giveKeyboard(Qt::OtherFocusReason);
    m_card->hide();
}

void Caution::hideNumbers()
{
    Draft draft = m_writing->written();
    draft.body = withoutCardNumbers(draft.body);
    withdraw();
    m_writing->restore(draft);
}

void Caution::release()
{
    const Draft draft = m_writing->written();
    withdraw();
    m_writing->show({});
    Q_EMIT released(draft);
}

} // namespace Kustomer
