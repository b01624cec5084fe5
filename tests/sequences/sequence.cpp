// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sequence.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::Emulator;

namespace {

Q_LOGGING_CATEGORY(logSequence, "sequences", QtInfoMsg)

constexpr int mostActsInside = 6;
constexpr int mostDepth = 3;

} // namespace

struct Sequence::Deed
{
    const char *name;
    void (Sequence::*act)(Customer &customer);
};

const Sequence::Deed Sequence::deeds[]{
    {"create", &Sequence::create},    {"start", &Sequence::begin},
    {"start", &Sequence::begin},      {"login", &Sequence::logIn},
    {"login", &Sequence::logIn},      {"open", &Sequence::open},
    {"open", &Sequence::open},        {"send", &Sequence::send},
    {"send", &Sequence::send},        {"window", &Sequence::addWindow},
    {"window", &Sequence::addWindow}, {"close", &Sequence::closeWindow},
    {"disturb", &Sequence::disturb},  {"end", &Sequence::end},
    {"end", &Sequence::end},
};

Sequence::Sequence(Emulator *service, quint32 seed)
    : m_service(service)
    , m_random(seed)
    , m_actsInside(mostActsInside)
{
    const int count = 1 + draw(3);
    for (int number = 0; number < count; ++number) {
        auto customer = std::make_unique<Customer>();
        customer->number = number;
        customer->email
            = number == 0 ? u"jane@example.com"_s : u"guest%1@example.com"_s.arg(number);
        m_customers.push_back(std::move(customer));
    }
}

Sequence::~Sequence()
{
    m_actsInside = 0;
    for (const auto &customer : m_customers) {
        closeAll(*customer);
        delete customer->client;
    }
}

void Sequence::run()
{
    const int length = 8 + draw(16);
    for (int step = 0; step < length; ++step) {
        act(*m_customers.at(size_t(draw(int(m_customers.size())))));
        wait(draw(4) ? 5 : 60);
    }
}

void Sequence::act(Customer &customer)
{
    const Deed &deed = deeds[draw(int(std::size(deeds)))];
    qCDebug(logSequence) << deed.name << customer.number << "depth" << m_depth;
    ++m_depth;
    (this->*deed.act)(customer);
    --m_depth;
}

void Sequence::act()
{
    if (m_actsInside == 0 || m_depth >= mostDepth || draw(8) > 0)
        return;
    --m_actsInside;
    Customer &customer = *m_customers.at(size_t(draw(int(m_customers.size()))));
    if (draw(3) > 0) {
        act(customer);
        return;
    }
    QEventLoop loop; // as that of a message box
    QTimer::singleShot(3, &loop, [this, &loop, &customer] {
        act(customer);
        QTimer::singleShot(3, &loop, &QEventLoop::quit);
    });
    loop.exec();
}

void Sequence::wait(int most)
{
    QEventLoop loop;
    QTimer::singleShot(draw(most + 1), &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Sequence::create(Customer &customer)
{
    if (customer.client)
        return;
    customer.client = new ChatClient;
    m_service->aim(customer.client.data());
    if (draw(2))
        customer.client->setStorageDirectory(customer.folder.path());
    listenTo(customer.client);
}

/// To all signals there are.
void Sequence::listenTo(ChatClient *client)
{
    const QMetaObject &meta = ChatClient::staticMetaObject;
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("act()"));
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        if (meta.method(i).methodType() == QMetaMethod::Signal)
            connect(client, meta.method(i), this, slot);
    }
}

void Sequence::begin(Customer &customer)
{
    create(customer);
    customer.client->start();
}

void Sequence::logIn(Customer &customer)
{
    create(customer);
    if (draw(8) == 0)
        customer.client->login(u"nonsense"_s);
    else
        customer.client->login(m_service->mintJwt({.email = customer.email}));
}

QString Sequence::newest(const Customer &customer) const
{
    const auto *list = customer.client->conversations();
    return list->rowCount() > 0 ? list->at(0).id : QString();
}

void Sequence::open(Customer &customer)
{
    create(customer);
    const QString id = newest(customer);
    if (!customer.windows.isEmpty() && customer.windows.last()) {
        if (draw(2))
            customer.windows.last()->openActiveConversation();
        else
            customer.windows.last()->openConversation(id);
        return;
    }
    customer.client->timeline(id);
    customer.client->watchConversation(id);
}

void Sequence::send(Customer &customer)
{
    create(customer);
    const QPointer client(customer.client);
    const QString id = draw(2) ? newest(customer) : client->beginConversation();
    if (client)
        client->sendText(id, u"Words %1"_s.arg(draw(1000)));
    if (client && draw(3) == 0)
        client->endConversation(id);
}

void Sequence::addWindow(Customer &customer)
{
    create(customer);
    customer.windows.removeAll(nullptr);
    if (customer.windows.size() > 2)
        return;
    auto *window = new KustomerChatWidget(customer.client);
    window->resize(300 + draw(800), 500);
    customer.windows.append(window);
    window->show();
}

void Sequence::closeWindow(Customer &customer)
{
    if (customer.windows.isEmpty())
        return;
    const QPointer window = customer.windows.takeAt(draw(int(customer.windows.size())));
    if (window && draw(2))
        window->deleteLater();
    else
        delete window;
}

/// No window may outlive its client.
void Sequence::closeAll(Customer &customer)
{
    for (const auto &window : std::exchange(customer.windows, {}))
        delete window;
}

void Sequence::end(Customer &customer)
{
    if (!customer.client)
        return;
    switch (draw(4)) {
    case 0:
        customer.client->stop();
        break;
    case 1:
        customer.client->logout();
        break;
    case 2:
        customer.client->setBrandId(u"brand%1"_s.arg(draw(2)));
        break;
    default:
        closeAll(customer);
        if (draw(2))
            delete customer.client;
        else if (ChatClient *client = std::exchange(customer.client, nullptr))
            client->deleteLater();
    }
}

/// Something happens that nobody here has asked for.
void Sequence::disturb(Customer &customer)
{
    switch (draw(5)) {
    case 0:
        m_service->dropConnections();
        break;
    case 1:
        m_service->expireTokens();
        break;
    case 2:
        m_service->createConversation(customer.email, u"A matter"_s, {u"Well"_s});
        break;
    case 3:
        for (const QString &id : m_service->conversationIdsFor(customer.email).mid(0, 2))
            m_service->sendAsAgent(id, u"Hello"_s);
        break;
    default:
        m_service->addFault(
            {.kind = Kustomer::EmulatorFault::Kind::DropConnection, .times = 1 + draw(3)});
    }
}
