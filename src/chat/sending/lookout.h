// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <map>
#include <memory>

namespace Kustomer {

/// When to look again for what a server may still be about to do, although it gave no answer:
/// several times, until it must have finished.
class Lookout : public QObject
{
    Q_OBJECT

public:
    explicit Lookout(const Pace &pace, QObject *parent = nullptr);

    /// It was not there. Whether it may still come, of a request that left at this moment; then
    /// due() tells when to look again.
    bool expects(const QString &id, const QDateTime &leftAt);
    /// Looks for this one now.
    void hurry(const QString &id);
    void hurryAll();
    void forget(const QString &id) { m_waits.erase(id); }
    void clear() { m_waits.clear(); }

Q_SIGNALS:
    void due(const QString &id);

private:
    struct EndLater ///< a wait may end inside its own signal
    {
        void operator()(QTimer *timer) const;
    };
    struct Wait
    {
        Backoff pauses;
        QDeadlineTimer end; ///< whatever the clock says meanwhile
        std::unique_ptr<QTimer, EndLater> timer;
    };

    Wait waitOf(const QString &id, std::chrono::milliseconds length);

    Pace m_pace;
    std::map<QString, Wait> m_waits;
};

} // namespace Kustomer
