// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ChatQueue>
#include <KustomerChat/ConversationListModel>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::QueueWait;
using Stages = QueueWait::Stage;

namespace {

const QString address = u"jane@example.com"_s;
const QString begun = u"jane"_s;

/// A customer who waits for an agent.
class Queueing
{
public:
    explicit Queueing(const Stage &stage)
        : m_stage(stage)
        , m_id(std::make_shared<QString>())
        , m_folder(std::make_shared<QTemporaryDir>())
    { }

    void choose() const { *m_id = m_stage.service->conversationIdsFor(address).value(0); }
    QString id() const { return *m_id; }
    /// Where what is answered is kept over a restart.
    QString folder() const { return m_folder->path(); }
    bool isAt(Stages stage) const
    {
        const auto wait = m_stage.chat->client()->queue()->of(*m_id);
        return wait && wait->stage == stage;
    }
    bool isWaiting() const { return m_stage.chat->client()->queue()->of(*m_id).has_value(); }
    /// Whether the service has these words in the conversation that was talked in last.
    bool hasSaid(const QString &words) const
    {
        const QString newest = m_stage.service->conversationIdsFor(address).value(0);
        for (const auto &message : m_stage.service->probe().messages(newest)) {
            if (message.body == words)
                return true;
        }
        return false;
    }
    QString left() const
    {
        return m_stage.service->control("GET"_ba, u"/queue"_s)[u"followUps"_s][0]["address"_L1]
            .toString();
    }

private:
    Stage m_stage;
    std::shared_ptr<QString> m_id;
    std::shared_ptr<QTemporaryDir> m_folder;
};

void openQueue(const Stage &stage)
{
    const QJsonObject control{{u"enabled"_s, true},
                              {u"mode"_s, u"upfront"_s},
                              {u"upfrontWaitThreshold"_s, 120},
                              {u"followUpChannels"_s, QJsonArray{u"email"_s, u"sms"_s, u"voice"_s}},
                              {u"useDynamicWaitMessage"_s, true}};
    stage.service->setSettings({{u"volumeControl"_s, control}});
    const QJsonArray steps{QJsonObject{{u"estimate"_s, 480}, {u"position"_s, 5}}};
    stage.service->control("PATCH"_ba, u"/queue"_s, {{u"name"_s, u"Tents"_s}, {u"steps"_s, steps}});
}

QList<Step> waiting(const Stage &stage, const Queueing &queue)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"newConversation"_s,
         .act = [stage] { stage.chat->createConversation({}); },
         .happened = hands.seeing(u"kustomer-edit"_s)},
        {.name = u"askedAQuestion"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-edit"_s);
                 hands.type(u"Is anybody there?"_s);
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [queue] {
                 return queue.hasSaid(u"Is anybody there?"_s);
             }},
        {.name = u"otherChannelsOffered"_s,
         .act = [queue] { queue.choose(); },
         .happened =
             [hands, queue] {
                 return queue.isAt(Stages::ChannelAsked) && hands.sees(u"kustomer-channel-email"_s)
                     && hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
        {.name = u"waits"_s,
         .act = [hands] { hands.click(u"kustomer-waitForAgent"_s); },
         .happened =
             [hands, queue] {
                 return queue.isAt(Stages::Waiting) && !hands.sees(u"kustomer-channel-email"_s);
             },
         .pictures = Pictures::All},
        {.name = u"answered"_s,
         .act = [stage, queue] { stage.service->sendAsAgent(queue.id(), u"Here I am!"_s); },
         .happened =
             [hands, queue] {
                 return !queue.isWaiting() && !hands.sees(u"kustomer-queue"_s);
             }},
    };
}

QList<Step> choosingAChannel(const Stage &stage, const Queueing &queue)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"askedAnother"_s,
         .act =
             [stage] {
                 stage.chat->showConversations();
                 stage.chat->createConversation(u"And who sells boats?"_s);
             },
         .happened =
             [queue] {
                 return queue.hasSaid(u"And who sells boats?"_s);
             }},
        {.name = u"offeredAgain"_s,
         .act = [queue] { queue.choose(); },
         .happened = hands.seeing(u"kustomer-channel-email"_s)},
        {.name = u"channelChosenByKeyboard"_s,
         .act =
             [hands] {
                 hands.focus(u"kustomer-channel-email"_s);
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [hands, queue] {
                 return queue.isAt(Stages::AddressAsked)
                     && hands.isAt(u"kustomer-followUpAddress"_s);
             },
         .pictures = Pictures::All},
        {.name = u"noAddressRefused"_s,
         .act =
             [hands] {
                 hands.type(begun);
                 hands.click(u"kustomer-sendAddress"_s);
             },
         .happened =
             [hands, queue] {
                 return queue.isAt(Stages::AddressAsked)
                     && hands.isAt(u"kustomer-followUpAddress"_s);
             },
         .pictures = Pictures::All},
    };
}

QList<Step> leavingAnAddress(const Stage &stage, const Queueing &queue)
{
    const Hands hands = stage.hands;
    return {
        startAgain(stage),
        {.name = u"openedAgain"_s,
         .act = [hands] { hands.clickRow(u"kustomer-list"_s, 0); },
         .happened = hands.seeing(u"kustomer-followUpAddress"_s)},
        {.name = u"addressLeft"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-followUpAddress"_s);
                 hands.type(address.sliced(begun.size())); // behind what was kept
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [hands, queue] {
                 return queue.left() == address && queue.isAt(Stages::AwaitsFollowUp)
                     && !hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
        {.name = u"followedUp"_s,
         .act = [stage, queue] { stage.service->sendAsAgent(queue.id(), u"Two shops do."_s); },
         .happened = hands.seeing(u"kustomer-edit"_s)},
    };
}

} // namespace

Tour queueTour()
{
    return {.name = u"queue"_s,
            .sentence = u"Waits for an agent, is told how long that takes, waits on, and another "
                        "time leaves an address, which outlives a restart."_s,
            .steps = [](const Stage &stage) {
                openQueue(stage);
                const Queueing queue(stage);
                stage.chat->setStorageDirectory(queue.folder());
                return arrival(stage) + waiting(stage, queue) + choosingAChannel(stage, queue)
                    + leavingAnAddress(stage, queue);
            }};
}
