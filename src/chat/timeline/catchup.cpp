// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/catchup.h"

#include "chat/timeline/messagescan.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int mostPages = 21; ///< beyond, the timeline starts anew with the newest ones

} // namespace

CatchUp::CatchUp(ApiCaller *caller, Until until, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_until(std::move(until))
{ }

void CatchUp::ask(const QString &conversationId, QObject *context, Answer answer)
{
    m_conversationId = conversationId;
    if (m_isWalking) {
        m_latecomers.append({context, std::move(answer)});
        return;
    }
    m_waiting.append({context, std::move(answer)});
    begin();
}

void CatchUp::begin()
{
    m_isWalking = true;
    m_walk = {};
    Q_EMIT begun();
    scanMessages(
        m_caller, m_conversationId, mostPages, this,
        [this](const Page<Message> &page) { return takePage(page); },
        [this](const Result<Scanned> &scanned) { conclude(scanned); });
}

bool CatchUp::reachesKnown(const Page<Message> &page) const
{
    const QDateTime until = m_until();
    return !until.isValid() || page.next.isEmpty()
        || std::ranges::any_of(
            page.items, [&](const QDateTime &instant) { return instant <= until; },
            &Message::createdAt);
}

Scan CatchUp::takePage(const Page<Message> &page)
{
    Q_EMIT problemsFound(page.problems);
    m_walk.messages.append(page.items);
    m_walk.lastPage = std::exchange(m_walk.next, page.next);
    return reachesKnown(page) ? Scan::Enough : Scan::Onward;
}

void CatchUp::conclude(const Result<Scanned> &scanned)
{
    if (!scanned) { // half of it would be taken for the whole next time
        end(scanned.error());
        return;
    }
    m_walk.extent = *scanned;
    Q_EMIT finished(m_walk);
    end(Done{});
}

void CatchUp::end(const Result<Done> &result)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, std::exchange(m_latecomers, {}));
    m_isWalking = false;
    if (!m_waiting.isEmpty())
        begin();
    for (const Waiting &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

} // namespace Kustomer
