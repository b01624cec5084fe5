// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagescan.h"

#include <KustomerChat/Message>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

/// So many pages of a conversation are searched for what may be anywhere in it.
inline constexpr int mostPagesSearched = 400;

/// Reads a conversation a page after the other, from its newest message back, until `take` has
/// enough or there is no page left, of `most` pages at most, and answers then (wire E11).
void scanMessages(ApiCaller *caller, const QString &conversationId, int most, QObject *context,
                  const std::function<Scan(const Page<Message> &page)> &take,
                  const Answer<Scanned> &answer);

} // namespace Kustomer
