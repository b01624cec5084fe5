// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/waiting/volumecontrol.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using std::chrono::seconds;

constexpr double longest = seconds(std::chrono::hours(24 * 7)).count();

seconds secondsIn(const QVariantMap &object, const QString &name)
{
    const double count = object.value(name).toDouble();
    return seconds(qint64(count > 0 ? std::min(count, longest) : 0)); // nothing that is none passes
}

VolumeControl::Mode modeFrom(const QString &text)
{
    if (text == "upfront"_L1)
        return VolumeControl::Mode::Upfront;
    return text == "delayed"_L1 ? VolumeControl::Mode::Delayed : VolumeControl::Mode::None;
}

QString wordOf(VolumeControl::Mode mode)
{
    if (mode == VolumeControl::Mode::Upfront)
        return u"upfront"_s;
    return mode == VolumeControl::Mode::Delayed ? u"delayed"_s : QString();
}

QStringList channelsIn(const QVariant &list)
{
    static const QSet<QString> known{u"email"_s, u"sms"_s, u"voice"_s};
    QStringList channels;
    const QVariantList values = list.toList();
    for (const QVariant &value : values) {
        const QString channel = value.toString();
        if (known.contains(channel) && !channels.contains(channel))
            channels.append(channel);
    }
    return channels;
}

} // namespace

VolumeControl volumeControlFrom(const QVariantMap &object)
{
    return {.enabled = object.value(u"enabled"_s).toBool(),
            .mode = modeFrom(object.value(u"mode"_s).toString()),
            .promptDelay = secondsIn(object, u"promptDelay"_s),
            .upfrontWaitThreshold = secondsIn(object, u"upfrontWaitThreshold"_s),
            .timeout = secondsIn(object, u"timeout"_s),
            .followUpChannels = channelsIn(object.value(u"followUpChannels"_s)),
            .hideWaitOption = object.value(u"hideWaitOption"_s).toBool(),
            .markDoneAfterTimeout = object.value(u"markDoneAfterTimeout"_s).toBool(),
            .useDynamicWaitMessage = object.value(u"useDynamicWaitMessage"_s).toBool(),
            .customWaitMessage = object.value(u"customWaitMessage"_s).toString()};
}

QVariantMap toMap(const VolumeControl &control)
{
    return {{u"enabled"_s, control.enabled},
            {u"mode"_s, wordOf(control.mode)},
            {u"promptDelay"_s, qint64(control.promptDelay.count())},
            {u"upfrontWaitThreshold"_s, qint64(control.upfrontWaitThreshold.count())},
            {u"timeout"_s, qint64(control.timeout.count())},
            {u"followUpChannels"_s, control.followUpChannels},
            {u"hideWaitOption"_s, control.hideWaitOption},
            {u"markDoneAfterTimeout"_s, control.markDoneAfterTimeout},
            {u"useDynamicWaitMessage"_s, control.useDynamicWaitMessage},
            {u"customWaitMessage"_s, control.customWaitMessage}};
}

} // namespace Kustomer
