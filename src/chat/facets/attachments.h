// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/AttachmentLimits>
#include <KustomerChat/AttachmentTransfer>
#include <KustomerChat/PictureFitter>
#include <KustomerChat/Result>

#include <QObject>

#include <functional>

namespace Kustomer {

class ChatAccess;

/// Files of messages: what may be sent, how far it is on its way, and what was received (SDK:
/// attachments). Files are sent as Draft::files of ChatClient::sendMessage(); their content is held
/// in the customer's folder before the row of the message is shown, so that the originals may
/// vanish.
///
/// Part of a ChatClient and as old as it: ChatClient::attachments(). Its signals come from the
/// event loop.
class KUSTOMERCHAT_CORE_EXPORT Attachments : public QObject
{
    Q_OBJECT
    Q_PROPERTY(qint64 messageBytes READ messageBytes WRITE setMessageBytes RESET resetMessageBytes
                   NOTIFY limitsChanged)

public:
    /// Only a client can make one: see ChatClient::attachments().
    explicit Attachments(ChatAccess &chat);

    /// Whether customers may send files (setting `disableAttachments`).
    bool isEnabled() const;
    AttachmentLimits limits() const;
    /// How many bytes all files of a message may have together from now on; 0, the default: as many
    /// as the service is known to take, which limits() tells (SDK: maxChatAttachmentTotalMB).
    qint64 messageBytes() const { return m_messageBytes; }
    void setMessageBytes(qint64 bytes);
    void resetMessageBytes() { setMessageBytes(0); }
    /// What a local file would be as an attachment; an Error says in words for people why it cannot
    /// be sent. Looks at the file's head only.
    Result<Attachment> check(const QString &path) const;
    /// Whether all of these may be sent with one message; the first reason why not.
    Result<Done> check(const QStringList &paths) const;
    /// Makes a file of what has none, such as a picture from the clipboard: one of Draft::files. It
    /// lies with all else of the customer and goes with it, at the latest by ChatClient::logout();
    /// it stays until a message with it is on its way, or, from one start to the next, as long as a
    /// draft has it.
    void keep(const QString &name, const QByteArray &content, QObject *context,
              const Answer<QString> &answer);
    /// The same of what takes its time to be made, such as a large picture that has to be packed:
    /// the function is called on another thread. An empty one: there is no content.
    void keep(const QString &name, const std::function<QByteArray()> &content, QObject *context,
              const Answer<QString> &answer);
    /// Removes what keep() made and nobody wants to send any more; no other file is ever removed.
    void release(const QString &path);
    /// How pictures are made fit. Without one those that are too large are refused.
    void setPictureFitter(const PictureFitter &fitter);

    /// How far the file at this place of Message::attachments is on its way to the server.
    AttachmentTransfer upload(const QString &clientId, int index) const;
    /// How far the content of a received attachment is on its way here.
    AttachmentTransfer download(const QString &attachmentId) const;
    /// Copies the content of a received attachment to a path, fetches it before if it is not here.
    /// What stands at the path is replaced when everything is there, not before. Errors: Storage
    /// where it cannot be written there, Refused where what was fetched before cannot be read any
    /// more, TooLarge beyond 4 GB, Cancelled by cancelDownload() or logout(), and those of the
    /// network.
    void save(const QString &messageId, const QString &attachmentId, const QString &path,
              QObject *context, const Answer<Done> &answer);
    /// fetch() with an answer: the attachment with its Attachment::localPath. Errors: Storage where
    /// it cannot be kept here, TooLarge beyond 50 MB, and otherwise those of save().
    void fetch(const QString &messageId, const QString &attachmentId, QObject *context,
               const Answer<Attachment> &answer);

public Q_SLOTS:
    /// Stops the upload of a message: it fails (Cancelled), and can be retried or discarded.
    void cancelUpload(const QString &clientId);
    /// Tries a file again that failed, and with it its message; what is uploaded stays so.
    void retryFile(const QString &clientId, int index);
    /// Takes a file out of a message that has failed; one without text and files goes altogether.
    void removeFile(const QString &clientId, int index);
    /// Fetches the content of a received attachment; then Attachment::localPath names it, and the
    /// message is told as changed. Once, however often it is asked.
    void fetch(const QString &messageId, const QString &attachmentId);
    void cancelDownload(const QString &attachmentId);

Q_SIGNALS:
    /// isEnabled() answers otherwise now.
    void enabledChanged();
    /// limits() answers otherwise now.
    void limitsChanged();
    /// upload() of this file answers otherwise now.
    void uploadChanged(const QString &clientId, int index);
    /// download() of this attachment answers otherwise now.
    void downloadChanged(const QString &attachmentId);

private:
    void review();

    ChatAccess *m_chat;
    PictureFitter m_fitter;
    qint64 m_messageBytes = 0; ///< that the application wants; 0: none
    bool m_wasEnabled = false;
};

} // namespace Kustomer
