// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace Kustomer {

/// Until when a thread has everything. Events carry that on, but only while the thread is not
/// behind; after a loss only an answer helps that was asked for later.
class Completeness
{
public:
    /// A moment between two losses: taken when something is asked, shown when it is answered.
    using Moment = int;

    /// Whether anything was loaded.
    bool isKnown() const { return m_until.isValid(); }
    /// Whether nothing is missing up to now.
    bool isWhole() const { return isKnown() && !m_isBehind; }
    /// Up to here nothing is missing; invalid where nothing was loaded.
    QDateTime until() const { return m_until; }
    Moment now() const { return m_losses; }

    /// The conversation is so new that it has nothing but what is here.
    void begin();
    /// An event told of something.
    void hear(const QDateTime &instant);
    /// Something may be missing from here on.
    void lose();
    /// The same, from an earlier instant on.
    void loseSince(const QDateTime &until);
    /// The newest pages, asked for at that moment, are here and reach back to until().
    void fill(Moment asked, const QDateTime &newest);
    /// The latest message is of this instant, by an answer to what was asked at that moment;
    /// whether nothing is missing.
    bool confirm(Moment asked, const QDateTime &latest);

private:
    QDateTime m_until;
    int m_losses = 0;
    bool m_isBehind = false;
};

} // namespace Kustomer
