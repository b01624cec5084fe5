// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/page.h"

#include <KustomerChat/Message>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// Newest first; a page is the `next` of the page before, empty: the first one (wire E11).
void messages(ApiCaller *caller, const QString &conversationId, const QString &page,
              QObject *context, const Answer<Page<Message>> &answer);
/// wire E12
void message(ApiCaller *caller, const QString &conversationId, const QString &messageId,
             QObject *context, const Answer<Message> &answer);

} // namespace Kustomer::Calls
