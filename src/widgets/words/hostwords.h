// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Experience>

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Kustomer {

/// Which ways the application leaves to its customers.
struct Ways
{
    bool toNew = true;                   ///< to a new conversation
    bool toNewAfterEnd = true;           ///< to a new one, below one that has ended
    bool toHistory = true;               ///< from a conversation to the list of all
    std::optional<Experience> view = {}; ///< whatever the company offers

    /// What there is to choose from where the company offers this.
    Experience shown(Experience offered) const { return view.value_or(offered); }

    bool operator==(const Ways &) const = default;
};

/// What the application wants to be said and permitted in its chat.
struct HostWords
{
    QString privacyNotice = {}; ///< what the customer agrees to; empty: a sentence of ours
    QUrl privacyUrl = {};       ///< where all of it is written
    QString disclaimer = {};    ///< a line below what is being written
    QStringList starterPrompts = {};
    QStringList linkSchemes = {};  ///< that are links beside the usual ones
    bool showsLinkPreviews = true; ///< what the service says of them
    bool warnsOfCardNumbers = true;
    Ways ways = {};

    bool operator==(const HostWords &) const = default;
};

} // namespace Kustomer
