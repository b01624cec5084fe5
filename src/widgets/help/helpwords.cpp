// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helpwords.h"

#include "chat/base/formatlocale.h"
#include "chat/reading/showable.h"
#include "widgets/words/trouble.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::HelpWords {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Kustomer::Help", text);
}

QString openInBrowser()
{
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Open in browser"));
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
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Help"));
}

QString search()
{
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Search for help"));
}

QString more()
{
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "More articles"));
}

QString notLoaded()
{
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "The articles couldn't be loaded"));
}

QString askUs()
{
    return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Ask us"));
}

QString open()
{
    return QCoreApplication::translate("Kustomer::Help", "Open",
                                       "on screen beside the list, spoken");
}

QString kind(HelpRow::Kind kind)
{
    if (kind == HelpRow::Kind::Category)
        return translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Category"));
    return kind == HelpRow::Kind::Article
        ? translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Article"))
        : QString();
}

QString found(int articles, const QLocale &locale)
{
    return inDigitsOf(
        locale,
        QCoreApplication::translate("Kustomer::Help", "%n article(s) found", nullptr, articles));
}

StatePage::Words nothingFound(const QString &words)
{
    return {.icon = Icon::Search,
            .headline = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Nothing found")),
            .sentence
            = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "No article has the words “%1”."))
                  .arg(words),
            .voice = StatePage::Words::Voice::Aloud};
}

StatePage::Words emptyCategory()
{
    return {.icon = Icon::Page,
            .headline = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "No articles yet")),
            .voice = StatePage::Words::Voice::Aloud};
}

StatePage::Words chooseArticle()
{
    return {.icon = Icon::Page,
            .headline = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Choose an article"))};
}

StatePage::Words articleFailure(const Error &error, Page page)
{
    const bool isGone = error.kind == Error::Kind::NotFound;
    StatePage::Words words{
        .icon = isGone ? Icon::Page : Icon::Unreachable,
        .headline = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "This article can't be shown")),
        .voice = StatePage::Words::Voice::Aloud};
    if (isGone) {
        words.headline
            = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "This article is not here"));
        words.sentence = translated(QT_TRANSLATE_NOOP(
            "Kustomer::Help", "It may have moved, or it is not published any more."));
        words.action = page == Page::There ? openInBrowser() : QString();
    } else {
        words.sentence = trouble(error);
        words.action = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Try again"));
    }
    return words;
}

StatePage::Words categoryFailure(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        return {.icon = Icon::Page,
                .headline
                = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "There is no help here yet")),
                .voice = StatePage::Words::Voice::Aloud};
    }
    return {.icon = Icon::Unreachable,
            .headline = notLoaded(),
            .sentence = trouble(error),
            .action = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Try again")),
            .voice = StatePage::Words::Voice::Aloud};
}

ArticleHead headOf(const Article &article, const QLocale &locale)
{
    ArticleHead head{.title = showable(article.title)};
    for (const ArticleCategory &step : article.path)
        head.crumbs.append(step.title);
    if (article.updatedAt.isValid()) {
        const QString day = dayOf(article.updatedAt.toLocalTime().date(), locale);
        head.updated = translated(QT_TRANSLATE_NOOP("Kustomer::Help", "Updated %1")).arg(day);
    }
    if (!article.url.isEmpty())
        head.openInBrowser = openInBrowser();
    head.cut = translated(
        QT_TRANSLATE_NOOP("Kustomer::Help", "The article goes on; all of it is on its page."));
    return head;
}

} // namespace Kustomer::HelpWords
