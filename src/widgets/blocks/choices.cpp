// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/choices.h"

#include "chat/reading/showable.h"
#include "chat/replies/branches.h"
#include "widgets/pieces/bubblerow.h"
#include "widgets/pieces/rowwords.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = Choice::Shape;
using Sign = Choice::Sign;
using Type = MessageTemplate::Type;

Choice line(const QString &words)
{
    return {.shape = Shape::Line, .words = words};
}

QList<Choice> articlesOf(const MessageTemplate &content)
{
    QList<Choice> choices;
    if (!content.articles.isEmpty() && content.type != Type::Deflection)
        choices << line(RowWords::sources());
    for (const ArticleLink &article : content.articles) {
        const bool isHere = !article.id.isEmpty();
        choices << Choice{.shape = Shape::Card,
                          .sign = isHere ? Sign::Further : Sign::Outside,
                          .words = showable(article.title),
                          .details = isHere ? QString() : article.url.host(),
                          .toolTip = QString::fromLatin1(article.url.toEncoded()),
                          .action = isHere ? Action(ShowArticle{article})
                                           : Action(OpenLink{article.url, LinkSource::Card})};
    }
    if (!content.followUp.isEmpty())
        choices << line(showable(content.followUp));
    return choices;
}

Choice cardOf(const ReplyOption &option)
{
    return {.shape = Shape::Card,
            .words = showable(option.words),
            .details = showable(option.details),
            .picture = option.pictureUrl};
}

QList<Choice> repliesOf(const BubbleRow &row)
{
    const MessageTemplate &content = *row.message.templateData;
    const bool isOpen = row.replies.stage == ReplyState::Stage::Open;
    QList<Choice> choices;
    for (const ReplyOption &option : content.options) {
        const bool isChosen = option.payload == row.replies.chosen;
        if (!isOpen && !(isChosen && content.type == Type::Feedback))
            continue;
        Choice choice = content.type == Type::List
            ? cardOf(option)
            : Choice{.words = showable(option.words), .isChosen = isChosen};
        if (isOpen && !isChosen)
            choice.action = ChooseReply{row.message.id, option.payload};
        choices << choice;
    }
    return choices;
}

/// The way back to the level above, which tells the way here.
Choice wayBack(const BubbleRow &row, const QStringList &branch, const QStringList &names)
{
    return {.shape = Shape::Card,
            .sign = Sign::Back,
            .words = RowWords::back(),
            .details = names.join(u" › "_s),
            .action = BrowseReplies{row.message.id, branch.first(branch.size() - 1)}};
}

QList<Choice> levelOf(const BubbleRow &row)
{
    const MessageTemplate &content = *row.message.templateData;
    const QList<ReplyOption> along = optionsAlong(content, row.replies.branch);
    QStringList branch;
    QStringList names;
    for (const ReplyOption &option : along) {
        branch << option.payload;
        names << isolatedLine(option.words);
    }
    QList<Choice> choices;
    if (!along.isEmpty())
        choices << wayBack(row, branch, names);
    if (!along.isEmpty() && !content.endsAtLeaves) {
        choices << cardOf(along.last());
        choices.last().action = ChooseReply{row.message.id, branch.last()};
    }
    for (const QList<ReplyOption> level = optionsBelow(content, branch);
         const ReplyOption &option : level) {
        Choice choice = cardOf(option);
        if (option.options.isEmpty()) {
            choice.action = ChooseReply{row.message.id, option.payload};
        } else {
            choice.action = BrowseReplies{row.message.id, branch + QStringList{option.payload}};
            choice.sign = Sign::Further;
        }
        choices << choice;
    }
    return choices;
}

} // namespace

QList<Choice> choicesOf(const BubbleRow &row)
{
    if (!row.message.templateData)
        return {};
    const MessageTemplate &content = *row.message.templateData;
    const bool isBrowsed
        = content.type == Type::MultiLevelList && row.replies.stage == ReplyState::Stage::Open;
    return articlesOf(content) + (isBrowsed ? levelOf(row) : repliesOf(row));
}

} // namespace Kustomer
