// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formcalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "chat/dialogue/formsubmission.h"
#include "protocol/asking/helparticle.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {

using Method = HttpRequest::Method;

namespace {

constexpr qsizetype longestTerm = 500;

Result<Document> anyDocument(const QByteArray &body)
{
    return documentFrom(body);
}

} // namespace

void form(ApiCaller *caller, const QString &id, QObject *context, const Answer<ChatForm> &answer)
{
    caller->ask({.path = u"/c/v1/chat/forms/%1"_s.arg(inPath(id))}, context,
                inDocument<ChatForm, formFrom>, answer, ApiCaller::As::Anybody);
}

void teams(ApiCaller *caller, const QStringList &ids, QObject *context,
           const Answer<Page<ReplyOption>> &answer)
{
    QStringList segments;
    for (const QString &id : ids)
        segments.append(inPath(id));
    caller->ask({.path = u"/c/v1/chat/teams/%1"_s.arg(segments.join(u','))}, context,
                inDocument<Page<ReplyOption>, teamPageFrom>, answer, ApiCaller::As::Anybody);
}

void submitForm(ApiCaller *caller, const FormDialogue &dialogue, QObject *context,
                const Answer<FormOutcome> &answer)
{
    caller->ask({.method = Method::Post,
                 .path = u"/c/v1/chat/forms/%1/responses"_s.arg(inPath(dialogue.form.id)),
                 .body = Requests::formResponse(entriesOf(dialogue), deflectionIn(dialogue))},
                context, inDocument<FormOutcome, formOutcomeFrom>, answer);
}

void findArticles(ApiCaller *caller, const ArticleSearch &search, QObject *context,
                  const Answer<QList<ArticleLink>> &answer)
{
    const QString language = search.language.isEmpty() ? u"en_us"_s : search.language;
    const QString path = withQuery(u"/c/v1/kb/deflection/chat"_s,
                                   {{u"term"_s, search.words.left(longestTerm)},
                                    {u"pageSize"_s, u"3"_s},
                                    {u"lang"_s, language}});
    const auto take = [name = search.organisationName, answer](const Result<Document> &found) {
        if (found)
            answer(helpArticlesFrom(*found, name));
        else
            answer(found.error());
    };
    caller->ask({.path = path}, context, anyDocument, take, ApiCaller::As::Anybody);
}

} // namespace Kustomer::Calls
