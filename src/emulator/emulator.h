// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/EmulatorAccess>
#include <KustomerChat/EmulatorOptions>
#include <KustomerChat/EmulatorPeople>
#include <KustomerChat/EmulatorProbe>
#include <KustomerChat/emulator_export.h>

#include <QJsonObject>

#include <chrono>
#include <memory>

namespace Kustomer {

/// The chat service on 127.0.0.1, for demonstrations and for tests of your own chat integration.
class KUSTOMERCHAT_EMULATOR_EXPORT Emulator : public EmulatorPeople
{
    Q_OBJECT

public:
    /// Who wrote a message.
    enum class Author { Customer, Company };
    Q_ENUM(Author)
    using EndedConversations = EmulatorStates::EndedConversations;

    explicit Emulator(QObject *parent = nullptr);
    explicit Emulator(const EmulatorOptions &options, QObject *parent = nullptr);
    ~Emulator() override;

    /// Opens the port; on failure a warning (`kustomer.emulator`) and errorString() say why. After
    /// close() it is the same one, unless that is taken and EmulatorOptions::port is 0. Anything
    /// may be called before: what the scenario or the data file holds is there from the start.
    bool listen();
    /// Closes the port with all connections; what the service holds stays, and apiUrl().
    void close();
    /// Points a ChatClient or a KustomerChatWidget here: secrets in memory, nothing on disk.
    /// Include <KustomerChat/MemoryTokenStore>, too.
    template <typename Chat, typename Store = MemoryTokenStore>
    void aim(Chat *chat) const
    {
        access().aim<Chat, Store>(chat);
    }
    /// Where it is, and the keys to it.
    EmulatorAccess access() const;
    QString errorString() const;

    /// Base URL of the HTTP API, `http://127.0.0.1:port`.
    QUrl apiUrl() const;
    /// Where realtime connections go, `ws://127.0.0.1:port`; clients append `/app/{key}`.
    QUrl realtimeUrl() const;
    /// The public chat key, as an application embeds it.
    QString apiKey() const;
    /// Secret of the login tokens.
    QString chatSecret() const;
    /// Bearer key of the server API, `/v2.1/…`.
    QString serverApiKey() const;
    /// A login token for login(), signed as the integrator's server would.
    QString mintJwt(const EmulatorIdentity &identity) const;

    /// Id of the customer with that address; empty when there is none.
    QString customerIdFor(const QString &email) const;
    /// Ids of a customer's conversations, newest activity first.
    QStringList conversationIdsFor(const QString &email) const;
    /// What the service holds, to read and to wait for.
    const EmulatorProbe &probe() const;
    /// From now on; at first they are refused.
    void setEndedConversations(EndedConversations policy);

    /// Everything received since the start or clearRequests(), without `/emulator/…`.
    QList<EmulatorRequest> requests() const;
    void clearRequests();
    /// Does what a request below `/emulator` does and returns the document of its answer, which has
    /// `errors` when it was refused: `control("PATCH", "/satisfaction", {{"mode", "off"}})`.
    QJsonObject control(const QByteArray &method, const QString &path,
                        const QJsonObject &body = {});

    /// Merges into the chat settings, nested objects too; null removes a key.
    void setSettings(const QJsonObject &changes);
    /// Sets the schedule of an id, `{attributes, holidays}`; an empty object removes it.
    void setSchedule(const QString &id, const QJsonObject &schedule);
    /// Moves the emulator's clock forward.
    void advanceClock(std::chrono::milliseconds by);

    /// Each comes from the event loop: a handler may close or delete the emulator.
Q_SIGNALS:
    void messagePosted(const QString &conversationId, const QString &body,
                       Kustomer::Emulator::Author author);
    void conversationStarted(const QString &conversationId, const QString &title);
    void conversationEnded(const QString &conversationId);
    void conversationReopened(const QString &conversationId);
    /// A customer has seen what is in it until then (UTC).
    void conversationSeen(const QString &conversationId, const QDateTime &until);
    void conversationDescribed(const QString &conversationId, const QJsonObject &customAttributes);
    /// A visitor is this customer now, by a login token.
    void customerIdentified(const QString &customerId);
    /// A device of the customer listens to the realtime service.
    void customerConnected(const QString &customerId);
    /// A request has come; its status is still to be.
    void requestReceived(const Kustomer::EmulatorRequest &request);
    /// What was to be done for a request was done; the answer may be held back or lost.
    void requestAnswered(const Kustomer::EmulatorRequest &request);
    /// The customer types, or has ended, as far as their client tells.
    void customerTyped(const QString &conversationId, Kustomer::Emulator::Typing typing);
    /// The data file can't be written any more; from now on every request gets a 500.
    void dataFileFailed(const QString &reason);

private:
    const Emulation::Hall &hall() const override;
    void tellOfTheService();
    void tellOfConversations();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Kustomer
