// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/clientconsent.h"

#include "chat/client/chatlifecycle.h"
#include "chat/consent/consentfile.h"

namespace Kustomer {
namespace {

/// Of the customer as the options name them now; none where they cannot be used.
ConsentFile fileOf(const ChatOptions &options)
{
    const Result<ChatConfiguration> now = configurationFrom(options);
    return now ? ConsentFile(options.storageDirectory, identityOf(*now)) : ConsentFile();
}

} // namespace

ClientConsent::ClientConsent(ChatLifecycle *lifecycle)
    : ChatConsent({.file = [lifecycle] { return fileOf(lifecycle->options); },
                   .start = [lifecycle] { lifecycle->start(); },
                   .leave =
                       [lifecycle](QObject *context, const Answer<Done> &answer) {
                           lifecycle->end(lifecycle->told(context, answer));
                       },
                   .report =
                       [lifecycle](const Error &error) {
                           lifecycle->news().tellProblem(error);
                       }},
                  lifecycle)
{ }

} // namespace Kustomer
