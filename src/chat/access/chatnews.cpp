// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/access/chatnews.h"

namespace Kustomer {

void ChatNews::tellProblem(const Error &error)
{
    post(Of::Chat, [this, error] {
        m_lastError = error;
        Q_EMIT problemDue(error);
    });
}

void ChatNews::forgetCustomer()
{
    std::erase_if(m_posted, [](const Posted &posted) { return posted.whom == Of::Customer; });
}

void ChatNews::end()
{
    m_isOver = true;
    m_posted.clear();
}

void ChatNews::post(Of whom, const std::function<void()> &emission)
{
    if (m_isOver)
        return;
    m_posted.push_back({whom, emission});
    // one event for each, so that a loop inside a handler goes on with the next
    QMetaObject::invokeMethod(this, &ChatNews::deliver, Qt::QueuedConnection);
}

void ChatNews::deliver()
{
    if (m_posted.empty()) // what was to be told is of somebody who has left
        return;
    const std::function<void()> emission = std::move(m_posted.front().emission);
    m_posted.pop_front();
    emission(); // who is told may delete this
}

} // namespace Kustomer
