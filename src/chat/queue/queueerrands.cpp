// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queueerrands.h"

#include "chat/queue/queuecalls.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Submission = Result<QList<Message>>;

/// What cannot succeed another time is an answer as well.
Answer<QList<Message>> judging(const Answer<Submission> &told)
{
    return [told](const Submission &messages) {
        const bool isOver = messages || messages.error().kind == Error::Kind::Refused
            || messages.error().kind == Error::Kind::NotFound;
        if (isOver)
            told(Result<Submission>(messages));
        else
            told(messages.error());
    };
}

} // namespace

bool isAwaitingFollowUp(const Error &error)
{
    return error.code == "awaiting_follow_up"_L1;
}

QueueErrands::QueueErrands(ApiCaller *caller, const Pace &pace, End end, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_end(std::move(end))
{ }

bool QueueErrands::isUnderWay(const QString &conversationId) const
{
    return m_errands.contains(conversationId);
}

void QueueErrands::submit(const QString &conversationId, const QList<FollowUpLine> &lines)
{
    begin(conversationId,
          std::make_unique<Inquiry<Submission>>(
              m_pace.again,
              [=, this](QObject *context, const auto &told) {
                  Calls::followUp(m_caller, conversationId, lines, context, judging(told));
              },
              [=, this](const Submission &messages) { conclude(conversationId, messages); }));
}

void QueueErrands::end(const QString &conversationId)
{
    begin(
        conversationId,
        std::make_unique<Inquiry<Done>>(
            m_pace.again,
            [=, this](QObject *context, const auto &told) { m_end(conversationId, context, told); },
            [](const Done &) {}));
}

void QueueErrands::begin(const QString &conversationId, std::unique_ptr<AnyInquiry> errand)
{
    connect(errand.get(), &AnyInquiry::failed, this, &QueueErrands::problemNoticed);
    AnyInquiry *begun = errand.get();
    m_errands.insert_or_assign(conversationId, std::move(errand));
    begun->ask();
}

void QueueErrands::conclude(const QString &conversationId, const Submission &messages)
{
    stop(conversationId);
    if (messages)
        Q_EMIT submitted(conversationId, *messages);
    else
        Q_EMIT refused(conversationId, messages.error());
}

void QueueErrands::resume()
{
    for (const auto &[id, errand] : m_errands)
        errand->resume();
}

void QueueErrands::stop(const QString &conversationId)
{
    const auto errand = m_errands.find(conversationId);
    if (errand == m_errands.end())
        return;
    AnyInquiry *stopped = errand->second.release();
    stopped->stop();
    stopped->deleteLater(); // it may be answering
    m_errands.erase(errand);
}

} // namespace Kustomer
