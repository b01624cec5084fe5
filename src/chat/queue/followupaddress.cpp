// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/followupaddress.h"

#include "chat/capture/emailaddress.h"
#include "chat/capture/phonenumber.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString followUpAddressFrom(const QString &channel, const QString &written)
{
    return channel == "email"_L1 ? emailFrom(written) : phoneFrom(written);
}

} // namespace Kustomer
