// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/queueerrands.h"

#include "chat/queue/queuecalls.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

bool isAwaitingFollowUp(const Error &error)
{
    return error.code == "awaiting_follow_up"_L1;
}

QueueErrands::QueueErrands(ApiCaller *caller, const Pace &pace, Deeds deeds, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_deeds(std::move(deeds))
{ }

bool QueueErrands::isUnderWay(const QString &conversationId) const
{
    return m_errands.contains(conversationId);
}

void QueueErrands::offer(const QString &conversationId)
{
    begin(conversationId,
          std::make_unique<Inquiry<Done>>(
              m_pace.again,
              [=, this](QObject *context, const auto &told) {
                  m_deeds.catchUp(conversationId, context, told);
              },
              [=, this](const Done &) {
                  drop(conversationId);
                  Q_EMIT mayOffer(conversationId);
              }),
          [](const Error &) {}); // nothing is lost by that
}

void QueueErrands::submit(const QString &conversationId, const QList<FollowUpLine> &lines)
{
    begin(conversationId,
          std::make_unique<Inquiry<QList<Message>>>(
              m_pace.again,
              [=, this](QObject *context, const auto &told) {
                  Calls::followUp(m_caller, conversationId, lines, context, told);
              },
              [=, this](const QList<Message> &messages) {
                  drop(conversationId);
                  Q_EMIT submitted(conversationId, messages);
              }),
          [=, this](const Error &error) { Q_EMIT refused(conversationId, error); });
}

void QueueErrands::end(const QString &conversationId)
{
    if (!mayEnd(conversationId))
        return;
    begin(conversationId,
          std::make_unique<Inquiry<Done>>(
              m_pace.again,
              [=, this](QObject *context, const auto &told) {
                  endCaughtUp(conversationId, context, told);
              },
              [](const Done &) {}),
          [=, this](const Error &error) {
              m_endless.insert(conversationId);
              Q_EMIT problemNoticed(error);
          });
}

void QueueErrands::endCaughtUp(const QString &conversationId, QObject *context,
                               const Answer<Done> &answer)
{
    const auto end = [=, this, stay = QPointer(context)](const Result<Done> &caughtUp) {
        if (!caughtUp) {
            answer(caughtUp.error());
            return;
        }
        Q_EMIT ending(conversationId);
        if (stay)
            m_deeds.end(conversationId, context, answer);
    };
    m_deeds.catchUp(conversationId, context, end);
}

void QueueErrands::begin(const QString &conversationId, std::unique_ptr<AnyInquiry> errand,
                         const std::function<void(const Error &)> &giveUp)
{
    AnyInquiry *begun = errand.get();
    connect(begun, &AnyInquiry::failed, this, [this](const Error &error) {
        if (error.mayPass()) // the others are told when there is no other try
            Q_EMIT problemNoticed(error);
    });
    connect(begun, &AnyInquiry::gaveUp, this, [=, this](const Error &error) {
        drop(conversationId);
        giveUp(error);
    });
    m_errands.insert_or_assign(conversationId, std::move(errand));
    begun->ask();
}

void QueueErrands::resume()
{
    for (const auto &[id, errand] : m_errands)
        errand->resume();
}

void QueueErrands::stop(const QString &conversationId)
{
    m_endless.remove(conversationId);
    drop(conversationId);
}

void QueueErrands::drop(const QString &conversationId)
{
    const auto errand = m_errands.find(conversationId);
    if (errand == m_errands.end())
        return;
    AnyInquiry *stopped = errand->second.release();
    stopped->stop();
    stopped->deleteLater(); // it may be answering
    m_errands.erase(errand);
}

void QueueErrands::clear()
{
    m_errands.clear();
    m_endless.clear();
}

} // namespace Kustomer
