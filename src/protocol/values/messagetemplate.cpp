// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/messagetemplate.h"

#include <QDebug>

namespace Kustomer {

bool ReplyOption::operator==(const ReplyOption &other) const
{
    return words == other.words && payload == other.payload && details == other.details
        && pictureUrl == other.pictureUrl && options == other.options;
}

QDebug operator<<(QDebug debug, const ReplyOption &option)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ReplyOption(" << option.options.size() << " options)";
}

QDebug operator<<(QDebug debug, const ArticleLink &link)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ArticleLink(" << link.kind << ", " << link.id << ')';
}

QDebug operator<<(QDebug debug, const MessageTemplate &content)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "MessageTemplate(" << content.type << ", " << content.options.size()
                           << " options, " << content.articles.size() << " articles)";
}

} // namespace Kustomer
