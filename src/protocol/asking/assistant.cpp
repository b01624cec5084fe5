// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/assistant.h"

#include "protocol/nouns/messagetemplate.h"
#include "protocol/nouns/noun.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype mostMessages = 20;

bool isOfCustomer(const JsonValue &said)
{
    const QString direction = said["direction"_L1].toString();
    return direction == "user"_L1 || direction == "in"_L1;
}

} // namespace

Result<AssistantGreeting> assistantGreetingFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "assistant"_L1);
    if (!resource)
        return resource.error();
    const AttributeReader read(*resource);
    AssistantGreeting greeting{.id = resource->id,
                               .assistant = {.id = resource->relatedId("user"_L1),
                                             .displayName = read.line("publicName"_L1),
                                             .avatarUrl = read.url("avatarUrl"_L1)}};
    for (const JsonValue &said : resource->attributes["messages"_L1].elements()) {
        Message message;
        message.body = said["body"_L1].toString();
        message.templateData = messageTemplateFrom(said);
        if (message.body.isEmpty())
            message.body = templateBodyFrom(said);
        const bool saysNothing = message.body.trimmed().isEmpty() && !message.templateData;
        if (saysNothing || isOfCustomer(said) || greeting.messages.size() == mostMessages)
            continue;
        message.sender = greeting.assistant;
        greeting.messages.append(message);
    }
    return greeting;
}

} // namespace Kustomer
