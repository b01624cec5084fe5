// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/transcript.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

QString authorOf(const Message &message, const QString &teamName)
{
    if (message.direction == Message::Direction::FromCustomer)
        return QCoreApplication::translate("Transcript", "You");
    return message.sender.displayName.isEmpty() ? teamName : message.sender.displayName;
}

} // namespace

QString transcript(const TimelineModel &timeline, const QString &teamName, const QLocale &locale)
{
    QStringList paragraphs;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = timeline.messageAt(row);
        const QString when = locale.toString(message.createdAt.toLocalTime(), QLocale::ShortFormat);
        paragraphs << u"%1, %2:\n%3"_s.arg(authorOf(message, teamName), when, message.body);
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Kustomer
