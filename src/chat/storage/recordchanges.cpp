// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/recordchanges.h"

#include <algorithm>

namespace Kustomer {
namespace {

template <typename T>
void addMissing(QList<T> &list, const QList<T> &more)
{
    std::ranges::copy_if(more, std::back_inserter(list),
                         [&list](const T &one) { return !list.contains(one); });
}

} // namespace

void follow(RecordChanges &changes, const RecordChanges &later)
{
    const auto isOverruled = [&later](const Record &record) {
        return later.clearedKinds.contains(record.kind)
            || later.removed.contains(RecordChanges::Key{record.kind, record.id})
            || std::ranges::any_of(later.written, [&record](const Record &other) {
                   return other.kind == record.kind && other.id == record.id;
               });
    };
    changes.written.removeIf(isOverruled); // what is removed goes before anything is written
    addMissing(changes.clearedKinds, later.clearedKinds);
    addMissing(changes.removed, later.removed);
    changes.written += later.written;
}

} // namespace Kustomer
