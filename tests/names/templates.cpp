// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Uses the templates among the public names, and what takes functions of the application's own.

#include "headers.h"

using namespace Kustomer;

/// Result and Answer, as a call that answers once gives them.
QString wordsOf(const Result<Conversation> &result)
{
    if (!result)
        return result.error().message;
    const Result<Conversation>::Value &conversation = *result;
    return result.hasValue() && result->id == result.value().id ? conversation.title : QString();
}

Result<QString> titleOf(Result<Conversation> &&result)
{
    if (!result.hasValue())
        return result.error();
    return std::move(result).value().title;
}

void ask(ChatClient *client, QObject *context)
{
    const ChatClient::Answer<Conversation> created = [](const Result<Conversation> &result) {
        qInfo() << wordsOf(result);
    };
    client->createConversation(QStringLiteral("Hello"), context, created);
    client->createConversation(QStringLiteral("Hello"), context,
                               [](const auto &result) { qInfo() << result.hasValue(); });
    const Articles::Answer<ArticlePage> found = [](const Result<ArticlePage> &page) {
        qInfo() << (page ? page->articles.size() : 0);
    };
    client->articles()->search(QStringLiteral("parcel"), context, found);
    const Answer<Done> done = [](const Result<Done> &result) {
        qInfo() << (result == Done());
    };
    done(Done());
    done(Error{.kind = Error::Kind::Cancelled});
}

/// Rare, as messages have it.
bool hasFailed(const Message &message)
{
    const Rare<Error> error = message.error;
    Rare<Error> none;
    none = std::optional<Error>();
    return error.hasValue() && error != none ? !error->retryable : bool(error);
}

/// As the contract has it: nothing that it calls may be warned of.
void bringAService()
{
    Kustomer::Emulator emulator;
    emulator.listen();
    emulator.mintJwt({.email = QStringLiteral("jane@example.com")});
}

void aim(const Emulator &emulator, const EmulatorProcess &process, ChatClient *client,
         KustomerChatWidget *widget, KustomerChatLauncher *launcher)
{
    emulator.aim(client);
    emulator.aim(widget);
    emulator.aim(launcher);
    process.access().aim(client);
}

void decide(ChatClient *client, KustomerChatWidget *widget)
{
    client->setLoginTokenProvider([](const auto &answer) { answer(QStringLiteral("token")); });
    client->setOutgoingFilter([](const QString &, const Draft &draft) { return draft; });
    client->setIncomingFilter([](const Message &message) { return message; });
    widget->setLinkHandler([](const QUrl &, LinkSource) { return LinkDecision::Open; });
}
