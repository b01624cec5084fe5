// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/articles.h"

#include "chat/access/chataccess.h"
#include "chat/running/runningchat.h"

namespace Kustomer {

Articles::Articles(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        connect(&report->chat(), &RunningChat::settingsChanged, report, [this] { review(); });
        review(); // before it there was nothing to offer
    });
    connect(m_chat, &ChatAccess::ended, this, &Articles::review);
}

void Articles::review()
{
    if (std::exchange(m_experience, experience()) != experience())
        m_chat->news().tell(this, ChatNews::Of::Chat, &Articles::experienceChanged);
}

Experience Articles::experience() const
{
    const RunningChat *chat = m_chat->chat();
    return chat ? experienceOf(chat->settings()) : Experience::Chat;
}

template <typename T, typename Call>
void Articles::ask(QObject *context, const Answer<T> &answer, const Call &call)
{
    m_chat->ask(context, answer, [&](RunningChat &chat, QObject *hearer, const Answer<T> &told) {
        call(chat.parts().knowledge, hearer, told);
    });
}

void Articles::rootCategory(QObject *context, const Answer<ArticleCategory> &answer)
{
    category({}, context, answer);
}

void Articles::category(const QString &id, QObject *context, const Answer<ArticleCategory> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.category(id, hearer, told);
    });
}

void Articles::articlesIn(const QString &categoryId, QObject *context,
                          const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.articlesIn(categoryId, hearer, told);
    });
}

void Articles::article(const QString &id, QObject *context, const Answer<Article> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.article(id, hearer, told);
    });
}

void Articles::search(const QString &words, QObject *context, const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.search(words, hearer, told);
    });
}

void Articles::nextPage(const ArticlePage &page, QObject *context,
                        const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.nextPage(page, hearer, told);
    });
}

void Articles::suggest(const QString &words, QObject *context, const Answer<QList<Article>> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *hearer, const auto &told) {
        base.suggest(words, hearer, told);
    });
}

void Articles::rate(const QString &articleId, const ArticleFeedback &feedback, QObject *context,
                    const Answer<Done> &answer)
{
    ask(context, answer, [&](Knowledge &base, QObject *, const auto &told) {
        base.rate(articleId, feedback, told);
    });
}

std::optional<ArticleFeedback> Articles::feedbackOn(const QString &articleId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().knowledge.feedbackOn(articleId) : std::nullopt;
}

} // namespace Kustomer
