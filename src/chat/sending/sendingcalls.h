// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Draft>
#include <KustomerChat/Message>
#include <KustomerChat/NewConversation>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

} // namespace Kustomer

namespace Kustomer::Calls {

/// wire E9
void createConversation(ApiCaller *caller, const NewConversation &wanted, QObject *context,
                        const Answer<Conversation> &answer);
/// wire E28
void describeConversation(ApiCaller *caller, const QString &id, const QVariantMap &customAttributes,
                          QObject *context, const Answer<Done> &answer);
/// wire E13
void postMessage(ApiCaller *caller, const QString &conversationId, const Draft &draft,
                 const QStringList &attachmentIds, QObject *context, const Answer<Message> &answer);

} // namespace Kustomer::Calls
