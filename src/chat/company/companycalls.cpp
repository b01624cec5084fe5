// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/companycalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "protocol/nouns/settings.h"
#include "protocol/nouns/user.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

void settings(ApiCaller *caller, const QString &language, QObject *context,
              const Answer<ChatSettings> &answer)
{
    const QString path = withQuery(u"/p/v1/chat/settings"_s, {{u"lang"_s, language}});
    caller->askAsNobody({.path = path}, context, inDocument<ChatSettings, settingsFrom>, answer);
}

void schedule(ApiCaller *caller, const QString &id, QObject *context,
              const Answer<std::optional<Schedule>> &answer)
{
    using Value = std::optional<Schedule>;
    const bool isNamed = !id.isEmpty();
    const auto orAlwaysOpen = [answer, isNamed](const Result<Schedule> &schedule) {
        if (schedule) {
            answer(Value(*schedule));
            return;
        }
        Error error = schedule.error();
        const bool isMissing = error.kind == Error::Kind::NotFound;
        if (isMissing && isNamed)
            error.code = u"schedule_not_found"_s;
        answer(isMissing && !isNamed ? Result<Value>(Value()) : error);
    };
    const QString name = id.isEmpty() ? u"default"_s : inPath(id);
    caller->ask({.path = u"/p/v1/schedules/%1?include=holidays"_s.arg(name)}, context,
                inDocument<Schedule, scheduleFrom>, orAlwaysOpen, ApiCaller::As::Anybody);
}

void user(ApiCaller *caller, const QString &id, QObject *context, const Answer<User> &answer)
{
    caller->ask({.path = u"/c/v1/users/%1"_s.arg(inPath(id))}, context,
                inDocument<User, soleUserFrom>, answer, ApiCaller::As::Anybody);
}

} // namespace Kustomer::Calls
