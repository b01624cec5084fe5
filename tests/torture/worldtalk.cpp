// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What customers and agents say and do in a world.

#include "questions.h"
#include "world.h"

#include <algorithm>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString agent = u"65f1c0de0000000000000f01"_s;

} // namespace

milliseconds World::between(int least, int most)
{
    return milliseconds(m_writing.bounded(least, most));
}

Customer *World::anybody()
{
    return m_customers[size_t(m_writing.bounded(int(m_customers.size())))].get();
}

/// What the customers can do beside writing.
void World::furnish()
{
    m_service.ask("PUT", u"/emulator/forms/torture"_s, tortureForm());
    m_service.ask("PUT", u"/emulator/assistants/torture"_s, tortureAssistant());
    m_service.ask("PATCH", u"/emulator/settings"_s, tortureSettings());
    m_service.ask("PATCH", u"/emulator/satisfaction"_s, tortureSurvey());
}

/// Most of what customers do is to write a text.
void World::write()
{
    Customer *customer = anybody();
    const int conversation = m_writing.bounded(customer->conversationCount());
    const QString id = customer->conversationId(conversation);
    const auto closed
        = std::ranges::find(m_closed, customer, &std::pair<Customer *, QString>::first);
    const int deed = m_writing.bounded(16);
    if (deed < 3 && !id.isEmpty())
        customer->choose(id);
    else if (deed == 3)
        customer->fillIn();
    else if (deed == 4)
        customer->greet();
    else if (deed == 5 && closed != m_closed.end())
        customer->leave(closed->second);
    else
        customer->write(conversation);
    m_writeTimer.start(between(60, 300));
}

void World::answer()
{
    m_answerTimer.start(between(60, 300));
    Customer *customer = anybody();
    const int conversation = m_writing.bounded(customer->conversationCount());
    const QString id = customer->conversationId(conversation);
    const int deed = m_writing.bounded(12);
    if (!m_service.isUp() || customer->customerId().isEmpty())
        return;
    if (deed == 0)
        close(customer);
    else if (deed == 1)
        reopen();
    else if (deed < 5 && !id.isEmpty())
        ask(customer->name() + u'.' + QString::number(conversation), id);
    else if (!id.isEmpty())
        say(*customer, id, u"agent %1"_s.arg(++m_answers));
}

void World::say(const Customer &customer, const QString &id, const QString &words)
{
    m_service.send("POST", u"/v2.1/chat/outbound/messages"_s,
                   {{u"session"_s, id},
                    {u"customerId"_s, customer.customerId()},
                    {u"from"_s, agent},
                    {u"body"_s, words}});
}

void World::ask(const QString &where, const QString &id)
{
    const int number = ++m_questions;
    m_service.send("POST", u"/emulator/templates/"_s + id,
                   {{u"body"_s, u"question %1"_s.arg(number)},
                    {u"template"_s, questionWith(u"chosen-%1 %2"_s.arg(where).arg(number))}});
}

void World::close(Customer *customer)
{
    const QString who = customer->customerId();
    const int number = ++m_answers;
    const auto take = [=, this](int status, const QJsonObject &answer) {
        const QString id = answer["data"_L1]["id"_L1].toString();
        if (status / 100 != 2 || !m_service.isUp() || customer->customerId() != who)
            return;
        say(*customer, id, u"agent %1"_s.arg(number));
        m_service.send("POST", u"/emulator/sessions/%1/end"_s.arg(id), {},
                       [=, this](int ended, const QJsonObject &) {
                           if (ended / 100 != 2)
                               return;
                           m_closed.append({customer, id});
                           customer->rate(id, 1 + number % 5);
                       });
    };
    m_service.send("POST", u"/v2.1/chat/sessions"_s,
                   {{u"customerId"_s, who}, {u"title"_s, titleOfAgents()}}, take);
}

void World::reopen()
{
    if (m_closed.isEmpty())
        return;
    const auto &[customer, id] = m_closed.at(m_writing.bounded(int(m_closed.size())));
    m_service.send("POST", u"/emulator/sessions/%1/reopen"_s.arg(id), {});
    say(*customer, id, u"agent %1"_s.arg(++m_answers));
}

} // namespace Torture
