// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/articles.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

Articles::Articles(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{ }

void Articles::follow(RunningChat *chat, QObject *context)
{
    ChatNews *news = &m_lifecycle->news();
    const auto review = [=, this] {
        if (std::exchange(m_experience, experience()) != experience())
            news->tellBy(this, ChatNews::Of::Chat, &Articles::experienceChanged);
    };
    connect(chat, &RunningChat::settingsChanged, context, review);
    review(); // before it there was nothing to offer
}

Experience Articles::experience() const
{
    const RunningChat *chat = m_lifecycle->chat();
    return chat ? experienceOf(chat->settings()) : Experience::Chat;
}

template <typename T, typename Call>
void Articles::ask(QObject *context, const Answer<T> &answer, const Call &call)
{
    if (RunningChat *chat = m_lifecycle->chat())
        call(chat->knowledge());
    else
        QMetaObject::invokeMethod(
            context, [answer] { answer(notStartedReason()); }, Qt::QueuedConnection);
}

void Articles::rootCategory(QObject *context, const Answer<ArticleCategory> &answer)
{
    category({}, context, answer);
}

void Articles::category(const QString &id, QObject *context, const Answer<ArticleCategory> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.category(id, context, answer); });
}

void Articles::articlesIn(const QString &categoryId, QObject *context,
                          const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.articlesIn(categoryId, context, answer); });
}

void Articles::article(const QString &id, QObject *context, const Answer<Article> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.article(id, context, answer); });
}

void Articles::search(const QString &words, QObject *context, const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.search(words, context, answer); });
}

void Articles::nextPage(const ArticlePage &page, QObject *context,
                        const Answer<ArticlePage> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.nextPage(page, context, answer); });
}

void Articles::suggest(const QString &words, QObject *context, const Answer<QList<Article>> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.suggest(words, context, answer); });
}

void Articles::rate(const QString &articleId, const ArticleFeedback &feedback, QObject *context,
                    const Answer<Done> &answer)
{
    ask(context, answer, [&](Knowledge &base) { base.rate(articleId, feedback, context, answer); });
}

std::optional<ArticleFeedback> Articles::feedbackOn(const QString &articleId) const
{
    RunningChat *chat = m_lifecycle->chat();
    return chat ? chat->knowledge().feedbackOn(articleId) : std::nullopt;
}

} // namespace Kustomer
