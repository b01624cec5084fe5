// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/facets/articles.h"
#include "chat/facets/attachments.h"
#include "chat/facets/chatcampaigns.h"
#include "chat/facets/chatforms.h"
#include "chat/facets/chatqueue.h"
#include "chat/facets/chatsurveys.h"

namespace Kustomer {

/// The parts of a client that have much to say: each is made here, and follows by itself what
/// happens in the chat.
struct ChatFacets
{
    ChatAccess &chat;
    Articles articles{chat};
    Attachments attachments{chat};
    ChatSurveys surveys{chat};
    ChatForms forms{chat};
    ChatQueue queue{chat};
    ChatCampaigns campaigns{chat};
};

} // namespace Kustomer
