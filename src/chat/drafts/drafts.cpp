// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/drafts.h"

#include "chat/drafts/draftrecord.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"
#include "chat/storage/recordreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString draftKind = u"draft"_s;

} // namespace

Record recordOf(const ThreadDraft &draft)
{
    Record record{.kind = draftKind, .id = draft.threadId};
    insert(&record.value, draft.draft);
    return record;
}

Result<ThreadDraft> threadDraftFrom(const Record &record)
{
    RecordReader read(record);
    const ThreadDraft draft{.threadId = record.id, .draft = draftFrom(&read)};
    if (read.failure())
        return *read.failure();
    return draft;
}

Drafts::Drafts(LocalStore *store, const Pace &pace, QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_jottings(store, pace)
{
    connect(&m_jottings, &Jottings::problemNoticed, this, &Drafts::problemNoticed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace.writing);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::flush);
}

QList<ThreadDraft>::iterator Drafts::find(const QString &threadId)
{
    return std::ranges::find(m_drafts, threadId, &ThreadDraft::threadId);
}

Draft Drafts::draft(const QString &threadId) const
{
    const auto found = std::ranges::find(m_drafts, threadId, &ThreadDraft::threadId);
    return found == m_drafts.end() ? Draft() : found->draft;
}

QStringList Drafts::threads() const
{
    QStringList ids;
    for (const ThreadDraft &draft : m_drafts)
        ids.append(draft.threadId);
    return ids;
}

void Drafts::set(const QString &threadId, const Draft &written)
{
    const bool isEmpty = written.isBlank();
    const Draft draft = isEmpty ? Draft() : wireDraft(written);
    if (draft == this->draft(threadId))
        return;
    const auto present = find(threadId);
    if (isEmpty)
        m_drafts.erase(present);
    else if (present == m_drafts.end())
        m_drafts.append({threadId, draft});
    else
        present->draft = draft;
    m_tracker.touch(threadId);
    if (isEmpty)
        flush();
    else
        m_pause.start();
    Q_EMIT changed(threadId);
}

void Drafts::add(const QString &threadId, const Draft &written)
{
    const Draft added = wireDraft(written);
    Draft draft = this->draft(threadId);
    const bool isThere = draft.body.trimmed() == added.body.trimmed() && draft.files == added.files
        && (added.payload.isEmpty() || added.payload == draft.payload);
    if (isThere) // what is sent is trimmed, what is written is not
        return;
    const bool hasBoth = !draft.body.isEmpty() && !added.body.isEmpty();
    draft.body += (hasBoth ? u"\n\n"_s : QString()) + added.body;
    draft.files += added.files;
    if (draft.payload.isEmpty())
        draft.payload = added.payload;
    set(threadId, draft);
}

void Drafts::rename(const QString &threadId, const QString &conversationId)
{
    const auto present = find(threadId);
    if (present == m_drafts.end())
        return;
    present->threadId = conversationId;
    m_tracker.touch(threadId);
    m_tracker.touch(conversationId);
    flush();
    Q_EMIT changed(conversationId);
}

void Drafts::flush()
{
    m_jottings.flush();
    m_pause.stop();
    RecordChanges changes;
    append(changes, m_tracker.take(m_drafts, &ThreadDraft::threadId), draftKind);
    if (changes.isEmpty())
        return;
    m_store->write(changes, this, [this](const Result<Done> &done) {
        if (!done) // perhaps the file is another one now: the next change writes all of them
            m_tracker.touchAll();
    });
}

void Drafts::restore(const QList<Record> &records)
{
    m_jottings.restore(records);
    for (const ThreadDraft &present : std::as_const(m_drafts))
        m_tracker.touch(present.threadId); // this file may not have it
    for (const Record &record : records) {
        if (record.kind != draftKind)
            continue;
        const Result<ThreadDraft> draft = threadDraftFrom(record);
        if (!draft) {
            m_store->discard(record);
            Q_EMIT problemNoticed(draft.error());
        } else if (find(draft->threadId) == m_drafts.end()) {
            m_drafts.append(*draft);
            Q_EMIT changed(draft->threadId);
        }
    }
    flush();
}

void Drafts::clear()
{
    m_jottings.clear();
    m_pause.stop();
    m_drafts.clear();
    m_tracker = {};
}

} // namespace Kustomer
