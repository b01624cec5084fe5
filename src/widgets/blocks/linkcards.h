// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/choices.h"

#include <KustomerChat/Message>

namespace Kustomer {

/// A card for each page to which a message links and of which the service said something. Its
/// picture obeys the picture policy, as all pictures of texts do.
QList<Choice> linkCardsOf(const Message &message, Qt::LayoutDirection direction);

} // namespace Kustomer
