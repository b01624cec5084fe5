// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/base/states.h"
#include "chat/realtime/activitypoll.h"
#include "protocol/nouns/identity.h"
#include "protocol/realtime/chatevent.h"
#include "transport/base/pace.h"
#include "transport/realtime/pushersocket.h"

#include <KustomerChat/ChatSettings>

namespace Kustomer {

class ApiCaller;

/// The address of the realtime service: the given server or, where that is empty, the cluster of
/// the settings (wire §9.1). Empty where the settings have no key, or a cluster that is no name:
/// then there is no socket.
QUrl realtimeAppUrl(const QUrl &server, const ChatSettings &settings);

/// What happens at the company, as it happens: events from the socket, polling while there is none.
class Realtime : public Part
{
    Q_OBJECT

public:
    Realtime(ApiCaller *caller, const QString &organisationId, const Pace &pace,
             QObject *parent = nullptr);

    /// Connects; an empty URL means polling only.
    void open(const QUrl &appUrl);
    void close();
    void forget() override;
    void end() override { close(); }
    /// The connection may be half-open, or the network back: asks for a sign of life, connects
    /// without waiting, and looks whether anything was missed.
    void suspect();
    /// How soon a half-open connection has to be noticed.
    void setNetwork(QNetworkAccessManager *network) { m_socket.setNetwork(network); }
    void setVigilance(Vigilance vigilance) { m_socket.setVigilance(vigilance); }

    /// Listens on the customer's own channel (wire §8.1).
    void follow(const TrackingToken &token);
    /// Tells the agents that this customer is here.
    void announce(const QString &customerId);
    /// Listens to who is typing in these conversations, and in no other.
    void join(const QStringList &conversationIds);
    void setAttention(ChatStates::Attention attention);

    /// Tells those who watch the conversation (wire §8.4), as soon as that can be.
    void sendTyping(const QString &conversationId, const QJsonObject &payload);

    /// The list of conversations told of everything that happened until this instant.
    void explain(const QDateTime &instant) { m_poll.explain(instant); }
    ChatStates::ConnectionState state() const { return m_state; }
    /// Those that messagesArrived() told of, each once.
    QList<Message> takeMessages() { return std::exchange(m_messages, {}); }

Q_SIGNALS:
    void stateChanged(Kustomer::ChatStates::ConnectionState state);
    /// Anything but a message.
    void eventArrived(const Kustomer::ChatEvent &event);
    /// One or many, one after the other: takeMessages() has them.
    void messagesArrived();
    /// Something may have happened that no event told.
    void changeSuspected();
    /// Its connection was dead, and did not know it: others may be, too.
    void foundDead();
    /// From here on events are missed.
    void wentDeaf();
    /// Events are heard from now on, and perhaps were not before.
    void cameBack();

private:
    enum class Reach { Untried, Reached, Missed };

    void read(const PusherFrame &frame);
    void tellOfMessages();
    void noteGap();
    void sayWhatWaited(const QString &channel);
    void noteEvent(const ChatEvent &event);
    void noteLoss();
    void review();
    void replace(QString *channel, const QString &wanted);

    ApiCaller *m_caller;
    QString m_organisationId;
    Pace m_pace;
    PusherSocket m_socket;
    ActivityPoll m_poll;
    QString m_personalChannel;
    QString m_presenceChannel;
    QStringList m_activityChannels;
    QHash<QString, QJsonObject>
        m_unsaid;              ///< the last sign of typing, by channel, until it is there
    QList<Message> m_messages; ///< that arrived in a row, to be told of together
    ChatStates::ConnectionState m_state = ChatStates::ConnectionState::Offline;
    Reach m_reach = Reach::Untried; ///< how the last poll went since the socket was lost
    bool m_isOpen = false;
};

} // namespace Kustomer
