// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/transcript.h"

#include "widgets/text/markdown.h"
#include "widgets/text/textpage.h"
#include "widgets/words/writers.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

QString authorOf(const Message &message, const QString &teamName)
{
    if (message.direction == Message::Direction::FromCustomer)
        return customerName();
    const QString name = message.sender.displayName.simplified();
    if (message.templateData && message.templateData->isAiResponse) {
        return name.isEmpty()
            ? assistantName()
            : QCoreApplication::translate("Kustomer::Transcript", "%1 (AI)").arg(name);
    }
    if (!name.isEmpty())
        return name;
    return teamName.isEmpty() ? supportName() : teamName;
}

/// What did not arrive must not look as if it had.
QString deliveryOf(const Message &message)
{
    switch (message.delivery) {
    case Message::Delivery::Sent:
        return {};
    case Message::Delivery::Failed:
        return u" ("_s + QCoreApplication::translate("Kustomer::Transcript", "not sent") + u')';
    case Message::Delivery::Queued:
    case Message::Delivery::Sending:
    case Message::Delivery::Held:
        break;
    }
    return u" ("_s + QCoreApplication::translate("Kustomer::Transcript", "not sent yet") + u')';
}

QString attachmentsOf(const Message &message)
{
    const int count = int(message.attachments.size());
    if (count == 0)
        return {};
    return u'['
        + (count == 1 ? QCoreApplication::translate("Kustomer::Transcript", "1 attachment")
                      : QCoreApplication::translate("Kustomer::Transcript", "%n attachments",
                                                    nullptr, count))
        + u']';
}

/// What stands above a message.
QString headingOf(const Message &message, const TranscriptContext &context)
{
    const QString when
        = context.locale.toString(message.createdAt.toLocalTime(), QLocale::ShortFormat);
    return u"%1, %2%3"_s.arg(authorOf(message, context.teamName), when, deliveryOf(message));
}

/// Why it does not begin at the beginning; empty: it does.
QString omissionOf(const TimelineModel &timeline)
{
    if (!timeline.canFetchOlder())
        return {};
    return u'('
        + QCoreApplication::translate("Kustomer::Transcript", "Earlier messages are left out.")
        + u')';
}

QString noteOfPage(const QString &text)
{
    return u"<p class=\"note\" dir=\"auto\">%1</p>\n"_s.arg(text.toHtmlEscaped());
}

/// Messages, and the lines between and below them: who joined, that it has ended.
template <typename UseMessage, typename UseLine>
void forEachRow(const TimelineModel &timeline, const UseMessage &useMessage, const UseLine &useLine)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const TimelineModel::Kind kind = timeline.kindAt(row);
        const QString line = timeline.index(row).data(TimelineModel::BodyRole).toString();
        if (kind == TimelineModel::Kind::Message)
            useMessage(timeline.messageAt(row));
        else if (kind == TimelineModel::Kind::Notice && !line.isEmpty())
            useLine(u'(' + line.simplified() + u')');
    }
}

} // namespace

QString transcript(const TimelineModel &timeline, const TranscriptContext &context)
{
    QStringList paragraphs{omissionOf(timeline)};
    const auto addMessage = [&](const Message &message) {
        QStringList parts{wholeTextOf(message).plain(), attachmentsOf(message)};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            paragraphs << headingOf(message, context) + u":\n"_s + parts.join(u'\n');
    };
    forEachRow(timeline, addMessage, [&](const QString &line) { paragraphs << line; });
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

QString transcriptPage(const TimelineModel &timeline, const TranscriptContext &context)
{
    QString body;
    if (const QString omission = omissionOf(timeline); !omission.isEmpty())
        body += noteOfPage(omission);
    const auto addMessage = [&](const Message &message) {
        const QString said = htmlOf(wholeTextOf(message));
        const QString files = attachmentsOf(message);
        if (said.isEmpty() && files.isEmpty())
            return;
        body += u"<p class=\"who\" dir=\"auto\">%1</p>\n%2"_s.arg(
            headingOf(message, context).toHtmlEscaped(), said);
        if (!files.isEmpty())
            body += noteOfPage(files);
    };
    forEachRow(timeline, addMessage, [&](const QString &line) { body += noteOfPage(line); });
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
           "<style>body { font-family: sans-serif; max-width: 45em; margin: 2em auto; }"
           " .who { font-weight: bold; margin: 1.2em 0 0.2em; } .note { color: #555; }"
           " p, pre { margin: 0.2em 0; } pre, code { background: #f2f2f2; }"
           " blockquote { margin: 0.2em 1em; color: #444; }</style></head>\n"
           "<body>\n%2</body></html>\n"_s.arg(
               QCoreApplication::translate("Kustomer::Transcript", "Chat transcript")
                   .toHtmlEscaped(),
               body);
}

} // namespace Kustomer
