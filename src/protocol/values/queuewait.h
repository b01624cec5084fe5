// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// A customer who waits for an agent in a conversation, and what they are offered meanwhile (SDK:
/// volumeControl).
struct KUSTOMERCHAT_CORE_EXPORT QueueWait
{
    Q_GADGET
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(Stage stage MEMBER stage)
    Q_PROPERTY(QString queueName MEMBER queueName)
    Q_PROPERTY(int position READ positionOrNone)
    Q_PROPERTY(int estimatedSeconds READ secondsOrNone)
    Q_PROPERTY(QString waitMessage MEMBER waitMessage)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QStringList channels MEMBER channels)
    Q_PROPERTY(bool canWait MEMBER canWait)
    Q_PROPERTY(QString channel MEMBER channel)
    Q_PROPERTY(QString address MEMBER address)

public:
    enum class Stage {
        Waiting,        ///< for an agent
        ChannelAsked,   ///< by which other channel the company may follow up
        AddressAsked,   ///< where that channel leads
        Submitting,     ///< the answers are on their way
        AwaitsFollowUp, ///< by that channel: nothing can be written until an agent does
    };
    Q_ENUM(Stage)

    QString conversationId = {};
    Stage stage = Stage::Waiting;
    QString queueName = {};
    std::optional<int> position = {};         ///< in the queue, from 1; the service need not tell
    std::optional<int> estimatedSeconds = {}; ///< until an agent is there, where that is known
    QString waitMessage = {};                 ///< the company's own words about waiting
    QString prompt = {};                      ///< what is asked, in words for people
    QStringList channels = {};                ///< that may be chosen: `email`, `sms`, `voice`
    bool canWait = false;                     ///< may be chosen as well
    QString channel = {};                     ///< that was chosen
    QString address = {};                     ///< e-mail address or phone number that was given

    int positionOrNone() const { return position.value_or(0); }
    int secondsOrNone() const { return estimatedSeconds.value_or(-1); }
    bool isAsked() const { return stage == Stage::ChannelAsked || stage == Stage::AddressAsked; }

    bool operator==(const QueueWait &) const = default;
};

/// Prints the conversation and how far it is; never an address.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const QueueWait &wait);

} // namespace Kustomer
