// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/client/chatclient.h"
#include "chat/listing/conversationlistmodel.h"
#include "chat/timeline/timelinemodel.h"
#include "support/quickpace.h"
#include "support/secretsstore.h"
#include "support/waiting.h"

#include <KustomerChat/Emulator>

#include <functional>

namespace Kustomer::Testing {

/// A service and one customer's client, with everything that the client told in one line.
class ChatCase
{
public:
    /// Keeps nothing on disk without a storage directory.
    explicit ChatCase(const QString &scenario = QStringLiteral("empty"),
                      const QString &storageDirectory = {});
    ~ChatCase();

    /// Starts and waits until events arrive in realtime.
    bool start();
    /// Logs in and waits until the past conversations are there.
    bool logIn(const QString &email = QStringLiteral("jane@example.com"));
    /// Ends the client and makes another one with the same token store.
    void replaceClient();
    /// Makes a client that lives by this clock, which outlives it.
    void liveBy(const QDateTime *now);
    /// Points the client at the service of an address.
    void setApiUrl(const QUrl &url);

    QString jwtFor(const QString &email) const;
    /// Starts a conversation and waits until its first message is on the server; returns its id.
    QString converse(const QString &text);

    /// Names of the signals so far, such as `started loggedIn(jane@example.com)`; without the
    /// errorOccurred that follows a startFailed or a loginFailed.
    QString heard() const { return m_heard.join(u' '); }
    int countOf(const QString &signal) const { return int(m_heard.count(signal)); }
    void forgetHeard() { m_heard.clear(); }
    /// Texts of all errors, reasons of failures included.
    const QStringList &errors() const { return m_errors; }

    /// What the service was asked, `GET /p/v1/chat/settings`, without the realtime service.
    QStringList requests() const;
    int requestCount(const QString &titlePrefix) const;
    /// Header of the first request with this title.
    QByteArray header(const QString &title, const QByteArray &name) const;

    /// Bodies in a conversation as the client shows them; what is not sent has a mark.
    QString shown(const QString &conversationId) const;
    /// Ids in the list of conversations.
    QStringList listed() const;
    /// Bodies in a conversation as the service keeps them, the oldest first.
    QStringList kept(const QString &conversationId) const;

    /// Waits until so many things have happened from now on: requests that arrive, signals of the
    /// client. False where it is over before.
    bool letHappen(int count, const std::function<bool()> &isOver) const;

    QString storageDirectory;           ///< of the clients that are made from now on
    Pace pace = quickPace();            ///< likewise
    QHash<QString, QByteArray> secrets; ///< what the token store keeps
    std::unique_ptr<Emulator> emulator;
    std::unique_ptr<ChatClient> client;

private:
    void listen();
    void hear(const QString &signal) { m_heard.append(signal); }
    void hearFailure(const QString &signal, const QString &reason);
    int happened() const { return int(emulator->requests().size() + m_heard.size()); }

    QStringList m_heard;
    QStringList m_errors;
    std::optional<QString> m_justTold; ///< in words; the Error follows
};

} // namespace Kustomer::Testing
