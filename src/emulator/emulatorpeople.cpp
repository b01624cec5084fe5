// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatorpeople.h"

#include "emulator/hall/hall.h"
#include "emulator/keep/store.h"
#include "emulator/people/identities.h"
#include "emulator/talk/conversations.h"

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

QString EmulatorPeople::createConversation(const QString &customer, const QString &title,
                                           const QStringList &lines)
{
    using Direction = Emulation::Message::Direction;
    if (!customer.contains(u'@') && !hall().store.customerNamed(customer)) {
        qWarning("No customer has this id: %s", qUtf8Printable(customer));
        return {};
    }
    const auto owner = hall().people.customerOf(customer);
    const auto session = hall().talk.start({.customerId = owner.id, .title = title});
    bool isCustomers = true;
    for (const auto &line : lines) {
        std::ignore
            = hall().talk.post({.sessionId = session.id,
                                .direction = isCustomers ? Direction::In : Direction::Out,
                                .body = line,
                                .sentBy = isCustomers ? QString() : hall().store.firstAgentId()});
        isCustomers = !isCustomers;
    }
    return session.id;
}

QString EmulatorPeople::sendAsAgent(const QString &conversationId, const QString &body)
{
    const auto message = hall().talk.post({.sessionId = conversationId,
                                           .direction = Emulation::Message::Direction::Out,
                                           .body = body,
                                           .sentBy = hall().store.firstAgentId()});
    return message ? message->id : QString();
}

QString EmulatorPeople::sendAsAgent(const QString &conversationId,
                                    const EmulatorAgentMessage &message)
{
    const auto &talk = hall().talk;
    const bool saysNothing = message.body.isEmpty() && message.attachments.isEmpty();
    const bool isKnown = message.agentId.isEmpty() || hall().store.agent(message.agentId);
    if (saysNothing || !isKnown || !talk.mayAttach(message.attachments, {}))
        return {};
    const auto agentId = message.agentId.isEmpty() ? hall().store.firstAgentId() : message.agentId;
    const auto posted = hall().talk.post({.sessionId = conversationId,
                                          .direction = Emulation::Message::Direction::Out,
                                          .body = message.body,
                                          .sentBy = agentId,
                                          .meta = message.meta,
                                          .attachments = message.attachments});
    return posted ? posted->id : QString();
}

bool EmulatorPeople::setAgentTyping(const QString &conversationId, Typing typing, Typist typist)
{
    return bool(hall().talk.type(conversationId, hall().store.firstAgentId(), typing, typist));
}

bool EmulatorPeople::endConversation(const QString &id)
{
    return bool(hall().talk.lock(id, u"user_ended"_s));
}

bool EmulatorPeople::reopenConversation(const QString &id)
{
    return bool(hall().talk.reopen(id));
}

} // namespace Kustomer
