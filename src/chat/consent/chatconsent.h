// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>

#include <memory>

namespace Kustomer {

class ConsentFile;

/// Whether the customer has agreed to the chat. Where that is required, start() waits until it is
/// so: before, nothing is read but whether an earlier process was told, and nothing is written,
/// sent or connected.
///
/// KustomerChatWidget asks for it; an interface of your own listens to awaitedChanged() and calls
/// give(). Part of a ChatClient and as old as it: ChatClient::consent().
class KUSTOMERCHAT_CORE_EXPORT ChatConsent : public QObject
{
    Q_OBJECT
    Q_PROPERTY(
        bool required READ isRequired WRITE setRequired RESET resetRequired NOTIFY requiredChanged)
    Q_PROPERTY(bool given READ isGiven NOTIFY givenChanged)
    Q_PROPERTY(bool awaited READ isAwaited NOTIFY awaitedChanged)

public:
    ~ChatConsent() override;

    /// False by default; counts from the next start() on.
    bool isRequired() const { return m_isRequired; }
    void setRequired(bool required);
    void resetRequired() { setRequired(false); }
    /// As far as it is known: what an earlier process was told is read by start().
    bool isGiven() const { return m_isGiven; }
    /// Whether start() was called and waits for it.
    bool isAwaited() const { return m_isAwaited; }

    /// withdraw() with an answer: nothing of the customer and of their consent is left on this
    /// machine; an Error (Storage) where something is, NotStarted where nobody can say whose it
    /// would be. Dropped when context dies.
    void withdrawThen(QObject *context, const Answer<Done> &answer);

public Q_SLOTS:
    /// The customer agrees. It is kept beside the customer's files, where there are any, for this
    /// application, organisation and profile, and outlives logout().
    void give();
    /// The customer agrees no longer: logs out, stops, and forgets it; the next start() waits. What
    /// is on this machine goes also where the chat does not run; loggedOut() tells when it is gone.
    void withdraw();

Q_SIGNALS:
    void requiredChanged();
    void givenChanged();
    void awaitedChanged();

protected:
    /// What depends on it.
    struct Concern
    {
        std::function<ConsentFile()> file; ///< of the customer as they are named now
        std::function<void()> start;       ///< it waited, and may go on
        /// everything of the customer is to go
        std::function<void(QObject *context, const Answer<Done> &answer)> leave;
        std::function<void(const Error &)> report;
    };

    ChatConsent(const Concern &concern, QObject *parent);

    /// Whether a start may go on; otherwise it is awaited from now on.
    bool admit();
    /// Nobody waits any more.
    void desist() { setAwaited(false); }

private:
    void look();
    void setGiven(bool given);
    void setAwaited(bool awaited);
    void goOn();
    void report(const Result<Done> &outcome) const;

    Concern m_concern;
    std::unique_ptr<ConsentFile> m_file; ///< whose consent is known
    bool m_isRequired = false;
    bool m_isGiven = false;
    bool m_isAwaited = false;
};

} // namespace Kustomer
