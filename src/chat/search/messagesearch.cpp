// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/search/messagesearch.h"

#include "chat/reading/plainreading.h"

namespace Kustomer {
namespace {

/// What people read of it: the company's is Markdown, the customer's is what was typed.
QString readingOf(const Message &message)
{
    return message.direction == Message::Direction::FromCustomer ? message.body
                                                                 : plainReading(message.body);
}

} // namespace

MessageSearch::MessageSearch(Knowledge knowledge, QObject *parent)
    : Part(parent)
    , m_knowledge(std::move(knowledge))
{
    m_ahead.callOnTimeout(this, &MessageSearch::takeInNext);
}

void MessageSearch::noteAllOnce()
{
    if (std::exchange(m_hasAll, true))
        return;
    const QStringList all = m_knowledge.conversations();
    m_noted += QSet<QString>(all.begin(), all.end());
}

void MessageSearch::readAhead()
{
    noteAllOnce();
    m_ahead.start(0);
}

QList<Message> MessageSearch::find(const QString &words, qsizetype most)
{
    if (words.trimmed().isEmpty()) {
        readAhead();
        return {};
    }
    noteAllOnce();
    const QSet<QString> noted = std::exchange(m_noted, {});
    for (const QString &conversationId : noted)
        takeIn(conversationId);
    QList<Message> found;
    const QStringList ids = m_index.find(words, most);
    for (const QString &id : ids)
        found.append(m_known.value(m_conversations.value(id)).value(id));
    return found;
}

/// All at once would be felt: the company's Markdown is read.
void MessageSearch::takeInNext()
{
    if (!m_noted.isEmpty()) {
        const QString next = *m_noted.cbegin();
        m_noted.remove(next);
        takeIn(next);
    }
    if (m_noted.isEmpty())
        m_ahead.stop();
}

void MessageSearch::takeIn(const QString &conversationId)
{
    QHash<QString, Message> gone = m_known.take(conversationId);
    QHash<QString, Message> &known = m_known[conversationId];
    QList<TextIndex::Entry> news;
    const QList<Message> messages = m_knowledge.messages(conversationId);
    for (const Message &message : messages) {
        const bool isSame = gone.take(message.id).body == message.body;
        known.insert(message.id, message);
        m_conversations.insert(message.id, conversationId);
        if (!isSame)
            news.append({message.id, message.createdAt, readingOf(message)});
    }
    for (auto one = gone.cbegin(); one != gone.cend(); ++one) {
        m_conversations.remove(one.key());
        m_index.remove(one.key());
    }
    m_index.put(news);
}

void MessageSearch::restore(const QList<Record> &)
{
    m_hasAll = false;
}

void MessageSearch::forget()
{
    m_ahead.stop();
    m_index.clear();
    m_noted.clear();
    m_known.clear();
    m_conversations.clear();
    m_hasAll = false;
}

} // namespace Kustomer
