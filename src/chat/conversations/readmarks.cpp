// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/readmarks.h"

#include "chat/listing/conversationcalls.h"
#include "chat/listing/conversationnews.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordreader.h"
#include "transport/base/networkword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString readMarkKind = u"readMark"_s;

Record recordOf(const QString &conversationId, const QDateTime &instant)
{
    return {.kind = readMarkKind,
            .id = conversationId,
            .value = {{u"seenAt"_s, instant.toMSecsSinceEpoch()}}};
}

} // namespace

ReadMarks::ReadMarks(ApiCaller *caller, LocalStore *store, const Pace &pace, Now now,
                     QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_store(store)
    , m_now(std::move(now))
    , m_inquiry(
          pace.again,
          [this](QObject *context, const Inquiry<Done>::Answer &answer) { send(context, answer); },
          [](const Done &) {})
{
    connect(&m_inquiry, &AnyInquiry::failed, this, &ReadMarks::problemNoticed);
}

void ReadMarks::noteAnswer(const QString &conversationId, const QDateTime &instant)
{
    m_seen[conversationId] = later(m_seen.value(conversationId), instant);
}

void ReadMarks::await(const QString &conversationId, const QDateTime &instant)
{
    const auto mark = find(conversationId);
    if (mark == m_untold.end())
        m_untold.append({conversationId, instant});
    else
        mark->instant = later(mark->instant, instant);
}

void ReadMarks::set(const QString &conversationId, const QDateTime &instant)
{
    if (m_seen.value(conversationId) >= instant)
        return;
    m_seen.insert(conversationId, instant);
    await(conversationId, instant);
    write({.written = {recordOf(conversationId, instant)}});
    m_inquiry.ask();
}

QList<ReadMarks::Mark>::iterator ReadMarks::find(const QString &conversationId)
{
    return std::ranges::find(m_untold, conversationId, &Mark::conversationId);
}

void ReadMarks::whenTold(const QString &conversationId, const Answer<Done> &answer)
{
    if (find(conversationId) == m_untold.end())
        answer(Done{});
    else
        m_answers.insert(conversationId, answer);
}

void ReadMarks::restore(const QList<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != readMarkKind)
            continue;
        RecordReader read(record);
        const QDateTime instant = read.requiredInstant("seenAt"_L1);
        if (read.failure()) {
            Q_EMIT problemNoticed(*read.failure());
            write({.removed = {{readMarkKind, record.id}}});
            continue;
        }
        m_seen[record.id] = later(m_seen.value(record.id), instant);
        await(record.id, instant);
        Q_EMIT restored(record.id);
    }
}

void ReadMarks::wake()
{
    if (!m_untold.isEmpty())
        m_inquiry.ask();
}

void ReadMarks::send(QObject *context, const Inquiry<Done>::Answer &answer)
{
    if (m_untold.isEmpty()) {
        answer(Done{});
        return;
    }
    const Mark mark = m_untold.first();
    const auto conclude = [=, this, asked = m_now()](const Result<Conversation> &conversation) {
        if (!conversation && isUndecided(conversation.error())) {
            m_untold.move(0, m_untold.size() - 1); // the others need not wait for this one
            answer(conversation.error());
            return;
        }
        settle(mark, conversation ? Result(Done{}) : conversation.error());
        wake(); // the next one
        answer(Done{});
        if (conversation)
            Q_EMIT told(*conversation, asked);
        else
            Q_EMIT problemNoticed(conversation.error());
    };
    Calls::markSeen(m_caller, mark.conversationId, mark.instant, context, conclude);
}

void ReadMarks::settle(const Mark &sent, const Result<Done> &outcome)
{
    const auto mark = find(sent.conversationId);
    if (mark == m_untold.end() || mark->instant > sent.instant)
        return; // more was seen meanwhile
    m_untold.erase(mark);
    write({.removed = {{readMarkKind, sent.conversationId}}});
    const QList<Answer<Done>> answers = m_answers.values(sent.conversationId);
    m_answers.remove(sent.conversationId);
    for (const Answer<Done> &answer : answers)
        answer(outcome);
}

void ReadMarks::write(const RecordChanges &changes)
{
    m_store->write(changes, this, [](const Result<Done> &) {}); // the store tells and repeats
}

void ReadMarks::dismiss(const Error &reason)
{
    const QList<Answer<Done>> answers = m_answers.values();
    m_answers.clear();
    for (const Answer<Done> &answer : answers)
        answer(reason);
}

void ReadMarks::forget()
{
    m_inquiry.stop();
    m_seen.clear();
    m_untold.clear();
    dismiss({.kind = Error::Kind::Cancelled, .message = tr("The customer has left.")});
}

} // namespace Kustomer
