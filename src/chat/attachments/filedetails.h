// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/attachments/attachmentcalls.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/Message>

#include <QHash>

namespace Kustomer {

class ApiCaller;
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
    void wake();
    void clear();

Q_SIGNALS:
    void learned(const Kustomer::Attachment &attachment);

private:
    void ask(QObject *context, const Inquiry<Attachment>::Answer &answer);
    void take(const Attachment &attachment);
    bool isToBeTriedAgain(const Error &error, bool leftTooEarly);

    ApiCaller *m_caller;
    const FileCabinet *m_cabinet;
    QHash<QString, Attachment> m_known; ///< with an entry for each that was asked for
    QList<AttachmentPlace> m_wanted;    ///< those that are still to be asked for, in turn
    QList<AttachmentPlace> m_owed;      ///< those that something stands in for
    int m_unreadable = 0;               ///< answers in a row
    bool m_isWoken = false;             ///< while one is on its way
    Inquiry<Attachment> m_inquiry;
};

} // namespace Kustomer
