// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/company/availabilitywatch.h"
#include "chat/company/companysettings.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <QTimer>

namespace Kustomer {

class ApiCaller;
class LocalStore;

/// What the company has configured: from the server, or as it was last time where the server cannot
/// be reached.
class Company : public Part
{
    Q_OBJECT

public:
    /// Which settings are asked for, and the team's name where they have none.
    struct Wish
    {
        QString language;
        QString scheduleId;
        QString teamName;
    };

    Company(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
            QObject *parent = nullptr);
    /// What came from the server is on disk.
    ~Company() override { flush(); }

    /// Asks for something else from now on; what is here stays until it is answered.
    void setWish(const Wish &wish);
    const ChatSettings &settings() const { return m_now.chat; }
    Availability availability() const { return m_watch.availability(); }
    /// Whether this is how it was last time.
    bool isOutdated() const { return m_isOutdated; }

    /// Takes in what an earlier process kept.
    void restore(const QList<Record> &records) override;
    /// Asks for the settings (wire E1); settingsLoaded(), recalled() or loadFailed() tells.
    void load();
    /// Asks for the schedule (wire E2), which needs a token; scheduleLoaded() tells in any case.
    void loadSchedule();
    /// There is no token to ask for the schedule with: that of last time has to do, and
    /// scheduleLoaded() tells; loadFailed() where there is none, or the service itself refused.
    void doWithoutToken(const Error &reason);
    /// Asks for both again where one of them is not the server's; after a failure that may pass,
    /// again and again, with pauses that grow.
    void renew();
    /// Asks for both again where they are older than that, or not the server's.
    void refresh(std::chrono::milliseconds age);
    /// Something is kept of the customer who is there: so is this, for them to start with.
    void keepAlong();
    void stop();
    void keep() override { flush(); }
    void forget() override;
    void end() override { stop(); }

Q_SIGNALS:
    void settingsChanged();
    void settingsLoaded();
    void scheduleLoaded();
    /// The server cannot be reached: everything is here as it was last time.
    void recalled();
    void loadFailed(const Kustomer::Error &error);
    void availabilityChanged(Kustomer::Availability availability);

private:
    using Hours = std::optional<Schedule>; ///< none: always open

    void take(const ChatSettings &settings);
    void takeRecalled();
    void takeSchedule(const Hours &schedule);
    void missSchedule(const Error &reason);
    void ask(QObject *context, const Inquiry<Hours>::Answer &answer);
    void askForHours(QObject *context, const Answer<Hours> &answer);
    void saveSoon();
    void flush();
    void save();

    ApiCaller *m_caller;
    LocalStore *m_store;
    Wish m_wish;
    CompanySettings m_now;
    std::optional<CompanySettings> m_kept; ///< what is on disk
    AvailabilityWatch m_watch;
    QString m_unknownId; ///< of hours of which it was told that the service does not know them
    std::function<QDateTime()> m_clock;
    QDateTime m_askedAt; ///< of what is known to be the server's
    QTimer m_daily;
    Inquiry<Hours> m_renewal;
    QTimer m_saving;           ///< until it is written: a login that follows opens another file
    bool m_isLookedAt = false; ///< since a logout, and nothing else: that leaves no file
    bool m_isOfServer = false; ///< settings and schedule are of the server
    bool m_isOutdated = false;
};

} // namespace Kustomer
