// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <KustomerChat/Satisfaction>

namespace Kustomer {

class AnswerField;
class ChoiceGroup;
class Complaint;
class PlainLabel;

/// What is asked after a rating: a text, one of several choices, or any of them.
class SurveyQuestion final : public Surface
{
    Q_OBJECT

public:
    explicit SurveyQuestion(QWidget *parent = nullptr);

    /// Asks, with the answer that was given before or is being entered.
    void ask(const SatisfactionQuestion &question, const SatisfactionAnswer &entered);
    /// Asks nothing.
    void clear();
    /// What is asked now; empty: nothing.
    const QString &id() const { return m_question.id; }
    /// What is being entered, as it stands there.
    SatisfactionAnswer entered() const;
    /// What is being written.
    QString text() const;
    /// Writes something else, and leads the keyboard there.
    void write(const QString &text);
    /// What is entered, as it is sent.
    SatisfactionAnswer answer() const;
    /// Whether it can be sent; otherwise it says why not, and can be corrected.
    bool check();

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void adoptTheme() override;
    QColor ground() const override { return Qt::transparent; }

private:
    using Type = SatisfactionQuestion::Type;

    SatisfactionQuestion m_question;
    PlainLabel *m_prompt;
    Surface *m_choices;
    ChoiceGroup *m_options;
    AnswerField *m_text;
    Complaint *m_problem;
};

} // namespace Kustomer
