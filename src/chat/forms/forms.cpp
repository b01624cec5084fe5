// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/forms.h"

#include "chat/api/apicaller.h"
#include "chat/base/threadid.h"
#include "chat/dialogue/formrows.h"
#include "protocol/json/wiretext.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

Error refused(const QString &code, const QString &message)
{
    return {.kind = Error::Kind::Refused, .code = code, .message = message};
}

Error nothingAsked()
{
    return {.kind = Error::Kind::NotFound, .message = Forms::tr("Nothing is asked here.")};
}

} // namespace

Forms::Forms(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
             Knowledge knowledge, QObject *parent)
    : Part(parent)
    , m_pace(pace)
    , m_knowledge(std::move(knowledge))
    , m_store(store)
    , m_display(m_knowledge.team)
    , m_offers(caller, pace)
    , m_post(caller, &m_store, pace, wish.brandId, m_knowledge.conversations)
    , m_articles(caller, pace, wish.language, wish.organisationName)
{
    connect(&m_display, &FormDisplay::shown, this, &Forms::shown);
    connect(&m_display, &FormDisplay::dropped, this, &Forms::dropped);
    connect(&m_articles, &ArticleSeeker::found, this, &Forms::takeArticles);
    connect(&m_offers, &FormOffers::offered, this, &Forms::takeOffer);
    connect(&m_post, &FormPost::changed, this, [this](const QString &threadId) {
        m_display.show(*m_store.find(threadId));
        tell(threadId);
    });
    connect(&m_post, &FormPost::arrived, this, &Forms::conclude);
    connect(&m_post, &FormPost::refused, this, &Forms::handOver);
}

FormState Forms::of(const QString &threadId) const
{
    const FormDialogue *dialogue = m_store.find(threadId);
    FormState state = dialogue ? dialogue->state() : FormState{.conversationId = threadId};
    if (dialogue && dialogue->saysOnly()) // whatever the customer writes goes with it
        state.stage = FormState::Stage::None;
    return state;
}

QString Forms::blankThread(const std::function<bool(const QString &threadId)> &isMeant) const
{
    const QStringList threads = m_store.threads();
    const auto blank = std::ranges::find_if(threads, [&](const QString &id) {
        const bool isStillAsked = m_wanted.contains(id) || m_knowledge.assistant(id).isEmpty();
        return isMeant(id) && isStillAsked && !m_store.find(id)->isAnswered();
    });
    return blank == threads.end() ? QString() : *blank;
}

bool Forms::isWanted(const QString &threadId) const
{
    const bool isAsked = !m_activeForm.isEmpty() && m_knowledge.assistant(threadId).isEmpty();
    return (isAsked || m_wanted.contains(threadId)) && m_knowledge.isBlank(threadId);
}

void Forms::watch(const QStringList &threadIds)
{
    for (const QString &id : threadIds) {
        if (isWanted(id) && !m_store.find(id))
            m_offers.ask(id, m_activeForm);
    }
}

bool Forms::begin(const QString &threadId, const QString &formId)
{
    if (formId.isEmpty() || m_store.find(threadId) || !m_knowledge.isBlank(threadId))
        return false;
    m_wanted.insert(threadId, formId);
    m_offers.forget(threadId);
    m_offers.ask(threadId, formId);
    return true;
}

void Forms::takeOffer(const QString &threadId)
{
    const ChatForm form = *m_offers.of(threadId);
    const bool beginsByItself = form.isProactive || m_wanted.contains(threadId);
    const bool isMeant = m_store.find(threadId) || (beginsByItself && isWanted(threadId));
    FormDialogue *dialogue = isMeant ? m_store.edit(threadId) : nullptr;
    if (!dialogue || !dialogue->form.questions.isEmpty())
        return;
    if (form.questions.isEmpty())
        return handOver(threadId);
    dialogue->begin(form, m_pace.clock());
    goOn(threadId);
}

bool Forms::takes(const QString &threadId, const Draft &written) const
{
    if (const FormDialogue *dialogue = m_store.find(threadId))
        return written.files.isEmpty() || !dialogue->saysOnly();
    const ChatForm *offer = m_offers.of(threadId);
    const bool isUnusable = offer && offer->questions.isEmpty();
    return isWanted(threadId) && !isUnusable && written.files.isEmpty();
}

Result<QString> Forms::take(const QString &threadId, const Draft &written)
{
    const FormState before = of(threadId);
    if (!written.files.isEmpty())
        return refused(u"form_files"_s, tr("Files can be sent once the questions are answered."));
    if (before.stage == FormState::Stage::Searching || before.stage == FormState::Stage::Sending)
        return refused(u"form_busy"_s, tr("Your last answer is still on its way."));
    const QDateTime now = m_pace.clock();
    const Draft said{.body = wireText(written.body), .payload = wireText(written.payload)};
    if (before.stage == FormState::Stage::Asking) {
        const Result<FormInput> input = inputFor(before.question, said, m_locale);
        if (!input)
            return input.error();
        m_store.edit(threadId)->answer(*input, now);
    } else {
        const bool isNew = !m_store.find(threadId);
        m_store.edit(threadId)->open(said.body.trimmed(), now);
        const ChatForm *offer = isNew ? m_offers.of(threadId) : nullptr;
        if (offer) {
            m_store.edit(threadId)->begin(*offer, now);
        } else if (isNew) {
            const QString formId = m_wanted.value(threadId, m_activeForm);
            m_store.edit(threadId)->form.id = formId;
            m_offers.ask(threadId, formId);
        }
    }
    const QString own = latestOwnRowOf(*m_store.find(threadId));
    goOn(threadId);
    return own;
}

Result<Done> Forms::skip(const QString &threadId)
{
    const FormState before = of(threadId);
    if (before.stage != FormState::Stage::Asking)
        return nothingAsked();
    if (!before.canSkip)
        return refused(u"answer_required"_s, tr("This question needs an answer."));
    m_store.edit(threadId)->skip(m_pace.clock());
    goOn(threadId);
    return Done{};
}

Result<QString> Forms::goBack(const QString &threadId)
{
    if (!of(threadId).canGoBack)
        return nothingAsked();
    m_articles.stop(threadId);
    const std::optional<FormLine> taken = m_store.edit(threadId)->goBack();
    goOn(threadId);
    return taken ? taken->words : QString();
}

Result<Done> Forms::giveUp(const QString &threadId)
{
    const FormDialogue *dialogue = m_store.find(threadId);
    if (!dialogue)
        return nothingAsked();
    if (dialogue->isComplete() && dialogue->isAnswered())
        return refused(u"form_busy"_s, tr("Your last answer is still on its way."));
    m_articles.stop(threadId);
    m_offers.forget(threadId);
    m_wanted.remove(threadId);
    m_store.drop(threadId);
    m_store.save(m_life.get());
    m_display.drop(threadId, threadId);
    tell(threadId);
    return Done{};
}

void Forms::noteVisit(const QString &threadId, const QUrl &page)
{
    if (m_store.find(threadId) && m_store.edit(threadId)->noteVisit(page))
        m_store.save(m_life.get());
}

void Forms::goOn(const QString &threadId)
{
    const QPointer<QObject> stay(m_life.get());
    const FormDialogue *dialogue = m_store.find(threadId);
    if (dialogue && !m_display.show(*dialogue))
        return;
    m_store.save(m_life.get());
    dialogue = m_store.find(threadId);
    if (dialogue && !dialogue->sought().isEmpty())
        m_articles.seek(threadId, dialogue->sought());
    else if (dialogue && dialogue->isComplete() && dialogue->isAnswered())
        m_post.send(threadId);
    if (stay)
        tell(threadId);
}

void Forms::takeArticles(const QString &threadId, const QList<ArticleLink> &found)
{
    if (m_store.find(threadId)) {
        m_store.edit(threadId)->takeArticles(found, m_pace.clock());
        goOn(threadId);
    }
}

void Forms::conclude(const QString &threadId, const FormOutcome &outcome)
{
    const QPointer<QObject> stay(m_life.get());
    const FormDialogue dialogue = *m_store.find(threadId);
    const QList<Message> messages = m_display.become(dialogue, outcome.messages);
    if (dialogue.tellsEmail())
        Q_EMIT emailGiven();
    m_store.drop(threadId);
    m_offers.forget(threadId);
    Q_EMIT conversationCreated(threadId, outcome.conversation);
    for (const Message &message : messages) {
        if (stay)
            Q_EMIT delivered(message);
        if (stay && message.direction == Message::Direction::FromCustomer)
            Q_EMIT sent(message);
    }
    if (!stay)
        return;
    m_display.drop(threadId, outcome.conversation.id);
    m_store.save(m_life.get());
    Q_EMIT changed({.conversationId = outcome.conversation.id});
}

/// The message is on disk before the dialogue goes from there.
void Forms::handOver(const QString &threadId)
{
    const QString text = textOf(*m_store.find(threadId));
    m_store.drop(threadId);
    if (!text.isEmpty())
        Q_EMIT handedOver(threadId, {.body = text});
    m_store.save(m_life.get(), [this, threadId] { m_display.drop(threadId, threadId); });
    tell(threadId);
}

void Forms::restore(const QList<Record> &records)
{
    const FormStore::Restored restored = m_store.restore(records);
    const QPointer<QObject> stay(m_life.get());
    for (const Error &problem : restored.problems)
        Q_EMIT problemNoticed(problem);
    for (const QString &threadId : restored.threads) {
        if (!stay)
            return;
        if (m_knowledge.isSending(threadId)) // it was handed over
            m_store.drop(threadId);
        else if (const FormDialogue *dialogue = m_store.find(threadId))
            m_display.show(*dialogue);
    }
    if (stay)
        m_store.save(m_life.get());
}

void Forms::begin()
{
    const QStringList threads = m_store.threads();
    for (const QString &threadId : threads) {
        const FormDialogue *dialogue = m_store.find(threadId);
        if (dialogue && dialogue->form.questions.isEmpty())
            m_offers.ask(threadId, dialogue->form.id);
        else if (dialogue)
            goOn(threadId);
    }
}

void Forms::forget()
{
    m_life = std::make_unique<QObject>();
    m_post.clear();
    m_offers.clear();
    m_articles.clear();
    m_wanted.clear();
    m_display.forget();
    m_store.clear();
}

} // namespace Kustomer
