// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/standin.h"

#include "protocol/files/filename.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString anyType = u"application/octet-stream"_s;

} // namespace

Attachment presentable(Attachment attachment)
{
    attachment.name = cleanFileName(attachment.name);
    if (attachment.contentType.isEmpty())
        attachment.contentType = anyType;
    return attachment;
}

bool isStandIn(const Attachment &attachment)
{
    return attachment.contentType == anyType && attachment.name == cleanFileName({})
        && attachment.size < 0;
}

} // namespace Kustomer
