// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/base/respite.h"

#include <QPointer>

#include <memory>

namespace Kustomer {

/// The course of an inquiry, whatever is asked.
class AnyInquiry : public QObject
{
    Q_OBJECT

public:
    /// Asks now; while an answer is awaited, once more afterwards. No sooner than the server asked
    /// for (Retry-After).
    void ask();
    /// Asks after a pause, which grows from one time to the next: what the answer led to failed,
    /// and its reason may pass. Whoever failed tells it.
    void askLater(const Error &reason);
    /// The same where it was the question itself that failed, put by somebody else: it is told as
    /// a failure of this one.
    void miss(const Error &reason);
    /// The server may be there again: asks now. What is on its way may have left too early: it is
    /// asked once more where it gets no answer, and the reason may be over.
    void wake();
    /// The same for what was cancelled, or answered by nobody but the network, and nothing else.
    void resume();
    /// Forgets the question, what waits and what was told; an answer on its way never comes.
    void stop();

    /// An answer is awaited.
    bool isUnderWay() const { return m_context != nullptr; }

Q_SIGNALS:
    /// There is no answer this time.
    void missed(const Kustomer::Error &reason);
    /// Told once until there is an answer, and never of what was cancelled.
    void failed(const Kustomer::Error &reason);
    /// It is not asked again by itself, and nothing was cancelled that might be resumed.
    void gaveUp(const Kustomer::Error &reason);

protected:
    explicit AnyInquiry(const BackoffPolicy &pauses, QObject *parent);

    /// Puts the question; whoever answers drops the answer when the context is gone.
    virtual void put(QObject *context) = 0;
    /// An answer is here; null: it is one.
    void conclude(const Error *failure);
    /// Asks again if that was wanted meanwhile.
    void goOn();

private:
    void send();
    bool mayHelp(const Error &reason);

    Respite m_respite;
    std::unique_ptr<QObject> m_context; ///< of the question that is on its way
    int m_unreadable = 0;               ///< answers in a row
    bool m_isWantedAgain = false;
    bool m_isWoken = false;     ///< while it is on its way
    bool m_isUndecided = false; ///< it is not asked again by itself, and nobody has said no
    bool m_isTold = false;
};

/// Asks one question at a time until there is an answer: again afterwards if that was wanted
/// meanwhile, with pauses that grow, not before the server's Retry-After, and a few times only
/// because of answers that cannot be read.
template <typename T>
class Inquiry : public AnyInquiry
{
public:
    using Answer = std::function<void(const Result<T> &)>;
    using Question = std::function<void(QObject *context, const Answer &answer)>;

    Inquiry(const BackoffPolicy &pauses, Question question, std::function<void(const T &)> taker,
            QObject *parent = nullptr)
        : AnyInquiry(pauses, parent)
        , m_question(std::move(question))
        , m_taker(std::move(taker))
    { }

protected:
    void put(QObject *context) override
    {
        m_question(context, [this](const Result<T> &answer) {
            const QPointer<QObject> stay(this); // gone when who is told deletes it
            conclude(answer ? nullptr : &answer.error());
            if (stay && answer)
                m_taker(*answer);
            if (stay)
                goOn();
        });
    }

private:
    Question m_question;
    std::function<void(const T &)> m_taker;
};

} // namespace Kustomer
