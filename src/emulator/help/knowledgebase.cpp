// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/help/knowledgebase.h"

#include <QRegularExpression>

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The key of the translation that serves a language best; empty: the original does.
QString bestLanguage(const QString &wanted, const QString &original, const QJsonObject &others)
{
    const auto code = wanted.toLower().replace(u'-', u'_');
    if (code.isEmpty() || code == original)
        return {};
    if (others.contains(code))
        return code;
    const auto language = code.section(u'_', 0, 0);
    if (original.section(u'_', 0, 0) == language)
        return {};
    const auto keys = others.keys();
    const auto related = std::ranges::find_if(
        keys, [&](const auto &key) { return key.section(u'_', 0, 0) == language; });
    return related == keys.end() ? QString() : *related;
}

} // namespace

QString slugOf(const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    auto slug = title.toLower().replace(others, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"article"_s : slug;
}

KbArticle KbArticle::in(const QString &language) const
{
    const auto best = bestLanguage(language, lang, translations);
    if (best.isEmpty())
        return *this;
    auto article = *this;
    article.lang = best;
    article.title = translations[best]["title"_L1].toString(title);
    const auto text = translations[best]["html"_L1];
    if (text.isString())
        article.html = text.toString();
    article.slug = slugOf(article.title);
    return article;
}

QString KbArticle::words() const
{
    static const QRegularExpression markup(u"<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inWords(
        u"</?(a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|u)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto words = QString(html).replace(inWords, QString()).replace(markup, u" "_s);
    words.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    return words.replace(u"&amp;"_s, u"&"_s).simplified();
}

} // namespace Kustomer::Emulation
