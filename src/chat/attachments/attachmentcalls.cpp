// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/attachmentcalls.h"

#include "chat/api/apicaller.h"
#include "chat/api/apipath.h"
#include "protocol/requests/requests.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Calls {
namespace {

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Attachment)
};

QString pathOf(const AttachmentPlace &place)
{
    const QString usual = u"/c/v1/chat/messages/%1/attachments"_s.arg(inPath(place.messageId));
    const QString &link = place.attachment.link;
    return (link.isEmpty() ? usual : link) + u'/' + inPath(place.attachment.id);
}

Result<QUrl> addressFrom(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (url.isValid() && !url.isRelative())
        return url;
    return Error{.kind = Error::Kind::Protocol,
                 .message = CallText::tr("The server does not say where the file is.")};
}

} // namespace

void announceFile(ApiCaller *caller, const Attachment &file, QObject *context,
                  const Answer<UploadForm> &answer)
{
    caller->ask<UploadForm>({.method = HttpRequest::Method::Post,
                             .path = u"/c/v1/chat/attachments"_s,
                             .body = Requests::newAttachment(file),
                             .repeat = HttpRequest::Repeat::Always},
                            context, inDocument<UploadForm, uploadFormFrom>, answer);
}

void attachmentDetails(ApiCaller *caller, const AttachmentPlace &place, QObject *context,
                       const Answer<Attachment> &answer)
{
    caller->ask<Attachment>({.path = pathOf(place)}, context,
                            inDocument<Attachment, attachmentFrom>, answer);
}

void attachmentAddress(ApiCaller *caller, const AttachmentPlace &place, QObject *context,
                       const Answer<QUrl> &answer)
{
    caller->ask<QUrl>(
        {.path = pathOf(place) + u"?redirect=true"_s, .redirects = HttpRequest::Redirects::Told},
        context, addressFrom, answer);
}

} // namespace Kustomer::Calls
