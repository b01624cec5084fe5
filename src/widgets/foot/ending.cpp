// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/ending.h"

#include "widgets/notices/toast.h"
#include "widgets/talk/talk.h"

#include <KustomerChat/ChatForms>

namespace Kustomer {

Ending::Ending(Talk *talk, Toast *toast)
    : QObject(toast)
    , m_talk(talk)
    , m_toast(toast)
{
    connect(talk, &Talk::closing, toast, &Toast::finish);
}

void Ending::offer()
{
    m_toast->offerUndo(
        tr("Conversation ended"), [this] { takeBack(); }, [this] { conclude(); });
    m_conversationId = m_talk->id();
    Q_EMIT changed();
}

void Ending::takeBack()
{
    m_conversationId.clear();
    Q_EMIT changed();
}

void Ending::conclude()
{
    const QString id = std::exchange(m_conversationId, {});
    ChatForms *forms = m_talk->client()->forms();
    // What is only here is given up, and nothing of it has begun.
    if (forms->of(id).stage == FormState::Stage::None)
        m_talk->client()->endConversation(id);
    else
        forms->giveUp(id, this, [](const Result<Done> &) {});
    Q_EMIT changed();
}

} // namespace Kustomer
