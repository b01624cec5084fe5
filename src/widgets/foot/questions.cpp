// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/questions.h"

#include "widgets/controls/emailcard.h"
#include "widgets/controls/formcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/foot/footbar.h"
#include "widgets/foot/writing.h"
#include "widgets/parts/keyboard.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/talk/talk.h"

#include <KustomerChat/ChatForms>
#include <KustomerChat/ChatQueue>
#include <KustomerChat/ChatSurveys>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString emailPlace = u"kustomer-email"_s;

QString formPlace(const QString &conversationId)
{
    return u"kustomer-form-"_s + conversationId;
}

QString queuePlace(const QString &conversationId)
{
    return u"kustomer-queue-"_s + conversationId;
}

QString surveyPlace(const QString &conversationId)
{
    return u"kustomer-survey-"_s + conversationId;
}

QVariantMap mapOf(const SatisfactionAnswer &answer)
{
    if (answer.isBlank())
        return {};
    return {{u"questionId"_s, answer.questionId},
            {u"text"_s, answer.text},
            {u"choices"_s, answer.choices}};
}

SatisfactionAnswer answerFrom(const QVariantMap &map)
{
    return {.questionId = map.value(u"questionId"_s).toString(),
            .text = map.value(u"text"_s).toString(),
            .choices = map.value(u"choices"_s).toStringList()};
}

} // namespace

Questions::Questions(Talk *talk, FootBar *foot, EmailCard *email, Writing *writing)
    : QObject(foot)
    , m_talk(talk)
    , m_foot(foot)
    , m_email(email)
    , m_writing(writing)
{ }

void Questions::listen()
{
    listenToForms();
    listenToOthers();
    keepWhatIsEntered();
}

// However a card goes, with its window among others, what was entered in it is there again.
void Questions::keepWhatIsEntered()
{
    connect(m_foot->survey(), &SurveyCard::entered, this,
            [this](const QString &id, const SatisfactionAnswer &answer) {
                m_talk->client()->setJotting(surveyPlace(id), mapOf(answer));
            });
    connect(m_foot->form(), &FormCard::dayChosen, this,
            [this](const QString &id, const QString &question, const QDate &day) {
                const QVariantMap chosen{{u"question"_s, question},
                                         {u"text"_s, day.toString(Qt::ISODate)}};
                m_talk->client()->setJotting(formPlace(id), day.isNull() ? QVariantMap() : chosen);
            });
    connect(m_foot->queue(), &QueueCard::entered, this,
            [this](const QString &id, const QString &address) { keep(queuePlace(id), address); });
    connect(m_email, &EmailCard::entered, this,
            [this](const QString &email) { keep(emailPlace, email); });
    connect(m_email, &EmailCard::declined, this, [this] {
        m_email->forget();
        keep(emailPlace, {});
    });
}

void Questions::keep(const QString &place, const QString &entered)
{
    const bool isBlank = entered.trimmed().isEmpty();
    m_talk->client()->setJotting(place,
                                 isBlank ? QVariantMap() : QVariantMap{{u"text"_s, entered}});
}

QString Questions::kept(const QString &place) const
{
    return m_talk->client()->jotting(place).value(u"text"_s).toString();
}

// By the names that the cards know: a thread may have become a conversation.
void Questions::recall()
{
    const ChatClient *client = m_talk->client();
    const QString &id = m_talk->id();
    if (const std::optional<Satisfaction> survey = client->surveys()->of(id)) {
        const QVariantMap entered = client->jotting(surveyPlace(survey->conversationId));
        m_foot->survey()->recall(survey->conversationId, answerFrom(entered));
    }
    if (const std::optional<QueueWait> wait = client->queue()->of(id))
        m_foot->queue()->recall(wait->conversationId, kept(queuePlace(wait->conversationId)));
    const QString thread = client->forms()->of(id).conversationId;
    const QVariantMap chosen = client->jotting(formPlace(thread));
    m_foot->form()->recall(thread, chosen.value(u"question"_s).toString(),
                           QDate::fromString(chosen.value(u"text"_s).toString(), Qt::ISODate));
    m_email->recall(kept(emailPlace));
}

void Questions::listenToForms()
{
    ChatForms *forms = m_talk->client()->forms();
    connect(forms, &ChatForms::changed, this, [this](const FormState &state) {
        if (state.conversationId == m_talk->id())
            Q_EMIT changed();
    });
    connect(forms, &ChatForms::emailWantedChanged, this, &Questions::review);
    connect(m_foot->form(), &FormCard::answered, this, &Questions::answer);
    connect(m_foot->form(), &FormCard::wentBack, this, &Questions::goBack);
    connect(m_foot->form(), &FormCard::skipped, this, &Questions::skip);
    connect(m_email, &EmailCard::given, this, &Questions::giveEmail);
    connect(m_email, &EmailCard::declined, forms, &ChatForms::declineEmail);
}

void Questions::listenToOthers()
{
    ChatClient *client = m_talk->client();
    connect(client->surveys(), &ChatSurveys::changed, this, [this](const Satisfaction &survey) {
        if (survey.conversationId == m_talk->id())
            Q_EMIT changed();
    });
    connect(
        m_foot->survey(), &SurveyCard::answered, client,
        qOverload<const QString &, const SatisfactionResponse &>(&ChatClient::answerSatisfaction));
    m_foot->survey()->setWaits([client](const QString &id) {
        return client->connectionState() == ChatClient::ConnectionState::Offline
            && client->surveys()->isWaiting(id);
    });
    connect(client, &ChatClient::connectionStateChanged, m_foot->survey(), &SurveyCard::review);
    ChatQueue *queue = client->queue();
    connect(queue, &ChatQueue::changed, this, [this](const QString &id) {
        if (id == m_talk->id())
            Q_EMIT changed();
    });
    const auto inConversation = qOverload<const QString &>;
    const auto sayingInConversation = qOverload<const QString &, const QString &>;
    connect(m_foot->queue(), &QueueCard::channelChosen, queue,
            sayingInConversation(&ChatQueue::choose));
    connect(m_foot->queue(), &QueueCard::waitChosen, queue, inConversation(&ChatQueue::wait));
    connect(m_foot->queue(), &QueueCard::addressGiven, queue,
            sayingInConversation(&ChatQueue::giveAddress));
    connect(m_foot->queue(), &QueueCard::backRequested, queue, inConversation(&ChatQueue::goBack));
    connect(client, &ChatClient::customerLeft, this, &Questions::forget);
}

/// Of whoever comes now, something may be here already.
void Questions::forget()
{
    m_foot->survey()->forget();
    m_foot->form()->forget();
    m_foot->queue()->forget();
    m_email->complain({});
    m_email->recall(kept(emailPlace));
}

void Questions::answer(const Draft &draft)
{
    const auto conclude = [this, draft, id = m_talk->id()](const Result<QString> &taken) {
        if (taken) {
            const bool wasWritten = draft.payload.isEmpty(); // and not chosen
            if (wasWritten)
                m_talk->client()->setDraft(id, {}); // only now: at any time one of both is on disk
            Q_EMIT answered();
        } else if (id == m_talk->id()) {
            if (draft.payload.isEmpty() && m_writing->written().isBlank())
                m_writing->show(draft);
            m_foot->form()->complain(taken.error().message);
        }
    };
    m_talk->client()->forms()->answer(m_talk->id(), draft, this, conclude);
}

void Questions::goBack()
{
    const auto conclude = [this, id = m_talk->id()](const Result<QString> &taken) {
        if (!taken || id != m_talk->id())
            return;
        const auto *asking = std::get_if<Asking>(&m_foot->foot());
        const bool isWritten = asking && std::holds_alternative<Write>(asking->below);
        if (isWritten && m_writing->written().isBlank())
            m_writing->restore({.body = *taken, .files = {}, .payload = {}});
        m_foot->form()->speak();
        Q_EMIT answered();
    };
    m_talk->client()->forms()->goBack(m_talk->id(), this, conclude);
}

void Questions::skip()
{
    const auto conclude = [this](const Result<Done> &skipped) {
        if (!skipped)
            m_foot->form()->complain(skipped.error().message);
    };
    m_talk->client()->forms()->skip(m_talk->id(), this, conclude);
}

void Questions::review()
{
    const bool isWanted = m_talk->client()->forms()->isEmailWanted(m_talk->id());
    const bool comes = isWanted && m_email->isHidden();
    const bool wasHere = std::exchange(m_reviewedId, m_talk->id()) == m_talk->id();
    if (comes) { // for whoever is the customer now
        m_email->recall(kept(emailPlace));
        m_email->complain({});
    }
    if (comes && wasHere) // opening a conversation says nothing
        m_email->speak();
    if (!isWanted && hasKeyboard(*m_email))
        Q_EMIT keyboardFreed();
    m_email->setVisible(isWanted);
}

void Questions::giveEmail(const QString &email)
{
    m_talk->client()->forms()->giveEmail(email, this, [this](const Result<Done> &given) {
        if (!given) {
            m_email->complain(given.error().message);
            return;
        }
        m_email->thank();
        keep(emailPlace, {}); // the client has it now
    });
}

} // namespace Kustomer
