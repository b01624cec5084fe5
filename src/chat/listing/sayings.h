// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/turns.h"

#include <KustomerChat/Conversation>

#include <optional>

namespace Kustomer {

/// What the service says of conversations without saying since when: their titles, their
/// attributes, and how their surveys stand. Answers may be older than what was heard meanwhile:
/// what was asked before the service said something does not undo it.
class Sayings
{
public:
    using Moment = Turns::Moment;
    using Known = std::optional<Conversation>;

    /// The service has taken these attributes; they stay until an answer to what is asked later.
    void take(const QString &conversationId, const QVariantMap &attributes, Moment now);
    /// Whether an answer to what was asked then says anything else than what was said since.
    bool isContradiction(const Conversation &said, const Known &known, Moment asked) const;
    /// What an answer to what was asked then says, and what was said since.
    Conversation upToDate(Conversation said, const Known &known, Moment asked);
    void clear() { *this = {}; }

private:
    struct Taken
    {
        QVariant value;
        Moment since = 0;
    };

    bool isOvertaken(const Conversation &said, const Known &known, Moment asked) const;

    QHash<QString, Moment> m_said;
    QHash<QString, QHash<QString, Taken>> m_taken; ///< attributes, by conversation
};

} // namespace Kustomer
