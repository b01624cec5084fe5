// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formoffers.h"

#include "chat/forms/formcalls.h"
#include "transport/base/networkword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int mostFailures = 3; ///< of a server that answers, before the form is done without

QStringList teamsIn(const ChatForm &form)
{
    QStringList ids;
    for (const FormQuestion &question : form.questions) {
        for (const ReplyOption &option : question.options) {
            const bool isWanted
                = question.kind == FormQuestion::Kind::Team && !ids.contains(option.payload);
            if (isWanted)
                ids.append(option.payload);
        }
    }
    return ids;
}

/// The form with the teams that are known; where none is, the customer writes one.
ChatForm withTeams(ChatForm form, const QList<ReplyOption> &teams)
{
    for (FormQuestion &question : form.questions) {
        if (question.kind != FormQuestion::Kind::Team)
            continue;
        QList<ReplyOption> known;
        for (const ReplyOption &option : std::as_const(question.options)) {
            const auto team = std::ranges::find(teams, option.payload, &ReplyOption::payload);
            if (team != teams.end())
                known.append(*team);
        }
        question.options = known;
        if (known.isEmpty())
            question.kind = FormQuestion::Kind::Text;
    }
    return form;
}

/// The form with the options that questions of yes or no have.
ChatForm withYesAndNo(ChatForm form)
{
    for (FormQuestion &question : form.questions) {
        if (question.kind == FormQuestion::Kind::YesNo)
            question.options = {{.words = FormOffers::tr("Yes"), .payload = u"true"_s},
                                {.words = FormOffers::tr("No"), .payload = u"false"_s}};
    }
    return form;
}

} // namespace

FormOffers::FormOffers(ApiCaller *caller, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_inquiries(pace.again, this)
{ }

void FormOffers::ask(const QString &threadId, const QString &formId)
{
    if (m_inquiries.contains(threadId))
        return;
    m_inquiries.ask<ChatForm>(
        threadId,
        [=, this](QObject *context, const Told &told) { put(threadId, formId, context, told); },
        [this, threadId](const ChatForm &form) {
            m_offers[threadId].form = withYesAndNo(form);
            Q_EMIT offered(threadId);
        });
}

void FormOffers::put(const QString &threadId, const QString &formId, QObject *context,
                     const Told &told)
{
    const auto take = [=, this](const Result<ChatForm> &form) {
        if (form)
            nameTeams(*form, context, told);
        else if (isHopeless(threadId, form.error()))
            told(ChatForm{.id = formId});
        else
            told(form);
    };
    Calls::form(m_caller, formId, context, take);
}

void FormOffers::nameTeams(const ChatForm &form, QObject *context, const Told &told)
{
    const QStringList ids = teamsIn(form);
    if (ids.isEmpty()) {
        told(form);
        return;
    }
    Calls::teams(m_caller, ids, context, [form, told](const Result<Page<ReplyOption>> &teams) {
        told(withTeams(form, teams ? teams->items : QList<ReplyOption>()));
    });
}

bool FormOffers::isHopeless(const QString &threadId, const Error &error)
{
    if (error.kind == Error::Kind::Server || error.kind == Error::Kind::Protocol)
        return ++m_offers[threadId].failures >= mostFailures;
    return !isUndecided(error);
}

const ChatForm *FormOffers::of(const QString &threadId) const
{
    const auto offer = m_offers.find(threadId);
    return offer == m_offers.end() || !offer->second.form ? nullptr : &*offer->second.form;
}

void FormOffers::wake()
{
    m_inquiries.each([this](const QString &threadId, AnyInquiry &inquiry) {
        if (!of(threadId))
            inquiry.wake();
    });
}

void FormOffers::forget(const QString &threadId)
{
    m_inquiries.end(threadId);
    m_offers.erase(threadId);
}

void FormOffers::clear()
{
    m_inquiries.clear();
    m_offers.clear();
}

} // namespace Kustomer
