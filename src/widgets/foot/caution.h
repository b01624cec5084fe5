// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Draft>

#include <QObject>

namespace Kustomer {

class CautionCard;
class Composer;
class SurveyCard;
class Writing;

/// Keeps card numbers from being sent unawares: what holds one stays where it is written, which is
/// the composer or a survey, until the customer has said what is to become of it.
class Caution final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    Caution(CautionCard *card, Composer *composer, SurveyCard *survey, Writing *writing);

    enum class Rule { Off, Warn };
    void setRule(Rule rule);
    /// Whether the customer is asked first; then it is in the field again.
    bool holdsBack(const Draft &draft);
    /// Whether it is a remark that is held back.
    bool isForSurvey() const { return m_isForSurvey; }
    /// Nothing is asked any more.
    void withdraw();

Q_SIGNALS:
    /// The customer wants it to be sent as it is.
    void released(const Kustomer::Draft &draft);

private:
    bool mayGo(const QString &text) const;
    bool takesRemark(const QString &text);
    void ask(bool leadsThere);
    void hideNumbers();
    void release();

    CautionCard *m_card;
    Composer *m_composer;
    SurveyCard *m_survey;
    Writing *m_writing;
    Rule m_rule = Rule::Warn;
    bool m_isForSurvey = false;
};

} // namespace Kustomer
