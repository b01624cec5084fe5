// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formstore.h"

#include "chat/dialogue/formrecords.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"

#include <algorithm>

namespace Kustomer {

FormStore::FormStore(LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QStringList FormStore::threads() const
{
    QStringList ids;
    for (const FormDialogue &dialogue : m_dialogues)
        ids.append(dialogue.threadId);
    return ids;
}

const FormDialogue *FormStore::find(const QString &threadId) const
{
    const auto found = std::ranges::find(m_dialogues, threadId, &FormDialogue::threadId);
    return found == m_dialogues.end() ? nullptr : &*found;
}

FormDialogue *FormStore::edit(const QString &threadId)
{
    m_tracker.touch(threadId);
    const auto found = std::ranges::find(m_dialogues, threadId, &FormDialogue::threadId);
    return found == m_dialogues.end() ? &m_dialogues.emplaceBack(FormDialogue{.threadId = threadId})
                                      : &*found;
}

void FormStore::drop(const QString &threadId)
{
    m_tracker.touch(threadId);
    m_dialogues.removeIf(
        [&threadId](const FormDialogue &dialogue) { return dialogue.threadId == threadId; });
}

void FormStore::save(QObject *context, const std::function<void()> &next)
{
    Changes<FormDialogue> news = m_tracker.take(m_dialogues, &FormDialogue::threadId);
    for (const FormDialogue &one : std::as_const(news.written)) {
        if (!one.isAnswered()) // or not any more
            news.removed.append(one.threadId);
    }
    news.written.removeIf([](const FormDialogue &one) { return !one.isAnswered(); });
    RecordChanges changes;
    append(changes, news, formRecordKind());
    if (changes.isEmpty()) {
        next();
        return;
    }
    m_store->write(changes, context, [this, next](const Result<Done> &done) {
        if (!done)
            m_tracker.touchAll();
        next();
    });
}

FormStore::Restored FormStore::restore(const QList<Record> &records)
{
    Restored restored;
    for (const QString &present : threads())
        m_tracker.touch(present); // this file may not have it
    for (const Record &record : records) {
        if (record.kind != formRecordKind() || find(record.id))
            continue;
        const Result<FormDialogue> dialogue = formDialogueFrom(record);
        if (!dialogue) {
            m_store->discard(record);
            restored.problems.append(dialogue.error());
            continue;
        }
        m_dialogues.append(*dialogue);
        restored.threads.append(dialogue->threadId);
    }
    return restored;
}

void FormStore::clear()
{
    m_dialogues.clear();
    m_tracker = {};
}

} // namespace Kustomer
