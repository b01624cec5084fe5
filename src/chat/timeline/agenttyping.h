// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timelinerow.h"
#include "transport/base/pace.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <optional>

namespace Kustomer {

/// Who is typing in a conversation, each until there is a sign of the end, or none at all for a
/// while (wire §8.4). Of several the latest is shown.
class AgentTyping : public QObject
{
    Q_OBJECT

public:
    explicit AgentTyping(const Pace &pace, QObject *parent = nullptr);

    std::optional<TypingRow> row() const;
    void begin(const TypingRow &row);
    /// Of one, or of all where nobody is named.
    void end(const QString &userId = {});
    /// More is known about the one who types.
    void learn(const User &person);

Q_SIGNALS:
    void changed(const Kustomer::User &agent, Kustomer::ChatStates::Typing typing);

private:
    struct Sign
    {
        TypingRow row;
        QDeadlineTimer end;
    };

    void endSilent();
    void waitForTheFirst();
    template <typename Matches>
    void endThose(const Matches &matches);

    const std::chrono::milliseconds m_silence;
    QTimer m_end;
    QList<Sign> m_signs; ///< the latest last
};

} // namespace Kustomer
