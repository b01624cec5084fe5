// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Draft>

#include <QObject>

namespace Kustomer {

class CautionCard;
class Composer;
class Writing;

/// Keeps card numbers from being sent unawares: what holds one stays in the field until the
/// customer has said what is to become of it.
class Caution final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    Caution(CautionCard *card, Composer *composer, Writing *writing);

    enum class Rule { Off, Warn };
    void setRule(Rule rule);
    /// Whether the customer is asked first; then it is in the field again.
    bool holdsBack(const Draft &draft);
    /// Nothing is asked any more.
    void withdraw();

Q_SIGNALS:
    /// The customer wants it to be sent as it is.
    void released(const Kustomer::Draft &draft);

private:
    void hideNumbers();
    void release();

    CautionCard *m_card;
    Composer *m_composer;
    Writing *m_writing;
    Rule m_rule = Rule::Warn;
};

} // namespace Kustomer
