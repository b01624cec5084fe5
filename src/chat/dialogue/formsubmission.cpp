// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formsubmission.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = FormLine::Kind;

/// A link as the company's own clients write it.
QString linkTo(const ArticleLink &article)
{
    QString title = article.title;
    title.replace(u'[', u'(').replace(u']', u')');
    return u"📖 [%1](%2)"_s.arg(title, QString::fromLatin1(article.url.toEncoded()));
}

FormEntry said(const QString &words, const QDateTime &at)
{
    return {.prompt = words, .promptAt = at};
}

void addAnswer(QList<FormEntry> &entries, const FormLine &line, const QString &value)
{
    if (line.kind == Kind::Opening || entries.isEmpty())
        entries.append(FormEntry());
    FormEntry &entry = entries.last();
    entry.input = line.words;
    entry.inputAt = line.at;
    entry.value = value;
}

} // namespace

QList<FormEntry> entriesOf(const FormDialogue &dialogue)
{
    QList<FormEntry> entries;
    for (const FormLine &line : dialogue.lines) {
        switch (line.kind) {
        case Kind::Prompt:
            entries.append(said(line.words, line.at));
            entries.last().questionId = dialogue.form.questions.value(line.question).id;
            break;
        case Kind::Articles:
            if (!line.words.isEmpty())
                entries.append(said(line.words, line.at));
            for (const ArticleLink &article : line.articles)
                entries.append(said(linkTo(article), line.at));
            break;
        case Kind::FollowUp:
            entries.append(said(line.words, line.at));
            break;
        case Kind::Opening:
        case Kind::Answer:
            addAnswer(entries, line, line.value);
            break;
        case Kind::Verdict:
            addAnswer(entries, line, {});
            break;
        case Kind::Skipped:
            break;
        }
    }
    return entries;
}

std::optional<FormDeflection> deflectionIn(const FormDialogue &dialogue)
{
    using Status = FormDeflection::Status;
    std::optional<FormDeflection> deflection;
    QString query;
    for (const FormLine &line : dialogue.lines) {
        if (line.kind == Kind::Answer)
            query = line.words;
        if (line.kind == Kind::Articles) {
            deflection = FormDeflection{.query = query, .at = line.at};
            deflection->status = line.articles.isEmpty() ? Status::NoMatch : Status::Rejected;
            for (const ArticleLink &article : line.articles)
                deflection->articles.append({article.id, dialogue.visits.value(article.id)});
        }
        if (line.kind == Kind::Verdict && deflection) {
            deflection->status
                = line.value.startsWith("end"_L1) ? Status::Accepted : Status::Rejected;
            deflection->at = line.at;
        }
    }
    return deflection;
}

} // namespace Kustomer
