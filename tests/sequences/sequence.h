// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Emulator>
#include <KustomerChat/KustomerChatLauncher>

#include <QMetaMethod>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

/// What one application does in its life, drawn by lot: with one to three customers, each with a
/// client and perhaps windows, between events and inside the signals of all that has any. Each has
/// one signal in which something is always done, the next seed the next one; in the others
/// something is done now and then.
class Sequence : public QObject
{
    Q_OBJECT

public:
    Sequence(Kustomer::Emulator *service, quint32 seed);
    ~Sequence() override;

    void run();

    /// Of clients, their parts and models, of widgets and launchers.
    static QStringList allSignals();
    /// Signals in which something was done, by the names of allSignals().
    const QSet<QString> &signalsUsed() const { return m_signalsUsed; }

public Q_SLOTS:
    /// Somebody tells something: perhaps something is done at once.
    void act();

private:
    struct Customer
    {
        QPointer<Kustomer::ChatClient> client;
        QList<QPointer<KustomerChatWidget>> windows;
        QPointer<QWidget> launched; ///< a window with a launcher in its corner
        QTemporaryDir folder;
        QString email;
        int number = 0;
    };
    struct Deed;
    static const Deed deeds[];

    void create(Customer &customer);
    void listenTo(QObject *teller);
    void listenToParts(Kustomer::ChatClient *client);
    void begin(Customer &customer);
    void logIn(Customer &customer);
    void open(Customer &customer);
    void send(Customer &customer);
    void addWindow(Customer &customer);
    void closeWindow(Customer &customer);
    void launch(Customer &customer);
    void turn(Customer &customer);
    static void closeAll(Customer &customer);
    void end(Customer &customer);
    void disturb(Customer &customer);
    void upset(Customer &customer, const QString &conversationId);
    QString newest(const Customer &customer) const;
    void act(Customer &customer);
    void wait(int most);
    int draw(int below) { return int(m_random.bounded(below)); }

    Kustomer::Emulator *m_service;
    QRandomGenerator m_random;
    std::vector<std::unique_ptr<Customer>> m_customers;
    QString m_chosen; ///< the signal in which something is always done
    QSet<QString> m_signalsUsed;
    int m_actsInside = 0; ///< signals in which something may still be done
    int m_depth = 0;
};
