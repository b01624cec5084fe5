// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/followupwords.h"

#include "chat/base/formatlocale.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qint64 minute = 60, hour = 60 * minute;

/// Nobody wants to wait longer than they were told. Never one, whose word is another one: in
/// English Core speaks without a catalogue.
int up(qint64 seconds, qint64 unit)
{
    return int(std::max(qint64(2), (seconds + unit - 1) / unit));
}

} // namespace

QString FollowUpWords::channelPrompt(const std::optional<std::chrono::seconds> &estimate,
                                     const QLocale &formats)
{
    const QString question = tr("How can we get back to you?");
    return estimate
        ? tr("The expected wait is %1.").arg(duration(*estimate, formats)) + u' ' + question
        : question;
}

QString FollowUpWords::addressPrompt(const QString &channel)
{
    return channel == "email"_L1 ? tr("What is your email address?")
                                 : tr("What is your phone number?");
}

QString FollowUpWords::thanks()
{
    return tr("Thank you. We will get back to you.");
}

QString FollowUpWords::nameOf(const QString &channel)
{
    if (channel == "email"_L1)
        return tr("Email");
    return channel == "sms"_L1 ? tr("Text message") : tr("Phone call");
}

QString FollowUpWords::duration(std::chrono::seconds wait, const QLocale &formats)
{
    const qint64 seconds = wait.count();
    if (seconds < minute)
        return tr("less than a minute");
    if (seconds <= hour)
        return inDigitsOf(formats, tr("about %n minutes", nullptr, up(seconds, minute)));
    return inDigitsOf(formats, tr("about %n hours", nullptr, up(seconds, hour)));
}

} // namespace Kustomer
