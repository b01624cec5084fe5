// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/campaigns/campaigns.h"

#include "chat/campaigns/campaigncalls.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kustomer {

Campaigns::Campaigns(ApiCaller *caller, const Pace &pace, QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_pace(pace)
{
    for (QTimer *timer : {&m_dwell, &m_news})
        timer->setSingleShot(true);
    m_dwell.callOnTimeout(this, &Campaigns::tellNext);
    m_news.callOnTimeout(this, &Campaigns::newsExpected);
}

void Campaigns::setPage(const QString &page)
{
    if (page == m_page)
        return;
    m_previousPage = std::exchange(m_page, page);
    m_since = m_pace.clock();
    m_visit.reset();
    m_dwell.stop();
    consider();
}

void Campaigns::setSettings(const ChatSettings &settings)
{
    m_isWanted = settings.enabled && settings.campaignsEnabled && !settings.noHistory;
    if (!m_isWanted) {
        m_dwell.stop();
        m_visit.reset();
    }
    consider();
}

void Campaigns::begin()
{
    m_isOpen = true;
    consider();
}

void Campaigns::forget()
{
    m_isOpen = false;
    m_previousPage.clear(); // the next customer has seen no other one
    m_since = m_pace.clock();
    m_visit.reset();
    m_dwell.stop();
    m_news.stop();
}

void Campaigns::consider()
{
    if (!m_isOpen || !m_isWanted || m_visit || m_page.isEmpty())
        return;
    m_visit = std::make_unique<QObject>();
    m_ahead.clear();
    m_told.clear();
    tell(0s);
}

void Campaigns::tell(std::chrono::seconds dwelled)
{
    m_told.append(dwelled);
    const PageVisit visit{.previousPage = m_previousPage, .page = m_page, .dwelled = dwelled};
    // nobody can do anything about a visit that was not heard of
    Calls::clientActivity(m_caller, visit, m_visit.get(),
                          [this, dwelled](const Result<QList<std::chrono::seconds>> &dwells) {
                              if (!dwells)
                                  return;
                              if (dwelled > 0s)
                                  m_news.start(m_pace.second);
                              m_ahead = *dwells;
                              awaitNext();
                          });
}

void Campaigns::awaitNext()
{
    m_dwell.stop(); // the company may want to hear of another one now, or of none
    const auto isTold = [this](std::chrono::seconds dwell) {
        return m_told.contains(dwell);
    };
    m_ahead.removeIf(isTold);
    if (m_ahead.isEmpty())
        return;
    const QDateTime due = m_since.addMSecs((m_ahead.first().count() * m_pace.second).count());
    m_dwell.start(std::chrono::milliseconds(std::max<qint64>(0, m_pace.clock().msecsTo(due))));
}

void Campaigns::tellNext()
{
    const std::chrono::seconds dwelled = m_ahead.takeFirst();
    tell(dwelled);
    awaitNext();
}

} // namespace Kustomer
