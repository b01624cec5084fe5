// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/timeline/timelinerow.h"
#include "transport/base/pace.h"

#include <QTimer>

#include <optional>

namespace Kustomer {

/// Who is typing in a conversation: until there is a sign of the end, or none at all for a while
/// (wire §8.4).
class AgentTyping : public QObject
{
    Q_OBJECT

public:
    explicit AgentTyping(const Pace &pace, QObject *parent = nullptr);

    const std::optional<TypingRow> &row() const { return m_row; }
    void begin(const TypingRow &row);
    void end();
    /// More is known about the one who types.
    void learn(const User &person);

Q_SIGNALS:
    void changed(const Kustomer::User &agent, Kustomer::ChatStates::Typing typing);

private:
    QTimer m_end;
    std::optional<TypingRow> m_row;
};

} // namespace Kustomer
