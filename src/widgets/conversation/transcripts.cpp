// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/transcripts.h"

#include "widgets/conversation/wholeconversation.h"

#include <KustomerChat/ChatSurveys>

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <utility>

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
        const auto conclude = [whole, answer, isTold = std::make_shared<bool>(false)](
                                  const Result<const TimelineModel *> &rows) {
            whole->deleteLater();
            if (!std::exchange(*isTold, true))
                answer(rows);
        };
        const auto giveUp = [conclude] {
            conclude(gone());
        };
        // Queued: the customer's chat is half gone by then.
        QObject::connect(timeline, &QObject::destroyed, whole, giveUp, Qt::QueuedConnection);
        QObject::connect(client, &ChatClient::customerLeft, whole, giveUp, Qt::QueuedConnection);
        whole->setTimeline(timeline);
        whole->use([conclude](const TimelineModel &rows) { conclude(&rows); });
    };
    client->findConversation(conversationId, context, take);
}

} // namespace Kustomer
