// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helpwords.h"

#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::HelpWords {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

QString openInBrowser()
{
    return translated(QT_TRANSLATE_NOOP("Help", "Open in browser"));
}

/// A day in words; nobody asks which one of the week it was.
QString dayOf(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression weekday(u"(?:dddd|ddd)[,.،、]?\\s*|[,、]?\\s*(?:dddd|ddd)"_s);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

QString help()
{
    return translated(QT_TRANSLATE_NOOP("Help", "Help"));
}

QString search()
{
    return translated(QT_TRANSLATE_NOOP("Help", "Search for help"));
}

QString more()
{
    return translated(QT_TRANSLATE_NOOP("Help", "More articles"));
}

QString askUs()
{
    return translated(QT_TRANSLATE_NOOP("Help", "Ask us"));
}

QString kind(HelpRow::Kind kind)
{
    if (kind == HelpRow::Kind::Category)
        return translated(QT_TRANSLATE_NOOP("Help", "Category"));
    return kind == HelpRow::Kind::Article ? translated(QT_TRANSLATE_NOOP("Help", "Article"))
                                          : QString();
}

QString found(int articles)
{
    return QCoreApplication::translate("Help", "%n article(s) found", nullptr, articles);
}

StatePage::Words nothingFound(const QString &words)
{
    return {.icon = Icon::Search,
            .headline = translated(QT_TRANSLATE_NOOP("Help", "Nothing found")),
            .sentence
            = translated(QT_TRANSLATE_NOOP("Help", "No article has the words “%1”.")).arg(words),
            .voice = StatePage::Words::Voice::Aloud};
}

StatePage::Words emptyCategory()
{
    return {.icon = Icon::Page,
            .headline = translated(QT_TRANSLATE_NOOP("Help", "No articles yet")),
            .voice = StatePage::Words::Voice::Aloud};
}

StatePage::Words chooseArticle()
{
    return {.icon = Icon::Page,
            .headline = translated(QT_TRANSLATE_NOOP("Help", "Choose an article"))};
}

StatePage::Words articleFailure(const Error &error, Page page)
{
    const bool isGone = error.kind == Error::Kind::NotFound;
    StatePage::Words words{.icon = isGone ? Icon::Page : Icon::Unreachable,
                           .headline
                           = translated(QT_TRANSLATE_NOOP("Help", "This article can't be shown")),
                           .voice = StatePage::Words::Voice::Aloud};
    if (isGone) {
        words.headline = translated(QT_TRANSLATE_NOOP("Help", "This article is not here"));
        words.sentence = translated(
            QT_TRANSLATE_NOOP("Help", "It may have moved, or it is not published any more."));
        words.action = page == Page::There ? openInBrowser() : QString();
    } else {
        words.sentence = trouble(error);
        words.action = translated(QT_TRANSLATE_NOOP("Help", "Try again"));
    }
    return words;
}

StatePage::Words categoryFailure(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        return {.icon = Icon::Page,
                .headline = translated(QT_TRANSLATE_NOOP("Help", "There is no help here yet")),
                .voice = StatePage::Words::Voice::Aloud};
    }
    return {.icon = Icon::Unreachable,
            .headline = translated(QT_TRANSLATE_NOOP("Help", "The articles couldn't be loaded")),
            .sentence = trouble(error),
            .action = translated(QT_TRANSLATE_NOOP("Help", "Try again")),
            .voice = StatePage::Words::Voice::Aloud};
}

ArticleHead headOf(const Article &article, const QLocale &locale)
{
    ArticleHead head{.title = showable(article.title)};
    for (const ArticleCategory &step : article.path)
        head.crumbs.append(step.title);
    if (article.updatedAt.isValid()) {
        const QString day = dayOf(article.updatedAt.toLocalTime().date(), locale);
        head.updated = translated(QT_TRANSLATE_NOOP("Help", "Updated %1")).arg(day);
    }
    if (!article.url.isEmpty())
        head.openInBrowser = openInBrowser();
    head.cut
        = translated(QT_TRANSLATE_NOOP("Help", "The article goes on; all of it is on its page."));
    return head;
}

} // namespace Kustomer::HelpWords
