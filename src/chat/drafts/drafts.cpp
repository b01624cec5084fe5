// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/drafts.h"

#include "chat/drafts/draftrecord.h"
#include "chat/storage/recordreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString draftKind = u"draft"_s;

/// Both, one after the other; what is there already is not doubled.
Draft joined(Draft draft, const Draft &added)
{
    const bool isThere = draft.body.trimmed() == added.body.trimmed() && draft.files == added.files
        && (added.payload.isEmpty() || added.payload == draft.payload);
    if (isThere) // what is sent is trimmed, what is written is not
        return draft;
    const bool hasBoth = !draft.body.isEmpty() && !added.body.isEmpty();
    draft.body += (hasBoth ? u"\n\n"_s : QString()) + added.body;
    draft.files += added.files;
    if (draft.payload.isEmpty())
        draft.payload = added.payload;
    return draft;
}

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
    , m_jottings(store, pace)
    , m_drafts(store, draftKind, &ThreadDraft::threadId, pace.writing)
{
    connect(&m_jottings, &Jottings::problemNoticed, this, &Drafts::problemNoticed);
}

Draft Drafts::draft(const QString &threadId) const
{
    const ThreadDraft *found = m_drafts.find(threadId);
    return found ? found->draft : Draft();
}

QStringList Drafts::threads() const
{
    QStringList ids;
    for (const ThreadDraft &draft : m_drafts.notes())
        ids.append(draft.threadId);
    return ids;
}

void Drafts::set(const QString &threadId, const Draft &written)
{
    const Draft draft = written.isBlank() ? Draft() : wireDraft(written);
    if (draft == this->draft(threadId))
        return;
    if (draft == Draft())
        m_drafts.remove(threadId);
    else
        m_drafts.set({threadId, draft});
    Q_EMIT changed(threadId);
}

void Drafts::add(const QString &threadId, const Draft &written)
{
    set(threadId, joined(draft(threadId), wireDraft(written)));
}

void Drafts::rename(const QString &threadId, const QString &conversationId)
{
    const ThreadDraft *present = m_drafts.find(threadId);
    if (!present || threadId == conversationId)
        return;
    const Draft written = present->draft;
    m_drafts.set({conversationId, joined(draft(conversationId), written)});
    m_drafts.remove(threadId); // both in one change on disk
    Q_EMIT changed(conversationId);
}

void Drafts::flush()
{
    m_jottings.flush();
    m_drafts.flush();
}

void Drafts::restore(const QList<Record> &records)
{
    m_jottings.restore(records);
    m_drafts.restore(
        records, threadDraftFrom, [this](const QString &threadId) { Q_EMIT changed(threadId); },
        [this](const Error &problem) { Q_EMIT problemNoticed(problem); });
}

void Drafts::clear()
{
    m_jottings.clear();
    m_drafts.clear();
}

} // namespace Kustomer
