// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/outboxstore.h"

#include "chat/outbox/outboxrecords.h"
#include "chat/storage/localstore.h"

#include <QPointer>

#include <utility>

namespace Kustomer {

OutboxStore::OutboxStore(LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void OutboxStore::save(QObject *context, const Step &next)
{
    write(context, next, Attempt::First);
}

void OutboxStore::keepAnswer(const Outbox::Entry &settled)
{
    if (!settled.draft.payload.isEmpty())
        m_answers.insert(settled.clientId, settled);
}

bool OutboxStore::dropAnswers(const QString &conversationId)
{
    const auto isTold = [&](QHash<QString, Outbox::Entry>::iterator answer) {
        if (answer->conversationId != conversationId)
            return false;
        m_toldAnswers.append(answer.key());
        return true;
    };
    return m_answers.removeIf(isTold) > 0;
}

Changes<Outbox::Entry> OutboxStore::takeEntries()
{
    Changes<Outbox::Entry> entries = outbox.takeChanges();
    if (entries.isEverything)
        entries.written += m_answers.values();
    const auto isKept = [this](const QString &clientId) {
        return m_answers.contains(clientId);
    };
    entries.removed.removeIf(isKept);
    entries.removed += std::exchange(m_toldAnswers, {});
    return entries;
}

void OutboxStore::write(QObject *context, const Step &next, Attempt attempt)
{
    const Changes<Outbox::Entry> entries = takeEntries();
    const Changes<Creations::Creation> started = creations.takeChanges();
    const auto confirm = [=, this, stay = QPointer<QObject>(context)](const Result<Done> &done) {
        if (!done) { // perhaps the file is another one now
            outbox.touchAll();
            creations.touchAll();
            for (const Outbox::Entry &entry : entries.written)
                outbox.suspect(entry.clientId);
        }
        if (!done && attempt == Attempt::First) {
            write(stay, next, Attempt::Second);
            return;
        }
        for (const Outbox::Entry &entry : entries.written) {
            if (stay && (done ? outbox.noteWritten(entry) : outbox.countAsWritten(entry.clientId)))
                Q_EMIT accepted(entry.clientId);
        }
        if (stay)
            next();
    };
    m_store->write(recordChanges(entries, started), context, confirm);
}

void OutboxStore::restore(const OutboxContent &content)
{
    for (const Record &one : content.unreadable)
        m_store->discard(one);
    creations.restore(content.creations);
    QList<Outbox::Entry> entries = content.entries; // but for what has been sent since
    entries.removeIf(
        [this](const Outbox::Entry &entry) { return m_answers.contains(entry.clientId); });
    outbox.restore(entries);
    for (const Creations::Creation &one : creations.answered()) {
        outbox.rename(one.threadId, one.conversationId);
        creations.finish(one.threadId);
    }
}

void OutboxStore::clear()
{
    outbox.clear();
    creations = {};
    m_answers.clear();
    m_toldAnswers.clear();
}

} // namespace Kustomer
