// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formpost.h"

#include "chat/forms/formarrival.h"
#include "chat/forms/formcalls.h"
#include "chat/outbox/sendverdict.h"

#include <QPointer>

namespace Kustomer {

FormPost::FormPost(ApiCaller *caller, FormStore *store, const Pace &pace, const QString &brandId,
                   Known known, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_pace(pace)
    , m_brandId(brandId)
    , m_known(std::move(known))
    , m_lookout(pace)
    , m_respite(pace.again)
{
    connect(&m_lookout, &Lookout::due, this, &FormPost::look);
    connect(&m_respite, &Respite::over, this, &FormPost::sendAll);
}

void FormPost::send(const QString &threadId)
{
    m_waiting.insert(threadId);
    const FormDialogue *dialogue = m_store->find(threadId);
    if (!dialogue || m_isHeld || m_respite.isRunning() || m_underWay.contains(threadId))
        return;
    if (dialogue->wasAsked)
        look(threadId);
    else
        leave(threadId);
}

void FormPost::sendAll()
{
    const QPointer<QObject> stay(m_errands.get());
    const QSet<QString> waiting = m_waiting;
    for (const QString &threadId : waiting) {
        if (stay)
            send(threadId);
    }
}

void FormPost::leave(const QString &threadId)
{
    FormDialogue *dialogue = m_store->edit(threadId);
    if (!dialogue->wasAsked) // what it is not, counts for the first attempt
        dialogue->knownBefore = m_known().values();
    dialogue->wasAsked = true;
    dialogue->askedAt = m_pace.clock();
    m_underWay.insert(threadId);
    m_store->save(m_errands.get(), [this, threadId] {
        if (const FormDialogue *now = m_store->find(threadId))
            Calls::submitForm(
                m_caller, *now, m_errands.get(),
                [=, this](const Result<FormOutcome> &outcome) { take(threadId, outcome); });
    });
    Q_EMIT changed(threadId);
}

void FormPost::look(const QString &threadId)
{
    const FormDialogue *dialogue = m_store->find(threadId);
    if (!dialogue)
        return;
    m_underWay.insert(threadId);
    const auto decide = [=, this](const Result<std::optional<FormOutcome>> &found) {
        const FormDialogue *now = m_store->find(threadId);
        if (!now)
            return;
        if (!found)
            giveBack(threadId, found.error());
        else if (*found)
            take(threadId, **found);
        else if (!m_lookout.expects(threadId, now->askedAt))
            leave(threadId);
    };
    findArrival(m_caller, *dialogue, m_brandId, m_errands.get(), decide);
}

void FormPost::take(const QString &threadId, const Result<FormOutcome> &outcome)
{
    const FormDialogue *dialogue = m_store->find(threadId);
    if (!dialogue)
        return;
    if (outcome) {
        m_waiting.remove(threadId);
        m_underWay.remove(threadId);
        m_unreadable.remove(threadId);
        m_lookout.forget(threadId);
        m_respite.reset();
        Q_EMIT arrived(threadId, *outcome);
        return;
    }
    const Error error = outcome.error();
    const int unreadable = isUnreadable(error) ? ++m_unreadable[threadId] : 0;
    const SendVerdict verdict = sendVerdictOn(error, unreadable);
    if (verdict == SendVerdict::Refused && !m_isHeld) { // otherwise somebody else was refused
        m_waiting.remove(threadId);
        m_underWay.remove(threadId);
        Q_EMIT refused(threadId, error);
        return;
    }
    FormDialogue *changed = m_store->edit(threadId);
    changed->wasAsked = verdict != SendVerdict::NotSent;
    // no later than now, though it may have waited for a token or a connection before it left
    changed->askedAt = verdict == SendVerdict::Unfinished ? m_pace.clock() : QDateTime();
    m_store->save(m_errands.get());
    giveBack(threadId, error);
}

void FormPost::giveBack(const QString &threadId, const Error &error)
{
    m_underWay.remove(threadId);
    m_respite.begin(error);
    Q_EMIT changed(threadId);
}

void FormPost::wake()
{
    m_lookout.hurryAll();
    if (m_respite.skip())
        sendAll();
}

void FormPost::clear()
{
    m_respite.stop();
    m_lookout.clear();
    m_waiting.clear();
    m_underWay.clear();
    m_unreadable.clear();
    m_errands = std::make_unique<QObject>();
}

} // namespace Kustomer
