// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "../shopwindow.h"
#include "tour.h"

#include <KustomerChat/ChatCampaigns>
#include <KustomerChat/ConversationListModel>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString customer = u"jane@example.com"_s;
const QString offer = u"Delivery is free today, also for the ridge tent. Any question?"_s;

/// A shop in which the company speaks first.
class Shopping
{
public:
    explicit Shopping(const Stage &stage)
        : m_stage(stage)
    { }

    void begin()
    {
        m_shop = std::make_unique<ShopWindow>(m_stage.chat->client());
        m_shop->show();
        m_shop->activateWindow();
    }
    QWidget *window() const { return m_shop.get(); }
    KustomerChatWidget *chat() const { return m_shop->chat(); }
    Hands hands() const { return Hands(m_shop.get()); }
    QString id() const { return m_stage.service->conversationIdsFor(customer).value(0); }
    QString title() const
    {
        const auto conversation = m_stage.service->probe().conversation(id());
        return conversation ? conversation->title : QString();
    }
    bool isOpen() const
    {
        return title() == "Free carriage"_L1 && hands().sees(u"kustomer-edit"_s)
            && !hands().sees(u"kustomer-nudge"_s);
    }
    bool isAnswered() const
    {
        const auto messages = m_stage.service->probe().messages(id());
        return messages.size() == 2 && messages.last().isFromCustomer;
    }
    qsizetype visits() const
    {
        return m_stage.service->probe().requests({.path = u"/c/v1/client-activity"_s}).size();
    }

private:
    Stage m_stage;
    std::unique_ptr<ShopWindow> m_shop;
};

QList<Step> goingShopping(const Stage &stage, const std::shared_ptr<Shopping> &shop)
{
    return {
        {.name = u"shopEntered"_s,
         .act = [shop] { shop->begin(); },
         .happened =
             [shop] {
                 return shop->hands().sees(u"kustomer-launcherButton"_s);
             }},
        {.name = u"pageTold"_s,
         .act = [stage] { stage.chat->setCurrentPage(u"cart"_s); },
         .happened =
             [shop] {
                 return shop->visits() > 0;
             }},
    };
}

QList<Step> beingSpokenTo(const std::shared_ptr<Shopping> &shop)
{
    const auto seen = [shop] {
        return shop->window();
    };
    const auto worn = [shop] {
        return shop->chat();
    };
    return {
        {.name = u"spokenToAfterAWhile"_s,
         .act = [] {},
         .happened = [shop] { return shop->hands().sees(u"kustomer-nudge"_s); },
         .pictures = Pictures::Dark,
         .seen = seen,
         .worn = worn},
        {.name = u"opened"_s,
         .act = [shop] { shop->hands().click(u"kustomer-nudge"_s); },
         .happened = [shop] { return shop->isOpen(); },
         .pictures = Pictures::Dark,
         .seen = seen,
         .worn = worn},
        {.name = u"answered"_s,
         .act =
             [shop] {
                 shop->hands().click(u"kustomer-edit"_s);
                 shop->hands().type(u"To Iceland, too?"_s);
                 shop->hands().press(Qt::Key_Return);
             },
         .happened = [shop] { return shop->isAnswered(); },
         .seen = seen},
    };
}

} // namespace

Tour campaignTour()
{
    return {.name = u"campaign"_s,
            .sentence = u"Stays on a page until the company speaks first, opens what it says from "
                        "beside the launcher, and answers."_s,
            .steps = [](const Stage &stage) {
                stage.service->setSettings({{u"campaignsEnabled"_s, true}});
                stage.service->control("POST"_ba, u"/campaigns"_s,
                                       {{u"id"_s, u"carriage"_s},
                                        {u"name"_s, u"Free carriage"_s},
                                        {u"page"_s, u"cart"_s},
                                        {u"seconds"_s, 1},
                                        {u"body"_s, offer}});
                const auto shop = std::make_shared<Shopping>(stage);
                return arrival(stage) + goingShopping(stage, shop) + beingSpokenTo(shop);
            }};
}
