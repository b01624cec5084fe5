// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"
#include "chat/storage/record.h"

namespace Kustomer {

/// What the records of dialogues are called.
QString formRecordKind();

Record recordOf(const FormDialogue &dialogue);
Result<FormDialogue> formDialogueFrom(const Record &record);

} // namespace Kustomer
