// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QVarLengthArray>

#include <deque>
#include <functional>

namespace Kustomer {

/// Keeps order while models tell of changes. Whoever is told may do anything, wait in an event loop
/// of their own among it: whatever else would change something waits until they have heard it.
class Telling : public QObject
{
    Q_OBJECT

public:
    explicit Telling(QObject *parent = nullptr)
        : QObject(parent)
    { }

    /// Whether somebody is being told of a change at this moment.
    bool isUnderWay() const { return !m_tellers.isEmpty(); }
    bool isBy(const QObject *teller) const { return m_tellers.contains(teller); }

    /// Does it now or, where somebody is being told, from the event loop afterwards; in order, and
    /// not after the context is gone.
    template <typename Act>
    void afterwards(QObject *context, Act act)
    {
        if (!isUnderWay() && m_waiting.empty())
            act();
        else
            m_waiting.push_back({context, std::move(act)});
    }

    /// Does what waits, unless somebody is being told.
    void settle();
    /// Changes something and tells of it: now, or afterwards where this teller has not ended yet.
    template <typename Change>
    void tell(QObject *teller, Change change)
    {
        if (isBy(teller)) {
            afterwards(teller, std::move(change));
            return;
        }
        begin(teller);
        change();
        end();
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> act;
    };

    void begin(const QObject *teller) { m_tellers.append(teller); }
    void end();

    QVarLengthArray<const QObject *, 8> m_tellers;
    std::deque<Waiting> m_waiting;
};

} // namespace Kustomer
