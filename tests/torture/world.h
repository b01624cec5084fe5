// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "customer.h"
#include "faults.h"
#include "journal.h"
#include "service.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMap>
#include <QTimer>

#include <memory>
#include <vector>

namespace Torture {

/// A service, the customers who write to it, the agent who writes to them, and the trouble that all
/// of them are in.
class World : public QObject
{
    Q_OBJECT

public:
    using Draw = std::function<Trouble(QRandomGenerator &)>;

    World(int number, quint32 seed, int customerCount, int conversationCount,
          const Journal &journal);

    /// Lets everybody write and makes that much trouble; finished() tells.
    void run(int troubleCount, const Draw &draw);
    /// Looks what is shown, and what the service has; how much of it is wrong, or not sent yet.
    int look();

    const QMap<QString, Tally> &troubles() const { return m_troubles; }
    Damage wayOut() const { return m_wayOut; }
    Damage wayIn() const { return m_wayIn; }
    /// To ratings and drafts.
    Damage keepsakes() const { return m_keepsakes; }
    /// Conversations that were created and never used.
    int emptyConversations() const { return m_emptyConversations; }
    /// How often the service died without being killed.
    int serviceDeaths() const { return m_service.deathCount(); }
    /// What became of each message with which something is wrong; ends the clients.
    QStringList inquire();

Q_SIGNALS:
    void finished();

private:
    /// Trouble that nobody has met yet: what it is called, and how to ask for the rest of it.
    struct Unmet
    {
        QString name;
        QString path;
        QJsonObject order;
    };

    void furnish();
    void write();
    void answer();
    /// Says something in a conversation of a customer.
    void say(const Customer &customer, const QString &id, const QString &words);
    void ask(const QString &where, const QString &id);
    /// A conversation that the agent begins and ends, for the customer to rate.
    void close(Customer *customer);
    void reopen();
    void makeTrouble();
    void trouble(const Trouble &trouble);
    void interrupt(const Trouble &trouble);
    void note(const Trouble &trouble);
    void askForUnmet(const std::function<void(const QList<Unmet> &unmet)> &take);
    /// The service forgets its trouble when it dies, but not what it was told before.
    void bringBack(const QList<Unmet> &unmet);
    void kill(Customer *customer, std::chrono::milliseconds time);
    void later(std::chrono::milliseconds time, const std::function<void()> &action);
    void calm();
    std::chrono::milliseconds between(int least, int most);
    Customer *anybody();

    QRandomGenerator m_random; ///< what is drawn for the trouble
    QRandomGenerator
        m_writing; ///< what is drawn for the writers, whose steps depend on the trouble
    Journal m_journal;
    Service m_service;
    std::vector<std::unique_ptr<Customer>> m_customers;
    QTimer m_writeTimer;
    QTimer m_answerTimer;
    QTimer m_troubleTimer;
    Draw m_draw;
    QMap<QString, Tally> m_troubles;
    QHash<QString, QString> m_actions; ///< of realtime, to the trouble they make
    int m_troublesLeft = 0;
    QDeadlineTimer m_patience; ///< with trouble that has met nobody yet
    int m_open = 0;            ///< troubles that have not ended yet
    int m_answers = 0;
    int m_questions = 0;
    QList<std::pair<Customer *, QString>> m_closed; ///< conversations that have ended
    Damage m_wayOut;
    Damage m_wayIn;
    Damage m_keepsakes;
    int m_emptyConversations = 0;
};

} // namespace Torture
