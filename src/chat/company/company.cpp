// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/company/company.h"

#include "chat/base/age.h"
#include "chat/company/companycalls.h"
#include "chat/storage/localstore.h"
#include "transport/base/networkword.h"

namespace Kustomer {

Company::Company(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
                 QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_store(store)
    , m_wish(wish)
    , m_watch(pace)
    , m_clock(pace.clock)
    , m_renewal(
          pace.again,
          [this](QObject *context, const Inquiry<Hours>::Answer &answer) { ask(context, answer); },
          [this](const Hours &schedule) { takeSchedule(schedule); })
{
    connect(&m_renewal, &AnyInquiry::failed, this, &Company::problemNoticed);
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
    if (!records.isEmpty())
        m_isLookedAt = false;
    saveSoon();
}

void Company::keepAlong()
{
    if (std::exchange(m_isLookedAt, false))
        saveSoon();
}

void Company::forget()
{
    m_isLookedAt = true;
    m_saving.stop();
}

void Company::load()
{
    Calls::settings(m_caller, m_wish.language, this, [this](const Result<ChatSettings> &settings) {
        if (settings) {
            take(*settings);
            Q_EMIT settingsLoaded();
        } else if (m_kept && m_kept->chat.enabled && mayBeOfTheNetwork(settings.error())) {
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
    m_daily.start();
    m_now = *m_kept;
    Q_EMIT settingsChanged();
    m_watch.start(m_now.chat, m_now.schedule);
    Q_EMIT recalled();
}

void Company::loadSchedule()
{
    askForHours(this, [this](const Result<Hours> &schedule) {
        if (schedule)
            takeSchedule(*schedule);
        else
            missSchedule(schedule.error());
    });
}

/// Where the service does not know the hours that the application names, the company is open: that
/// is an answer, too, and is told once.
void Company::askForHours(QObject *context, const Answer<Hours> &answer)
{
    const auto take = [=, this, id = m_wish.scheduleId](const Result<Hours> &schedule) {
        if (schedule || schedule.error().kind != Error::Kind::NotFound) {
            answer(schedule);
            return;
        }
        if (std::exchange(m_unknownId, id) != id)
            Q_EMIT problemNoticed(schedule.error());
        answer(Hours());
    };
    Calls::schedule(m_caller, m_wish.scheduleId, context, take);
}

void Company::doWithoutToken(const Error &reason)
{
    if (m_kept && mayBeOfTheNetwork(reason))
        missSchedule(reason);
    else
        Q_EMIT loadFailed(reason);
}

void Company::missSchedule(const Error &reason)
{
    if (m_kept) {
        m_isOutdated = true;
        m_now.schedule = m_kept->schedule;
    }
    m_daily.start();
    m_renewal.askLater(reason);
    m_watch.start(m_now.chat, m_now.schedule);
    Q_EMIT problemNoticed(reason);
    Q_EMIT scheduleLoaded();
}

void Company::takeSchedule(const Hours &schedule)
{
    if (schedule)
        m_unknownId.clear();
    m_now.schedule = schedule;
    m_isOfServer = true;
    m_askedAt = m_clock();
    m_daily.start();
    m_isOutdated = false;
    saveSoon();
    m_watch.start(m_now.chat, m_now.schedule);
    Q_EMIT scheduleLoaded();
}

void Company::renew()
{
    if (!m_isOfServer)
        m_renewal.wake();
}

void Company::ask(QObject *context, const Inquiry<Hours>::Answer &answer)
{
    const auto goOn = [=, this](const Result<ChatSettings> &settings) {
        if (!settings) {
            answer(settings.error());
            return;
        }
        const QPointer<QObject> stay(context); // gone when who is told of them stops the chat
        take(*settings);
        m_watch.start(m_now.chat, m_now.schedule);
        if (stay)
            askForHours(context, answer);
    };
    Calls::settings(m_caller, m_wish.language, context, goOn);
}

void Company::refresh(std::chrono::milliseconds age)
{
    if (m_isOfServer && !hasAge(m_askedAt, m_clock(), age))
        return;
    m_isOfServer = false;
    renew(); // also where that was given up
}

void Company::setWish(const Wish &wish)
{
    m_wish = wish;
    m_isOfServer = false;
    m_renewal.stop(); // what was asked for before counts no more
    m_renewal.ask();
}

void Company::stop()
{
    m_watch.stop();
    m_renewal.stop();
    m_daily.stop();
    flush();
}

void Company::saveSoon()
{
    if (m_isOfServer && !m_isLookedAt && m_kept != m_now)
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
