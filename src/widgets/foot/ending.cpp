// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/ending.h"

#include "widgets/notices/toast.h"
#include "widgets/talk/talk.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/ChatForms>

namespace Kustomer {

Ending::Ending(Talk *talk, Toast *toast)
    : QObject(toast)
    , m_talk(talk)
    , m_toast(toast)
{
    connect(talk, &Talk::closing, toast, &Toast::finish);
    connect(talk, &Talk::lost, this, &Ending::forget); // that the customer left may be told later
}

void Ending::offer()
{
    const QString id = m_talk->id();
    m_toast->offerUndo(
        tr("Conversation ended"), [this, id] { leave(id); }, [this, id] { conclude(id); });
    m_ending.insert(id);
    Q_EMIT changed();
}

void Ending::leave(const QString &conversationId)
{
    m_ending.remove(conversationId);
    Q_EMIT changed();
}

void Ending::conclude(const QString &conversationId)
{
    if (!isUnderWay(conversationId))
        return;
    const auto settled = [=, this](const auto &outcome) {
        settle(conversationId, outcome ? std::nullopt : std::optional(outcome.error()));
    };
    ChatForms *forms = m_talk->client()->forms();
    // What is only here is given up, and nothing of it has begun.
    if (forms->of(conversationId).stage == FormState::Stage::None)
        m_talk->client()->endConversation(conversationId, this, settled);
    else
        forms->giveUp(conversationId, this, settled);
}

void Ending::settle(const QString &conversationId, const std::optional<Error> &error)
{
    leave(conversationId);
    const bool isChatGone = error
        && (error->kind == Error::Kind::Cancelled || error->kind == Error::Kind::NotStarted);
    if (error && !isChatGone)
        m_toast->say(tr("The conversation couldn't be ended: %1").arg(reason(*error)));
}

} // namespace Kustomer
