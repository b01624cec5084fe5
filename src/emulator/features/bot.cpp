// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/bot.h"

#include "emulator/keep/store.h"
#include "emulator/stage/resourcefile.h"
#include "emulator/talk/conversations.h"

#include <KustomerChat/EmulatorOptions>

#include <QJsonArray>
#include <QTimer>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Bot::Bot(const Hall &hall)
    : m_hall(hall)
    , m_typingTime(hall.options.typingTime)
    , m_phrases(resourceObject(u"bot.json"_s))
{
    if (hall.options.replies == EmulatorOptions::Replies::Bot)
        connect(&hall.talk, &Conversations::messagePosted, this, &Bot::consider);
}

void Bot::consider(const Message &message)
{
    const bool isWritten = message.payload.isEmpty(); // to a choice the assistant answers
    if (message.direction == Message::Direction::In && isWritten)
        QTimer::singleShot(m_typingTime / 4, this, [this, message] { type(message); });
}

void Bot::type(const Message &question)
{
    if (agentId().isEmpty())
        return;
    std::ignore = m_hall.talk.type(question.sessionId, agentId(), Conversations::Typing::Started);
    QTimer::singleShot(m_typingTime, this, [this, question] { answer(question); });
}

void Bot::answer(const Message &question)
{
    const auto agent = agentId();
    const auto session = m_hall.talk.type(question.sessionId, agent, Conversations::Typing::Ended);
    if (agent.isEmpty() || !session || session->isLocked())
        return;
    const auto posted = m_hall.talk.post({.sessionId = question.sessionId,
                                          .direction = Message::Direction::Out,
                                          .body = answerTo(question.body),
                                          .sentBy = agent});
    if (!posted)
        qWarning("The bot could not answer: %s", qUtf8Printable(posted.problem().title));
}

QString Bot::agentId() const
{
    return m_hall.store.firstAgentId();
}

QString Bot::answerTo(const QString &question)
{
    for (const auto &topic : m_phrases["topics"_L1].toArray()) {
        for (const auto &word : topic["words"_L1].toArray()) {
            if (question.contains(word.toString(), Qt::CaseInsensitive))
                return topic["answer"_L1].toString();
        }
    }
    const auto others = m_phrases["otherwise"_L1].toArray();
    return others.at(m_answerCount++ % qMax(qsizetype(1), others.size())).toString();
}

} // namespace Kustomer::Emulation
