// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QObject>

namespace Kustomer {

class ChatAccess;

/// Conversations that the company begins, because of where in the application the customer is
/// (SDK: proactive chat). Nothing is told unless ChatSettings::campaignsEnabled.
class KUSTOMERCHAT_CORE_EXPORT ChatCampaigns : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString currentPage READ currentPage WRITE setCurrentPage RESET resetCurrentPage
                   NOTIFY currentPageChanged)

public:
    /// Only a client can make one: see ChatClient::campaigns().
    explicit ChatCampaigns(ChatAccess &chat);

    QString currentPage() const { return m_page; }
    void resetCurrentPage() { setCurrentPage({}); }

public Q_SLOTS:
    /// The customer looks at this page or screen of the application now (SDK: setCurrentPageName).
    /// The service hears of it once the chat is started, and again after the times that it asked
    /// for. Empty: at none.
    void setCurrentPage(const QString &name);

Q_SIGNALS:
    void currentPageChanged(const QString &name);
    /// A campaign has begun a conversation, with this message: a nudge for whoever does not look at
    /// the chat.
    void received(const Kustomer::Message &message);

private:
    ChatAccess *m_chat;
    QString m_page;
};

} // namespace Kustomer
