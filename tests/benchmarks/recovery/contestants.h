// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure/measure.h"
#include "support/childprocess.h"

#include <KustomerChat/ChatClient>

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace Benchmarks {

class DemoService;

/// Several clients of one kind, which hear the server or know that they don't.
class Contestants : public QObject
{
    Q_OBJECT

public:
    /// From now on is measured when each of them is live, or knows that it isn't.
    void await(bool isLive);
    /// Who has got there since await().
    bool isThere() const;
    /// In seconds; what has not happened yet counts as long as it has taken so far.
    Samples times() const;

protected:
    explicit Contestants(int count);
    void note(size_t number, bool isLive);

private:
    struct State
    {
        bool isLive = false;
        double time = -1; ///< since await(), in seconds; negative: not yet
    };

    std::vector<State> m_states;
    QElapsedTimer m_time;
    bool m_awaited = true;
};

/// Ours: the headless client, logged in.
class ChatClients : public Contestants
{
    Q_OBJECT

public:
    ChatClients(const DemoService &emulator, int count);

    /// Each of them sends a message.
    void write();
    /// As if the window of each of them was activated.
    void wake();

private:
    std::vector<std::unique_ptr<Kustomer::ChatClient>> m_clients;
};

/// The peer: pusher-js on Node.
class PusherClients : public Contestants
{
    Q_OBJECT

public:
    PusherClients(const DemoService &emulator, int count);

    static bool isPossible();

private:
    Kustomer::Testing::ChildProcess m_node;
};

} // namespace Benchmarks
