// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/threadid.h"

#include <QUuid>

#include <algorithm>

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

bool canBeId(const QString &id)
{
    constexpr qsizetype longestId = 128;
    const auto isOfIds = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_';
    };
    return !id.isEmpty() && id.size() <= longestId && std::ranges::all_of(id, isOfIds);
}

} // namespace Kustomer
