// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ChatForms>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::EmulatorFault;
using Kustomer::FormState;
using Kustomer::TimelineModel;

namespace {

QJsonObject ask(const QString &id, const QString &prompt, const QString &property,
                const QJsonObject &more = {})
{
    QJsonObject object{{u"id"_s, id},
                       {u"prompt"_s, prompt},
                       {u"type"_s, u"property"_s},
                       {u"property"_s, property}};
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

QJsonObject node(const QString &id, const QString &name, const QJsonArray &children = {})
{
    return {{u"id"_s, id}, {u"displayName"_s, name}, {u"children"_s, children}};
}

QJsonObject reasons()
{
    const QJsonArray parcel{node(u"late"_s, u"Late"_s), node(u"broken"_s, u"Broken"_s)};
    const QJsonArray all{node(u"parcel"_s, u"A parcel"_s, parcel),
                         node(u"invoice"_s, u"An invoice"_s)};
    return {{u"lastNodeRequired"_s, true}, {u"tree"_s, QJsonObject{{u"children"_s, all}}}};
}

QJsonObject articles()
{
    const auto response = [](bool hasResults, const QString &words) {
        return QJsonObject{{u"hasResults"_s, hasResults}, {u"displayValue"_s, words}};
    };
    const auto verdict = [](bool endsChat, const QString &words) {
        return QJsonObject{{u"endChat"_s, endsChat}, {u"displayName"_s, words}};
    };
    return {
        {u"id"_s, u"kb"_s},
        {u"type"_s, u"kbDeflect"_s},
        {u"prompt"_s, u"What happened?"_s},
        {u"followUpPrompt"_s, u"Did one of these help?"_s},
        {u"inputResponses"_s,
         QJsonArray{response(true, u"These may help:"_s), response(false, u"I found nothing."_s)}},
        {u"values"_s,
         QJsonArray{verdict(true, u"Yes, thank you"_s), verdict(false, u"No, go on"_s)}}};
}

QJsonArray countries()
{
    QJsonArray all;
    for (int i = QLocale::Afghanistan; i < QLocale::Afghanistan + 120; ++i)
        all.append(QLocale::territoryToString(QLocale::Territory(i)));
    return all;
}

/// The company asks this before each conversation.
void prepare(Kustomer::Emulator *service)
{
    const QJsonArray questions{
        QJsonObject{{u"id"_s, u"hi"_s},
                    {u"type"_s, u"message"_s},
                    {u"prompt"_s, u"Thanks for writing! A few questions first."_s}},
        ask(u"email"_s, u"Where can we reach you?"_s, u"customer_email"_s),
        ask(u"team"_s, u"Which team can help?"_s, u"conversation_team"_s,
            {{u"values"_s, QJsonArray{u"t1"_s, u"t2"_s, u"t3"_s}}}),
        ask(u"reason"_s, u"What is it about?"_s, u"reasonTree"_s, {{u"valueMeta"_s, reasons()}}),
        ask(u"when"_s, u"Since when?"_s, u"sinceAt"_s),
        ask(u"phone"_s, u"May we call you?"_s, u"customer_phone"_s, {{u"required"_s, false}}),
        ask(u"country"_s, u"Where do you live?"_s, u"countryStr"_s, {{u"values"_s, countries()}}),
        articles()};
    const auto put = [service](const QString &path, const QJsonObject &what) {
        service->control("PUT"_ba, path, what);
    };
    put(u"/forms/tour"_s, {{u"questions"_s, questions}});
    put(u"/teams/t1"_s, {{u"displayName"_s, u"Orders"_s}, {u"icon"_s, u"1f4e6"_s}});
    put(u"/teams/t2"_s, {{u"displayName"_s, u"Billing"_s}, {u"icon"_s, u"1f4b0"_s}});
    put(u"/teams/t3"_s, {{u"displayName"_s, u"Repairs"_s}, {u"icon"_s, u"1f527"_s}});
    service->control("PATCH"_ba, u"/knowledge/articles/a1"_s,
                     {{u"title"_s, u"What to do with a broken parcel"_s},
                      {u"html"_s, u"<p>Keep the box, and tell us.</p>"_s}});
    service->setSettings({{u"activeForm"_s, u"tour"_s}});
}

/// A thread in which a form is asked.
class Asking
{
public:
    explicit Asking(const Stage &stage)
        : m_stage(stage)
        , m_thread(std::make_shared<QString>())
    { }

    /// The dialogue on screen is the newest line of the list.
    void remember() const { *m_thread = m_stage.chat->client()->conversations()->at(0).id; }
    FormState state() const { return m_stage.chat->client()->forms()->of(*m_thread); }
    std::function<bool()> asks(const QString &prompt) const
    {
        return [asking = *this, prompt] {
            return asking.state().question.prompt == prompt;
        };
    }
    std::function<void()> pressing(const QString &words) const
    {
        return [stage = m_stage, words] {
            Reach(stage.chat, u"kustomer-timeline"_s).press(words);
        };
    }
    std::function<void()> writing(const QString &words) const
    {
        return [hands = m_stage.hands, words] {
            hands.type(words);
            hands.press(Qt::Key_Return);
        };
    }
    std::function<void()> clicking(const QString &part) const
    {
        return [hands = m_stage.hands, part] {
            hands.click(part);
        };
    }
    bool offers(const QString &words) const
    {
        return Reach(m_stage.chat, u"kustomer-timeline"_s).sees(words);
    }
    bool sees(const QString &part) const { return m_stage.hands.sees(part); }
    /// How many conversations the service has made of forms.
    qsizetype made() const
    {
        return m_stage.service->control("GET"_ba, u"/forms"_s)[u"responses"_s].toArray().size();
    }

private:
    Stage m_stage;
    std::shared_ptr<QString> m_thread;
};

QList<Step> beginning(const Stage &stage, const Asking &form)
{
    const Hands hands = stage.hands;
    const auto write = form.writing(u"Hello, I need help"_s);
    return {
        {.name = u"newConversation"_s,
         .act = form.clicking(u"kustomer-newConversation"_s),
         .happened = hands.beingAt(u"kustomer-edit"_s)},
        {.name = u"firstQuestion"_s,
         .act = write,
         .happened =
             [form] {
                 form.remember();
                 return form.asks(u"Where can we reach you?"_s)();
             },
         .pictures = Pictures::All},
        {.name = u"noAddress"_s,
         .act = form.writing(u"jane"_s),
         .happened = [form] { return form.sees(u"kustomer-complaint"_s); },
         .pictures = Pictures::All},
        {.name = u"address"_s,
         .act =
             [hands, form] {
                 hands.press(Qt::Key_End);
                 form.writing(u"@example.com"_s)();
             },
         .happened = [form] { return form.offers(u"💰 Billing"_s); },
         .pictures = Pictures::All},
        {.name = u"team"_s,
         .act = form.pressing(u"📦 Orders"_s),
         .happened =
             [form] {
                 return form.offers(u"A parcel"_s);
             }},
    };
}

QList<Step> choosing(const Asking &form)
{
    return {
        {.name = u"levelOpened"_s,
         .act = form.pressing(u"A parcel"_s),
         .happened = [form] { return form.offers(u"Broken"_s); },
         .pictures = Pictures::All},
        {.name = u"leafChosen"_s,
         .act = form.pressing(u"Broken"_s),
         .happened = [form] { return form.sees(u"kustomer-date"_s); },
         .pictures = Pictures::All},
        {.name = u"wentBack"_s,
         .act = form.clicking(u"kustomer-previousQuestion"_s),
         .happened = form.asks(u"What is it about?"_s)},
        {.name = u"anotherLeaf"_s,
         .act = form.pressing(u"Late"_s),
         .happened = form.asks(u"Since when?"_s)},
        {.name = u"dateChosen"_s,
         .act = form.clicking(u"kustomer-sendAnswer"_s),
         .happened =
             [form] {
                 return form.asks(u"May we call you?"_s)() && form.sees(u"kustomer-edit"_s);
             }},
        {.name = u"skipped"_s,
         .act = form.clicking(u"kustomer-skipQuestion"_s),
         .happened = [form] { return form.sees(u"kustomer-options"_s); },
         .pictures = Pictures::All},
    };
}

QList<Step> ending(const Stage &stage, const Asking &form)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"countryFound"_s,
         .act = form.writing(u"denm"_s),
         .happened = form.asks(u"What happened?"_s)},
        {.name = u"articlesFound"_s,
         .act = form.writing(u"The parcel is broken"_s),
         .happened = [form] { return form.offers(u"What to do with a broken parcel"_s); },
         .pictures = Pictures::All},
        {.name = u"submittedOnceThoughTheAnswerIsLost"_s,
         .act =
             [stage, form] {
                 stage.service->addFault({.method = u"POST"_s,
                                          .path = u"/c/v1/chat/forms/"_s,
                                          .kind = EmulatorFault::Kind::DropAnswer});
                 form.pressing(u"No, go on"_s)();
             },
         .happened =
             [hands, form] {
                 return form.made() == 1 && form.state().stage == FormState::Stage::None
                     && hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
    };
}

} // namespace

Tour formTour()
{
    return {.name = u"form"_s,
            .sentence = u"Is asked before a conversation begins: an address, a team, a reason, a "
                        "day, a country; goes back, leaves out, is offered articles, and all of it "
                        "arrives once though an answer is lost."_s,
            .steps = [](const Stage &stage) {
                const Asking form(stage);
                const Step prepared{.name = u"prepared"_s,
                                    .act = [stage] { prepare(stage.service); },
                                    .happened =
                                        [] {
                                            return true;
                                        }};
                return QList<Step>{prepared} + arrival(stage) + beginning(stage, form)
                    + choosing(form) + ending(stage, form);
            }};
}
