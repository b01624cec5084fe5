// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sequence.h"

#include <KustomerChat/Articles>
#include <KustomerChat/Attachments>
#include <KustomerChat/ChatCampaigns>
#include <KustomerChat/ChatConsent>
#include <KustomerChat/ChatForms>
#include <KustomerChat/ChatHistory>
#include <KustomerChat/ChatNotifications>
#include <KustomerChat/ChatQueue>
#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/MemoryTokenStore>
#include <KustomerChat/TimelineModel>

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QTimer>

#include <array>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::Emulator;

namespace {

Q_LOGGING_CATEGORY(logSequence, "sequences", QtInfoMsg)

constexpr int mostActsInside = 6;
constexpr int mostDepth = 3;

/// The classes of which an application hears.
const QMetaObject *const tellers[]{
    &ChatClient::staticMetaObject,
    &Kustomer::Articles::staticMetaObject,
    &Kustomer::Attachments::staticMetaObject,
    &Kustomer::ChatCampaigns::staticMetaObject,
    &Kustomer::ChatConsent::staticMetaObject,
    &Kustomer::ChatForms::staticMetaObject,
    &Kustomer::ChatHistory::staticMetaObject,
    &Kustomer::ChatNotifications::staticMetaObject,
    &Kustomer::ChatQueue::staticMetaObject,
    &Kustomer::ChatSurveys::staticMetaObject,
    &Kustomer::ConversationListModel::staticMetaObject,
    &Kustomer::TimelineModel::staticMetaObject,
    &KustomerChatLauncher::staticMetaObject,
    &KustomerChatWidget::staticMetaObject,
};

/// Not the same once more, without what has a default.
bool isSignal(const QMetaMethod &method)
{
    return method.methodType() == QMetaMethod::Signal
        && !(method.attributes() & QMetaMethod::Cloned);
}

QString nameOf(const QMetaMethod &signal)
{
    return QString::fromLatin1(signal.enclosingMetaObject()->className()) + u"::"_s
        + QString::fromLatin1(signal.methodSignature());
}

/// What an application sets or clears while it runs.
QList<QMetaProperty> switchesOf(const QMetaObject &meta)
{
    QList<QMetaProperty> switches;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (property.isWritable() && property.typeId() == QMetaType::Bool)
            switches.append(property);
    }
    return switches;
}

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
    {"launch", &Sequence::launch},    {"turn", &Sequence::turn},
    {"disturb", &Sequence::disturb},  {"disturb", &Sequence::disturb},
    {"end", &Sequence::end},          {"end", &Sequence::end},
};

Sequence::Sequence(Emulator *service, quint32 seed)
    : m_service(service)
    , m_random(seed)
    , m_actsInside(mostActsInside)
{
    const QStringList all = allSignals();
    m_chosen = all.at(qsizetype(seed) % all.size());
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
    const QString told = nameOf(sender()->metaObject()->method(senderSignalIndex()));
    if (m_actsInside == 0 || m_depth >= mostDepth || (told != m_chosen && draw(8) > 0))
        return;
    --m_actsInside;
    m_signalsUsed.insert(told);
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
    listenToParts(customer.client);
}

QStringList Sequence::allSignals()
{
    QStringList all;
    for (const QMetaObject *meta : tellers) {
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            if (isSignal(meta->method(i)))
                all.append(nameOf(meta->method(i)));
        }
    }
    return all;
}

/// To all signals of its class.
void Sequence::listenTo(QObject *teller)
{
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("act()"));
    for (const QMetaObject *meta : tellers) {
        if (!teller || !teller->metaObject()->inherits(meta))
            continue;
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            if (isSignal(meta->method(i)))
                connect(teller, meta->method(i), this, slot, Qt::UniqueConnection);
        }
    }
}

void Sequence::listenToParts(ChatClient *client)
{
    const std::initializer_list<QObject *> parts{
        client->articles(), client->attachments(),  client->campaigns(),     client->consent(),
        client->forms(),    client->history(),      client->notifications(), client->queue(),
        client->surveys(),  client->conversations()};
    for (QObject *part : parts)
        listenTo(part);
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
    const QPointer client(customer.client);
    Kustomer::TimelineModel *timeline = client->timeline(id);
    if (client)
        listenTo(timeline);
    if (client)
        client->watchConversation(id);
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
    listenTo(window);
    window->show();
}

/// A launcher, or what is done with the one that is there.
void Sequence::launch(Customer &customer)
{
    create(customer);
    if (!customer.launched) {
        auto *window = new QWidget;
        window->resize(600 + draw(400), 700);
        auto *launcher = new KustomerChatLauncher(customer.client, window);
        listenTo(launcher);
        listenTo(launcher->chat());
        customer.launched = window; // whole: what is told from now on may delete it
        window->show();
        return;
    }
    auto *launcher = customer.launched->findChild<KustomerChatLauncher *>();
    constexpr void (KustomerChatLauncher::*ways[])(){
        &KustomerChatLauncher::openChat, &KustomerChatLauncher::closeChat,
        &KustomerChatLauncher::popOut, &KustomerChatLauncher::popIn};
    if (const int way = draw(int(std::size(ways)) + 1); way < int(std::size(ways)))
        (launcher->*ways[way])();
    else
        delete customer.launched;
}

/// A switch of a part is turned.
void Sequence::turn(Customer &customer)
{
    create(customer);
    ChatClient *client = customer.client;
    if (client->consent()->isAwaited()) {
        client->consent()->give();
        return;
    }
    customer.windows.removeAll(nullptr);
    QObject *last = customer.windows.isEmpty() ? nullptr : customer.windows.last().data();
    const std::array<QObject *, 4> turned{last, client->consent(), client->history(),
                                          client->notifications()};
    QObject *object = turned.at(size_t(draw(int(turned.size()))));
    const auto switches = object ? switchesOf(*object->metaObject()) : QList<QMetaProperty>();
    if (switches.isEmpty()) {
        client->setLanguage(draw(2) ? u"de"_s : QString());
        return;
    }
    const QMetaProperty &property = switches.at(draw(int(switches.size())));
    property.write(object, !property.read(object).toBool());
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

/// No window may outlive its client, not even one that is opened while another is closed.
void Sequence::closeAll(Customer &customer)
{
    while (!customer.windows.isEmpty() || customer.launched) {
        for (const auto &window : std::exchange(customer.windows, {}))
            delete window;
        delete customer.launched;
    }
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
    switch (draw(6)) {
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
        m_service->addFault(
            {.kind = Kustomer::EmulatorFault::Kind::DropConnection, .times = 1 + draw(3)});
        break;
    default:
        for (const QString &id : m_service->conversationIdsFor(customer.email).mid(0, 2))
            upset(customer, id);
    }
}

/// Something happens to a conversation.
void Sequence::upset(Customer &customer, const QString &conversationId)
{
    switch (draw(10)) {
    case 0:
        m_service->setAgentTyping(conversationId, Emulator::Typing::Started);
        break;
    case 1:
        m_service->endConversation(conversationId);
        break;
    case 2:
        m_service->reopenConversation(conversationId);
        break;
    case 3:
        m_service->control("PATCH", u"/sessions/"_s + conversationId, {{u"title"_s, u"Renamed"_s}});
        break;
    case 4:
        m_service->control("DELETE", u"/sessions/"_s + conversationId);
        break;
    case 5:
        m_service->control("POST", u"/satisfaction/%1/offer"_s.arg(conversationId));
        break;
    case 6:
        m_service->control(
            "POST", u"/sessions/%1/merge"_s.arg(conversationId),
            {{u"into"_s,
              m_service->createConversation(customer.email, u"The same"_s, {u"Again"_s})}});
        break;
    default:
        m_service->sendAsAgent(conversationId, u"Hello"_s);
    }
}
