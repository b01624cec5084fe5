// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application takes along of the conversations of a KustomerChatWidget. It is made at once,
// where the conversation may be on its way out, and told from the event loop.

#include "chat/access/answers.h"
#include "widgets/conversation/transcriptfile.h"
#include "widgets/conversation/transcripts.h"
#include "widgets/kustomerchatwidgetparts.h"

#include <KustomerChat/TimelineModel>

using Kustomer::Answer;
using Kustomer::Done;
using Kustomer::Error;
using Kustomer::Result;
using Kustomer::TimelineModel;

void KustomerChatWidget::transcript(const QString &conversationId, QObject *context,
                                    const Answer<QString> &answer)
{
    QObject *hearer = Kustomer::hearerOf(context, this);
    Kustomer::fetchForTranscript(
        d->client, conversationId, hearer,
        [client = d->client, locale = locale(),
         told = Kustomer::later(hearer, answer)](const Result<const TimelineModel *> &rows) {
            if (!rows) {
                told(rows.error());
                return;
            }
            const QString id = (*rows)->conversationId();
            told(Kustomer::transcript(**rows, Kustomer::transcriptContext(*client, id, locale)));
        });
}

void KustomerChatWidget::saveTranscript(const QString &conversationId, const QString &path,
                                        QObject *context, const Answer<Done> &answer)
{
    QObject *hearer = Kustomer::hearerOf(context, this);
    Kustomer::fetchForTranscript(
        d->client, conversationId, hearer,
        [client = d->client, path, locale = locale(),
         told = Kustomer::later(hearer, answer)](const Result<const TimelineModel *> &rows) {
            if (!rows) {
                told(rows.error());
                return;
            }
            const QString id = (*rows)->conversationId();
            const QString trouble = Kustomer::saveTranscript(
                path, **rows, Kustomer::transcriptContext(*client, id, locale));
            if (trouble.isEmpty())
                told(Done{});
            else
                told(Error{.kind = Error::Kind::Storage, .message = trouble, .details = path});
        });
}
