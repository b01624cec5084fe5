// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/campaigns.h"

#include "emulator/http/jsonapi.h"
#include "emulator/keep/clock.h"
#include "emulator/talk/conversations.h"

#include <QTimer>

#include <set>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestDwell = 24 * 60 * 60;

Campaign campaignFrom(JsonReader &reader)
{
    Campaign campaign{.id = reader.requiredText(u"id"_s),
                      .page = reader.requiredText(u"page"_s),
                      .seconds = reader.number(u"seconds"_s, 0, 0, LongestDwell),
                      .body = reader.requiredText(u"body"_s)};
    campaign.name = reader.text(u"name"_s, campaign.id);
    reader.refuseOthers();
    return campaign;
}

/// What the visitor's device told of itself.
QJsonArray languagesOf(const HttpRequest &request)
{
    QJsonArray languages;
    const auto preferences = QString::fromLatin1(request.header("accept-language")).split(u',');
    for (const auto &preference : preferences) {
        const auto language = preference.section(u';', 0, 0).trimmed();
        if (!language.isEmpty() && language != "*"_L1)
            languages.append(language);
    }
    return languages;
}

QJsonObject activityOf(const Visit &visit, const QString &page, const QString &previous,
                       int seconds)
{
    return {{u"trackingId"_s, visit.caller.trackingId},
            {u"currentPage"_s, page},
            {u"previousPage"_s, textOrNull(previous)},
            {u"currentPageSeconds"_s, seconds},
            {u"ip"_s, u"127.0.0.1"_s}, // nobody else is heard
            {u"languages"_s, languagesOf(visit.request)},
            {u"userAgent"_s, QString::fromUtf8(visit.request.header("user-agent"))}};
}

} // namespace

Campaigns::Campaigns(const Hall &hall)
    : m_hall(hall)
    , m_campaigns(hall.store.keep(), u"campaign"_s)
{
    hall.doors.customer("POST"_ba, u"/c/v1/client-activity"_s,
                        std::bind_front(&Campaigns::noteActivity, this));
    hall.doors.control("GET"_ba, u"/campaigns"_s, std::bind_front(&Campaigns::show, this));
    hall.doors.control("POST"_ba, u"/campaigns"_s, std::bind_front(&Campaigns::add, this));
}

std::function<void()> Campaigns::plant(JsonReader &scenario)
{
    QList<Campaign> campaigns;
    QSet<QString> taken;
    scenario.each(u"campaigns"_s, [&](JsonReader &reader) {
        campaigns.append(campaignFrom(reader));
        reader.claim(u"id"_s, campaigns.constLast().id, &taken);
    });
    return [this, campaigns] {
        for (const auto &campaign : campaigns)
            m_campaigns.save(campaign);
    };
}

Answer Campaigns::noteActivity(Visit &visit)
{
    auto &body = visit.body;
    const auto page = body.requiredText(u"currentPage"_s);
    const auto previous = body.text(u"previousPage"_s);
    const auto seconds = body.number(u"currentPageSeconds"_s, 0, 0, LongestDwell);
    if (body.problem())
        return *body.problem();
    std::set<int> dwells;
    for (const auto &campaign : m_campaigns.list()) {
        if (campaign.page != page)
            continue;
        if (campaign.seconds > 0)
            dwells.insert(campaign.seconds);
        const bool isNew = !campaign.customers.contains(visit.caller.customerId);
        if (campaign.seconds == seconds && isNew) {
            QTimer::singleShot(0, this, [this, campaign, caller = visit.caller] {
                speak(campaign, caller); // the activity was answered by now
            });
        }
    }
    QJsonArray intervals;
    for (const auto dwell : dwells)
        intervals.append(QJsonObject{{u"seconds"_s, dwell}});
    auto activity = activityOf(visit, page, previous, seconds);
    activity[u"intervals"_s] = intervals;
    activity[u"createdAt"_s] = wireDate(m_hall.clock.now());
    const auto id = m_hall.store.nextId(m_hall.clock.now());
    return HttpResponse::resource(resource(u"client_activity"_s, id, activity), 201);
}

void Campaigns::speak(Campaign campaign, const Tracking &caller)
{
    const auto now = m_campaigns.find(campaign.id);
    if (!now || now->customers.contains(caller.customerId))
        return;
    campaign = *now;
    campaign.customers.append(caller.customerId);
    m_campaigns.save(campaign);
    const auto session = m_hall.talk.start(
        {.customerId = caller.customerId, .trackingId = caller.trackingId, .title = campaign.name});
    std::ignore = m_hall.talk.post({.sessionId = session.id,
                                    .direction = Message::Direction::Out,
                                    .body = campaign.body,
                                    .campaignId = campaign.id});
}

Answer Campaigns::show(const Visit &) const
{
    QJsonArray campaigns;
    for (const auto &campaign : m_campaigns.list())
        campaigns.append(QJsonObject{{u"id"_s, campaign.id},
                                     {u"name"_s, campaign.name},
                                     {u"page"_s, campaign.page},
                                     {u"seconds"_s, campaign.seconds},
                                     {u"body"_s, campaign.body},
                                     {u"customers"_s, campaign.customers}});
    return HttpResponse::json({{u"campaigns"_s, campaigns}});
}

Answer Campaigns::add(Visit &visit)
{
    const auto campaign = campaignFrom(visit.body);
    if (visit.body.problem())
        return *visit.body.problem();
    m_campaigns.save(campaign);
    m_hall.store.commit();
    return HttpResponse::empty(204);
}

} // namespace Kustomer::Emulation
