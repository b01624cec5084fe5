// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <chrono>
#include <optional>

namespace Kustomer {

/// What those who wait are asked and told. It becomes a part of the conversation, so the company
/// reads it as well.
class FollowUpWords
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::FollowUpWords)

public:
    /// With the wait that is expected, where that is known, in digits of this locale.
    static QString channelPrompt(const std::optional<std::chrono::seconds> &estimate,
                                 const QLocale &formats);
    static QString addressPrompt(const QString &channel);
    static QString thanks();
    /// What a channel, `email`, `sms` or `voice`, is called.
    static QString nameOf(const QString &channel);
    /// "about 4 minutes"
    static QString duration(std::chrono::seconds wait, const QLocale &formats);
};

} // namespace Kustomer
