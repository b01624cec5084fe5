// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/http/jsonreader.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// What is said of a page to which messages link.
struct PagePreview
{
    QString url = {};
    /// Members of the wire's `unfurledUrl`.
    QJsonObject page = {};

    QString key() const { return url; }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("url", self.url);
        field("page", self.page);
    }
};

/// Says more of the links in messages (wire §16.2), in an event that follows the message.
///
/// \code
/// "previews": [ { "url": "https://acme.example.com/tents", "title": "Tents", "description": "…",
///                 "image": "https://…", "favicon": "https://…", "price": "EUR 249" } ]
/// \endcode
/// Each message that contains the address gets it, those of the scenario as well. The control `POST
/// /emulator/previews/{message}` says such things of any message, whatever the address is.
class Previews : public Feature
{
    Q_OBJECT

public:
    explicit Previews(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer addOnDemand(Visit &visit);
    void consider(const Message &message);
    void adornWhatWasSaid();
    QJsonObject previewOf(const Message &message, const QJsonObject &page);
    Outcome<Message> add(const QString &messageId, const QJsonObject &page);

    Hall m_hall;
    Table<PagePreview> m_pages;
};

} // namespace Kustomer::Emulation
