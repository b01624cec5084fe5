// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/transcripts.h"

#include "widgets/conversation/wholeconversation.h"

#include <KustomerChat/ChatSurveys>

#include <QCoreApplication>
#include <QPointer>

namespace Kustomer {
namespace {

Error gone()
{
    return {.kind = Error::Kind::Cancelled,
            .message
            = QCoreApplication::translate("Kustomer::RunningChat", "The customer logged out.")};
}

} // namespace

TranscriptContext transcriptContext(const ChatClient &client, const QString &conversationId,
                                    const QLocale &locale)
{
    return {client.settings().teamName, locale, client.surveys()->of(conversationId)};
}

void fetchForTranscript(ChatClient *client, const QString &conversationId, QObject *context,
                        const Answer<const TimelineModel *> &answer)
{
    const auto take = [=, stay = QPointer(client)](const Result<Conversation> &found) {
        TimelineModel *timeline = found && stay ? stay->timeline(found->id) : nullptr;
        if (!timeline) {
            answer(found ? gone() : found.error());
            return;
        }
        auto *whole = new WholeConversation(context);
        whole->setTimeline(timeline);
        const auto tellThatItWent = [whole, answer] {
            whole->deleteLater();
            answer(gone());
        };
        QObject::connect(timeline, &QObject::destroyed, whole, tellThatItWent,
                         Qt::QueuedConnection); // the customer's chat is half gone by then
        whole->use([timeline, whole, answer](const TimelineModel &rows) {
            QObject::disconnect(timeline, &QObject::destroyed, whole, nullptr);
            whole->deleteLater();
            answer(&rows);
        });
    };
    client->findConversation(conversationId, context, take);
}

} // namespace Kustomer
