// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/past/past.h"

#include "chat/past/pastrecords.h"
#include "chat/storage/localstore.h"
#include "transport/base/pace.h"

namespace Kustomer {
namespace {

/// Adds what leads from one list of records of a kind to the other.
void appendDifference(RecordChanges &changes, const QList<Record> &before,
                      const QList<Record> &after)
{
    QHash<QString, const Record *> old;
    for (const Record &record : before)
        old.insert(record.id, &record);
    for (const Record &record : after) {
        const Record *known = old.take(record.id);
        if (!known || *known != record)
            changes.written.append(record);
    }
    for (const Record *gone : std::as_const(old))
        changes.removed.append({gone->kind, gone->id});
}

QList<Record> recordsOf(const QList<Message> &messages)
{
    QList<Record> records;
    for (const Message &message : messages)
        records.append(recordOf(message));
    return records;
}

} // namespace

Past::Past(LocalStore *store, const Pace &pace, Knowledge knowledge, QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_knowledge(std::move(knowledge))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace.writing);
    connect(&m_pause, &QTimer::timeout, this, &Past::flush);
}

void Past::restore(const QList<Record> &records)
{
    m_kept.clear();
    QList<Error> problems;
    for (const Record &record : records) {
        if (record.kind == conversationKind) {
            m_kept[record.id].conversation = record;
        } else if (record.kind == messageKind) {
            const QString id = record.value[QLatin1StringView("conversationId")].toString();
            m_kept[id].messages.append(record);
            if (!id.isEmpty())
                continue;
            problems.append(discarded(record, messageFrom(record).error()));
        }
    }
    const QList<Conversation> known = m_knowledge.conversations();
    for (const Conversation &conversation : known)
        note(conversation.id); // this file may not have it
    report(problems);
}

QList<Conversation> Past::conversations()
{
    QList<Conversation> conversations;
    QList<Error> problems;
    for (const Kept &kept : std::as_const(m_kept)) {
        if (!kept.conversation)
            continue;
        if (const Result<Conversation> read = conversationFrom(*kept.conversation))
            conversations.append(*read);
        else
            problems.append(discarded(*kept.conversation, read.error()));
    }
    report(problems);
    return conversations;
}

QList<Message> Past::messagesOf(const QString &conversationId)
{
    QList<Message> messages;
    QList<Error> problems;
    const Kept kept = m_kept.value(conversationId);
    for (const Record &record : kept.messages) {
        if (const Result<Message> read = messageFrom(record))
            messages.append(*read);
        else
            problems.append(discarded(record, read.error()));
    }
    report(problems);
    return messages;
}

Error Past::discarded(const Record &record, const Error &problem)
{
    m_store->discard(record);
    return problem;
}

void Past::report(const QList<Error> &problems)
{
    for (const Error &problem : problems)
        Q_EMIT problemNoticed(problem);
}

void Past::note(const QString &conversationId)
{
    if (!m_store->isKeeping())
        return;
    m_noted.insert(conversationId);
    if (!m_pause.isActive())
        m_pause.start();
}

void Past::flush()
{
    m_pause.stop();
    if (m_noted.isEmpty())
        return;
    QStringList whole;
    const RecordChanges news = takeChanges(&whole);
    if (!news.isEmpty()) {
        m_store->write(news, this, [this](const Result<Done> &done) {
            if (!done) // perhaps the file is another one now
                m_mustWriteAll = true;
        });
    }
    for (const QString &id : std::as_const(whole))
        Q_EMIT messagesKept(id);
}

RecordChanges Past::takeChanges(QStringList *whole)
{
    RecordChanges changes;
    QSet<QString> newest;
    const QList<Conversation> conversations = m_knowledge.conversations();
    for (const Conversation &conversation : conversations) {
        newest.insert(conversation.id);
        if (!m_noted.contains(conversation.id))
            continue;
        Kept &kept = m_kept[conversation.id];
        const Record now = recordOf(conversation);
        if (kept.conversation != now)
            changes.written.append(now);
        kept.conversation = now;
        if (const auto messages = m_knowledge.messages(conversation.id)) {
            const QList<Record> records = recordsOf(*messages);
            appendDifference(changes, kept.messages, records);
            kept.messages = records;
            whole->append(conversation.id);
        }
    }
    m_noted.clear();
    removeAllBut(newest, changes);
    return std::exchange(m_mustWriteAll, false) ? everything() : changes;
}

void Past::removeAllBut(const QSet<QString> &newest, RecordChanges &changes)
{
    const QStringList ids = m_kept.keys();
    for (const QString &id : ids) {
        if (newest.contains(id))
            continue;
        const Kept gone = m_kept.take(id);
        if (gone.conversation)
            changes.removed.append({conversationKind, id});
        appendDifference(changes, gone.messages, {});
    }
}

RecordChanges Past::everything() const
{
    RecordChanges changes{.clearedKinds = {conversationKind, messageKind}};
    for (const Kept &kept : m_kept) {
        if (kept.conversation)
            changes.written.append(*kept.conversation);
        changes.written += kept.messages;
    }
    return changes;
}

void Past::clear()
{
    m_pause.stop();
    m_kept.clear();
    m_noted.clear();
    m_mustWriteAll = false;
}

} // namespace Kustomer
