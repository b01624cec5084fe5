// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/conversations/readmarks.h"

#include "chat/conversations/conversationcalls.h"
#include "chat/conversations/conversationnews.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordreader.h"

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

/// Whether a mark that was not taken may be taken another time: later, or after a login.
bool isWorthARepeat(const Error &error)
{
    return error.mayPass() || error.httpStatus == 401 || error.kind == Error::Kind::Cancelled;
}

} // namespace

ReadMarks::ReadMarks(ApiCaller *caller, LocalStore *store, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_telling(
          pace.again,
          [this](QObject *context, const Inquiry<Done>::Answer &answer) { send(context, answer); },
          [](const Done &) {})
{
    connect(&m_telling, &AnyInquiry::failed, this, &ReadMarks::problemNoticed);
}

void ReadMarks::noteAnswer(const QString &conversationId, const QDateTime &instant)
{
    m_seen[conversationId] = later(m_seen.value(conversationId), instant);
}

void ReadMarks::set(const QString &conversationId, const QDateTime &instant)
{
    if (m_seen.value(conversationId) >= instant)
        return;
    m_seen.insert(conversationId, instant);
    m_untold.insert(conversationId, instant);
    write({.written = {recordOf(conversationId, instant)}});
    m_telling.ask();
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
        m_untold[record.id] = later(m_untold.value(record.id), instant);
        Q_EMIT restored(record.id);
    }
}

void ReadMarks::wake()
{
    if (!m_untold.isEmpty())
        m_telling.ask();
}

void ReadMarks::send(QObject *context, const Inquiry<Done>::Answer &answer)
{
    if (m_untold.isEmpty()) {
        answer(Done{});
        return;
    }
    const QString id = m_untold.cbegin().key();
    const QDateTime instant = m_untold.cbegin().value();
    Calls::markSeen(m_caller, id, instant, context,
                    [this, id, instant, answer](const Result<Conversation> &conversation) {
                        if (!conversation && isWorthARepeat(conversation.error())) {
                            answer(conversation.error());
                            return;
                        }
                        settle(id, instant);
                        wake(); // the next one
                        answer(Done{});
                        if (conversation)
                            Q_EMIT told(*conversation);
                        else
                            Q_EMIT problemNoticed(conversation.error());
                    });
}

void ReadMarks::settle(const QString &conversationId, const QDateTime &instant)
{
    if (m_untold.value(conversationId) > instant)
        return; // more was seen meanwhile
    m_untold.remove(conversationId);
    write({.removed = {{readMarkKind, conversationId}}});
}

void ReadMarks::write(const RecordChanges &changes)
{
    m_store->write(changes, this, [](const Result<Done> &) {}); // the store tells and repeats
}

void ReadMarks::forget()
{
    m_telling.stop();
    m_seen.clear();
    m_untold.clear();
}

} // namespace Kustomer
