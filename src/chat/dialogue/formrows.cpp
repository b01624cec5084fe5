// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formrows.h"

#include "protocol/json/wiretext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = FormLine::Kind;
using Type = MessageTemplate::Type;

constexpr auto rowPrefix = "form-"_L1;
constexpr qsizetype mostInRow = 12;

bool fitsInRow(const QList<ReplyOption> &options)
{
    return options.size() <= mostInRow
        && std::ranges::all_of(options,
                               [](const ReplyOption &option) { return fitsInRow(option.options); });
}

std::optional<MessageTemplate> templateOf(const FormLine &line, const FormQuestion &question)
{
    using Asked = FormQuestion::Kind;
    if (!line.articles.isEmpty())
        return MessageTemplate{.type = Type::Deflection, .articles = line.articles};
    const bool isOffer = line.kind == Kind::FollowUp
        || (line.kind == Kind::Prompt && question.kind != Asked::Articles);
    if (!isOffer || question.options.isEmpty() || !fitsInRow(question.options))
        return std::nullopt;
    return MessageTemplate{.type = question.kind == Asked::Tree ? Type::MultiLevelList
                                                                : Type::QuickReplies,
                           .options = question.options,
                           .endsAtLeaves = question.endsAtLeaves,
                           .locksInput = true};
}

Message rowOf(const FormDialogue &dialogue, qsizetype index, const User &team)
{
    const FormLine &line = dialogue.lines.at(index);
    Message row;
    row.clientId = rowPrefix + QString::number(index);
    row.conversationId = dialogue.threadId;
    row.body = line.words;
    row.createdAt = line.at;
    if (line.isOfCustomer()) {
        row.direction = Message::Direction::FromCustomer;
        row.payload = line.value;
        row.delivery = dialogue.isHeld() ? Message::Delivery::Held : Message::Delivery::Queued;
        return row;
    }
    row.id = row.clientId;
    row.sender = team;
    row.templateData = templateOf(line, dialogue.form.questions.value(line.question));
    return row;
}

} // namespace

QList<Message> rowsOf(const FormDialogue &dialogue, const User &team)
{
    QList<Message> rows;
    for (qsizetype i = 0; i < dialogue.lines.size(); ++i) {
        const FormLine &line = dialogue.lines.at(i);
        const bool saysNothing = line.words.isEmpty() && line.articles.isEmpty();
        const Message row = rowOf(dialogue, i, team);
        if (line.kind != Kind::Skipped && (!saysNothing || row.templateData))
            rows.append(row);
    }
    return rows;
}

bool isFormRow(const Message &row)
{
    return row.clientId.startsWith(rowPrefix);
}

QList<Message> paired(const QList<Message> &rows, QList<Message> messages)
{
    std::ranges::sort(messages, [](const Message &one, const Message &other) {
        return std::tie(one.createdAt, one.id) < std::tie(other.createdAt, other.id);
    });
    qsizetype next = 0;
    for (Message &message : messages) {
        for (qsizetype i = next; i < rows.size(); ++i) {
            const Message &row = rows.at(i);
            if (row.direction != message.direction || !isSameText(row.body, message.body))
                continue;
            message.clientId = row.clientId;
            next = i + 1;
            break;
        }
    }
    return messages;
}

QString textOf(const FormDialogue &dialogue)
{
    QStringList paragraphs;
    QString prompt;
    for (const FormLine &line : dialogue.lines) {
        if (line.kind == Kind::Prompt || line.kind == Kind::FollowUp)
            prompt = line.words;
        if (!line.isOfCustomer())
            continue;
        const bool isAnswer = line.kind != Kind::Opening && !prompt.isEmpty();
        paragraphs << (isAnswer ? prompt + u'\n' + line.words : line.words);
    }
    return paragraphs.join(u"\n\n"_s);
}

QString latestOwnRowOf(const FormDialogue &dialogue)
{
    const QList<Message> rows = rowsOf(dialogue, {});
    const auto own = std::find_if(rows.rbegin(), rows.rend(), [](const Message &row) {
        return row.direction == Message::Direction::FromCustomer;
    });
    return own == rows.rend() ? QString() : own->clientId;
}

} // namespace Kustomer
