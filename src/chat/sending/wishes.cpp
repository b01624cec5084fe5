// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/sending/wishes.h"

#include "chat/sending/begunthreads.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"
#include "chat/storage/recordreader.h"
#include "protocol/json/oneline.h"
#include "protocol/json/wiretext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString wishKind = u"wish"_s;

ThreadWish wishFrom(const Record &record)
{
    const RecordReader read(record);
    return {.threadId = record.id,
            .wanted = {.title = read.text("title"_L1),
                       .brandId = read.text("brandId"_L1),
                       .assistantId = read.text("assistantId"_L1),
                       .customAttributes = read.object("attributes"_L1).toVariantMap()}};
}

} // namespace

Record recordOf(const ThreadWish &wish)
{
    return {.kind = wishKind,
            .id = wish.threadId,
            .value
            = {{u"title"_s, wish.wanted.title},
               {u"brandId"_s, wish.wanted.brandId},
               {u"assistantId"_s, wish.wanted.assistantId},
               {u"attributes"_s, QJsonObject::fromVariantMap(wish.wanted.customAttributes)}}};
}

Wishes::Wishes(LocalStore *store, const ChatBrand &brand, QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_brand(brand)
{ }

NewConversation Wishes::tidy(NewConversation wanted)
{
    wanted.title = oneLine(wireText(wanted.title), longestLine);
    wanted.customAttributes
        = QJsonObject::fromVariantMap(wanted.customAttributes).toVariantMap(); // as it is on disk
    return wanted;
}

void Wishes::set(const QString &threadId, const NewConversation &wanted)
{
    if (wanted != NewConversation() && of(threadId) != wanted)
        m_wishes.append({threadId, wanted});
}

NewConversation Wishes::of(const QString &threadId) const
{
    const auto found = std::ranges::find(m_wishes, threadId, &ThreadWish::threadId);
    return found == m_wishes.end() ? NewConversation() : found->wanted;
}

NewConversation Wishes::wholeOf(const QString &threadId) const
{
    NewConversation wanted = of(threadId);
    if (wanted.brandId.isEmpty())
        wanted.brandId = m_brand.id;
    if (wanted.assistantId.isEmpty())
        wanted.assistantId = m_brand.assistantId;
    return wanted;
}

void Wishes::keepAlong(const QString &threadId)
{
    if (m_kept.contains(threadId) || of(threadId) == NewConversation())
        return;
    m_kept.insert(threadId);
    m_tracker.touch(threadId);
    save();
}

void Wishes::drop(const QString &threadId)
{
    if (m_wishes.removeIf([&](const ThreadWish &one) { return one.threadId == threadId; }) == 0)
        return;
    if (m_kept.remove(threadId)) {
        m_tracker.touch(threadId);
        save();
    }
}

void Wishes::save()
{
    RecordChanges changes;
    append(changes, m_tracker.take(m_wishes, &ThreadWish::threadId), wishKind);
    if (changes.isEmpty())
        return;
    m_store->write(changes, this, [this](const Result<Done> &done) {
        if (!done) // perhaps the file is another one now: the next change writes all of them
            m_tracker.touchAll();
    });
}

void Wishes::restore(const QList<Record> &records)
{
    const QSet<QString> begun = begunThreads(records, outboxContentFrom(records));
    for (const ThreadWish &present : std::as_const(m_wishes)) {
        if (m_kept.contains(present.threadId)) // this file may not have it
            m_tracker.touch(present.threadId);
    }
    for (const Record &record : records) {
        if (record.kind != wishKind || of(record.id) != NewConversation())
            continue;
        if (!begun.contains(record.id)) {
            m_tracker.touch(record.id);
            continue;
        }
        m_wishes.append(wishFrom(record));
        m_kept.insert(record.id);
    }
    save();
}

void Wishes::forget()
{
    m_wishes.clear();
    m_kept.clear();
    m_tracker = {};
}

} // namespace Kustomer
