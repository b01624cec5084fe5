// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/piece.h"

namespace Kustomer {

struct BubbleRow;

/// One line of what a message offers beside its text.
struct Choice
{
    enum class Shape {
        Pill, ///< as wide as its words, beside others
        Card, ///< across, with a picture and details
        Line, ///< words that belong to what is below
    };
    enum class Sign { None, Back, Further, Outside };

    Shape shape = Shape::Pill;
    Sign sign = Sign::None;
    QString words = {};
    QString details = {};
    QUrl picture = {};
    QString toolTip = {};
    std::optional<Action> action = {};
    bool isChosen = false;
};

/// What can be pressed in a row, from top to bottom: articles, and answers, of several levels the
/// one that is open. What was chosen is shown only where it can still be changed.
QList<Choice> choicesOf(const BubbleRow &row);

} // namespace Kustomer
