// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/articleseeker.h"

#include "chat/forms/formcalls.h"

namespace Kustomer {

ArticleSeeker::ArticleSeeker(ApiCaller *caller, const Pace &pace, const QString &language,
                             const QString &organisationName, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_language(language)
    , m_organisationName(organisationName)
    , m_searches(pace.again, this)
{ }

void ArticleSeeker::seek(const QString &threadId, const QString &words)
{
    using Found = QList<ArticleLink>;
    const auto put = [this, words](QObject *context, const Inquiry<Found>::Answer &told) {
        const Calls::ArticleSearch wanted{
            .words = words, .language = m_language, .organisationName = m_organisationName};
        const auto take = [told](const Result<Found> &found) {
            const bool isRefused = !found && !found.error().retryable
                && found.error().kind != Error::Kind::Cancelled;
            told(isRefused ? Found() : found);
        };
        Calls::findArticles(m_caller, wanted, context, take);
    };
    m_searches.ask<Found>(threadId, put, [this, threadId](const Found &articles) {
        stop(threadId);
        Q_EMIT found(threadId, articles);
    });
}

} // namespace Kustomer
