// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chattypes.h"

#include "chat/client/chatclient.h"

#include <KustomerChat/ChatNotification>
#include <KustomerChat/FormState>

namespace Kustomer {

void registerChatTypes()
{
    qRegisterMetaType<LoginResponse>("LoginResponse");
    qRegisterMetaType<Availability>("Kustomer::Availability");
    qRegisterMetaType<ChatNotification>("Kustomer::ChatNotification");
    qRegisterMetaType<Conversation>("Kustomer::Conversation");
    qRegisterMetaType<Error>("Kustomer::Error");
    qRegisterMetaType<FormState>("Kustomer::FormState");
    qRegisterMetaType<Message>("Kustomer::Message");
    qRegisterMetaType<Satisfaction>("Kustomer::Satisfaction");
    qRegisterMetaType<User>("Kustomer::User");
    qRegisterMetaType<ChatSettings>("Kustomer::ChatSettings");
    qRegisterMetaType<CustomerDescription>("Kustomer::CustomerDescription");
    qRegisterMetaType<Draft>("Kustomer::Draft");
    qRegisterMetaType<NewConversation>("Kustomer::NewConversation");
    qRegisterMetaType<ChatClient::State>("Kustomer::ChatClient::State");
    qRegisterMetaType<ChatClient::ConnectionState>("Kustomer::ChatClient::ConnectionState");
    qRegisterMetaType<ChatClient::Typing>("Kustomer::ChatClient::Typing");
    qRegisterMetaType<ChatClient::Attention>("Kustomer::ChatClient::Attention");
}

} // namespace Kustomer
