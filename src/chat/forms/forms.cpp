// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/forms.h"

#include "chat/api/apicaller.h"
#include "chat/base/threadid.h"
#include "chat/forms/formrows.h"
#include "protocol/json/wiretext.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Stage = FormState::Stage;

Error refused(const QString &code, const QString &message)
{
    return {.kind = Error::Kind::Refused, .code = code, .message = message};
}

Error nothingAsked()
{
    return {.kind = Error::Kind::NotFound, .message = Forms::tr("Nothing is asked here.")};
}

QLocale localeOf(const QString &language)
{
    return language.isEmpty() ? QLocale() : QLocale(language);
}

} // namespace

Forms::Forms(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
             Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_wish(wish)
    , m_locale(localeOf(wish.language))
    , m_knowledge(std::move(knowledge))
    , m_store(store)
    , m_offers(caller, pace)
    , m_post(caller, &m_store, pace, wish.brand.id, m_knowledge.conversations)
    , m_articles(caller, pace, wish.language, wish.organisationName)
{
    connect(&m_articles, &ArticleSeeker::found, this, &Forms::takeArticles);
    connect(&m_offers, &FormOffers::offered, this, &Forms::takeOffer);
    connect(&m_post, &FormPost::changed, this, [this](const QString &threadId) {
        show(threadId);
        tell(threadId);
    });
    connect(&m_post, &FormPost::arrived, this, &Forms::conclude);
    connect(&m_post, &FormPost::refused, this, &Forms::handOver);
}

FormState Forms::of(const QString &threadId) const
{
    const FormDialogue *dialogue = m_store.find(threadId);
    FormState state{.conversationId = threadId};
    if (!dialogue)
        return state;
    state = dialogue->state();
    const bool saysOnly = state.stage == Stage::Sending && !dialogue->isAnswered();
    if (saysOnly) // whatever the customer writes goes with it
        state.stage = Stage::None;
    return state;
}

QString Forms::blankThread() const
{
    const QStringList threads = m_store.threads();
    const auto blank = std::ranges::find_if(
        threads, [this](const QString &id) { return !m_store.find(id)->isAnswered(); });
    return blank == threads.end() ? QString() : *blank;
}

bool Forms::isWanted(const QString &threadId) const
{
    const bool isAsked = !m_activeForm.isEmpty() && m_wish.brand.assistantId.isEmpty();
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
    m_wanted.insert(threadId);
    m_offers.forget(threadId);
    m_offers.ask(threadId, formId);
    return true;
}

void Forms::takeOffer(const QString &threadId)
{
    const ChatForm form = prepared(*m_offers.of(threadId));
    const bool beginsByItself = form.isProactive || m_wanted.contains(threadId);
    FormDialogue *dialogue = nullptr;
    if (m_store.find(threadId) || (beginsByItself && isWanted(threadId)))
        dialogue = m_store.edit(threadId);
    if (!dialogue || !dialogue->form.questions.isEmpty())
        return;
    if (form.questions.isEmpty()) {
        handOver(threadId);
        return;
    }
    dialogue->begin(form, m_pace.clock());
    goOn(threadId);
}

ChatForm Forms::prepared(ChatForm form) const
{
    for (FormQuestion &question : form.questions) {
        if (question.kind == FormQuestion::Kind::YesNo)
            question.options = {{.words = tr("Yes"), .payload = u"true"_s},
                                {.words = tr("No"), .payload = u"false"_s}};
    }
    return form;
}

bool Forms::takes(const QString &threadId, const Draft &written) const
{
    if (m_store.find(threadId))
        return true;
    const ChatForm *offer = m_offers.of(threadId);
    const bool isUnusable = offer && offer->questions.isEmpty();
    return isWanted(threadId) && !isUnusable && written.files.isEmpty();
}

Result<QString> Forms::take(const QString &threadId, const Draft &written)
{
    const FormState before = of(threadId);
    if (!written.files.isEmpty())
        return refused(u"form_files"_s, tr("Files can be sent once the questions are answered."));
    if (before.stage == Stage::Searching || before.stage == Stage::Sending)
        return refused(u"form_busy"_s, tr("Your last answer is still on its way."));
    const QDateTime now = m_pace.clock();
    const Draft said{.body = wireText(written.body), .payload = wireText(written.payload)};
    if (before.stage == Stage::Asking) {
        const Result<FormInput> input = inputFor(before.question, said, m_locale);
        if (!input)
            return input.error();
        m_store.edit(threadId)->answer(*input, now);
    } else {
        const bool isNew = !m_store.find(threadId);
        m_store.edit(threadId)->open(said.body.trimmed(), now);
        const ChatForm *offer = isNew ? m_offers.of(threadId) : nullptr;
        if (offer) {
            m_store.edit(threadId)->begin(prepared(*offer), now);
        } else if (isNew) {
            m_store.edit(threadId)->form.id = m_activeForm;
            m_offers.ask(threadId, m_activeForm);
        }
    }
    const QList<Message> rows = rowsOf(*m_store.find(threadId), {});
    const auto own = std::find_if(rows.rbegin(), rows.rend(), [](const Message &row) {
        return row.direction == Message::Direction::FromCustomer;
    });
    goOn(threadId);
    return own->clientId;
}

Result<Done> Forms::skip(const QString &threadId)
{
    const FormState before = of(threadId);
    if (before.stage != Stage::Asking)
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
    dropRows(threadId, threadId);
    tell(threadId);
    return Done{};
}

void Forms::noteVisit(const QString &threadId, const QUrl &page)
{
    if (!m_store.find(threadId) || !m_store.edit(threadId)->noteVisit(page))
        return;
    m_store.save(m_life.get());
}

void Forms::goOn(const QString &threadId)
{
    const QPointer<QObject> stay(m_life.get());
    show(threadId);
    if (!stay)
        return;
    m_store.save(m_life.get());
    const FormDialogue *dialogue = m_store.find(threadId);
    if (dialogue && !dialogue->sought().isEmpty())
        m_articles.seek(threadId, dialogue->sought());
    else if (dialogue && dialogue->isComplete() && dialogue->isAnswered())
        m_post.send(threadId);
    if (stay)
        tell(threadId);
}

void Forms::show(const QString &threadId)
{
    const FormDialogue *dialogue = m_store.find(threadId);
    if (!dialogue)
        return;
    const QPointer<QObject> stay(m_life.get());
    const QList<Message> rows = rowsOf(*dialogue, m_knowledge.team());
    QStringList now;
    for (const Message &row : rows)
        now.append(row.clientId);
    const QStringList before = std::exchange(m_shown[threadId], now);
    for (const Message &row : rows) {
        if (stay)
            Q_EMIT shown(row);
    }
    for (const QString &clientId : before) {
        if (stay && !now.contains(clientId))
            Q_EMIT dropped(threadId, clientId);
    }
}

void Forms::takeArticles(const QString &threadId, const QList<ArticleLink> &found)
{
    if (!m_store.find(threadId))
        return;
    m_store.edit(threadId)->takeArticles(found, m_pace.clock());
    goOn(threadId);
}

void Forms::conclude(const QString &threadId, const FormOutcome &outcome)
{
    const QPointer<QObject> stay(m_life.get());
    const QList<Message> messages
        = paired(rowsOf(*m_store.find(threadId), m_knowledge.team()), outcome.messages);
    if (m_store.find(threadId)->tellsEmail())
        Q_EMIT emailGiven();
    m_store.drop(threadId);
    m_offers.forget(threadId);
    Q_EMIT conversationCreated(threadId, outcome.conversation);
    for (Message message : messages) {
        if (message.direction == Message::Direction::FromCompany && message.sender.id.isEmpty())
            message.sender = m_knowledge.team();
        m_shown[threadId].removeOne(message.clientId);
        if (stay)
            Q_EMIT delivered(message);
    }
    if (!stay)
        return;
    dropRows(threadId, outcome.conversation.id);
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
    m_store.save(m_life.get(), [this, threadId] { dropRows(threadId, threadId); });
    tell(threadId);
}

void Forms::dropRows(const QString &threadId, const QString &where)
{
    const QPointer<QObject> stay(m_life.get());
    const QStringList rows = m_shown.take(threadId);
    for (const QString &clientId : rows) {
        if (stay)
            Q_EMIT dropped(where, clientId);
    }
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
        else
            show(threadId);
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
    m_shown.clear();
    m_store.clear();
}

} // namespace Kustomer
