// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/replies/replies.h"

namespace Kustomer {
namespace {

using Stage = ReplyState::Stage;

template <typename Matches>
const ReplyOption *find(const QList<ReplyOption> &options, const Matches &matches)
{
    for (const ReplyOption &option : options) {
        if (matches(option))
            return &option;
        if (const ReplyOption *below = find(option.options, matches))
            return below;
    }
    return nullptr;
}

bool canBeChosen(const MessageTemplate &content, const ReplyOption &option)
{
    return option.options.isEmpty() || !content.endsAtLeaves;
}

} // namespace

bool offersReplies(const Message &message)
{
    return message.templateData && !message.templateData->options.isEmpty()
        && message.direction == Message::Direction::FromCompany;
}

const ReplyOption *optionBy(const MessageTemplate &content, const QString &payload)
{
    return find(content.options,
                [&](const ReplyOption &option) { return option.payload == payload; });
}

std::optional<Draft> draftOf(const MessageTemplate &content, const QString &payload)
{
    const ReplyOption *option = optionBy(content, payload);
    if (!option || !canBeChosen(content, *option))
        return std::nullopt;
    return Draft{.body = option->words, .payload = option->payload};
}

const ReplyOption *optionChosenBy(const MessageTemplate &content, const Message &answer)
{
    if (!answer.payload.isEmpty())
        return optionBy(content, answer.payload);
    return find(content.options, [&](const ReplyOption &option) {
        return option.words == answer.body.trimmed() && canBeChosen(content, option);
    });
}

Answering::Answering(const Message &asked)
    : m_content(offersReplies(asked) ? &*asked.templateData : nullptr)
    , m_state{.stage = m_content ? Stage::Open : Stage::None}
{ }

bool Answering::take(const Message &answer)
{
    if (m_state.stage != Stage::Open)
        return false;
    const ReplyOption *option = optionChosenBy(*m_content, answer);
    if (option)
        m_state.chosen = option->payload;
    const bool canBeChanged = option && m_content->type == MessageTemplate::Type::Feedback;
    if (!canBeChanged)
        m_state.stage = Stage::Answered;
    return canBeChanged;
}

void Answering::end()
{
    if (m_state.stage == Stage::Open)
        m_state.stage = Stage::Closed;
}

} // namespace Kustomer
