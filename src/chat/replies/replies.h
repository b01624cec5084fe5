// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/replies/replystate.h"

#include <KustomerChat/Draft>
#include <KustomerChat/Message>

namespace Kustomer {

/// Whether something can be chosen in a message of the company.
bool offersReplies(const Message &message);

/// The option of this payload, on whatever level; null: there is none.
const ReplyOption *optionBy(const MessageTemplate &content, const QString &payload);

/// The message that chooses an option; nothing where it cannot be chosen.
std::optional<Draft> draftOf(const MessageTemplate &content, const QString &payload);

/// The option that a message of the customer chooses: by its payload, or by its words where the
/// service keeps no payloads; null: it says something else.
const ReplyOption *optionChosenBy(const MessageTemplate &content, const Message &answer);

/// The state of what a message offers, told what came later, row by row.
class Answering
{
public:
    explicit Answering(const Message &asked);

    /// Something of the customer came later; false: nothing that comes still later matters.
    bool take(const Message &answer);
    void end();
    ReplyState state() const { return m_state; }

private:
    const MessageTemplate *m_content; ///< null: nothing can be chosen
    ReplyState m_state;
};

} // namespace Kustomer
