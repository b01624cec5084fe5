// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/surveys.h"

#include "chat/base/threadid.h"
#include "chat/storage/localstore.h"
#include "chat/surveys/surveycalls.h"
#include "protocol/requests/satisfactionanswers.h"
#include "transport/base/networkword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestText = 1024; // in characters of people, not of UTF-16 (wire §20)

bool isTooLong(const SatisfactionAnswer &answer)
{
    return answer.text.toUcs4().size() > longestText;
}

/// Whether the server has said that this answer will never be taken.
bool isFinal(const Error &error)
{
    const bool isNo = error.kind == Error::Kind::Refused || error.kind == Error::Kind::NotFound;
    return isNo && !isUndecided(error);
}

} // namespace

Surveys::Surveys(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
                 QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_store(store)
    , m_pace(pace)
    , m_knowledge(std::move(knowledge))
    , m_offers(pace.again, this)
    , m_delivery(
          pace.again, [this](QObject *context, const auto &told) { sendPart(context, told); },
          [this](Done) { wake(); })
{ }

std::optional<Satisfaction> Surveys::of(const QString &conversationId) const
{
    const auto known = m_known.constFind(conversationId);
    if (known == m_known.cend())
        return std::nullopt;
    Satisfaction satisfaction = *known;
    if (const SurveyAnswer *waiting = m_answers.of(conversationId))
        satisfaction.response = waiting->response;
    return satisfaction;
}

void Surveys::watch(const QStringList &conversationIds)
{
    m_watched = conversationIds;
    for (const QString &id : conversationIds)
        note(id);
}

void Surveys::note(const QString &conversationId)
{
    if (!m_watched.contains(conversationId))
        return;
    const std::optional<Conversation> conversation = m_knowledge.conversation(conversationId);
    const std::optional<Voices> voices = m_knowledge.voices(conversationId);
    const bool isWanted = conversation && voices
        && isOpinionWanted(*conversation, *voices, m_settings, m_pace.clock());
    if (!isWanted)
        return;
    if (isNews(*conversation))
        askAgain(conversationId);
    else
        ask(conversationId);
}

/// Whether the list tells what became of the survey elsewhere, of which no event was heard.
bool Surveys::isNews(const Conversation &conversation)
{
    const QString &status = conversation.satisfaction.status;
    if (status.isEmpty() || std::exchange(m_listed[conversation.id], status) == status)
        return false;
    const auto known = m_known.constFind(conversation.id);
    return known != m_known.cend() && known->status != status;
}

void Surveys::setSettings(const ChatSettings &settings)
{
    m_settings = settings;
    watch(QStringList(m_watched));
}

void Surveys::ask(const QString &conversationId)
{
    if (isLocalThreadId(conversationId) || m_offers.contains(conversationId))
        return;
    m_offers.ask<std::optional<Satisfaction>>(
        conversationId,
        [this, conversationId](QObject *context, const auto &told) {
            Calls::satisfaction(m_caller, conversationId, context, told);
        },
        [this, conversationId](const std::optional<Satisfaction> &offered) {
            takeOffer(conversationId, offered);
        });
}

void Surveys::askAgain(const QString &conversationId)
{
    m_offers.end(conversationId);
    ask(conversationId);
}

void Surveys::takeOffer(const QString &conversationId, const std::optional<Satisfaction> &offered)
{
    if (!offered) // the company asks for no opinions
        return;
    Satisfaction satisfaction = *offered;
    satisfaction.conversationId = conversationId;
    take(satisfaction);
}

void Surveys::take(const Satisfaction &satisfaction)
{
    const auto before = m_known.constFind(satisfaction.conversationId);
    const bool isNew = before == m_known.cend();
    if (!isNew && satisfaction.updatedAt.isValid() && satisfaction.updatedAt < before->updatedAt)
        return; // something later was heard already
    m_known.insert(satisfaction.conversationId, satisfaction);
    tell(satisfaction.conversationId);
    if (isNew && !satisfaction.isLocked(m_pace.clock()))
        Q_EMIT received(satisfaction);
}

Result<Done> Surveys::answer(const QString &conversationId, const SatisfactionResponse &response)
{
    if (const std::optional<Error> objection = objectionTo(conversationId, response))
        return *objection;
    write(m_answers.note(m_known.value(conversationId), response, m_pace.clock()));
    tell(conversationId);
    return Done{};
}

std::optional<Error> Surveys::objectionTo(const QString &conversationId,
                                          const SatisfactionResponse &response) const
{
    const auto known = m_known.constFind(conversationId);
    if (known == m_known.cend() || !known->form) {
        return Error{.kind = Error::Kind::NotFound,
                     .message = tr("There is no survey for this conversation.")};
    }
    if (known->isLocked(m_pace.clock())) {
        return Error{.kind = Error::Kind::Refused,
                     .code = u"satisfaction_locked"_s,
                     .message = tr("This survey is closed.")};
    }
    if (response.rating && !known->form->scale.ratings().contains(*response.rating)) {
        return Error{.kind = Error::Kind::Refused,
                     .message = tr("This rating is not on the scale of the survey.")};
    }
    if (std::ranges::any_of(response.answers, isTooLong)) {
        return Error{
            .kind = Error::Kind::TooLarge,
            .message
            = tr("The answer is longer than %L1 characters.").arg(m_formats.toString(longestText))};
    }
    return std::nullopt;
}

void Surveys::restore(const QList<Record> &records)
{
    const QList<UnreadableRecord> unreadable = m_answers.restore(records);
    for (const UnreadableRecord &one : unreadable) {
        m_store->discard(one.record);
        Q_EMIT problemNoticed(one.reason);
    }
}

void Surveys::wake()
{
    m_offers.resume();
    if (m_answers.next())
        m_delivery.ask();
}

void Surveys::forget()
{
    m_delivery.stop();
    m_offers.clear();
    m_answers.clear();
    m_known.clear();
    m_listed.clear();
    m_watched.clear();
}

void Surveys::sendPart(QObject *context, const std::function<void(Result<Done>)> &told)
{
    const SurveyAnswer *next = m_answers.next();
    if (!next) {
        told(Done{});
        return;
    }
    const SurveyAnswer sent = *next;
    const auto conclude = [this, sent, told](const Result<Done> &taken) {
        if (!taken && !isFinal(taken.error())) {
            m_answers.defer(sent.conversationId);
            told(taken);
            return;
        }
        if (const auto known = m_known.find(sent.conversationId); taken && known != m_known.end())
            known->response = sent.response;
        if (!taken)
            settle(sent, taken.error());
        else if (sent.isRatingUnsent)
            write(m_answers.concludeRating(sent));
        else
            write(m_answers.concludeAnswers(sent));
        if (taken && !isWaiting(sent.conversationId))
            tell(sent.conversationId);
        told(Done{});
    };
    const QByteArray body = sent.isRatingUnsent
        ? Requests::satisfactionRating(sent.response.rating,
                                       sent.isRatingAll ? sent.submittedAt : QDateTime())
        : Requests::satisfactionAnswers(sent.response.answers, sent.submittedAt);
    Calls::answerSatisfaction(m_caller, sent.satisfactionId, body, context, conclude);
}

/// The server will never take this answer: what it has counts again.
void Surveys::settle(const SurveyAnswer &sent, const Error &refusal)
{
    write(m_answers.drop(sent.conversationId));
    askAgain(sent.conversationId);
    tell(sent.conversationId);
    Q_EMIT problemNoticed(refusal);
}

void Surveys::write(const RecordChanges &changes)
{
    if (changes.isEmpty())
        return;
    m_store->write(changes, this, // who cannot be written to, tells
                   [this](const Result<Done> &) { wake(); });
}

void Surveys::tell(const QString &conversationId)
{
    if (const std::optional<Satisfaction> satisfaction = of(conversationId))
        Q_EMIT changed(*satisfaction);
}

} // namespace Kustomer
