// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/access/chatnews.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <chrono>

namespace Kustomer {
namespace {

constexpr std::chrono::milliseconds slice(2); ///< of telling, then others have their turn

} // namespace

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

void ChatNews::post(Of whom, std::function<void()> emission)
{
    if (m_isOver)
        return;
    m_posted.push_back({whom, std::move(emission)});
    plan();
}

/// An application object that ends takes with it what is planned in its event loop.
void ChatNews::plan()
{
    QObject *application = QCoreApplication::instance();
    if (m_planner && m_planner == application)
        return;
    m_planner = application;
    QMetaObject::invokeMethod(this, &ChatNews::deliver, Qt::QueuedConnection);
}

void ChatNews::deliver()
{
    m_planner.clear();
    const QPointer<QObject> stay(this); // who is told may delete it
    const QDeadlineTimer time(slice);
    while (stay && !m_posted.empty() && !time.hasExpired()) {
        const std::function<void()> emission = std::move(m_posted.front().emission);
        m_posted.pop_front();
        if (!m_posted.empty())
            plan(); // so that a loop inside a handler goes on with the next
        emission();
    }
}

} // namespace Kustomer
