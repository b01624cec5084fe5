// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Draft>
#include <KustomerChat/Message>

namespace Kustomer {

/// One message that the customer wrote and the server has not confirmed yet, and what is known of
/// its way.
struct OutboxEntry
{
    /// The end of what is known of a conversation: the echo of a message that is sent now comes
    /// later.
    struct Horizon
    {
        QDateTime instant = {};
        QString messageId = {}; ///< of the message that was written then, where it is known

        bool operator==(const Horizon &) const = default;
    };

    /// How far the copy on disk has come, and as what. Where nothing can be kept there, that counts
    /// as on disk.
    enum class Copy {
        None,
        BeingWritten,
        AsWaiting, ///< another process would send it without a look
        AsSending, ///< another process would look first
    };

    QString clientId = {};
    QString conversationId = {};
    Draft draft = {};
    QList<Attachment> files = {}; ///< those of the draft as they are held; with an id: uploaded
    QDateTime writtenAt = {};     ///< what its row is sorted by
    qint64 position = 0;          ///< among all entries; given by Outbox::enqueue()
    Horizon horizon = {};         ///< of the first attempt
    Message::Delivery delivery = Message::Delivery::Queued;
    std::optional<Error> error = {};
    bool isUncertain = false; ///< an answer was lost: look for it before sending it again
    QDateTime sentAt = {};    ///< when an attempt left that the server may still be at
    int attempts = 0;
    int unreadableAnswers = 0; ///< to it, since the last one that could be read
    QStringList otherIds = {}; ///< messages of the same content that stand for other entries
    Copy copy = Copy::None;
    std::optional<Message> echo = {}; ///< seen before the answer to the request

    bool isWritten() const { return copy == Copy::AsWaiting || copy == Copy::AsSending; }
    /// What is uploaded first has not been sent before it is known when.
    bool mayBeSent() const
    {
        const bool hasLeft = draft.files.isEmpty() || sentAt.isValid();
        return isUncertain || (delivery == Message::Delivery::Sending && hasLeft);
    }
    /// As what it is on disk when it is written as it is.
    Copy copyOnDisk() const { return mayBeSent() ? Copy::AsSending : Copy::AsWaiting; }
    /// Whether it may leave while it is written: as the disk never knew it as one that waits,
    /// nobody sends it again unasked, whatever a kill leaves of it. But what was chosen looks
    /// chosen at once, and the next process has to know of it, or it would offer the choice again.
    bool mayLeaveUnwritten() const { return copy == Copy::None && draft.payload.isEmpty(); }
    bool isHeld() const { return files.size() == draft.files.size(); }
    bool hasToUpload() const;
    QStringList attachmentIds() const;
    /// The row that stands for this entry until the server has the message.
    Message toMessage() const;

    bool operator==(const OutboxEntry &) const = default;
};

} // namespace Kustomer
