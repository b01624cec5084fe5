// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>

namespace Kustomer {

struct ChatSettings;

/// What the company offers (SDK: widget experience).
enum class Experience {
    Chat,
    KnowledgeBase,
    Both,
};

/// What the settings say. How the service spells it is not public: what speaks of articles, help or
/// a knowledge base offers one, and chat, too, if it speaks of that as well; all else is chat.
KUSTOMERCHAT_CORE_EXPORT Experience experienceOf(const ChatSettings &settings);

} // namespace Kustomer
