// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/creations.h"

#include "protocol/json/wiretext.h"

#include <algorithm>

namespace Kustomer {

const Creations::Creation *Creations::find(const QString &threadId) const
{
    const auto found = std::ranges::find(m_creations, threadId, &Creation::threadId);
    return found == m_creations.end() ? nullptr : &*found;
}

Creations::Creation *Creations::at(const QString &threadId)
{
    const auto found = std::ranges::find(m_creations, threadId, &Creation::threadId);
    return found == m_creations.end() ? nullptr : &*found;
}

Creations::Creation *Creations::touch(const QString &threadId)
{
    Creation *creation = at(threadId);
    if (creation)
        m_tracker.touch(threadId);
    return creation;
}

bool Creations::isUnderWay(const QString &threadId) const
{
    const Creation *creation = find(threadId);
    return creation && creation->conversationId.isEmpty();
}

bool Creations::wasAsked(const QString &threadId) const
{
    const Creation *creation = find(threadId);
    return creation && creation->wasAsked;
}

QDateTime Creations::askedAt(const QString &threadId) const
{
    const Creation *creation = find(threadId);
    return creation ? creation->askedAt : QDateTime();
}

void Creations::noteAsked(const QString &threadId, const QDateTime &now)
{
    if (Creation *creation = touch(threadId)) {
        creation->wasAsked = true;
        creation->askedAt = now;
    }
}

void Creations::noteFailure(const QString &threadId, SendVerdict verdict)
{
    Creation *creation = touch(threadId);
    if (creation && verdict != SendVerdict::Unfinished)
        creation->askedAt = {};
}

void Creations::start(const QString &threadId, const QString &title, const QSet<QString> &known)
{
    drop(threadId);
    m_creations.append({.threadId = threadId, .knownBefore = known.values(), .title = title});
}

bool Creations::mayBe(const Conversation &conversation, const QString &threadId) const
{
    const Creation *creation = find(threadId);
    if (!creation || creation->knownBefore.contains(conversation.id))
        return false;
    const auto hasTitleOf = [&conversation](const Creation &one) {
        return !one.title.isEmpty() && isSameText(one.title, conversation.title);
    };
    const bool isNamed = hasTitleOf(*creation);
    const bool isOfAnother = std::ranges::any_of(m_creations, [&](const Creation &other) {
        const bool isExpected = other.conversationId.isEmpty() && hasTitleOf(other);
        return other.conversationId == conversation.id || (isExpected && !isNamed);
    });
    const bool isEmpty = !conversation.lastMessageAt.isValid();
    return !isOfAnother && (isEmpty || isNamed);
}

void Creations::answer(const QString &threadId, const QString &conversationId)
{
    if (Creation *creation = touch(threadId))
        creation->conversationId = conversationId;
}

void Creations::finish(const QString &threadId)
{
    Creation *creation = at(threadId);
    if (!creation)
        return;
    creation->isOver = true;
    forgetFinished();
}

QList<Creations::Creation> Creations::answered() const
{
    QList<Creation> answered;
    std::ranges::copy_if(m_creations, std::back_inserter(answered), [](const Creation &one) {
        return !one.conversationId.isEmpty() && !one.isOver;
    });
    return answered;
}

void Creations::drop(const QString &threadId)
{
    m_tracker.touch(threadId);
    m_creations.removeIf([&](const Creation &one) { return one.threadId == threadId; });
    forgetFinished();
}

void Creations::forgetFinished()
{
    const auto isOpen = [](const Creation &one) {
        return !one.isOver;
    };
    if (std::ranges::any_of(m_creations, isOpen))
        return; // whose conversation must not be taken for one of these
    for (const Creation &one : std::as_const(m_creations))
        m_tracker.touch(one.threadId);
    m_creations.clear();
}

void Creations::restore(const QList<Creation> &creations)
{
    for (const Creation &one : creations) {
        if (!find(one.threadId))
            m_creations.append(one);
    }
}

} // namespace Kustomer
