// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ChatClient>

namespace Benchmarks {

/// Somebody who opens a conversation and looks at it.
class Reader
{
public:
    /// Returns when the list of conversations is loaded.
    Reader(const QUrl &apiUrl, const QString &apiKey);

    /// Returns when the newest page is on the screen.
    void open(const QString &conversationId);
    int messageCount() const { return m_messageCount; }

private:
    Kustomer::ChatClient m_client;
    Kustomer::TimelineView m_view;
    int m_messageCount = 0;
};

} // namespace Benchmarks
