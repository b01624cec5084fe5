// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Activity>
#include <KustomerChat/ChatClient>

namespace Kustomer {

/// What happens in a ChatClient, as one signal for an application's statistics. Make one for the
/// client; it goes with it.
class KUSTOMERCHAT_CORE_EXPORT ActivityStream : public QObject
{
    Q_OBJECT

public:
    explicit ActivityStream(ChatClient *client);

Q_SIGNALS:
    void happened(const Kustomer::Activity &activity);

private:
    void followClient();
    void followConversations();
    void tell(Activity::Kind kind, const QString &conversationId = {}, const QString &code = {});
    void noteConnection(ChatClient::ConnectionState state);

    ChatClient *m_client;
    bool m_wasConnected = false;
};

} // namespace Kustomer
