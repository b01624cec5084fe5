// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/running/ends.h"

#include "chat/conversations/inbox.h"
#include "chat/running/beginnings.h"
#include "chat/sending/courier.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordreader.h"
#include "transport/base/networkword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString endKind = u"end"_s;
constexpr std::chrono::milliseconds slack(5000); ///< of a list that dates a message otherwise

} // namespace

Ends::Ends(Courier *courier, Inbox *inbox, LocalStore *store, const Pace &pace, QObject *parent)
    : Part(parent)
    , m_courier(courier)
    , m_inbox(inbox)
    , m_store(store)
    , m_unheard(
          pace.again,
          [this](QObject *context, const Inquiry<Done>::Answer &answer) {
              putUnheard(context, answer);
          },
          [this](Done) { review(); })
{ }

void Ends::ask(const QString &threadId, const QString &reason, QObject *asker,
               const Answer<Conversation> &answer)
{
    const auto known = m_inbox->list().known(m_inbox->idOf(threadId));
    m_ends.append({.threadId = threadId,
                   .reason = reason,
                   .newestAt = known ? known->lastMessageAt : QDateTime(),
                   .asker = asker,
                   .answer = answer});
    write(m_ends.last());
    review();
}

bool Ends::isDue(const End &end) const
{
    return !end.isUnderWay && !m_courier->isUnderWay(m_inbox->idOf(end.threadId));
}

/// Whether the conversation has ended or went on since, so that nobody expects it any more.
bool Ends::isOutdated(const End &end) const
{
    const auto now = m_inbox->list().known(m_inbox->idOf(end.threadId));
    const bool hasNews = now && now->previewAuthor != Conversation::Author::Customer
        && now->lastMessageAt > end.newestAt.addMSecs(slack.count());
    return now && (now->isEnded() || hasNews);
}

void Ends::review()
{
    const QPointer<QObject> stay(m_life.get());
    QList<End> due;
    for (End &end : m_ends) {
        if (end.asker && isDue(end)) {
            end.isUnderWay = true;
            due.append(end);
        }
    }
    for (const End &end : std::as_const(due)) {
        if (stay)
            put(end);
    }
    if (stay && nextUnheard() != m_ends.end())
        m_unheard.ask();
}

void Ends::put(const End &end)
{
    const auto conclude
        = [this, end, life = QPointer(m_life.get())](const Result<Conversation> &outcome) {
              if (life && !settle(end.threadId, outcome))
                  m_unheard.askLater(outcome.error());
              end.answer(outcome);
          };
    m_inbox->endConversation(end.threadId, end.reason, conclude);
}

/// One of which nobody hears, and of which it is known whether it is outdated.
QList<Ends::End>::iterator Ends::nextUnheard()
{
    if (m_inbox->list().model()->loading() != ConversationListModel::Loading::Done)
        return m_ends.end();
    return std::ranges::find_if(m_ends,
                                [this](const End &end) { return !end.asker && isDue(end); });
}

void Ends::putUnheard(QObject *context, const Inquiry<Done>::Answer &answer)
{
    const auto next = nextUnheard();
    const bool isWanted = next != m_ends.end() && !isOutdated(*next);
    if (!isWanted) {
        if (next != m_ends.end())
            drop(next);
        answer(Done{});
        return;
    }
    next->isUnderWay = true;
    const auto conclude = [=, this, threadId = next->threadId,
                           guard = QPointer(context)](const Result<Conversation> &outcome) {
        if (!guard)
            return;
        const bool isOver = settle(threadId, outcome);
        if (isOver && !outcome && outcome.error().kind != Error::Kind::NotFound)
            Q_EMIT problemNoticed(outcome.error());
        answer(isOver ? Result(Done{}) : outcome.error());
    };
    m_inbox->endConversation(next->threadId, next->reason, conclude);
}

bool Ends::settle(const QString &threadId, const Result<Conversation> &outcome)
{
    const auto end = std::ranges::find_if(
        m_ends, [&](const End &one) { return one.isUnderWay && one.threadId == threadId; });
    const bool isOwed = !outcome && !end->asker && isUndecided(outcome.error());
    if (isOwed) {
        end->isUnderWay = false;
        m_ends.move(end - m_ends.begin(), m_ends.size() - 1); // others need not wait for this one
    } else {
        drop(end);
    }
    return !isOwed;
}

void Ends::drop(QList<End>::iterator end)
{
    erase(*end);
    m_ends.erase(end);
}

void Ends::write(const End &end)
{
    Record record{.kind = endKind, .id = end.threadId, .value = {{u"reason"_s, end.reason}}};
    if (end.newestAt.isValid())
        record.value.insert(u"newestAt"_s, end.newestAt.toMSecsSinceEpoch());
    m_store->write({.written = {record}}, this, [](const Result<Done> &) {}); // the store repeats
}

void Ends::erase(const End &end)
{
    m_store->write({.removed = {{endKind, end.threadId}}}, this, [](const Result<Done> &) {});
}

void Ends::adopt(const QString &threadId, const Conversation &conversation)
{
    for (End &end : m_ends) {
        if (end.threadId != threadId)
            continue;
        erase(end);
        end.threadId = conversation.id;
        write(end);
    }
}

void Ends::withdraw(const QString &threadId)
{
    const auto end = std::ranges::find_if(m_ends, [&](const End &one) {
        return !one.asker && !one.isUnderWay && m_inbox->idOf(one.threadId) == threadId;
    });
    if (end != m_ends.end())
        drop(end);
}

void Ends::restore(const QList<Record> &records)
{
    for (const End &present : std::as_const(m_ends))
        write(present); // this file may not have it
    for (const Record &record : records) {
        const bool isNew = record.kind == endKind
            && std::ranges::find(m_ends, record.id, &End::threadId) == m_ends.end();
        if (!isNew)
            continue;
        RecordReader read(record);
        const End end{.threadId = record.id,
                      .reason = read.requiredText("reason"_L1),
                      .newestAt = read.instant("newestAt"_L1)};
        if (read.failure()) {
            m_store->discard(record);
            Q_EMIT problemNoticed(*read.failure());
        } else {
            m_ends.append(end);
        }
    }
}

/// What was asked for is on disk, for the next time.
void Ends::dismiss(const Error &reason)
{
    m_unheard.stop();
    m_life = std::make_unique<QObject>();
    const QList<End> given = std::exchange(m_ends, {});
    for (const End &end : given) {
        if (end.answer && !end.isUnderWay) // which is answered otherwise
            end.answer(reason);
    }
}

void Ends::forget()
{
    dismiss({.kind = Error::Kind::Cancelled, .message = Beginnings::tr("The customer has left.")});
}

} // namespace Kustomer
