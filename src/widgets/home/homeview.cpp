// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/homeview.h"

#include "widgets/words/trouble.h"

#include <QCoreApplication>

namespace Kustomer {

namespace {

using Loading = ConversationListModel::Loading;

QString translated(const char *text)
{
    return QCoreApplication::translate("Kustomer::Home", text);
}

QString tryAgain(const Error &error)
{
    return mayHelpToTryAgain(error) ? translated(QT_TRANSLATE_NOOP("Kustomer::Home", "Try again"))
                                    : QString();
}

HomeView::Hint hintOf(const HomeFacts &facts)
{
    if (facts.isLoginRequired)
        return {}; // each place tells of it, and nothing else helps
    if (facts.hasLoginFailed)
        return {
            .text = translated(QT_TRANSLATE_NOOP(
                "Kustomer::Home", "You couldn't be logged in, so you are chatting as a guest."))};
    if (facts.loading != Loading::Failed || facts.conversations == 0)
        return {};
    const bool isOlder = facts.more == ConversationListModel::More::OnServer;
    const char *text = isOlder
        ? QT_TRANSLATE_NOOP("Kustomer::Home", "Older conversations couldn't be loaded.")
        : QT_TRANSLATE_NOOP("Kustomer::Home", "Your conversations couldn't be brought up to date.");
    return {.text = translated(text), .action = tryAgain(facts.lastError)};
}

StatePage::Words failure(const Error &error)
{
    return {.icon = Icon::Unreachable,
            .headline = translated(
                QT_TRANSLATE_NOOP("Kustomer::Home", "Your conversations couldn't be loaded")),
            .sentence = trouble(error),
            .action = tryAgain(error),
            .voice = StatePage::Words::Voice::Aloud};
}

} // namespace

HomeView HomeView::of(const HomeFacts &facts)
{
    HomeView view{.hint = hintOf(facts)};
    if (facts.conversations > 0) {
        view.content = Content::List;
        return view;
    }
    const bool isAsking = facts.loading == Loading::Nothing || facts.loading == Loading::Running;
    if (facts.availability == Availability::Disabled) {
        view.content = Content::State;
        view.words = {.icon = Icon::Resting,
                      .headline = translated(QT_TRANSLATE_NOOP(
                          "Kustomer::Home", "Chat is not available at the moment"))};
    } else if (facts.loading == Loading::Failed) {
        view.content = Content::State;
        view.words = failure(facts.lastError);
    } else if (!isAsking || facts.isLoginRequired) {
        view.content = Content::State;
        view.words
            = {.icon = Icon::Chat,
               .headline = translated(QT_TRANSLATE_NOOP("Kustomer::Home", "No conversations yet")),
               .sentence = facts.mayAsk
                   ? translated(QT_TRANSLATE_NOOP("Kustomer::Home", "Ask us anything."))
                   : QString()};
    }
    return view;
}

} // namespace Kustomer
