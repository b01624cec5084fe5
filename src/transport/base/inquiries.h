// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiry.h"

#include <QHash>

namespace Kustomer {

/// Inquiries, one about each id at most. What is ended may be answering right now: nothing of it
/// comes any more, and it goes when the event loop has its turn.
class Inquiries
{
public:
    using Visitor = std::function<void(const QString &id, AnyInquiry &inquiry)>;

    /// The owner outlives them: with it they end.
    Inquiries(const BackoffPolicy &pauses, QObject *owner);

    bool contains(const QString &id) const { return m_inquiries.contains(id); }

    /// Asks about an id, instead of whatever was asked about it before.
    template <typename T>
    void ask(const QString &id, typename Inquiry<T>::Question question,
             std::function<void(const T &)> taker)
    {
        add<T>(id, std::move(question), std::move(taker))->ask();
    }
    /// The same without asking yet.
    template <typename T>
    AnyInquiry *add(const QString &id, typename Inquiry<T>::Question question,
                    std::function<void(const T &)> taker)
    {
        end(id);
        auto *added = new Inquiry<T>(m_pauses, std::move(question), std::move(taker), m_owner);
        m_inquiries.insert(id, added);
        return added;
    }

    /// Each of them, whatever becomes of the others meanwhile.
    void each(const Visitor &visit);
    /// Asks again what was cancelled, or answered by nobody but the network.
    void resume();
    void end(const QString &id);
    void clear();

private:
    BackoffPolicy m_pauses;
    QObject *m_owner;
    QHash<QString, AnyInquiry *> m_inquiries;
};

} // namespace Kustomer
