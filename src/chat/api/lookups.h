// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/apicaller.h"
#include "transport/base/inquiry.h"

#include <QStringList>

#include <utility>

namespace Kustomer {

/// Looks things up by their ids, one after the other. One that fails for a reason that may pass
/// waits for its next turn. One that fails for another reason than that it is not there, which may
/// be the network's word or another tomorrow, is taken as failed, and asked for again at wake().
template <typename T>
class Lookups
{
public:
    using Answer = std::function<void(const Result<T> &)>;
    using Question = std::function<void(const QString &id, QObject *context, const Answer &answer)>;
    using Taker = std::function<void(const QString &id, const Result<T> &found)>;

    Lookups(const BackoffPolicy &pauses, Question question, Taker taker)
        : m_question(std::move(question))
        , m_taker(std::move(taker))
        , m_inquiry(
              pauses, [this](QObject *context, const auto &answer) { ask(context, answer); },
              [this](const Finding &finding) { take(finding.first, finding.second); })
    {
        QObject::connect(&m_inquiry, &AnyInquiry::gaveUp, &m_inquiry,
                         [this](const Error &error) { giveUp(error); });
    }
    Q_DISABLE_COPY_MOVE(Lookups)

    bool isWanted(const QString &id) const { return m_wanted.contains(id); }
    void add(const QString &id)
    {
        m_wanted.append(id);
        if (!m_inquiry.isUnderWay())
            m_inquiry.ask();
    }
    /// The server may be there again; what is on its way may have left too early.
    void wake()
    {
        m_wanted += std::exchange(m_owed, {});
        if (m_wanted.isEmpty())
            return;
        m_inquiry.wake();
    }
    void clear()
    {
        m_wanted.clear();
        m_owed.clear();
        m_inquiry.stop();
    }

private:
    using Finding = std::pair<QString, T>; ///< by its id

    void ask(QObject *context, const typename Inquiry<Finding>::Answer &answer)
    {
        const QString id = m_wanted.first();
        m_question(id, context, [this, id, answer](const Result<T> &thing) {
            if (thing) {
                answer(Finding{id, *thing});
                return;
            }
            m_wanted.move(0, m_wanted.size() - 1); // the others need not wait for this one
            answer(thing.error());
        });
    }
    /// The one that was asked for last will not be found for now.
    void giveUp(const Error &error)
    {
        const QString id = m_wanted.last();
        if (error.kind != Error::Kind::NotFound)
            m_owed.append(id);
        take(id, error);
    }
    void take(const QString &id, const Result<T> &found)
    {
        m_wanted.removeOne(id);
        if (!m_wanted.isEmpty())
            m_inquiry.ask();
        m_taker(id, found);
    }

    Question m_question;
    Taker m_taker;
    QStringList m_wanted; ///< in turn
    QStringList m_owed;
    Inquiry<Finding> m_inquiry;
};

} // namespace Kustomer
