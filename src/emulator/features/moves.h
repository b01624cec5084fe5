// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/http/jsonreader.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// Whether devices are told of what happens to conversations as a whole.
struct MovePolicy
{
    bool tells = true;

    QString key() const { return QStringLiteral("moves"); }
    template <typename Self, typename Field>
    static void fields(Self &self, Field &field)
    {
        field("tells", self.tells);
    }
};

/// Reopens, merges and deletes conversations (wire §12). One that was merged or deleted is listed
/// no more, and answers 404.
///
/// The service's events are not known. Here they are `kustomer.app.chat.session.reopen`, `.merge`
/// (its `data.attributes.into` names the conversation in which this one goes on) and `.delete`, on
/// the personal channel; with `"moves": { "tells": false }`, in a scenario or by `PATCH
/// /emulator/moves`, there are none, and devices have to ask.
///
/// Controls: `POST /emulator/sessions/{}/merge` with `into`, `DELETE /emulator/sessions/{}`.
class Moves : public Feature
{
    Q_OBJECT

public:
    explicit Moves(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer merge(Visit &visit);
    Answer remove(const Visit &visit);
    Answer change(Visit &visit);
    bool tells() const { return m_policies.list().value(0).tells; }
    void tellReopened(const ChatSession &session);
    void tellRemoved(const ChatSession &session, const QString &goesOnIn);

    Hall m_hall;
    Table<MovePolicy> m_policies;
};

} // namespace Kustomer::Emulation
