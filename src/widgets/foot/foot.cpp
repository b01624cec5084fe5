// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/foot.h"

#include <QCoreApplication>

namespace Kustomer {

namespace {

std::variant<Locked, Ended> ended(const Footing &footing)
{
    if (footing.offer.possible)
        return Ended{.offer = footing.offer, .unsent = footing.unsent.trimmed()};
    return Locked{QCoreApplication::translate("Kustomer::Foot", "This conversation has ended.")};
}

Foot afterTheEnd(const Footing &footing)
{
    const std::variant<Locked, Ended> below = ended(footing);
    if (footing.survey)
        return Survey{.satisfaction = *footing.survey, .below = below};
    return std::visit([](const auto &foot) { return Foot(foot); }, below);
}

Locked choosingAbove()
{
    return {
        QCoreApplication::translate("Kustomer::Foot", "Please choose one of the answers above."),
        Locked::Way::Above};
}

std::variant<Write, Locked, InCard> below(const Footing &footing)
{
    using Stage = FormState::Stage;
    const FormQuestion &question = footing.form.question;
    if (footing.form.stage == Stage::Searching)
        return Locked{
            QCoreApplication::translate("Kustomer::Foot", "Looking for what may help you…")};
    if (footing.form.stage == Stage::Sending)
        return Locked{
            QCoreApplication::translate("Kustomer::Foot", "Your answers are being sent…")};
    if (footing.isChoiceAwaited)
        return choosingAbove();
    if (!question.options.isEmpty() || question.kind == FormQuestion::Kind::Date)
        return InCard{};
    return Write{};
}

bool isAsked(const FormState &form)
{
    return form.stage != FormState::Stage::None && form.stage != FormState::Stage::Waiting;
}

QString followUpWords(const QString &channel)
{
    if (channel == QLatin1StringView("email"))
        return QCoreApplication::translate("Kustomer::Foot", "We will get back to you by email.");
    if (channel.isEmpty())
        return QCoreApplication::translate("Kustomer::Foot", "We will get back to you.");
    return QCoreApplication::translate("Kustomer::Foot", "We will get back to you by phone.");
}

/// Another conversation, unless this is the only one that there may be.
std::optional<ConversationOffer> another(const Footing &footing)
{
    const bool isPossible = footing.offer.possible && footing.offer.existingId.isEmpty();
    return isPossible ? std::optional(footing.offer) : std::nullopt;
}

Foot open(const Footing &footing)
{
    const bool awaitsFollowUp
        = footing.wait && footing.wait->stage == QueueWait::Stage::AwaitsFollowUp;
    if (footing.availability != Availability::Disabled && awaitsFollowUp)
        return Locked{.reason = followUpWords(footing.wait->channel), .offer = another(footing)};
    if (footing.availability != Availability::Disabled && isAsked(footing.form))
        return Asking{.form = footing.form,
                      .below = below(footing),
                      .options = footing.isChoiceAwaited ? FormCard::Options::InRow
                                                         : FormCard::Options::Here};
    if (footing.availability != Availability::Disabled && footing.isChoiceAwaited)
        return choosingAbove();
    if (footing.availability != Availability::Disabled)
        return Write{footing.wait};
    return Locked{
        QCoreApplication::translate("Kustomer::Foot", "Chat is not available at the moment.")};
}

} // namespace

Foot footOf(const Footing &footing)
{
    switch (footing.stage) {
    case TalkStage::None:
        break;
    case TalkStage::Open:
        return open(footing);
    case TalkStage::Ending:
        return Locked{
            QCoreApplication::translate("Kustomer::Foot", "This conversation is being ended…")};
    case TalkStage::Ended:
        return afterTheEnd(footing);
    }
    return NoFoot{};
}

const Ended *endedOf(const Foot &foot)
{
    const auto *survey = std::get_if<Survey>(&foot);
    return survey ? std::get_if<Ended>(&survey->below) : std::get_if<Ended>(&foot);
}

bool leadsAbove(const Foot &foot)
{
    const auto *asking = std::get_if<Asking>(&foot);
    const auto *locked = asking ? std::get_if<Locked>(&asking->below) : std::get_if<Locked>(&foot);
    return locked && locked->way == Locked::Way::Above;
}

} // namespace Kustomer
