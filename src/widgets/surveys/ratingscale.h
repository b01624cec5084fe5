// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <KustomerChat/Satisfaction>

namespace Kustomer {

class ChoiceGroup;
class PlainLabel;

/// The steps of a scale, with what the lowest and the highest one mean.
class RatingScale final : public Surface
{
    Q_OBJECT

public:
    explicit RatingScale(QWidget *parent = nullptr);

    void setScale(const SatisfactionScale &scale);
    /// What was asked, for whoever does not see it above.
    void setQuestion(const QString &question);
    void setRating(std::optional<int> rating);
    /// The keyboard goes to the step that was chosen, else to the first one.
    QWidget *entry() const override;

Q_SIGNALS:
    void rated(int rating);

protected:
    void adoptTheme() override;
    QColor ground() const override { return Qt::transparent; }

private:
    Surface *m_row;
    ChoiceGroup *m_steps;
    PlainLabel *m_low;
    PlainLabel *m_high;
};

} // namespace Kustomer
