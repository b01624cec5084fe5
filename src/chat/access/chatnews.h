// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace Kustomer {

/// Tells the application what happened: from the event loop and in the order in which it happened,
/// so that whoever is told may do anything, and nothing of a customer who has left.
class ChatNews : public QObject
{
    Q_OBJECT

public:
    /// Whom the news concern.
    enum class Of { Chat, Customer };

    explicit ChatNews(QObject *parent = nullptr)
        : QObject(parent)
    { }

    /// Emits a signal later; the teller lives as long as this, or until end().
    template <typename Teller, typename... Parameters, typename... Arguments>
    void tell(Teller *teller, Of whom, void (Teller::*signal)(Parameters...),
              const Arguments &...arguments)
    {
        post(whom, [teller, signal, arguments...] { Q_EMIT(teller->*signal)(arguments...); });
    }
    /// A signal that says it in words, and the Error itself.
    template <typename Teller>
    void tellFailure(Teller *teller, void (Teller::*signal)(const QString &), const Error &error)
    {
        post(Of::Chat, [this, teller, signal, error] {
            m_lastError = error;
            Q_EMIT(teller->*signal)(error.message);
        });
        tellProblem(error);
    }
    void tellProblem(const Error &error);
    /// Keeps it as the last error without telling anybody.
    void note(const Error &error) { m_lastError = error; }
    /// Of what was told so far.
    const Error &lastError() const { return m_lastError; }

    /// The customer has left: what was not told of them never is.
    void forgetCustomer();
    /// There is nobody to be told any more.
    void end();

Q_SIGNALS:
    /// It is time to tell of it.
    void problemDue(const Kustomer::Error &error);

private:
    struct Posted
    {
        Of whom;
        std::function<void()> emission;
    };

    void post(Of whom, std::function<void()> emission);
    void plan();
    void deliver();

    std::deque<Posted> m_posted;
    QPointer<QObject> m_planner; ///< the application that delivers what is posted; null: none
    Error m_lastError;
    bool m_isOver = false;
};

} // namespace Kustomer
