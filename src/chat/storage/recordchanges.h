// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/changes.h"
#include "chat/storage/record.h"

namespace Kustomer {

/// Lets later changes follow: both together do what they would have done one after the other.
void follow(RecordChanges &changes, const RecordChanges &later);

/// Adds what has changed in a collection; recordOf() says what its members are on disk.
template <typename T>
void append(RecordChanges &changes, const Changes<T> &news, const QString &kind)
{
    if (news.isEverything)
        changes.clearedKinds.append(kind);
    for (const QString &id : news.removed)
        changes.removed.append({kind, id});
    for (const T &one : news.written)
        changes.written.append(recordOf(one));
}

} // namespace Kustomer
