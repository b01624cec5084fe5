// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notices/statepage.h"
#include "widgets/words/hostwords.h"

namespace Kustomer {

class Talk;

/// What a conversation without messages says instead.
StatePage::Words emptyWords(const Talk &talk, const Ways &ways);

} // namespace Kustomer
