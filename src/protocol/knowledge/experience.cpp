// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/knowledge/experience.h"

#include "protocol/values/chatsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Experience experienceOf(const ChatSettings &settings)
{
    const QString words = settings.widgetType.toLower();
    const bool isBoth = words.contains("both"_L1);
    const bool hasArticles = isBoth || words.contains("kb"_L1) || words.contains("knowledge"_L1)
        || words.contains("help"_L1) || words.contains("article"_L1);
    if (!hasArticles)
        return Experience::Chat;
    return isBoth || words.contains("chat"_L1) ? Experience::Both : Experience::KnowledgeBase;
}

} // namespace Kustomer
