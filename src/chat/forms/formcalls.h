// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"
#include "protocol/asking/form.h"

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// wire E20
void form(ApiCaller *caller, const QString &id, QObject *context, const Answer<ChatForm> &answer);
/// wire E19
void teams(ApiCaller *caller, const QStringList &ids, QObject *context,
           const Answer<Page<ReplyOption>> &answer);
/// wire E21
void submitForm(ApiCaller *caller, const FormDialogue &dialogue, QObject *context,
                const Answer<FormOutcome> &answer);

/// What articles are looked for with, and whose they are.
struct ArticleSearch
{
    QString words;
    QString language; ///< empty: English
    QString organisationName;
};

/// wire E22
void findArticles(ApiCaller *caller, const ArticleSearch &search, QObject *context,
                  const Answer<QList<ArticleLink>> &answer);

} // namespace Kustomer::Calls
