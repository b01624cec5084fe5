// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/help/knowledgebase.h"
#include "emulator/http/jsonreader.h"

namespace Kustomer::Emulation {

/// Everything that a scenario says of it; ages become dates where it is planted.
struct KnowledgeScenario
{
    KnowledgeBase base = {};
    QList<KbCategory> categories = {};
    QList<std::pair<KbArticle, std::chrono::milliseconds>> articles = {};
};

KnowledgeScenario knowledgeFrom(JsonReader &reader);
/// One article as a scenario has it, told how it was before; the reader keeps what is wrong.
KbArticle changedArticle(KbArticle article, JsonReader &reader);
/// What a body says of an article; the reader keeps what the survey does not offer.
KbFeedback feedbackFrom(JsonReader &body, const QJsonObject &survey);

} // namespace Kustomer::Emulation
