// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/requests/handoffbody.h"

#include "protocol/json/wiredate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Requests {
namespace {

struct HandoffBody
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::HandoffBody)
};

Error refused(const QString &code, const QString &message)
{
    return {.kind = Error::Kind::Configuration, .code = code, .message = message};
}

bool isSaid(const Handoff &handoff, Message::Direction direction)
{
    return std::ranges::any_of(handoff.messages, [direction](const HandoffMessage &message) {
        return message.direction == direction;
    });
}

/// Not so where no date of the service can say it, as before year 1 and after 9999.
bool isWhole(const HandoffMessage &message)
{
    return dateFromWire(dateToWire(message.date)).isValid() && !message.body.trimmed().isEmpty();
}

std::optional<Error> problemWith(const Handoff &handoff)
{
    const qsizetype count = handoff.messages.size();
    if (count < Handoff::fewestMessages || count > Handoff::mostMessages)
        return refused(u"handoff_count"_s,
                       HandoffBody::tr("A conversation is handed over with %1 to %2 messages.")
                           .arg(Handoff::fewestMessages)
                           .arg(Handoff::mostMessages));
    if (!isSaid(handoff, Message::Direction::FromCustomer)
        || !isSaid(handoff, Message::Direction::FromCompany))
        return refused(u"handoff_one_sided"_s,
                       HandoffBody::tr("A conversation is handed over with a message of the "
                                       "customer and one of the company at least."));
    if (!std::ranges::all_of(handoff.messages, isWhole))
        return refused(
            u"handoff_message"_s,
            HandoffBody::tr("Each message that is handed over needs a text and a date."));
    return std::nullopt;
}

QJsonObject objectOf(const HandoffMessage &message)
{
    const bool isOfCustomer = message.direction == Message::Direction::FromCustomer;
    return {{u"date"_s, dateToWire(message.date)},
            {u"direction"_s, isOfCustomer ? u"in"_s : u"out"_s},
            {u"body"_s, message.body}};
}

} // namespace

Result<QByteArray> handoff(const Handoff &handoff)
{
    if (const auto problem = problemWith(handoff))
        return *problem;
    QList<HandoffMessage> sorted = handoff.messages;
    std::ranges::stable_sort(sorted, {}, &HandoffMessage::date);
    QJsonArray messages;
    for (const HandoffMessage &message : std::as_const(sorted))
        messages.append(objectOf(message));
    QJsonObject body{{u"active"_s, handoff.state == Handoff::State::Open},
                     {u"messages"_s, messages}};
    const auto add = [&body](const QString &name, const QString &text) {
        if (!text.isEmpty())
            body.insert(name, text);
    };
    add(u"from"_s, handoff.from);
    add(u"brand"_s, handoff.brandId);
    add(u"externalId"_s, handoff.externalId);
    add(u"lang"_s, handoff.language);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Kustomer::Requests
