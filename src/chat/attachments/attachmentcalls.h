// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/attachment.h"

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

/// One attachment of one message.
struct AttachmentPlace
{
    QString messageId;
    Attachment attachment;
};

} // namespace Kustomer

namespace Kustomer::Calls {

/// Tells of a file that is to come, and is told where to (wire E14). Asking twice leaves an unused
/// one.
void announceFile(ApiCaller *caller, const Attachment &file, QObject *context,
                  const Answer<UploadForm> &answer);
/// What a file is (wire E16).
void attachmentDetails(ApiCaller *caller, const AttachmentPlace &place, QObject *context,
                       const Answer<Attachment> &answer);
/// Where its content is for a while (wire E17).
void attachmentAddress(ApiCaller *caller, const AttachmentPlace &place, QObject *context,
                       const Answer<QUrl> &answer);

} // namespace Kustomer::Calls
