// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Torture {

/// A question whose first answer says these words, with a payload of their own.
QJsonObject questionWith(const QString &words);
/// The payload with which a text has to arrive; empty: none.
QString payloadOf(const QString &text);

/// The title of conversations that the agent begins; he may not get to say anything.
QString titleOfAgents();

/// A form with two questions, whose answers begin with their ids.
QJsonObject tortureForm();
/// Greets, and hands over to people after one answer.
QJsonObject tortureAssistant();
QJsonObject tortureSurvey();
/// What else the company sets.
QJsonObject tortureSettings();

} // namespace Torture
