// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/describing.h"

#include "chat/api/apicaller.h"

namespace Kustomer {

void describe(ApiCaller *caller, const QString &path, const QByteArray &description,
              QObject *context, const Answer<Done> &answer)
{
    if (description.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [answer] { answer(Done()); }, Qt::QueuedConnection);
        return;
    }
    caller->ask({.method = HttpRequest::Method::Patch,
                 .path = path,
                 .body = description,
                 .repeat = HttpRequest::Repeat::Always},
                context, acceptanceFrom, answer);
}

} // namespace Kustomer
