// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace Kustomer {

/// Until when a thread has everything. Events carry that on, but only while the thread is not
/// behind; after a loss it takes a look at the server's pages that began later.
class Completeness
{
public:
    /// Whether anything was loaded.
    bool isKnown() const { return m_until.isValid(); }
    /// Whether nothing is missing up to now.
    bool isWhole() const { return isKnown() && !m_isBehind; }
    /// Up to here nothing is missing; invalid where nothing was loaded.
    QDateTime until() const { return m_until; }

    /// The newest page is here; later ones change nothing.
    void begin(const QDateTime &newest);
    /// An event told of something.
    void hear(const QDateTime &instant);
    /// Something may be missing from here on.
    void lose();
    /// The same, from an earlier instant on.
    void loseSince(const QDateTime &until);
    /// Pages are asked for: they will make up for all losses so far.
    void startLooking() { m_lossesAtStart = m_losses; }
    /// The pages are here, and reach back to until().
    void finishLooking(const QDateTime &newest);

private:
    QDateTime m_until;
    int m_losses = 0;
    int m_lossesAtStart = 0;
    bool m_isBehind = false;
};

} // namespace Kustomer
