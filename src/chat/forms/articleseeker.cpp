// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/articleseeker.h"

#include "chat/forms/formcalls.h"

namespace Kustomer {

ArticleSeeker::ArticleSeeker(ApiCaller *caller, const Pace &pace, const QString &language,
                             const QString &organisationName, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_language(language)
    , m_organisationName(organisationName)
{ }

void ArticleSeeker::seek(const QString &threadId, const QString &words)
{
    stop(threadId);
    const auto put = [this, words](QObject *context, const Search::Answer &told) {
        const Calls::ArticleSearch wanted{
            .words = words, .language = m_language, .organisationName = m_organisationName};
        const auto take = [told](const Result<QList<ArticleLink>> &found) {
            const bool isRefused = !found && !found.error().mayPass()
                && found.error().kind != Error::Kind::Cancelled;
            told(isRefused ? QList<ArticleLink>() : found);
        };
        Calls::findArticles(m_caller, wanted, context, take);
    };
    auto *search = new Search(
        m_pace.again, put,
        [this, threadId](const QList<ArticleLink> &found) {
            stop(threadId);
            Q_EMIT this->found(threadId, found);
        },
        this);
    m_searches.insert(threadId, search);
    search->ask();
}

void ArticleSeeker::stop(const QString &threadId)
{
    Search *search = m_searches.take(threadId);
    if (!search)
        return;
    search->stop();
    search->deleteLater(); // it may be telling
}

void ArticleSeeker::clear()
{
    const QStringList threads = m_searches.keys();
    for (const QString &threadId : threads)
        stop(threadId);
}

} // namespace Kustomer
