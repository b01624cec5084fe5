// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorFault>
#include <KustomerChat/EmulatorOptions>
#include <KustomerChat/emulator_export.h>

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Kustomer {

/// The chat service on 127.0.0.1, for demonstrations and for tests of your own chat integration.
class KUSTOMERCHAT_EMULATOR_EXPORT Emulator : public QObject
{
    Q_OBJECT

public:
    /// Who wrote a message.
    enum class Author { Customer, Company };
    Q_ENUM(Author)
    enum class Typing { Started, Ended };
    Q_ENUM(Typing)
    enum class Order { Original, Reversed };
    /// What a message to an ended conversation does.
    enum class EndedConversations { RefuseMessages, Reopen };
    /// Count for "until acceptConnections()".
    static constexpr int Always = -1;

    explicit Emulator(QObject *parent = nullptr);
    explicit Emulator(const EmulatorOptions &options, QObject *parent = nullptr);
    ~Emulator() override;

    /// Loads the scenario or the data file and opens the port; on failure errorString() says why.
    [[nodiscard]] bool listen();
    void close();
    QString errorString() const;

    /// Base URL of the HTTP API, `http://127.0.0.1:port`.
    QUrl apiUrl() const;
    /// Where realtime connections go, `ws://127.0.0.1:port`; clients append `/app/{key}`.
    QUrl realtimeUrl() const;
    /// The public chat key, as an application embeds it (§1.1).
    QString apiKey() const;
    /// Secret of the login tokens.
    QString chatSecret() const;
    /// Bearer key of the server API, `/v2.1/…`.
    QString serverApiKey() const;
    /// A login token for login(), signed as the integrator's server would (§3.2).
    QString mintJwt(const EmulatorIdentity &identity) const;

    /// Id of the customer with that address; empty when there is none.
    QString customerIdFor(const QString &email) const;
    /// Ids of a customer's conversations, newest activity first.
    QStringList conversationIdsFor(const QString &email) const;
    /// Posts a message of the first agent; returns its id, empty for an unknown conversation.
    QString sendAsAgent(const QString &conversationId, const QString &body);
    /// Shows or hides the first agent's typing indicator.
    void setAgentTyping(const QString &conversationId, Typing typing);
    /// Ends a conversation as an agent does.
    void endConversation(const QString &id);
    /// Lets the customer write into an ended conversation again.
    void reopenConversation(const QString &id);
    void setEndedConversations(EndedConversations policy);

    /// Everything received since the start or clearRequests(), without `/emulator/…`.
    QList<RecordedRequest> requests() const;
    void clearRequests();
    /// Faults are tried in the order they were added; the first that matches acts.
    void addFault(const Fault &fault);
    void clearFaults();

    /// Cuts all realtime connections without a goodbye.
    void dropConnections();
    /// Closes all realtime connections with a close code, for instance 4200 (§9.5).
    void closeConnections(int code);
    /// Leaves the connections open but deaf and mute: a half-open connection.
    void freezeConnections();
    /// Answers the next `count` realtime connections with 503, or Always.
    void refuseConnections(int count);
    /// Refuses the next `count` subscriptions, or Always.
    void refuseSubscriptions(int count);
    /// Ends refuseConnections() and refuseSubscriptions().
    void acceptConnections();
    /// Delivers each of the next `count` service events twice.
    void duplicateEvents(int count);
    /// Clips the next `count` service events, whatever their size (§8.3).
    void clipEvents(int count);
    /// Cuts each of the next `count` service events off in the middle.
    void garbleEvents(int count);
    /// Keeps service events back until releaseEvents().
    void holdEvents();
    void releaseEvents(Order order);
    /// Sends text as it is to every realtime connection of a customer.
    void sendRawFrame(const QString &customerId, const QString &frame);

    /// Merges into the chat settings (E1), nested objects too; null removes a key.
    void setSettings(const QJsonObject &changes);
    /// Sets the schedule of an id (E2), `{attributes, holidays}`; an empty object removes it.
    void setSchedule(const QString &id, const QJsonObject &schedule);
    /// Makes every tracking token given out so far invalid.
    void expireTokens();
    /// Moves the emulator's clock forward.
    void advanceClock(std::chrono::milliseconds by);

Q_SIGNALS:
    void messagePosted(const QString &conversationId, const QString &body,
                       Kustomer::Emulator::Author author);
    void conversationStarted(const QString &conversationId, const QString &title);
    void conversationEnded(const QString &conversationId);
    void customerTyped(const QString &conversationId, Kustomer::Emulator::Typing typing);
    /// The data file can't be written any more; from now on every request gets a 500.
    void dataFileFailed(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Kustomer
