// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"

namespace Kustomer::Emulation {

/// What agents alter beside answering: the title and the attributes of a conversation, and whether
/// two customers are one, or none (wire §12).
///
/// The service's events are not known. Here they are, on the personal channel,
/// `kustomer.app.chat.session.update` with the conversation,
/// `kustomer.app.chat.customer.merge` (`data.attributes.into`) and
/// `kustomer.app.chat.customer.delete`.
///
/// Controls: `PATCH /emulator/sessions/{}` with `title` or `custom`, `POST
/// /emulator/customers/{}/merge` with `into`, `DELETE /emulator/customers/{}`.
class Alterations : public Feature
{
    Q_OBJECT

public:
    explicit Alterations(const Hall &hall);

private:
    Answer alter(Visit &visit);
    Answer merge(Visit &visit);
    Answer remove(const Visit &visit);

    Hall m_hall;
};

} // namespace Kustomer::Emulation
