// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/outcome.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Outcome)
};

QString endOf(const Conversation &conversation)
{
    if (conversation.lockReason == "timed_out"_L1)
        return Outcome::tr("This conversation timed out");
    if (conversation.lockedByCustomer || conversation.lockReason == "customer_ended"_L1)
        return Outcome::tr("You have ended this conversation");
    if (conversation.lockReason == "user_ended"_L1)
        return Outcome::tr("The team has ended this conversation");
    return Outcome::tr("This conversation has ended");
}

/// A name that runs as its own letters do, whatever stands beside it.
QString isolated(QString name)
{
    name.removeIf([](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= popIsolate);
    });
    return firstStrongIsolate + name + popIsolate;
}

} // namespace

NoticeRow outcomeOf(const Conversation &conversation)
{
    switch (conversation.outcome) {
    case Conversation::Outcome::Merged:
        return conversation.mergedInto.isEmpty()
            ? NoticeRow{Outcome::tr("This conversation was moved")}
            : NoticeRow{Outcome::tr("This conversation goes on in another one"),
                        conversation.mergedInto};
    case Conversation::Outcome::Gone:
        return {Outcome::tr("This conversation is not available any more")};
    case Conversation::Outcome::Kept:
        break;
    }
    return conversation.isEnded() ? NoticeRow{endOf(conversation)} : NoticeRow{};
}

std::optional<EventRow> handoverOf(const Conversation &conversation)
{
    if (!conversation.assistantEndedAt.isValid())
        return std::nullopt;
    return EventRow{conversation.assistantEndedAt,
                    Outcome::tr("The assistant has handed over to the team")};
}

EventRow arrivalOf(const QString &name, const QDateTime &instant, const QString &messageId)
{
    //: Of a person of the company, above their first message
    return {instant, Outcome::tr("%1 has joined").arg(isolated(name)), messageId};
}

} // namespace Kustomer
