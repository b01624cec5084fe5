// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/transcript.h"

#include "chat/base/formatlocale.h"
#include "chat/reading/links.h"
#include "chat/reading/showable.h"
#include "widgets/text/markdown.h"
#include "widgets/text/textpage.h"
#include "widgets/words/filewords.h"
#include "widgets/words/writers.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

#include <algorithm>

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

constexpr int besideText = -1; ///< group of lines that no text has

void addLine(MessageText &text, const QString &marker, const QString &words,
             const QUrl &target = {})
{
    TextLine line;
    line.group = besideText;
    line.marker = marker;
    line.text = showable(words);
    if (const QUrl link = allowedLink(QString::fromLatin1(target.toEncoded())); link.isValid()) {
        line.spans << TextSpan{.length = int(line.text.size()), .link = int(text.links.size())};
        text.links << link;
    }
    text.lines << line;
}

void addOptions(MessageText &text, const QList<ReplyOption> &options, const QString &chosen,
                int level = 0)
{
    for (const ReplyOption &option : options) {
        const bool isChosen = !chosen.isEmpty() && option.payload == chosen;
        addLine(text, QString(2 * level, u' ') + (isChosen ? u"[x]"_s : u"•"_s), option.words);
        if (!option.details.isEmpty())
            addLine(text, {}, option.details);
        addOptions(text, option.options, chosen, level + 1);
    }
}

/// Its text, and what it offers beside it.
MessageText contentOf(const Message &message, const QString &chosen)
{
    MessageText text = wholeTextOf(message);
    if (!message.templateData)
        return text;
    addOptions(text, message.templateData->options, chosen);
    for (const ArticleLink &article : message.templateData->articles)
        addLine(text, u"•"_s, article.title, article.url);
    if (!message.templateData->followUp.isEmpty())
        addLine(text, {}, message.templateData->followUp);
    return text;
}

/// Each file by its name and size; of those that have no name, how many there are.
QStringList attachmentsOf(const Message &message, const QLocale &locale)
{
    QStringList files;
    int nameless = 0;
    for (const Attachment &file : message.attachments) {
        const QString size = FileWords::size(file.size, locale);
        if (file.name.isEmpty())
            ++nameless;
        else
            files << u'[' + file.name + (size.isEmpty() ? size : u" ("_s + size + u')') + u']';
    }
    if (nameless == 0)
        return files;
    files << u'['
            + (nameless == 1
                   ? QCoreApplication::translate("Kustomer::Transcript", "1 attachment")
                   : inDigitsOf(locale,
                                QCoreApplication::translate("Kustomer::Transcript",
                                                            "%n attachments", nullptr, nameless)))
            + u']';
    return files;
}

QString timeOf(const QDateTime &instant, const QLocale &locale)
{
    return locale.toString(instant.toLocalTime(), QLocale::ShortFormat);
}

/// What stands above a message.
QString headingOf(const Message &message, const TranscriptContext &context)
{
    return u"%1, %2%3"_s.arg(authorOf(message, context.teamName),
                             timeOf(message.createdAt, context.locale), deliveryOf(message));
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

/// What one person said at one time, or a line that nobody said.
struct TranscriptEntry
{
    QString heading; ///< empty: nobody's
    MessageText text;
    QStringList notes;

    bool isEmpty() const { return text.plain().isEmpty() && notes.isEmpty(); }
};

QString ratingOf(int rating, const Satisfaction &survey, const QLocale &locale)
{
    const QString number = locale.toString(rating);
    if (!survey.form)
        return number;
    const QList<int> ratings = survey.form->scale.ratings();
    if (survey.form->scale.type == SatisfactionScale::Type::Thumb)
        return rating == ratings.first() ? u"👎"_s : u"👍"_s;
    return number + u'/' + locale.toString(ratings.last());
}

QString promptOf(const SatisfactionAnswer &answer, const SatisfactionForm &form)
{
    const auto question
        = std::ranges::find(form.questions, answer.questionId, &SatisfactionQuestion::id);
    return question == form.questions.end() ? QString() : question->prompt;
}

/// What the customer thought of the conversation.
TranscriptEntry opinionOf(const Satisfaction &survey, const QLocale &locale)
{
    const SatisfactionForm form = survey.formOrNone();
    TranscriptEntry entry{.heading = customerName(), .text = {}, .notes = {}};
    if (survey.updatedAt.isValid())
        entry.heading = u"%1, %2"_s.arg(entry.heading, timeOf(survey.updatedAt, locale));
    const auto add = [&entry](const QString &words) {
        if (!words.isEmpty())
            addLine(entry.text, {}, words);
    };
    if (survey.response.rating) {
        add(form.ratingPrompt);
        add(ratingOf(*survey.response.rating, survey, locale));
    }
    for (const SatisfactionAnswer &answer : survey.response.answers) {
        if (answer.isBlank())
            continue;
        add(promptOf(answer, form));
        add(answer.text.trimmed());
        for (const QString &choice : answer.choices)
            addLine(entry.text, u"•"_s, choice);
    }
    return entry;
}

/// The line of a row that nobody said: who joined, that it has ended.
TranscriptEntry lineOf(const TimelineModel &timeline, int row)
{
    TranscriptEntry entry;
    const QString line = timeline.index(row).data(TimelineModel::BodyRole).toString().simplified();
    if (timeline.kindAt(row) == TimelineModel::Kind::Notice && !line.isEmpty())
        entry.notes << u'(' + line + u')';
    return entry;
}

QList<TranscriptEntry> entriesOf(const TimelineModel &timeline, const TranscriptContext &context)
{
    QList<TranscriptEntry> entries;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) != TimelineModel::Kind::Message) {
            entries << lineOf(timeline, row);
            continue;
        }
        const Message message = timeline.messageAt(row);
        entries << TranscriptEntry{.heading = headingOf(message, context),
                                   .text = contentOf(message, timeline.replyStateAt(row).chosen),
                                   .notes = attachmentsOf(message, context.locale)};
    }
    if (context.survey)
        entries << opinionOf(*context.survey, context.locale);
    entries.removeIf([](const TranscriptEntry &entry) { return entry.isEmpty(); });
    return entries;
}

} // namespace

QString transcript(const TimelineModel &timeline, const TranscriptContext &context)
{
    QStringList paragraphs{omissionOf(timeline)};
    for (const QList<TranscriptEntry> entries = entriesOf(timeline, context);
         const TranscriptEntry &entry : entries) {
        QStringList parts{entry.text.withTargets().plain()};
        parts += entry.notes;
        parts.removeAll(QString());
        if (!entry.heading.isEmpty())
            parts.prepend(entry.heading + u':');
        paragraphs << parts.join(u'\n');
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

QString transcriptPage(const TimelineModel &timeline, const TranscriptContext &context, PageUse use)
{
    QString body;
    if (const QString omission = omissionOf(timeline); !omission.isEmpty())
        body += u"<p class=\"note\" dir=\"auto\">%1</p>\n"_s.arg(omission.toHtmlEscaped());
    for (const QList<TranscriptEntry> entries = entriesOf(timeline, context);
         const TranscriptEntry &entry : entries) {
        if (!entry.heading.isEmpty())
            body += u"<p class=\"who\" dir=\"auto\">%1</p>\n"_s.arg(entry.heading.toHtmlEscaped());
        body += htmlOf(use == PageUse::Paper ? entry.text.withTargets() : entry.text);
        for (const QString &note : entry.notes)
            body += u"<p class=\"note\" dir=\"auto\">%1</p>\n"_s.arg(note.toHtmlEscaped());
    }
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
