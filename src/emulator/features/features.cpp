// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/features.h"

#include "emulator/asking/assistants.h"
#include "emulator/asking/forms.h"
#include "emulator/features/alterations.h"
#include "emulator/features/bot.h"
#include "emulator/features/campaigns.h"
#include "emulator/features/handoffs.h"
#include "emulator/features/moves.h"
#include "emulator/features/previews.h"
#include "emulator/features/queue.h"
#include "emulator/features/satisfaction.h"
#include "emulator/features/templates.h"
#include "emulator/files/attachments.h"
#include "emulator/help/knowledge.h"

namespace Kustomer::Emulation {

Features makeFeatures(const Hall &hall)
{
    Features features;
    features.push_back(std::make_unique<Alterations>(hall));
    features.push_back(std::make_unique<Assistants>(hall));
    features.push_back(std::make_unique<Attachments>(hall));
    features.push_back(std::make_unique<Bot>(hall));
    features.push_back(std::make_unique<Forms>(hall));
    features.push_back(std::make_unique<Knowledge>(hall));
    features.push_back(std::make_unique<Campaigns>(hall));
    features.push_back(std::make_unique<Handoffs>(hall));
    features.push_back(std::make_unique<Moves>(hall));
    features.push_back(std::make_unique<Previews>(hall));
    features.push_back(std::make_unique<Queue>(hall));
    features.push_back(std::make_unique<Satisfaction>(hall));
    features.push_back(std::make_unique<Templates>(hall));
    return features;
}

} // namespace Kustomer::Emulation
