// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/threadid.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr auto localPrefix = "local-"_L1;

} // namespace

QString newLocalThreadId()
{
    return localPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isLocalThreadId(const QString &id)
{
    return id.startsWith(localPrefix);
}

} // namespace Kustomer
