// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/caution.h"

#include "widgets/controls/cautioncard.h"
#include "widgets/parts/keyboard.h"
#include "widgets/text/cardnumbers.h"

#include <utility>

namespace Kustomer {

Caution::Caution(CautionCard *card)
    : QObject(card)
    , m_card(card)
{
    connect(card, &CautionCard::hidingChosen, this, &Caution::hideNumbers);
    connect(card, &CautionCard::sendingChosen, this, &Caution::release);
    connect(card, &CautionCard::left, this, &Caution::withdraw);
}

void Caution::setRule(Rule rule)
{
    m_rule = rule;
    if (m_rule == Rule::Off)
        withdraw();
}

bool Caution::mayGo(const QString &text, const Occasion &occasion)
{
    withdraw();
    if (m_rule == Rule::Off || cardNumbersIn(text).isEmpty())
        return true;
    m_occasion = occasion;
    const bool wasNear = hasKeyboard(*m_card->parentWidget());
    m_card->show();
    if (wasNear)
        m_card->giveKeyboard(Qt::OtherFocusReason);
    m_card->speak();
    Q_EMIT changed();
    return false;
}

void Caution::withdraw()
{
    const std::optional<Occasion> asked = std::exchange(m_occasion, std::nullopt);
    if (!asked)
        return;
    if (hasKeyboard(*m_card))
        asked->place->giveKeyboard(Qt::OtherFocusReason);
    m_card->hide();
    Q_EMIT changed();
}

void Caution::hideNumbers()
{
    if (!m_occasion)
        return;
    const Occasion asked = *m_occasion;
    asked.write(withoutCardNumbers(asked.written()));
    withdraw();
}

void Caution::release()
{
    if (!m_occasion)
        return;
    const Occasion asked = *m_occasion;
    withdraw();
    asked.send();
}

} // namespace Kustomer
