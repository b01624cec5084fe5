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
    , m_deeds(std::move(deeds))
    , m_errands(pace.again, this)
{ }

void QueueErrands::catchUp(const QString &conversationId)
{
    begin(conversationId,
          m_errands.add<Done>(
              conversationId,
              [=, this](QObject *context, const auto &told) {
                  m_deeds.catchUp(conversationId, context, told);
              },
              [=, this](const Done &) {
                  m_errands.end(conversationId);
                  Q_EMIT caughtUp(conversationId);
              }),
          [](const Error &) {}); // nothing is lost by that
}

void QueueErrands::submit(const QString &conversationId, const QList<FollowUpLine> &lines)
{
    begin(conversationId,
          m_errands.add<QList<Message>>(
              conversationId,
              [=, this](QObject *context, const auto &told) {
                  Calls::followUp(m_caller, conversationId, lines, context, told);
              },
              [=, this](const QList<Message> &messages) {
                  m_errands.end(conversationId);
                  Q_EMIT submitted(conversationId, messages);
              }),
          [=, this](const Error &error) { Q_EMIT refused(conversationId, error); });
}

void QueueErrands::end(const QString &conversationId)
{
    if (!mayEnd(conversationId))
        return;
    begin(conversationId,
          m_errands.add<Done>(
              conversationId,
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

void QueueErrands::begin(const QString &conversationId, AnyInquiry *errand,
                         const std::function<void(const Error &)> &giveUp)
{
    connect(errand, &AnyInquiry::failed, this, [this](const Error &error) {
        if (error.retryable) // the others are told when there is no other try
            Q_EMIT problemNoticed(error);
    });
    connect(errand, &AnyInquiry::gaveUp, this, [=, this](const Error &error) {
        m_errands.end(conversationId);
        giveUp(error);
    });
    errand->ask();
}

void QueueErrands::stop(const QString &conversationId)
{
    m_endless.remove(conversationId);
    m_errands.end(conversationId);
}

void QueueErrands::clear()
{
    m_errands.clear();
    m_endless.clear();
}

} // namespace Kustomer
