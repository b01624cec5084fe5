// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "world.h"

#include "waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString faults = u"/emulator/faults"_s;
const QString realtime = u"/emulator/realtime"_s;

} // namespace

World::World(int number, quint32 seed, int customerCount, int conversationCount,
             const Journal &journal)
    : m_random(seed + quint32(number))
    , m_writing(seed + quint32(number) + 1000)
    , m_journal(journal)
    , m_service(journal)
{
    furnish(); // before anybody looks
    for (int i = 0; i < customerCount; ++i)
        m_customers.push_back(std::make_unique<Customer>(
            u"w%1c%2"_s.arg(number).arg(i), conversationCount, m_service.access(), journal));
    for (QTimer *timer : {&m_writeTimer, &m_answerTimer, &m_troubleTimer})
        timer->setSingleShot(true);
    connect(&m_writeTimer, &QTimer::timeout, this, &World::write);
    connect(&m_answerTimer, &QTimer::timeout, this, &World::answer);
    connect(&m_troubleTimer, &QTimer::timeout, this, &World::makeTrouble);
}

void World::run(int troubleCount, const Draw &draw)
{
    m_troublesLeft = troubleCount;
    m_draw = draw;
    const auto isReady = [this] {
        return std::ranges::all_of(m_customers, [](const auto &one) { return one->isReady(); });
    };
    if (!waitFor(isReady, 60s))
        qFatal("The customers can't log in.");
    write();
    answer();
    makeTrouble();
}

void World::makeTrouble()
{
    if (m_troublesLeft == 0) {
        calm();
        return;
    }
    m_troubleTimer.start(milliseconds(m_random.bounded(100, 800)));
    if (!m_service.isUp())
        return;
    --m_troublesLeft;
    m_patience.setRemainingTime(30s);
    const Trouble drawn = m_draw(m_random);
    note(drawn);
    trouble(drawn);
}

void World::note(const Trouble &trouble)
{
    const QJsonDocument order(trouble.order);
    m_journal.note(u"trouble:"_s,
                   u"%1 %2 ms %3"_s.arg(trouble.name)
                       .arg(trouble.lasts.count())
                       .arg(QString::fromUtf8(order.toJson(QJsonDocument::Compact))));
    Tally &tally = m_troubles[trouble.name];
    switch (trouble.way) {
    case Trouble::Way::Out:
        ++tally.out;
        break;
    case Trouble::Way::In:
        ++tally.in;
        break;
    case Trouble::Way::Both:
        ++tally.both;
        break;
    }
}

void World::askForUnmet(const std::function<void(const QList<Unmet> &unmet)> &take)
{
    m_service.send("GET", faults, {}, [=, this](int, const QJsonObject &answer) {
        QList<Unmet> unmet;
        for (const QJsonValue fault : answer["data"_L1].toArray()) {
            QJsonObject order = fault.toObject();
            order.remove("id"_L1);
            order.remove("hits"_L1);
            unmet.append({fault["code"_L1].toString(), faults, order});
        }
        const auto addRealtime = [=, this](int, const QJsonObject &left) {
            QList<Unmet> all = unmet;
            for (auto one = m_actions.begin(); one != m_actions.end(); ++one) {
                const QJsonObject order{{u"action"_s, one.key()}, {u"count"_s, left[one.key()]}};
                if (left[one.key()].toInt() > 0)
                    all.append({one.value(), realtime, order});
            }
            take(all);
        };
        m_service.send("GET", realtime, {}, addRealtime);
    });
}

void World::bringBack(const QList<Unmet> &unmet)
{
    for (const Unmet &one : unmet)
        m_service.send("POST", one.path, one.order);
}

void World::trouble(const Trouble &trouble)
{
    switch (trouble.target) {
    case Trouble::Target::Process:
        interrupt(trouble);
        break;
    case Trouble::Target::Client:
        kill(m_customers[size_t(m_random.bounded(int(m_customers.size())))].get(), trouble.lasts);
        break;
    case Trouble::Target::Http:
        m_service.send("POST", faults, trouble.order);
        break;
    case Trouble::Target::Tokens:
        m_service.send("POST", u"/emulator/tokens/expire"_s, {});
        break;
    case Trouble::Target::Realtime:
        m_actions.insert(trouble.order["action"_L1].toString(), trouble.name);
        m_service.send("POST", realtime, trouble.order);
        if (!trouble.end.isEmpty())
            later(trouble.lasts, [this, end = trouble.end] {
                if (m_service.isUp())
                    m_service.send("POST", realtime, end);
            });
        break;
    }
}

void World::interrupt(const Trouble &trouble)
{
    if (trouble.process == Trouble::Process::Freeze) {
        m_service.freeze();
        later(trouble.lasts, [this] { m_service.thaw(); });
        return;
    }
    m_troubleTimer.stop(); // the service forgets its faults, and must be up to be asked for them
    askForUnmet([=, this](const QList<Unmet> &unmet) {
        m_service.kill();
        later(trouble.lasts, [this, unmet] {
            m_service.start();
            bringBack(unmet);
        });
        m_troubleTimer.start();
    });
}

void World::kill(Customer *customer, milliseconds time)
{
    if (!customer->isRunning())
        return;
    customer->kill();
    later(time, [customer] { customer->start(); });
}

void World::later(milliseconds time, const std::function<void()> &action)
{
    ++m_open;
    QTimer::singleShot(time, this, [this, action] {
        --m_open;
        action();
    });
}

void World::calm()
{
    if (m_open > 0 || !m_service.isUp()) {
        m_troubleTimer.start(50ms);
        return;
    }
    askForUnmet([this](const QList<Unmet> &unmet) {
        if (!unmet.isEmpty() && !m_patience.hasExpired()) {
            m_troubleTimer.start(200ms); // somebody will meet it
            return;
        }
        for (const Unmet &one : unmet)
            ++m_troubles[one.name].unmet;
        m_journal.note(u"trouble:"_s, u"is over"_s);
        m_writeTimer.stop();
        m_answerTimer.stop();
        m_service.send("DELETE", faults, {});
        for (const QString &action : {u"accept"_s, u"release"_s})
            m_service.send("POST", realtime, {{u"action"_s, action}});
        Q_EMIT finished();
    });
}

int World::look()
{
    m_wayOut = {};
    m_wayIn = {};
    m_keepsakes = {};
    const Numbers ratings = m_service.ratings();
    m_emptyConversations = 0;
    int unsent = 0;
    for (const auto &customer : m_customers) {
        customer->show();
        waitFor([&] { return customer->hasShown(); }, 10s);
        int empty = 0;
        const Conversations truth = m_service.conversationsOf(customer->customerId(), &empty);
        m_emptyConversations += empty;
        m_wayOut += damageOnTheWayOut(customer->accepted(), truth);
        m_wayIn += damageOnTheWayIn(truth, customer->shown());
        m_keepsakes += damageToWhatIsKept(customer->ratings(), ratings);
        m_keepsakes += damageToWhatIsKept(customer->drafts(), customer->shownDrafts());
        unsent += customer->unsentCount();
    }
    return unsent + m_wayOut.sum() + m_wayIn.sum() + m_keepsakes.sum();
}

QStringList World::inquire()
{
    QStringList lines;
    for (const auto &customer : m_customers) {
        int empty = 0;
        const Conversations truth = m_service.conversationsOf(customer->customerId(), &empty);
        lines << traces(customer->accepted(), truth, customer->shown());
        customer->kill();
        lines << customer->outboxOnDisk();
    }
    return lines;
}

} // namespace Torture
