// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tourguide.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto glance = 20ms;
constexpr auto settling = 250ms; // for pictures and motion

} // namespace

TourGuide::TourGuide(const QList<Tour> &tours, const QString &screenshots,
                     std::chrono::seconds timeout, QObject *parent)
    : QObject(parent)
    , m_tours(tours)
    , m_screenshots(screenshots)
{
    m_glance.setInterval(glance);
    m_glance.callOnTimeout(this, &TourGuide::look);
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    m_timeout.callOnTimeout(this, [this] { fail(u"it did not happen in time"_s); });
}

TourGuide::~TourGuide() = default;

void TourGuide::start()
{
    openStage();
}

void TourGuide::openStage()
{
    m_chat.reset();
    m_service = std::make_unique<Kustomer::Emulator>();
    if (m_tours.isEmpty() || !m_service->listen()) {
        Q_EMIT finished(m_tours.isEmpty() ? 0 : 1);
        return;
    }
    m_chat = std::make_unique<KustomerChatWidget>();
    m_chat->setApiKey(m_service->apiKey());
    m_chat->setApiUrl(m_service->apiUrl());
    m_chat->setRealtimeUrl(m_service->realtimeUrl());
    m_chat->setStorageDirectory({});
    m_chat->show();
    m_chat->activateWindow();
    m_steps = m_tours.first().steps(
        {.chat = m_chat.get(), .service = m_service.get(), .hands = Hands(m_chat.get())});
    m_shown = 0;
    act();
}

void TourGuide::act()
{
    m_timeout.start();
    m_steps.first().act();
    m_glance.start();
}

void TourGuide::look()
{
    if (!m_steps.first().happened())
        return;
    m_glance.stop();
    m_timeout.stop();
    QTimer::singleShot(settling, this, &TourGuide::show);
}

void TourGuide::show()
{
    const QString tour = m_tours.first().name;
    const QString step = m_steps.first().name;
    const QString picture
        = u"%1-%2-%3"_s.arg(tour).arg(++m_shown, 2, 10, QLatin1Char('0')).arg(step);
    if (!m_screenshots.isEmpty() && !savePicture(m_chat.get(), m_screenshots, picture))
        return fail(u"cannot write %1 in %2"_s.arg(picture, m_screenshots));
    m_log.report(step, {{u"tour"_s, tour}});
    m_steps.removeFirst();
    if (!m_steps.isEmpty())
        return act();
    m_tours.removeFirst();
    openStage();
}

void TourGuide::fail(const QString &reason)
{
    m_glance.stop();
    m_log.report(u"failed"_s,
                 {{u"tour"_s, m_tours.first().name},
                  {u"awaited"_s, m_steps.first().name},
                  {u"reason"_s, reason}});
    Q_EMIT finished(1);
}
