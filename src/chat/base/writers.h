// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

namespace Kustomer {

/// Whether this id of a user names nobody (wire E11): the company wrote by itself, or as a team.
inline bool isNobody(const QString &userId)
{
    using namespace Qt::Literals::StringLiterals;
    return userId.isEmpty() || userId == "__team"_L1;
}

/// Whether an assistant wrote it (wire §16.2).
inline bool isOfAssistant(const Message &message)
{
    return message.templateData && message.templateData->isAiResponse;
}

/// Whether a person of the company wrote it: neither the customer nor an assistant, and not the
/// company by itself.
inline bool isOfPerson(const Message &message)
{
    return message.direction == Message::Direction::FromCompany && !isNobody(message.sender.id)
        && !isOfAssistant(message);
}

} // namespace Kustomer
