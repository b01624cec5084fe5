// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatorprobe.h"

#include "emulator/hall/hall.h"
#include "emulator/keep/store.h"
#include "emulator/realtime/publisher.h"
#include "emulator/trouble/faultplan.h"
#include "emulator/trouble/requestlog.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool waitUntil(const std::function<bool()> &isDone, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!isDone() && !deadline.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return isDone();
}

EmulatorCustomer shown(const Emulation::Customer &customer)
{
    return {customer.id, customer.email, customer.externalId, customer.description,
            customer.lastActivity};
}

bool isMeant(const EmulatorRequest &request, const EmulatorRequestFilter &filter)
{
    const bool isMethod = filter.method.isEmpty() || filter.method == request.method;
    return isMethod && Emulation::isPathLike(request.path, filter.path);
}

} // namespace

EmulatorProbe::EmulatorProbe(const Emulation::Hall &hall)
    : m_hall(std::make_unique<Emulation::Hall>(hall))
{ }

EmulatorProbe::~EmulatorProbe() = default;

std::optional<EmulatorCustomer> EmulatorProbe::customer(const QString &name) const
{
    const auto customer = m_hall->store.customerNamed(name);
    return customer ? std::optional(shown(*customer)) : std::nullopt;
}

QList<EmulatorCustomer> EmulatorProbe::visitors() const
{
    QList<EmulatorCustomer> visitors;
    for (const auto &customer : m_hall->store.visitors())
        visitors.append(shown(customer));
    return visitors;
}

std::optional<EmulatorConversation> EmulatorProbe::conversation(const QString &id) const
{
    const auto session = m_hall->store.session(id);
    if (!session)
        return {};
    return EmulatorConversation{session->id,         session->customerId, session->title,
                                session->brandId,    session->createdAt,  session->lastMessageAt,
                                session->lastSeenAt, session->lockedAt,   session->lockReason,
                                session->custom,     session->assistantId};
}

QList<EmulatorMessage> EmulatorProbe::messages(const QString &conversationId) const
{
    QList<EmulatorMessage> messages;
    for (const auto &message : m_hall->store.messages(conversationId)) {
        QStringList attachments;
        for (const auto &id : message.attachments)
            attachments.append(id.toString());
        messages.append({message.id, message.sessionId, message.body,
                         message.direction == Emulation::Message::Direction::In, message.sentBy,
                         message.createdAt, message.payload, message.meta, attachments});
    }
    return messages;
}

QList<EmulatorRequest> EmulatorProbe::requests(const EmulatorRequestFilter &filter) const
{
    auto requests = m_hall->requests.requests();
    requests.removeIf([&](const EmulatorRequest &request) { return !isMeant(request, filter); });
    return requests;
}

bool EmulatorProbe::isConnected(const QString &customerId) const
{
    return m_hall->publisher.isHeardBy(customerId);
}

bool EmulatorProbe::waitForMessage(const QString &body, Time timeout) const
{
    const auto isThere = [&] {
        return m_hall->store.hasMessage(body);
    };
    const bool isDone = waitUntil(isThere, timeout);
    if (!isDone)
        qWarning("No message “%s” has come.", qUtf8Printable(body));
    return isDone;
}

bool EmulatorProbe::waitForRequest(const EmulatorRequestFilter &filter, int count,
                                   Time timeout) const
{
    const auto isThere = [&] {
        return requests(filter).size() >= count;
    };
    if (waitUntil(isThere, timeout))
        return true;
    QStringList others;
    for (const auto &request : m_hall->requests.requests())
        others.append(QString::fromLatin1(request.method) + u' ' + request.path);
    qWarning("%d of %d requests “%s %s” have come; there were: %s", int(requests(filter).size()),
             count, filter.method.constData(), qUtf8Printable(filter.path),
             qUtf8Printable(others.join(u", "_s)));
    return false;
}

bool EmulatorProbe::waitForSubscription(const QString &customerId, Time timeout) const
{
    const bool isDone = waitUntil([&] { return isConnected(customerId); }, timeout);
    if (!isDone)
        qWarning("No device of the customer %s listens.", qUtf8Printable(customerId));
    return isDone;
}

} // namespace Kustomer
