// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/help/articlesearch.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QList<KbArticle> articlesWith(const QString &term, const QList<KbArticle> &articles,
                              const QString &language)
{
    const auto words = term.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&](const QString &text) {
        return std::ranges::all_of(
            words, [&](const auto &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<KbArticle> byTitle;
    QList<KbArticle> byText;
    for (const auto &one : articles) {
        const auto article = one.in(language);
        if (!article.isPublished || words.isEmpty())
            continue;
        if (hasAll(article.title))
            byTitle.append(article);
        else if (hasAll(article.title + u' ' + article.words()))
            byText.append(article);
    }
    return byTitle + byText;
}

QList<KbArticle> articlesClosestTo(const QString &sentence, const QList<KbArticle> &all,
                                   const QString &language)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    auto words = sentence.split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 3; });
    const auto code = [](const QString &of) {
        return of.section(u'_', 0, 0);
    };
    for (const auto &wanted : {code(language), u"en"_s}) {
        std::multimap<qsizetype, KbArticle, std::greater<>> byHits;
        for (const auto &one : all) {
            const auto article = one.in(language);
            const auto text = article.title + u' ' + article.words();
            const auto hits = std::ranges::count_if(words, [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            if (article.isPublished && hits > 0 && code(article.lang) == wanted)
                byHits.emplace(hits, article);
        }
        QList<KbArticle> articles;
        for (const auto &[hits, article] : byHits)
            articles.append(article);
        if (!articles.isEmpty())
            return articles;
    }
    return {};
}

} // namespace Kustomer::Emulation
