// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Emulator>
#include <KustomerChat/KustomerChatWidget>

#include <QPointer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

/// What one application does in its life, drawn by lot: with one to three customers, each with a
/// client and perhaps windows, between events and inside the signals of clients.
class Sequence : public QObject
{
    Q_OBJECT

public:
    Sequence(Kustomer::Emulator *service, quint32 seed);
    ~Sequence() override;

    void run();

public Q_SLOTS:
    /// A client tells something: perhaps something is done at once.
    void act();

private:
    struct Customer
    {
        QPointer<Kustomer::ChatClient> client;
        QList<QPointer<KustomerChatWidget>> windows;
        QTemporaryDir folder;
        QString email;
        int number = 0;
    };
    struct Deed;
    static const Deed deeds[];

    void create(Customer &customer);
    void listenTo(Kustomer::ChatClient *client);
    void begin(Customer &customer);
    void logIn(Customer &customer);
    void open(Customer &customer);
    void send(Customer &customer);
    void addWindow(Customer &customer);
    void closeWindow(Customer &customer);
    static void closeAll(Customer &customer);
    void end(Customer &customer);
    void disturb(Customer &customer);
    QString newest(const Customer &customer) const;
    void act(Customer &customer);
    void wait(int most);
    int draw(int below) { return int(m_random.bounded(below)); }

    Kustomer::Emulator *m_service;
    QRandomGenerator m_random;
    std::vector<std::unique_ptr<Customer>> m_customers;
    int m_actsInside = 0; ///< signals in which something may still be done
    int m_depth = 0;
};
