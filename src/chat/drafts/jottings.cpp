// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/jottings.h"

#include "chat/storage/recordreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString jottingKind = u"jotting"_s;

Result<Jotting> jottingFrom(const Record &record)
{
    RecordReader read(record);
    const Jotting jotting{.place = record.id, .content = read.object("content"_L1).toVariantMap()};
    if (jotting.content.isEmpty())
        read.fail("content"_L1, u"missing"_s);
    if (read.failure())
        return *read.failure();
    return jotting;
}

} // namespace

Record recordOf(const Jotting &jotting)
{
    return {.kind = jottingKind,
            .id = jotting.place,
            .value = {{u"content"_s, QJsonObject::fromVariantMap(jotting.content)}}};
}

Jottings::Jottings(LocalStore *store, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_jottings(store, jottingKind, &Jotting::place, pace.writing)
{ }

QVariantMap Jottings::jotting(const QString &place) const
{
    const Jotting *found = m_jottings.find(place);
    return found ? found->content : QVariantMap();
}

void Jottings::set(const QString &place, const QVariantMap &content)
{
    if (content == jotting(place))
        return;
    if (content.isEmpty())
        m_jottings.remove(place);
    else
        m_jottings.set({place, content});
}

void Jottings::restore(const QList<Record> &records)
{
    m_jottings.restore(
        records, jottingFrom, [](const QString &) {},
        [this](const Error &problem) { Q_EMIT problemNoticed(problem); });
}

} // namespace Kustomer
