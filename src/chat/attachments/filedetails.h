// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/lookups.h"
#include "chat/attachments/attachmentcalls.h"
#include "transport/base/pace.h"

#include <KustomerChat/Message>

#include <QHash>

namespace Kustomer {

class FileCabinet;

/// What the files of messages are: asked for one after the other until each is known or known not
/// to exist (wire E16). Something stands in for what cannot be had at the moment.
class FileDetails : public QObject
{
    Q_OBJECT

public:
    /// The cabinet outlives it.
    FileDetails(ApiCaller *caller, const FileCabinet *cabinet, const Pace &pace,
                QObject *parent = nullptr);

    /// Fills in what is known of a message's files; what is not is asked for, and learned() tells.
    void describe(Message *message);
    /// What an earlier process knew of them.
    void recall(const Message &message);
    /// What is known without asking, or better now.
    void learn(const Attachment &attachment);
    /// What is known; only the id where it is not.
    Attachment of(const QString &attachmentId) const;
    /// Asks again what was cancelled, and that for which something stands in.
    void wake() { m_lookups.wake(); }
    void clear();

Q_SIGNALS:
    void learned(const Kustomer::Attachment &attachment);

private:
    void take(const QString &attachmentId, const Result<Attachment> &found);

    const FileCabinet *m_cabinet;
    QHash<QString, AttachmentPlace> m_places;
    QHash<QString, Attachment> m_known; ///< with an entry for each that was asked for
    Lookups<Attachment> m_lookups;
};

} // namespace Kustomer
