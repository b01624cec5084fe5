// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/transcript.h"

#include "widgets/text/markdown.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

QString authorOf(const Message &message, const QString &teamName)
{
    if (message.direction == Message::Direction::FromCustomer)
        return QCoreApplication::translate("Transcript", "You");
    if (!message.sender.displayName.isEmpty())
        return message.sender.displayName.simplified();
    return teamName.isEmpty() ? QCoreApplication::translate("Transcript", "Support") : teamName;
}

/// What did not arrive must not look as if it had.
QString deliveryOf(const Message &message)
{
    switch (message.delivery) {
    case Message::Delivery::Sent:
        return {};
    case Message::Delivery::Failed:
        return u" ("_s + QCoreApplication::translate("Transcript", "not sent") + u')';
    case Message::Delivery::Queued:
    case Message::Delivery::Sending:
        break;
    }
    return u" ("_s + QCoreApplication::translate("Transcript", "not sent yet") + u')';
}

QString attachmentsOf(const Message &message)
{
    const int count = int(message.attachments.size());
    if (count == 0)
        return {};
    return u'['
        + (count == 1 ? QCoreApplication::translate("Transcript", "1 attachment")
                      : QCoreApplication::translate("Transcript", "%n attachments", nullptr, count))
        + u']';
}

} // namespace

QString transcript(const TimelineModel &timeline, const QString &teamName, const QLocale &locale)
{
    QStringList paragraphs;
    if (timeline.canFetchOlder())
        paragraphs << u'('
                + QCoreApplication::translate("Transcript", "Earlier messages are left out.")
                + u')';
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = timeline.messageAt(row);
        const QString when = locale.toString(message.createdAt.toLocalTime(), QLocale::ShortFormat);
        QStringList parts{textOf(message).plain(), attachmentsOf(message)};
        parts.removeAll(QString());
        if (!parts.isEmpty()) {
            paragraphs << u"%1, %2%3:\n%4"_s.arg(authorOf(message, teamName), when,
                                                 deliveryOf(message), parts.join(u'\n'));
        }
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Kustomer
