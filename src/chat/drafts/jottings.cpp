// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/jottings.h"

#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"
#include "chat/storage/recordreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString jottingKind = u"jotting"_s;

} // namespace

Record recordOf(const Jotting &jotting)
{
    return {.kind = jottingKind,
            .id = jotting.place,
            .value = {{u"content"_s, QJsonObject::fromVariantMap(jotting.content)}}};
}

Jottings::Jottings(LocalStore *store, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace.writing);
    connect(&m_pause, &QTimer::timeout, this, &Jottings::flush);
}

QList<Jotting>::iterator Jottings::find(const QString &place)
{
    return std::ranges::find(m_jottings, place, &Jotting::place);
}

QVariantMap Jottings::jotting(const QString &place) const
{
    const auto found = std::ranges::find(m_jottings, place, &Jotting::place);
    return found == m_jottings.end() ? QVariantMap() : found->content;
}

void Jottings::set(const QString &place, const QVariantMap &content)
{
    if (content == jotting(place))
        return;
    const auto present = find(place);
    if (content.isEmpty())
        m_jottings.erase(present);
    else if (present == m_jottings.end())
        m_jottings.append({place, content});
    else
        present->content = content;
    m_tracker.touch(place);
    if (content.isEmpty())
        flush();
    else
        m_pause.start();
}

void Jottings::flush()
{
    m_pause.stop();
    RecordChanges changes;
    append(changes, m_tracker.take(m_jottings, &Jotting::place), jottingKind);
    if (changes.isEmpty())
        return;
    m_store->write(changes, this, [this](const Result<Done> &done) {
        if (!done) // perhaps the file is another one now: the next change writes all of them
            m_tracker.touchAll();
    });
}

void Jottings::restore(const QList<Record> &records)
{
    for (const Jotting &present : std::as_const(m_jottings))
        m_tracker.touch(present.place); // this file may not have it
    for (const Record &record : records) {
        if (record.kind != jottingKind)
            continue;
        RecordReader read(record);
        const QVariantMap content = read.object("content"_L1).toVariantMap();
        if (content.isEmpty())
            read.fail("content"_L1, u"missing"_s);
        if (read.failure()) {
            m_store->discard(record);
            Q_EMIT problemNoticed(*read.failure());
        } else if (find(record.id) == m_jottings.end()) {
            m_jottings.append({record.id, content});
        }
    }
    flush();
}

void Jottings::clear()
{
    m_pause.stop();
    m_jottings.clear();
    m_tracker = {};
}

} // namespace Kustomer
