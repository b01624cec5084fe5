// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/features/survey.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// Asks customers how content they are (wire E25, E26, §16.1, §16.3).
///
/// A scenario sets the survey up, and says what was asked and answered already:
/// \code
/// "satisfaction": {
///   "mode": "on",                  // "off": wire E25 answers 200 with an empty body; "error": 500
///   "offer": "ask",                // made by wire E25; "event": at the end, and told
///   "lockAfterMinutes": 1440,      // of the emulator's clock; then wire E26 answers 403
///   "form": {
///     "name": "…", "description": "…", "introduction": "…", "ratingPrompt": "…",
///     "scale": { "type": "number|emoji|thumb", "options": 5, "labelLow": "…", "labelHigh": "…" },
///     "questions": [ { "id": "c1", "type": "text|radio|checkbox", "prompt": "…",
///                      "values": ["choices"], "ratings": [1, 2] } ] },  // absent: all ratings
///   "responses": [ { "conversation": "id", "offeredMinutesAgo": 60, "rating": 4,
///                    "answers": [ { "id": "c1", "answer": "…" } ] } ] }
/// \endcode
/// Controls: `GET /emulator/satisfaction`, `PATCH /emulator/satisfaction` with any of the members
/// but `responses`, and `POST /emulator/satisfaction/{conversation}/offer`.
///
/// The service's event is not known. Here it is `kustomer.app.chat.satisfaction.send` on the
/// personal channel with the document of wire E25; it follows each offer by event and each change.
class Satisfaction : public Feature
{
    Q_OBJECT

public:
    explicit Satisfaction(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer offer(Visit &visit);
    Answer answerAsCustomer(Visit &visit);
    Answer answerAsServer(Visit &visit);
    Answer show(const Visit &visit) const;
    Answer change(Visit &visit);
    Answer offerByEvent(const Visit &visit);

    void considerOffer(const ChatSession &session);
    Outcome<SurveyResponse> take(const SurveyResponse &response, Visit &visit);
    SurveyResponse offered(const ChatSession &session, const QDateTime &at);
    void publish(const SurveyResponse &response);
    Survey survey() const { return m_surveys.list().value(0); }
    std::optional<SurveyResponse> responseOf(const QString &sessionId) const;
    QJsonObject resourceOf(const SurveyResponse &response) const;
    QJsonObject documentOf(const SurveyResponse &response) const;

    Hall m_hall;
    Table<Survey> m_surveys;
    Table<SurveyResponse> m_responses;
};

} // namespace Kustomer::Emulation
