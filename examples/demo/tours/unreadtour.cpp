// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

using namespace Qt::Literals::StringLiterals;
using Kustomer::TimelineModel;

namespace {

/// The conversation that is written in while nobody looks.
class Unseen
{
public:
    explicit Unseen(const Stage &stage)
        : m_stage(stage)
    { }

    /// The long one, wherever it stands in the list.
    int place() const
    {
        const auto *all = m_stage.chat->client()->conversations();
        int row = 0;
        while (row < all->rowCount() && all->at(row).title != "120 messages"_L1)
            ++row;
        return row;
    }
    QString id() const { return m_stage.chat->client()->conversations()->at(place()).id; }
    int count() const { return m_stage.chat->client()->unreadCounts().value(id()); }
    void say(const QString &words) const { m_stage.service->sendAsAgent(id(), words); }

    bool hasLine() const
    {
        const TimelineModel *rows = m_stage.chat->client()->timeline(id());
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Unread)
                return true;
        }
        return false;
    }

private:
    Stage m_stage;
};

QList<Step> comingBack(const Stage &stage)
{
    const Unseen talk(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"allRead"_s,
         .act = [hands, talk] { hands.clickRow(u"kustomer-list"_s, talk.place()); },
         .happened =
             [talk, hands] {
                 return hands.isAt(u"kustomer-edit"_s) && talk.count() == 0;
             }},
        {.name = u"leftByEscape"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = hands.beingAt(u"kustomer-list"_s)},
        {.name = u"counted"_s,
         .act =
             [talk] {
                 talk.say(u"I have asked the carrier."_s);
                 talk.say(u"They bring it today before six."_s);
             },
         .happened = [talk] { return talk.count() == 2; },
         .pictures = Pictures::All},
        {.name = u"openedAtTheFirstNew"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened = [talk] { return talk.hasLine() && talk.count() == 0; },
         .pictures = Pictures::All},
    };
}

QList<Step> readingAbove(const Stage &stage)
{
    const Unseen talk(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"scrolledUp"_s,
         .act =
             [hands] {
                 hands.press(Qt::Key_PageUp);
                 hands.press(Qt::Key_PageUp);
             },
         .happened = hands.seeing(u"kustomer-jumpButton"_s)},
        {.name = u"countedWhileReadingAbove"_s,
         .act = [talk] { talk.say(u"The driver is on the way."_s); },
         .happened
         = [talk, hands] { return talk.count() == 1 && hands.sees(u"kustomer-jumpButton"_s); },
         .pictures = Pictures::All},
        {.name = u"jumpedToTheNewest"_s,
         .act = [hands] { hands.click(u"kustomer-jumpButton"_s); },
         .happened =
             [talk, hands] {
                 return talk.count() == 0 && !hands.sees(u"kustomer-jumpButton"_s);
             }},
    };
}

} // namespace

Tour unreadTour()
{
    return {.name = u"unread"_s,
            .sentence
            = u"Comes back to what was written meanwhile, reads from the first of it, and "
              "jumps to what comes while reading above."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + comingBack(stage) + readingAbove(stage);
            }};
}
