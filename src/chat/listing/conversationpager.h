// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/pagetrail.h"
#include "chat/listing/conversationcalls.h"
#include "chat/listing/turns.h"
#include "chat/listing/writableconversationlistmodel.h"

#include <QObject>

#include <memory>

namespace Kustomer {

/// Loads the list of conversations page by page, and lets the model say how far that is.
class ConversationPager : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ConversationPager(ApiCaller *caller, WritableConversationListModel *model,
                      QObject *parent = nullptr);

    void setScope(const ConversationScope &scope) { m_scope = scope; }
    const ConversationScope &scope() const { return m_scope; }

    /// From the first page; one that is on its way counts no more.
    void load(Turns::Moment now);
    void loadNext(Turns::Moment now) { loadPage(m_trail.next(), now); }
    /// Asks once more for a later page that could not be had, and tells only where it can now.
    void retryNext(Turns::Moment now);
    /// A first page came by another way: none is on its way any more.
    void yield();
    /// This page is taken in, and the next one may be asked for. An empty one: the first.
    void finish(const QString &asked, const QString &next);
    void forget();

Q_SIGNALS:
    void arrived(const QString &asked, const Kustomer::Page<Kustomer::Conversation> &page,
                 Kustomer::Turns::Moment moment);
    void failed(const Kustomer::Error &error);
    /// The server sends in circles: the rest of the list is not shown.
    void problemNoticed(const Kustomer::Error &error);

private:
    void loadPage(const QString &asked, Turns::Moment now);
    void ask(const QString &asked, Turns::Moment now);

    ApiCaller *m_caller;
    WritableConversationListModel *m_model;
    ConversationScope m_scope;
    PageTrail m_trail;
    std::unique_ptr<QObject> m_load; ///< context of the page on its way
};

} // namespace Kustomer
