// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/asking/form.h"
#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// Asks customers before a conversation begins (wire E19 to E22). The form that is asked is the
/// `activeForm` of the settings.
///
/// A scenario says what is asked, and what helps meanwhile:
/// \code
/// "forms": {
///   "list": [ { "id": "…", "name": "…", "proactive": false, "unusable": false,  // wire E20: 400
///               "questions": [ … ] } ],       // as wire E20 has them, and "required"
///   "teams": [ { "id": "…", "displayName": "…", "icon": "1f4b0" } ] }
/// \endcode
/// Controls: `GET /emulator/forms` with what was answered; `PUT /emulator/forms/{id}`
/// and `/emulator/teams/{id}` with such an object. The articles that forms look for are those of
/// Knowledge.
class Forms : public Feature
{
    Q_OBJECT

public:
    explicit Forms(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer showForm(const Visit &visit) const;
    Answer listTeams(const Visit &visit) const;
    Answer takeResponse(Visit &visit);
    Answer show(const Visit &visit) const;
    Answer putForm(Visit &visit);
    Answer putTeam(Visit &visit);

    template <typename Record>
    Answer put(Visit &visit, Table<Record> &records, Record (*read)(JsonReader &));
    ChatSession begin(const Form &form, const QList<Utterance> &parts, const Visit &visit);
    void noteAnswers(const Form &form, const QList<Utterance> &parts, const QString &sessionId);

    Hall m_hall;
    Table<Form> m_forms;
    Table<Team> m_teams;
    Table<FormResponse> m_responses;
};

} // namespace Kustomer::Emulation
