// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/chatcase.h"

#include <QTest>

namespace Kustomer::Testing {

/// Time enough for whatever wants to leave.
inline bool goAroundThrice(const ChatCase &chat)
{
    const QString activity = QStringLiteral("GET /c/v1/chat/customers/stats");
    for (int round = 1; round <= 3; ++round) {
        const int before = chat.requestCount(activity);
        chat.client->reconnect();
        if (!QTest::qWaitFor([&] { return chat.requestCount(activity) > before; }, patience))
            return false;
    }
    return true;
}

/// The service gives the login up; until somebody logs in, a visitor is there.
inline bool loseLogin(const ChatCase &chat)
{
    chat.emulator->expireTokens();
    chat.client->reconnect(); // which is refused
    return QTest::qWaitFor([&] { return chat.client->isLoginRequired(); }, patience)
        && goAroundThrice(chat);
}

} // namespace Kustomer::Testing
