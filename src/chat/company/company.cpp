// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/company.h"

#include "chat/company/companycalls.h"
#include "chat/storage/localstore.h"

namespace Kustomer {

Company::Company(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
                 QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_wish(wish)
    , m_watch(pace)
    , m_clock(pace.clock)
    , m_backoff(pace.again)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Company::renew);
    m_daily.setInterval(60 * pace.minute);
    m_daily.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_daily, &QTimer::timeout, this, [this] { refresh(std::chrono::hours(24)); });
    m_saving.setSingleShot(true);
    m_saving.setInterval(pace.writing);
    connect(&m_saving, &QTimer::timeout, this, &Company::save);
    connect(&m_watch, &AvailabilityWatch::changed, this, &Company::availabilityChanged);
}

void Company::restore(const QList<Record> &records)
{
    m_kept.reset();
    const auto record = std::ranges::find(records, companySettingsKind, &Record::kind);
    if (record != records.end()) {
        const Result<CompanySettings> kept = companySettingsFrom(*record);
        if (kept) {
            m_kept = *kept;
        } else {
            m_store->discard(*record);
            Q_EMIT problemNoticed(kept.error());
        }
    }
    saveSoon();
}

void Company::load()
{
    Calls::settings(m_caller, m_wish.language, this, [this](const Result<ChatSettings> &settings) {
        if (settings) {
            take(*settings);
            Q_EMIT settingsLoaded();
        } else if (m_kept && m_kept->chat.enabled && settings.error().mayPass()) {
            takeRecalled();
        } else {
            Q_EMIT loadFailed(settings.error());
        }
    });
}

void Company::take(const ChatSettings &settings)
{
    m_now.chat = settings;
    if (m_now.chat.teamName.isEmpty())
        m_now.chat.teamName = m_wish.teamName;
    Q_EMIT settingsChanged();
}

void Company::takeRecalled()
{
    m_isOutdated = true;
    m_now = *m_kept;
    Q_EMIT settingsChanged();
    m_watch.start(m_now.chat, m_now.schedule);
    Q_EMIT recalled();
}

void Company::loadSchedule()
{
    Calls::schedule(m_caller, m_wish.scheduleId, this,
                    [this](const Result<std::optional<Schedule>> &schedule) {
                        m_isRenewing = false;
                        if (schedule)
                            takeSchedule(*schedule);
                        else
                            tryLater(schedule.error());
                        m_watch.start(m_now.chat, m_now.schedule);
                        Q_EMIT scheduleLoaded();
                    });
}

void Company::takeSchedule(const std::optional<Schedule> &schedule)
{
    m_now.schedule = schedule;
    m_isWhole = true;
    m_askedAt = m_clock();
    m_daily.start();
    m_isOutdated = false;
    m_isProblemTold = false;
    m_pause.stop();
    m_backoff.reset();
    saveSoon();
}

void Company::renew()
{
    const bool mustWait = m_isToldToWait && m_pause.isActive();
    if (m_isWhole || mustWait || std::exchange(m_isRenewing, true))
        return;
    m_pause.stop();
    Calls::settings(m_caller, m_wish.language, this, [this](const Result<ChatSettings> &settings) {
        if (settings) {
            take(*settings);
            loadSchedule();
        } else {
            m_isRenewing = false;
            tryLater(settings.error());
        }
    });
}

void Company::refresh(std::chrono::milliseconds age)
{
    if (!m_isWhole || m_askedAt.msecsTo(m_clock()) < age.count())
        return; // it is being asked for, or fresh
    m_isWhole = false;
    renew();
}

void Company::tryLater(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return; // a logout: the next sign of life of the server leads to renew()
    if (!std::exchange(m_isProblemTold, true))
        Q_EMIT problemNoticed(error);
    if (!error.mayPass())
        return;
    m_isToldToWait = error.retryAfter.has_value();
    const auto pause = m_backoff.next();
    m_pause.start(std::max(error.retryAfter.value_or(pause), pause));
}

void Company::stop()
{
    m_watch.stop();
    m_pause.stop();
    m_daily.stop();
    flush();
}

void Company::saveSoon()
{
    if (m_isWhole && m_kept != m_now)
        m_saving.start();
}

void Company::flush()
{
    if (!m_saving.isActive())
        return;
    m_saving.stop();
    save();
}

void Company::save()
{
    m_kept = m_now;
    m_store->write({.written = {recordOf(m_now)}}, this, [this](const Result<Done> &done) {
        if (!done)
            m_kept.reset();
    });
}

} // namespace Kustomer
