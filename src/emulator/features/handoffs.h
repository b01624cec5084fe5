// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// Which conversation of ours one is that was led elsewhere.
struct HandedOver
{
    QString externalId = {};
    QString customerId = {};
    QString sessionId = {};

    QString key() const { return customerId + u'/' + externalId; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("externalId", self.externalId);
        field("customerId", self.customerId);
        field("sessionId", self.sessionId);
    }
};

/// Takes conversations over that a bot or another system has led (wire §16.1): `POST
/// /c/v2.1/chat/handoff` for customers, `POST /v2.1/chat/handoff` with a `customerId` for servers.
/// `active: false` makes one that has ended. Nobody is told of the messages; all that is refused is
/// a 400. The names of the members are inferred from the SDK.
///
/// What the service answers, and what it does with an `externalId` that it knows, is not public:
/// here it answers the conversation, 201, and 200 for one that was handed over before.
class Handoffs : public Feature
{
    Q_OBJECT

public:
    explicit Handoffs(const Hall &hall);

private:
    struct Line
    {
        bool isOfCustomer = true;
        QString body;
        QDateTime date;
    };
    struct Writer
    {
        QString customerId;
        QString trackingId;
    };

    Answer takeFromCustomer(Visit &visit);
    Answer takeFromServer(Visit &visit);
    Answer take(JsonReader &body, const Writer &writer);
    QList<Line> linesIn(JsonReader &body) const;
    QString agentFor(const QString &from);
    ChatSession keep(const QList<Line> &lines, const Writer &writer, const QString &agentId,
                     const QString &brandId);

    Hall m_hall;
    Table<HandedOver> m_known;
};

} // namespace Kustomer::Emulation
