// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/recordreader.h"

#include <KustomerChat/Draft>

namespace Kustomer {

// The one place that knows what a draft is on disk, and when two are the same.

/// Puts a draft into the value of a record.
void insert(QJsonObject *value, const Draft &draft);
/// A blank one is a failure.
Draft draftFrom(RecordReader *reader);

/// A draft as it can travel.
Draft wireDraft(Draft draft);
/// Whether a message of one could be taken for a message of the other.
bool isSameContent(const Draft &one, const Draft &other);

} // namespace Kustomer
