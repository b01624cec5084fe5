// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/apicaller.h"
#include "chat/attachments/filedesk.h"
#include "chat/base/parts.h"
#include "chat/campaigns/campaigns.h"
#include "chat/company/company.h"
#include "chat/conversations/inbox.h"
#include "chat/developments/developments.h"
#include "chat/drafts/drafts.h"
#include "chat/handoff/handoffs.h"
#include "chat/identity/customerfate.h"
#include "chat/identity/identitykeeper.h"
#include "chat/identity/identityvault.h"
#include "chat/identity/loginrenewal.h"
#include "chat/identity/storedaccount.h"
#include "chat/knowledge/knowledge.h"
#include "chat/past/past.h"
#include "chat/queue/queue.h"
#include "chat/realtime/presence.h"
#include "chat/realtime/realtime.h"
#include "chat/running/beginnings.h"
#include "chat/running/ends.h"
#include "chat/running/prelude.h"
#include "chat/search/messagesearch.h"
#include "chat/sending/courier.h"
#include "chat/sending/descriptions.h"
#include "chat/sending/wishes.h"
#include "chat/surveys/surveys.h"
#include "transport/http/httpclient.h"

#include <QNetworkAccessManager>

namespace Kustomer {

/// What a chat consists of between start() and stop(), and what each part is told of the others
/// when it asks. A new part is a member here, in the order in which they need each other, and a
/// place in `all`; what it does with the news of others is said in Wiring.
struct ChatParts
{
    /// The stores outlive it, and so does the model, which it fills.
    ChatParts(const ChatConfiguration &configuration, TokenStore *tokens, LocalStore *store,
              Telling *telling, WritableConversationListModel *model);
    Q_DISABLE_COPY_MOVE(ChatParts)

    const ChatConfiguration configuration;
    LocalStore *const store;
    const std::unique_ptr<QNetworkAccessManager> network;
    HttpClient http;
    ApiCaller caller;
    IdentityVault vault;
    IdentityKeeper identity{&caller, &vault, configuration.pace};
    LoginRenewal renewal{&identity};
    StoredAccount account{store, &identity, vault.name()};
    FileDesk files{&caller, store, configuration.pace};
    Inbox inbox;
    Past past{store, configuration.pace, pastKnowledge()};
    Wishes wishes{store, configuration.brand};
    Courier courier{&caller, store, &files, configuration.pace, courierKnowledge()};
    Descriptions descriptions{&caller, store, configuration.pace};
    Beginnings beginnings{&courier};
    Ends ends{&courier, &inbox, store, configuration.pace};
    Drafts drafts{store, configuration.pace};
    Realtime realtime{&caller, configuration.key.organisationId, configuration.pace};
    Presence presence{&realtime, configuration.pace, presenceKnowledge()};
    Surveys surveys{&caller, store, configuration.pace, surveysKnowledge()};
    Prelude prelude;
    Knowledge knowledge{&caller,
                        configuration.pace,
                        {.language = configuration.language,
                         .organisationName = configuration.key.organisationName}};
    Queue queue{&caller, store, configuration.pace, queueKnowledge()};
    Campaigns campaigns{&caller, configuration.pace};
    MessageSearch search{searchKnowledge()};
    Handoffs handoffs{&caller, configuration.brand.id};
    Developments developments{&inbox};
    CustomerFate fate;
    Company company;

    const Parts all{&company,
                    &realtime,
                    &past,
                    &inbox,
                    &inbox.marks(),
                    &drafts,
                    &files,
                    &wishes,
                    &descriptions,
                    &courier,
                    &beginnings,
                    &ends,
                    &presence,
                    &surveys,
                    &prelude.forms(),
                    &prelude.greeter(),
                    &prelude.emails(),
                    &knowledge,
                    &queue,
                    &campaigns,
                    &search,
                    &handoffs,
                    &developments};

    /// Removes files that an earlier process kept for drafts which are no more.
    void sweepFiles();

private:
    Past::Knowledge pastKnowledge();
    Dispatcher::Knowledge courierKnowledge();
    Presence::Knowledge presenceKnowledge();
    Surveys::Knowledge surveysKnowledge();
    Queue::Knowledge queueKnowledge();
    MessageSearch::Knowledge searchKnowledge();
    Outbox::Horizon horizonOf(const QString &conversationId);
};

} // namespace Kustomer
