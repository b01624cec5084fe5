// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/messagetemplate.h"

namespace Kustomer {

bool ReplyOption::operator==(const ReplyOption &other) const
{
    return words == other.words && payload == other.payload && details == other.details
        && pictureUrl == other.pictureUrl && options == other.options;
}

} // namespace Kustomer
