// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationlines.h"

#include "chat/base/threadid.h"
#include "chat/listing/conversationnews.h"
#include "protocol/json/oneline.h"

#include <QCoreApplication>

namespace Kustomer {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::ConversationLines)
};

} // namespace

std::optional<Conversation> ConversationLines::known(const QString &id) const
{
    if (const auto covered = m_covered.constFind(id); covered != m_covered.cend())
        return *covered;
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

QSet<QString> ConversationLines::knownIds() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.insert(m_model->at(row).id);
    return ids;
}

QList<Conversation> ConversationLines::newest(int most) const
{
    QList<Conversation> conversations;
    for (int row = 0; row < m_model->rowCount() && conversations.size() < most; ++row) {
        if (!isLocalThreadId(m_model->at(row).id)) // those are in the outbox
            conversations.append(*known(m_model->at(row).id));
    }
    return conversations;
}

void ConversationLines::showUnsent(const Message &unsent)
{
    const QString &id = unsent.conversationId;
    m_unsent.note(unsent);
    std::optional<Conversation> listed = known(id);
    // What is on its way is soon a conversation like any other.
    if (!listed && isLocalThreadId(id) && unsent.delivery != Message::Delivery::Sending)
        listed = Conversation{.id = id, .title = oneLine(unsent.body, longestLine)};
    if (listed)
        put(*listed);
}

void ConversationLines::dropUnsent(const QString &id, const QString &clientId)
{
    const std::optional<Conversation> listed = known(id);
    m_unsent.drop(id, clientId);
    if (listed)
        put(*listed);
}

QVariantMap ConversationLines::waitingOf(const QString &id) const
{
    return m_descriptions ? m_descriptions(id) : QVariantMap();
}

QString ConversationLines::previewOf(const Conversation &news) const
{
    if (!m_filter || news.preview.isEmpty() || news.previewAuthor == Conversation::Author::Customer)
        return news.preview;
    const std::optional<Message> shown = m_filter({.conversationId = news.id,
                                                   .body = news.preview,
                                                   .createdAt = news.lastMessageAt,
                                                   .sender = news.responders.value(0)});
    return shown ? shown->body : QString();
}

bool ConversationLines::isContradiction(const Conversation &said, Turns::Moment asked) const
{
    return m_sayings.isContradiction(said, known(said.id), asked);
}

Conversation ConversationLines::shown(const Conversation &said, Turns::Moment asked)
{
    const std::optional<Conversation> before = known(said.id);
    Conversation shown = m_sayings.upToDate(said, before, asked);
    shown.customAttributes.insert(waitingOf(said.id));
    if (before)
        shown.previewAuthor = authorOf(*before, said);
    shown.preview = previewOf(shown);
    return shown;
}

bool ConversationLines::describe(const QString &id, const QVariantMap &attributes,
                                 Turns::Moment now)
{
    m_sayings.take(id, attributes, now);
    const std::optional<Conversation> before = known(id);
    if (!before)
        return false;
    Conversation described = *before;
    described.customAttributes.insert(attributes);
    described.customAttributes.insert(waitingOf(id)); // said since, and on its way
    if (described == *before)
        return false;
    put(described);
    return true;
}

void ConversationLines::put(const Conversation &conversation)
{
    const Message *unsent = m_unsent.latest(conversation.id);
    if (!unsent || conversation.lastMessageAt > unsent->createdAt) {
        m_covered.remove(conversation.id);
        m_model->upsert(conversation);
        return;
    }
    m_covered.insert(conversation.id, conversation);
    const bool hasFailed = unsent->delivery == Message::Delivery::Failed;
    const QString text = oneLine(unsent->body, longestLine);
    Conversation shown = conversation;
    shown.lastMessageAt = unsent->createdAt;
    shown.preview = hasFailed ? Text::tr("Not sent: %1").arg(text) : text;
    shown.previewAuthor
        = hasFailed ? Conversation::Author::Unknown : Conversation::Author::Customer;
    shown.previewWaits = unsent->delivery == Message::Delivery::Queued; // not on its way
    m_model->upsert(shown);
}

void ConversationLines::takeOut(const QString &id)
{
    m_covered.remove(id);
    m_model->remove(id);
}

void ConversationLines::nameResponder(const User &person)
{
    const QSet<QString> ids = knownIds();
    for (const QString &id : ids) {
        if (const std::optional<Conversation> conversation = known(id))
            put(withResponder(*conversation, person));
    }
}

void ConversationLines::setUnreadCount(const QString &id, int count)
{
    std::optional<Conversation> conversation = known(id);
    if (!conversation)
        return;
    conversation->unreadCount = count;
    put(*conversation);
}

void ConversationLines::clear()
{
    m_unsent.clear();
    m_covered.clear();
    m_sayings.clear();
    m_model->clear();
}

} // namespace Kustomer
