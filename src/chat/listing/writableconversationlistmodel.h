// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/telling.h"
#include "chat/listing/conversationlistmodel.h"

namespace Kustomer {

/// A ConversationListModel for who fills it. What is asked of it while it tells of a change happens
/// afterwards.
class WritableConversationListModel final : public ConversationListModel
{
    Q_OBJECT

public:
    /// Null: it keeps order by itself.
    explicit WritableConversationListModel(Telling *telling = nullptr, QObject *parent = nullptr);

    /// Inserts, updates and moves exactly the rows concerned.
    void upsert(const Conversation &conversation);
    void remove(const QString &conversationId);
    void clear();
    void setLoading(Loading loading);
    void setFailed(const Error &error);
    /// Whether fetchMore() has something to ask for.
    void setMore(More more);

private:
    void insert(const Conversation &conversation);
    void replace(int row, const Conversation &conversation);
    void set(int row, const Conversation &conversation);

    Telling *m_telling;
};

} // namespace Kustomer
