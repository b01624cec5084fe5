// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/text/transcript.h"

#include <KustomerChat/ChatClient>

namespace Kustomer {

/// What a transcript of this conversation says beside its messages.
TranscriptContext transcriptContext(const ChatClient &client, const QString &conversationId,
                                    const QLocale &locale);

/// All rows of a conversation, whether anybody looks at it or not, once they are here or what is
/// missing cannot be had; an Error where there is no such conversation, or where it goes with the
/// customer meanwhile. Dropped when context dies.
void fetchForTranscript(ChatClient *client, const QString &conversationId, QObject *context,
                        const Answer<const TimelineModel *> &answer);

} // namespace Kustomer
