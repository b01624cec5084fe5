// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/visit.h"
#include "emulator/talk/resources.h"

#include <QList>

namespace Kustomer::Emulation {

/// One page of these conversations, after the filters `active` and `brandId` (wire E8).
Answer sessionPage(const QList<ChatSession> &sessions, const Resources &resources,
                   const HttpRequest &request);
/// One page of these messages (given oldest first), newest first (wire E11); with these attributes
/// only, where any are named.
Answer messagePage(const QList<Message> &messages, const Resources &resources,
                   const HttpRequest &request, const QStringList &fields = {});

} // namespace Kustomer::Emulation
