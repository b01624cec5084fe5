// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/activity.h"

#include "protocol/json/attributereader.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QDateTime lastActivityFrom(const Document &document)
{
    if (document.data.isEmpty())
        return {};
    AttributeReader read(document.data.first()); // the type is not checked (wire E7)
    return read.date("lastActivity"_L1);
}

} // namespace Kustomer
