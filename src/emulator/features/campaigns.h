// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// When the company begins to talk by itself, and what it says.
struct Campaign
{
    QString id = {};
    QString name = {};
    QString page = {};
    int seconds = 0;
    QString body = {};
    /// Whom it was said to already, by id.
    QJsonArray customers = {};

    QString key() const { return id; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("id", self.id);
        field("name", self.name);
        field("page", self.page);
        field("seconds", self.seconds);
        field("body", self.body);
        field("customers", self.customers);
    }
};

/// Speaks first to customers who stay on a page for a while (wire E27). Each is spoken to once by
/// each campaign, in a conversation of its own that bears the campaign's name.
///
/// \code
/// "campaigns": [ { "id": "shipping", "name": "Free shipping", "page": "cart", "seconds": 30,
///                  "body": "Shipping is free today!" } ]   // 0: as soon as the page is opened
/// \endcode
/// Control: `GET /emulator/campaigns` shows who was spoken to; `POST /emulator/campaigns` adds one
/// or replaces the one of this id.
class Campaigns : public Feature
{
    Q_OBJECT

public:
    explicit Campaigns(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer noteActivity(Visit &visit);
    Answer show(const Visit &visit) const;
    Answer add(Visit &visit);
    void speak(Campaign campaign, const Tracking &caller);

    Hall m_hall;
    Table<Campaign> m_campaigns;
};

} // namespace Kustomer::Emulation
