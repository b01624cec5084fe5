// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// What the company offers to those who wait for an agent (SDK: volumeControl).
struct KUSTOMERCHAT_CORE_EXPORT VolumeControl
{
    Q_GADGET
    Q_PROPERTY(bool enabled MEMBER enabled)
    Q_PROPERTY(Mode mode MEMBER mode)
    Q_PROPERTY(QStringList followUpChannels MEMBER followUpChannels)
    Q_PROPERTY(bool hideWaitOption MEMBER hideWaitOption)
    Q_PROPERTY(bool markDoneAfterTimeout MEMBER markDoneAfterTimeout)
    Q_PROPERTY(bool useDynamicWaitMessage MEMBER useDynamicWaitMessage)
    Q_PROPERTY(QString customWaitMessage MEMBER customWaitMessage)

public:
    using seconds = std::chrono::seconds;

    /// When other channels are offered.
    enum class Mode {
        None,    ///< never
        Upfront, ///< as soon as a long wait is expected
        Delayed, ///< once somebody has waited for a while
    };
    Q_ENUM(Mode)

    bool enabled = false;
    Mode mode = Mode::None;
    seconds promptDelay{0};             ///< of the mode Delayed
    seconds upfrontWaitThreshold{0};    ///< of the mode Upfront: what is longer is long
    seconds timeout{0};                 ///< to an answer to the offer
    QStringList followUpChannels = {};  ///< of `email`, `sms`, `voice`
    bool hideWaitOption = false;        ///< nobody may choose to wait
    bool markDoneAfterTimeout = false;  ///< the conversation ends where nothing is answered
    bool useDynamicWaitMessage = false; ///< the expected wait is told
    QString customWaitMessage = {};     ///< told in its place

    bool operator==(const VolumeControl &) const = default;
};

/// Prints the mode and whether it is enabled.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const VolumeControl &control);

} // namespace Kustomer
