// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formdialogue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = FormLine::Kind;
using Stage = FormState::Stage;

bool isReaction(const FormLine &line)
{
    return line.kind == Kind::Answer || line.kind == Kind::Skipped || line.kind == Kind::Verdict;
}

} // namespace

const FormQuestion *FormDialogue::questionOf(const FormLine &line) const
{
    const bool isOne = line.question >= 0 && line.question < form.questions.size();
    return isOne ? &form.questions.at(line.question) : nullptr;
}

void FormDialogue::add(FormLine line, const QDateTime &now)
{
    line.at = lines.isEmpty() ? now : std::max(now, lines.last().at.addMSecs(1));
    lines.append(line);
}

void FormDialogue::open(const QString &words, const QDateTime &now)
{
    if (!lines.isEmpty() && lines.last().kind == Kind::Opening) // the form is not here yet
        lines.last().words += u'\n' + words;
    else
        add({.kind = Kind::Opening, .words = words}, now);
}

void FormDialogue::begin(const ChatForm &whole, const QDateTime &now)
{
    form = whole;
    advance(now);
}

/// Says what is next until it is the customer's turn.
void FormDialogue::advance(const QDateTime &now)
{
    while (!isAwaited() && sought().isEmpty() && !isSettledByArticles()) {
        int next = 0;
        for (const FormLine &line : std::as_const(lines))
            next = std::max(next, line.question + 1);
        if (next >= form.questions.size())
            return;
        add({.kind = Kind::Prompt, .question = next, .words = form.questions.at(next).prompt}, now);
    }
}

/// Whether the last line waits for the customer.
bool FormDialogue::isAwaited() const
{
    if (lines.isEmpty())
        return false;
    const FormQuestion *question = questionOf(lines.last());
    return lines.last().kind == Kind::FollowUp
        || (lines.last().kind == Kind::Prompt && question && question->isAsked());
}

QString FormDialogue::sought() const
{
    const FormQuestion *question = lines.isEmpty() ? nullptr : questionOf(lines.last());
    const bool isSought = question && question->kind == FormQuestion::Kind::Articles
        && lines.last().kind == Kind::Answer;
    return isSought ? lines.last().words : QString();
}

bool FormDialogue::isSettledByArticles() const
{
    return !lines.isEmpty() && lines.last().kind == Kind::Verdict
        && lines.last().value.startsWith("end"_L1);
}

bool FormDialogue::isAnswered() const
{
    return std::ranges::any_of(lines, &FormLine::isOfCustomer)
        || std::ranges::any_of(lines, &isReaction);
}

bool FormDialogue::isComplete() const
{
    return !form.questions.isEmpty() && !isAwaited() && sought().isEmpty();
}

bool FormDialogue::tellsEmail() const
{
    return std::ranges::any_of(lines, [this](const FormLine &line) {
        const FormQuestion *question = questionOf(line);
        return line.kind == Kind::Answer && question && question->kind == FormQuestion::Kind::Email;
    });
}

std::optional<FormQuestion> FormDialogue::asked() const
{
    if (!isAwaited())
        return std::nullopt;
    FormQuestion question = *questionOf(lines.last());
    if (lines.last().kind == Kind::FollowUp)
        question.prompt = question.followUp;
    else if (question.kind == FormQuestion::Kind::Articles)
        question.options.clear(); // of what follows
    return question;
}

FormState FormDialogue::state() const
{
    FormState state{.conversationId = threadId, .formId = form.id};
    state.count = int(std::ranges::count_if(form.questions, &FormQuestion::isAsked));
    if (form.questions.isEmpty()) {
        state.stage = Stage::Waiting;
        return state;
    }
    const int reached = lines.isEmpty() ? -1 : lines.last().question;
    for (int i = 0; i <= reached; ++i)
        state.position += form.questions.at(i).isAsked() ? 1 : 0;
    state.stage = isComplete() ? Stage::Sending : Stage::Searching;
    if (const std::optional<FormQuestion> question = asked()) {
        state.stage = Stage::Asking;
        state.question = *question;
        state.canSkip = !question->isRequired;
    }
    state.canGoBack = state.stage != Stage::Sending && std::ranges::any_of(lines, &isReaction);
    return state;
}

void FormDialogue::answer(const FormInput &input, const QDateTime &now)
{
    if (!isAwaited())
        return;
    const Kind kind = lines.last().kind == Kind::FollowUp ? Kind::Verdict : Kind::Answer;
    add({.kind = kind,
         .question = lines.last().question,
         .words = input.words,
         .value = input.value},
        now);
    advance(now);
}

void FormDialogue::skip(const QDateTime &now)
{
    if (!isAwaited())
        return;
    add({.kind = Kind::Skipped, .question = lines.last().question}, now);
    advance(now);
}

std::optional<FormLine> FormDialogue::goBack()
{
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isReaction);
    if (last == lines.rend() || wasAsked)
        return std::nullopt;
    const FormLine taken = *last;
    lines.erase(std::prev(last.base()), lines.end());
    return taken;
}

void FormDialogue::takeArticles(const QList<ArticleLink> &found, const QDateTime &now)
{
    if (sought().isEmpty())
        return;
    const int index = lines.last().question;
    const FormQuestion question = form.questions.at(index);
    const QString words = found.isEmpty() ? question.missed : question.found;
    add({.kind = Kind::Articles, .question = index, .words = words, .articles = found}, now);
    if (!found.isEmpty() && !question.options.isEmpty())
        add({.kind = Kind::FollowUp, .question = index, .words = question.followUp}, now);
    advance(now);
}

bool FormDialogue::noteVisit(const QUrl &page)
{
    for (const FormLine &line : std::as_const(lines)) {
        const auto article = std::ranges::find(line.articles, page, &ArticleLink::url);
        if (article == line.articles.end())
            continue;
        ++visits[article->id];
        return true;
    }
    return false;
}

} // namespace Kustomer
