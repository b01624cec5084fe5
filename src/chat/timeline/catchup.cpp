// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/catchup.h"

#include "chat/timeline/timelinecalls.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int mostPages = 20; ///< beyond, the timeline starts anew with the newest ones

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
    readPage({}, mostPages);
}

bool CatchUp::reachesKnown(const Page<Message> &page) const
{
    const QDateTime until = m_until();
    return !until.isValid() || page.next.isEmpty()
        || std::ranges::any_of(
            page.items, [&](const QDateTime &instant) { return instant <= until; },
            &Message::createdAt);
}

void CatchUp::readPage(const QString &page, int pagesLeft)
{
    Calls::messages(m_caller, m_conversationId, page, this,
                    [=, this](const Result<Page<Message>> &answer) {
                        if (!answer) { // half of it would be taken for the whole next time
                            end(answer.error());
                            return;
                        }
                        Q_EMIT problemsFound(answer->problems);
                        m_walk.messages.append(answer->items);
                        m_walk.lastPage = page;
                        m_walk.next = answer->next;
                        const bool isWhole = reachesKnown(*answer) || answer->next == page;
                        if (!isWhole && pagesLeft > 0) {
                            readPage(answer->next, pagesLeft - 1);
                            return;
                        }
                        m_walk.extent = isWhole ? Extent::Whole : Extent::Newest;
                        Q_EMIT finished(m_walk);
                        end(Done{});
                    });
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
