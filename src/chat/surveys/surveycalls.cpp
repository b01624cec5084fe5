// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/surveycalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "protocol/nouns/satisfaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

Result<std::optional<Satisfaction>> surveyFrom(const QByteArray &body)
{
    using Value = std::optional<Satisfaction>;
    if (body.trimmed().isEmpty()) // switched off
        return Value();
    const Result<Satisfaction> survey = inDocument<Satisfaction, satisfactionFrom>(body);
    return survey ? Result<Value>(*survey) : survey.error();
}

} // namespace

void satisfaction(ApiCaller *caller, const QString &conversationId, QObject *context,
                  const Answer<std::optional<Satisfaction>> &answer)
{
    // without a body; asking again gives the same survey (wire E25)
    caller->ask({.method = Method::Post,
                 .path = u"/c/v1/chat/sessions/%1/satisfaction"_s.arg(inPath(conversationId)),
                 .repeat = Repeat::Always},
                context, surveyFrom, answer);
}

void answerSatisfaction(ApiCaller *caller, const QString &satisfactionId, const QByteArray &body,
                        QObject *context, const Answer<Done> &answer)
{
    // the newest answer counts, however often it is sent; what is said to it does not (wire E26)
    caller->ask({.method = Method::Put,
                 .path = u"/c/v1/chat/satisfaction-responses/%1"_s.arg(inPath(satisfactionId)),
                 .body = body,
                 .repeat = Repeat::Always},
                context, acceptanceFrom, answer);
}

} // namespace Kustomer::Calls
