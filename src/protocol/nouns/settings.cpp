// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/settings.h"

#include "protocol/nouns/noun.h"
#include "protocol/waiting/volumecontrol.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

ChatSettings::OffhoursDisplay offhoursDisplayFrom(const QString &text)
{
    if (text == "online"_L1)
        return ChatSettings::OffhoursDisplay::Online;
    if (text == "offline"_L1)
        return ChatSettings::OffhoursDisplay::Offline;
    return ChatSettings::OffhoursDisplay::Hidden;
}

} // namespace

Result<ChatSettings> settingsFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "chat_settings"_L1);
    if (!resource)
        return resource.error();
    AttributeReader read(*resource);
    ChatSettings settings;
    readFields(read, settings, settingsFields);
    if (settings.waitMessage.isEmpty())
        settings.waitMessage = read.text("defaultWaitMessage"_L1);
    if (settings.knowledgeBaseId.isEmpty())
        settings.knowledgeBaseId = read.text("knowledgeBaseId"_L1);
    settings.offhoursDisplay = offhoursDisplayFrom(read.text("offhoursDisplay"_L1));
    const JsonValue opinions = resource->attributes["csat"_L1]["data"_L1];
    settings.asksWithoutCustomer = opinions["inboundMessagesOverride"_L1].toBool();
    settings.asksWithoutAgent = opinions["outboundMessagesOverride"_L1].toBool();
    settings.volumeControl = volumeControlFrom(read.object("volumeControl"_L1));
    return settings;
}

} // namespace Kustomer
