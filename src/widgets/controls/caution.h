// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace Kustomer {

class CautionCard;
class Surface;

/// Keeps card numbers from being sent unawares: what holds one stays where it is written, until the
/// customer has said what is to become of it. Wherever words are entered that are sent, it is asked
/// with them.
class Caution final : public QObject
{
    Q_OBJECT

public:
    /// Asks in this card, which leads the keyboard there where it is beside it.
    explicit Caution(CautionCard *card);

    enum class Rule { Off, Warn };
    void setRule(Rule rule);

    /// Where words are written, and what becomes of them there; all of it outlives the question.
    struct Occasion
    {
        Surface *place;                                 ///< that the customer comes back to
        std::function<QString()> written;               ///< there by then, whoever wrote it
        std::function<void(const QString &text)> write; ///< puts other words there
        std::function<void()> send; ///< what is written there, as the customer insists
    };
    /// Whether words may go as they are; otherwise the customer is asked.
    [[nodiscard]] bool mayGo(const QString &text, const Occasion &occasion);
    /// Where the words are that it asks about; nullptr: it asks nothing.
    const Surface *place() const { return m_occasion ? m_occasion->place : nullptr; }
    /// Nothing is asked any more.
    void withdraw();

Q_SIGNALS:
    /// The question has come, or gone.
    void changed();

private:
    void hideNumbers();
    void release();

    CautionCard *m_card;
    std::optional<Occasion> m_occasion; ///< while it asks
    Rule m_rule = Rule::Warn;
};

} // namespace Kustomer
