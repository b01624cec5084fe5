// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"
#include "chat/facets/chatsurveys.h"
#include "support/formpieces.h"
#include "support/strictness.h"
#include "support/suddenend.h"
#include "support/suite.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is asked, and how this customer answers; by the value where something is chosen.
struct Step
{
    QString prompt, answer, value = {};
};

/// How far an answer comes before the process ends.
enum class Moment {
    AtOnce,   ///< nowhere
    OnDisk,   ///< it is kept, and nothing gets through
    Left,     ///< the service gets it
    Arrived,  ///< the service has it, and nobody hears of it
    Lost,     ///< the service has it, and its answer is lost
    Answered, ///< what follows is there
};

/// Whether a request says something for the customer.
bool isSaying(const EmulatorRequest &request)
{
    const bool isOfDialogues = request.path.startsWith("/c/v1/chat/"_L1)
        || request.path.startsWith("/c/v1/customers/"_L1);
    return isOfDialogues && request.method != "GET" && !request.body.contains("lastSeenAt");
}

/// A dialogue that the service or the client leads with a customer who answers what is asked.
class Dialogue : public ChatCase
{
public:
    Dialogue(const QString &folder, const QList<Step> &all, const QString &scenario = u"empty"_s)
        : ChatCase(scenario, folder)
        , steps(all)
    { }
    virtual ~Dialogue() = default;

    /// Leads to the first question.
    virtual bool begin() = 0;
    /// What is asked now; empty: nothing.
    virtual QString asked() const = 0;
    virtual void answer(const Step &step) = 0;
    /// What the service has of the customer's answers.
    virtual QStringList told() const = 0;
    /// Whether the service has all that was said before, wherever that is not asked for anyway.
    virtual bool isSettled() const { return true; }
    /// Whether a request brings an answer, or leads to it.
    virtual bool brings(const EmulatorRequest &request, const Step &) const
    {
        return isSaying(request);
    }
    /// What stands on disk once an answer is kept.
    virtual QByteArray mark(const Step &step) const
    {
        return "\"body\":\"" + step.answer.toUtf8() + '"';
    }

    /// Looks at it in a new process.
    virtual void resume()
    {
        waitFor([this] { return !listed().isEmpty() || countOf(u"conversationsLoaded"_s) > 0; });
        open(listed().value(0, id));
    }
    void open(const QString &threadId)
    {
        id = threadId;
        client->timeline(id);
        client->watchConversation(id);
    }
    /// Answers what is asked, if anything is.
    void answerOnce()
    {
        const auto step = std::ranges::find(steps, asked(), &Step::prompt);
        if (step == steps.cend())
            return;
        answers.append(step->answer);
        answer(*step);
    }
    QStringList script() const
    {
        QStringList all;
        for (const Step &step : steps)
            all.append(step.answer);
        return all;
    }
    /// Whether an answer is kept.
    bool isOnDisk(const Step &step) const
    {
        return DiskImage(storageDirectory).contains({mark(step)});
    }
    /// Whether what follows an answer is there; some of it is asked before anything is kept.
    bool isBehind(const Step &step) const
    {
        const QString now = asked();
        const bool isNext = told() == script() || (!now.isEmpty() && now != step.prompt);
        return isNext && (told().contains(step.answer) || isOnDisk(step));
    }
    TimelineModel *timeline() const { return client->timeline(id); }
    QString conversation() const { return timeline() ? timeline()->conversationId() : QString(); }
    /// The newest message in which something can be chosen that was not; −1: none.
    int offer() const
    {
        for (int row = timeline() ? timeline()->rowCount() - 1 : -1; row >= 0; --row) {
            const ReplyState state = timeline()->replyStateAt(row);
            if (state.stage == ReplyState::Stage::Open && state.chosen.isEmpty())
                return row;
        }
        return -1;
    }
    QString offered() const
    {
        return offer() < 0 ? QString() : timeline()->messageAt(offer()).body;
    }
    void choose(const QString &value) const
    {
        client->reply(id, timeline()->messageAt(offer()).id, value);
    }
    /// The customer's words in a conversation of the service.
    QStringList wordsIn(const QString &conversationId) const
    {
        QStringList words;
        for (const EmulatorMessage &message : emulator->probe().messages(conversationId)) {
            if (message.isFromCustomer)
                words.append(message.body);
        }
        return words;
    }

    const QList<Step> steps;
    QStringList answers; ///< as the customer gave them
    QString id;
};

QJsonArray questionsOfEachKind()
{
    const QJsonObject late{{u"id"_s, u"orders.late"_s}, {u"displayName"_s, u"Late"_s}};
    const QJsonObject orders{
        {u"id"_s, u"orders"_s}, {u"displayName"_s, u"Orders"_s}, {u"children"_s, QJsonArray{late}}};
    const QJsonObject tree{{u"lastNodeRequired"_s, true},
                           {u"tree"_s, QJsonObject{{u"children"_s, QJsonArray{orders}}}}};
    return {
        question(u"q1"_s, u"Name?"_s, u"customer_name"_s),
        question(u"q2"_s, u"E-mail?"_s, u"customer_email"_s),
        question(u"q3"_s, u"Phone?"_s, u"customer_phone"_s),
        question(u"q4"_s, u"How many?"_s, u"piecesNum"_s),
        question(u"q5"_s, u"Urgent?"_s, u"urgentBool"_s),
        question(u"q6"_s, u"When?"_s, u"dueAt"_s),
        question(u"q7"_s, u"Size?"_s, u"sizeStr"_s, {{u"values"_s, QJsonArray{u"S"_s, u"M"_s}}}),
        question(u"q8"_s, u"Who?"_s, u"conversation_team"_s,
                 {{u"values"_s, QJsonArray{u"t1"_s, u"t2"_s}}}),
        question(u"q9"_s, u"Reason?"_s, u"reasonTree"_s, {{u"valueMeta"_s, tree}}),
        articleQuestion(u"q10"_s, u"What is wrong?"_s),
        question(u"q11"_s, u"More?"_s)};
}

/// A form with a question of each kind.
struct Form : Dialogue
{
    explicit Form(const QString &folder)
        : Dialogue(folder,
                   {{u"opening"_s, u"Hello"_s},
                    {u"Name?"_s, u"Jane"_s},
                    {u"E-mail?"_s, u"jane@example.com"_s},
                    {u"Phone?"_s, u"+15555550100"_s},
                    {u"How many?"_s, u"42"_s},
                    {u"Urgent?"_s, u"Yes"_s, u"true"_s},
                    {u"When?"_s, u"2026-01-02"_s, u"2026-01-02T00:00:00.000Z"_s},
                    {u"Size?"_s, u"M"_s, u"M"_s},
                    {u"Who?"_s, u"Repairs"_s, u"t2"_s},
                    {u"Reason?"_s, u"Late"_s, u"orders.late"_s},
                    {u"What is wrong?"_s, u"late parcel"_s},
                    {u"Did that help?"_s, u"No, go on"_s, u"goOn1"_s},
                    {u"More?"_s, u"Nothing"_s}})
    {
        emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questionsOfEachKind()}});
        emulator->control("PUT"_ba, u"/teams/t1"_s, {{u"displayName"_s, u"Billing"_s}});
        emulator->control("PUT"_ba, u"/teams/t2"_s, {{u"displayName"_s, u"Repairs"_s}});
        emulator->control("PATCH"_ba, u"/knowledge/articles/a1"_s,
                          {{u"title"_s, u"Late parcels"_s},
                           {u"html"_s, u"<p>Wait.</p>"_s},
                           {u"hash"_s, u"Hk2"_s}});
        emulator->setSettings({{u"activeForm"_s, u"f1"_s}});
    }

    bool begin() override
    {
        if (!start())
            return false;
        open(client->beginConversation());
        return true;
    }
    QString asked() const override
    {
        const bool isUntouched = told().isEmpty() && timeline() && timeline()->rowCount() == 0;
        return isUntouched ? u"opening"_s : client->forms()->of(id).question.prompt;
    }
    void answer(const Step &step) override
    {
        client->sendMessage(
            id,
            {.body = step.answer, .payload = step.value.endsWith(u'Z') ? QString() : step.value});
    }
    QByteArray mark(const Step &step) const override
    {
        return "\"value\":\"" + step.value.toUtf8() + "\",\"words\":\"" + step.answer.toUtf8()
            + '"';
    }
    QStringList told() const override
    {
        QStringList words;
        const QJsonObject all = emulator->control("GET"_ba, u"/forms"_s);
        for (const QJsonValue &response : all[u"responses"_s].toArray())
            words += wordsIn(response["session"_L1].toString());
        return words;
    }
};

QJsonObject option(const QString &words, const QString &value, const QJsonArray &children = {})
{
    QJsonObject one{{u"displayText"_s, words}, {u"value"_s, value}};
    if (!children.isEmpty())
        one[u"children"_s] = children;
    return one;
}

QJsonObject offering(const QString &type, const QJsonArray &options)
{
    return {{u"templateType"_s, type}, {u"actions"_s, options}};
}

/// Messages of each kind that offers something, one after the other (wire §16.2).
struct Offers : Dialogue
{
    explicit Offers(const QString &folder)
        : Dialogue(folder,
                   {{u"What is it about?"_s, u"Delivery"_s, u"delivery"_s},
                    {u"More precisely?"_s, u"Late"_s, u"orders.late"_s},
                    {u"Which parcel?"_s, u"The green one"_s, u"p2"_s},
                    {u"Was this helpful?"_s, u"Yes"_s, u"yes"_s},
                    {u"Anything else?"_s, u"No"_s, u"no"_s}})
    {
        const auto answer
            = [](const QString &payload, const QString &body, const QJsonObject &content) {
                  return QJsonObject{
                      {u"payload"_s, payload}, {u"body"_s, body}, {u"template"_s, content}};
              };
        QJsonObject feedback = offering(u"answer_button_feedback"_s,
                                        {option(u"Yes"_s, u"yes"_s), option(u"Not"_s, u"not"_s)});
        feedback[u"isAiResponse"_s] = true;
        feedback[u"deflectResults"_s] = QJsonArray{QJsonObject{
            {u"title"_s, u"Late parcels"_s}, {u"url"_s, u"https://acme.example/late"_s}}};
        const QJsonArray chain{answer(u"delivery"_s, u"More precisely?"_s,
                                      offering(u"mll"_s,
                                               {option(u"Orders"_s, u"orders"_s,
                                                       {option(u"Late"_s, u"orders.late"_s)})})),
                               answer(u"orders.late"_s, u"Which parcel?"_s,
                                      offering(u"list"_s,
                                               {option(u"The red one"_s, u"p1"_s),
                                                option(u"The green one"_s, u"p2"_s)})),
                               answer(u"p2"_s, u"Was this helpful?"_s, feedback),
                               answer(u"yes"_s, u"Anything else?"_s,
                                      offering(u"quick_replies"_s, {option(u"No"_s, u"no"_s)}))};
        emulator->control(
            "POST"_ba, u"/scenario"_s,
            {{u"content"_s, QJsonObject{{u"templates"_s, QJsonObject{{u"answers"_s, chain}}}}}});
    }

    bool begin() override
    {
        if (!start())
            return false;
        open(converse(u"Hello"_s));
        const QJsonObject first
            = offering(u"quick_replies"_s,
                       {option(u"Billing"_s, u"billing"_s), option(u"Delivery"_s, u"delivery"_s)});
        emulator->control("POST"_ba, u"/templates/"_s + id,
                          {{u"body"_s, u"What is it about?"_s}, {u"template"_s, first}});
        return !id.isEmpty();
    }
    QString asked() const override { return offered(); }
    void answer(const Step &step) override { choose(step.value); }
    QStringList told() const override { return wordsIn(id).mid(1); }
};

/// An assistant that greets before anything is created (wire §16.1).
struct Assistant : Dialogue
{
    explicit Assistant(const QString &folder)
        : Dialogue(folder,
                   {{u"What is it about?"_s, u"My order"_s, u"order"_s},
                    {u"Which one?"_s, u"The last one"_s, u"last"_s},
                    {u"And now?"_s, u"Thanks"_s, u"thanks"_s}})
    {
        const QJsonArray greeting{
            QJsonObject{{u"body"_s, u"Hello, I am Ada."_s}},
            QJsonObject{{u"body"_s, u"What is it about?"_s},
                        {u"template"_s,
                         offering(u"quick_replies"_s, {option(u"My order"_s, u"order"_s)})}}};
        const auto answer = [](const QString &payload, const QString &body, const QString &words,
                               const QString &value) {
            return QJsonObject{
                {u"payload"_s, payload},
                {u"body"_s, body},
                {u"template"_s, offering(u"quick_replies"_s, {option(words, value)})}};
        };
        const QJsonArray replies{answer(u"order"_s, u"Which one?"_s, u"The last one"_s, u"last"_s),
                                 answer(u"last"_s, u"And now?"_s, u"Thanks"_s, u"thanks"_s)};
        emulator->control(
            "PUT"_ba, u"/assistants/ada"_s,
            {{u"publicName"_s, u"Ada"_s}, {u"messages"_s, greeting}, {u"answers"_s, replies}});
        emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    }

    bool begin() override
    {
        if (!start())
            return false;
        open(client->beginConversation());
        return true;
    }
    void resume() override
    {
        Dialogue::resume();
        if (listed().isEmpty()) // nobody answered
            open(client->beginConversation());
    }
    QString asked() const override { return offered(); }
    void answer(const Step &step) override { choose(step.value); }
    QStringList told() const override
    {
        QStringList words;
        for (const QString &conversationId : listed())
            words += wordsIn(conversationId);
        return words;
    }
};

/// The address that a visitor is asked for (wire §13).
struct Address : Dialogue
{
    explicit Address(const QString &folder)
        : Dialogue(folder, {{u"address"_s, u"jane@example.com"_s}})
    {
        emulator->setSettings({{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}});
    }

    bool begin() override
    {
        if (!start())
            return false;
        open(converse(u"Hello"_s));
        return !id.isEmpty();
    }
    QString asked() const override
    {
        return client->forms()->isEmailWanted(id) ? u"address"_s : QString();
    }
    void answer(const Step &step) override
    {
        client->forms()->giveEmail(step.answer, client.get(), [](const Result<Done> &) {});
    }
    QByteArray mark(const Step &step) const override { return step.answer.toUtf8(); }
    /// Telling it twice changes nothing.
    QStringList told() const override
    {
        QStringList addresses;
        for (const EmulatorRequest &request :
             emulator->probe().requests({"PATCH"_ba, u"/c/v1/customers/current"_s})) {
            if (request.body.contains("jane@example.com") && request.status == 200)
                addresses.append(u"jane@example.com"_s);
        }
        addresses.removeDuplicates();
        return addresses;
    }
};

/// A survey after a conversation, and what is asked after its scale (wire E25, E26).
struct Survey : Dialogue
{
    explicit Survey(const QString &folder)
        : Dialogue(folder, {{u"rating"_s, u"2"_s}, {u"why"_s, u"Too slow"_s}}, u"lab"_s)
    { }

    bool begin() override
    {
        if (!start() || !logIn())
            return false;
        open(converse(u"Hello"_s));
        emulator->sendAsAgent(id, u"Hi!"_s);
        const bool isAnswered = waitFor([this] { return shown(id) == "Hello | Hi!"_L1; });
        return isAnswered && emulator->endConversation(id);
    }
    void resume() override { open(id); }
    SatisfactionResponse given() const
    {
        const std::optional<Satisfaction> survey = client->surveys()->of(id);
        return survey ? survey->response : SatisfactionResponse{.rating = -1};
    }
    QString asked() const override
    {
        const SatisfactionResponse now = given();
        const bool isRated = now.rating && *now.rating > 0;
        return !now.rating ? u"rating"_s : isRated && now.answers.isEmpty() ? u"why"_s : QString();
    }
    void answer(const Step &step) override
    {
        SatisfactionResponse response{.rating = 2};
        if (step.prompt == "why"_L1)
            response.answers = {{.questionId = u"c1"_s, .text = step.answer}};
        client->answerSatisfaction(id, response);
    }
    QByteArray mark(const Step &step) const override
    {
        return step.prompt == "why"_L1 ? "\"text\":\"" + step.answer.toUtf8() + '"'
                                       : QByteArray("\"rating\":2,");
    }
    QStringList told() const override
    {
        QStringList all;
        const QJsonObject kept = emulator->control("GET"_ba, u"/satisfaction"_s);
        for (const QJsonValue &response : kept[u"responses"_s].toArray()) {
            if (response["relationships"_L1]["session"_L1]["data"_L1]["id"_L1] != id)
                continue;
            const QJsonValue attributes = response["attributes"_L1];
            if (const int rating = attributes["rating"_L1].toInt(); rating > 0)
                all.append(QString::number(rating));
            for (const QJsonValue &one : attributes["answers"_L1].toArray())
                all.append(one["answer"_L1].toString());
        }
        return all;
    }
    /// More is asked before the service has heard the rating.
    bool isSettled() const override { return told() == answers; }
    bool brings(const EmulatorRequest &request, const Step &step) const override
    {
        return isSaying(request) && request.body.contains(step.answer.toUtf8());
    }
};

/// The customer ends the conversation (wire E10).
struct End : Dialogue
{
    explicit End(const QString &folder)
        : Dialogue(folder, {{u"end"_s, u"customer_ended"_s}})
    {
        emulator->setSettings({{u"closableChat"_s, true}});
    }

    bool begin() override
    {
        if (!start())
            return false;
        open(converse(u"Hello"_s));
        return !id.isEmpty();
    }
    QString asked() const override
    {
        const ConversationListModel *list = client->conversations();
        const int row = list->rowOf(id);
        const bool isOpen = row >= 0 && !list->at(row).isEnded() && !m_pressed;
        return isOpen ? u"end"_s : QString();
    }
    void answer(const Step &) override
    {
        m_pressed = client.get();
        client->endConversation(id);
    }
    QByteArray mark(const Step &) const override { return {}; }
    QStringList told() const override
    {
        const QString reason = emulator->probe().conversation(id)->endReason;
        return reason.isEmpty() ? QStringList() : QStringList{reason};
    }

private:
    QPointer<ChatClient> m_pressed; ///< the client in which it was
};

template <typename Talk>
std::unique_ptr<Dialogue> make(const QString &folder)
{
    return std::make_unique<Talk>(folder);
}

struct Kind
{
    const char *name;
    std::unique_ptr<Dialogue> (*make)(const QString &folder);
    int steps;
    int localSteps = 0; ///< of which the service hears with the last one
    bool isKept = true;
};

constexpr Kind kinds[]{
    {"form", &make<Form>, 13, 12},      {"offers", &make<Offers>, 5},
    {"assistant", &make<Assistant>, 3}, {"address", &make<Address>, 1},
    {"survey", &make<Survey>, 2},       {"end", &make<End>, 1, 0, false},
};

constexpr std::pair<Moment, const char *> moments[]{
    {Moment::AtOnce, "at once"},  {Moment::OnDisk, "on disk"}, {Moment::Left, "left"},
    {Moment::Arrived, "arrived"}, {Moment::Lost, "lost"},      {Moment::Answered, "answered"},
};

/// What is said meets this fault until it is cleared.
void addFaults(Emulator &emulator, EmulatorFault fault)
{
    fault.times = Emulator::Always;
    for (const QString &method : {u"POST"_s, u"PUT"_s, u"PATCH"_s}) {
        for (const QString &path : {u"/c/v1/chat/"_s, u"/c/v1/customers/"_s}) {
            fault.method = method;
            fault.path = path;
            emulator.addFault(fault);
        }
    }
}

void prepare(Emulator &emulator, Moment moment)
{
    if (moment == Moment::OnDisk)
        addFaults(emulator, {.kind = EmulatorFault::Kind::DropConnection});
    if (moment == Moment::Lost)
        addFaults(emulator, {.kind = EmulatorFault::Kind::DropAnswer});
    if (moment == Moment::Left || moment == Moment::Arrived) {
        addFaults(emulator, {.kind = EmulatorFault::Kind::Delay, .delay = 30s});
        emulator.holdEvents();
    }
}

/// Answers what is asked, and waits until the answer has come so far.
bool answerUntil(Dialogue &talk, Moment moment, const Step &step)
{
    QObject life;
    int received = 0, answered = 0;
    QObject::connect(
        talk.emulator.get(), &Emulator::requestReceived, &life,
        [&](const EmulatorRequest &request) { received += talk.brings(request, step); });
    QObject::connect(
        talk.emulator.get(), &Emulator::requestAnswered, &life,
        [&](const EmulatorRequest &request) { answered += talk.brings(request, step); });
    talk.answerOnce();
    switch (moment) {
    case Moment::AtOnce:
        return true;
    case Moment::OnDisk:
        return waitFor([&] { return talk.isOnDisk(step); });
    case Moment::Left:
        return waitFor([&] { return received > 0; });
    case Moment::Arrived:
    case Moment::Lost:
        return waitFor([&] { return answered > 0; });
    case Moment::Answered:
        return waitFor([&] { return talk.isBehind(step); });
    }
    Q_UNREACHABLE();
}

/// Goes on in another process, which shows what it remembers for a while before it hears more.
bool goOn(Dialogue &talk)
{
    kill(talk);
    talk.emulator->clearFaults();
    talk.emulator->releaseEvents(Emulator::Order::Original);
    talk.emulator->addFault({.method = u"GET"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 100ms,
                             .times = 3});
    talk.forgetHeard();
    talk.replaceClient();
    if (!talk.start())
        return false;
    talk.resume();
    return waitFor([&talk] {
        talk.answerOnce();
        return talk.told() == talk.script() && !talk.shown(talk.id).contains(u'~');
    });
}

} // namespace

/// A process that ends in the middle of a dialogue: the next one goes on where it was.
class InterruptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void leaveEachAnswerAtTheServiceOnce_data();
    void leaveEachAnswerAtTheServiceOnce();
};

void InterruptionsTest::leaveEachAnswerAtTheServiceOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("step");
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<std::chrono::hours>("ahead"); // the customer's clock, of the service's
    for (int kind = 0; kind < int(std::size(kinds)); ++kind) {
        for (int step = 0; step < kinds[kind].steps; ++step) {
            for (const auto &[moment, name] : moments) {
                const bool leaves
                    = moment == Moment::Left || moment == Moment::Arrived || moment == Moment::Lost;
                const bool isThere = leaves ? step >= kinds[kind].localSteps
                                            : moment != Moment::OnDisk || kinds[kind].isKept;
                if (isThere)
                    QTest::addRow("%s, answer %d, %s", kinds[kind].name, step + 1, name)
                        << kind << step << moment << 0h;
            }
        }
        for (const std::chrono::hours ahead : {5h, -5h})
            QTest::addRow("%s, clock %d h ahead", kinds[kind].name, int(ahead.count()))
                << kind << kinds[kind].steps - 1 << Moment::Lost << ahead;
    }
}

void InterruptionsTest::leaveEachAnswerAtTheServiceOnce()
{
    QFETCH(const int, kind);
    QFETCH(const int, step);
    QFETCH(const Moment, moment);
    QFETCH(const std::chrono::hours, ahead);
    const Kind &dialogue = kinds[kind];
    const QTemporaryDir folder;
    const std::unique_ptr<Dialogue> made = dialogue.make(folder.path());
    Dialogue &talk = *made;
    if (ahead != 0h) {
        talk.pace.clock = [ahead] {
            return QDateTime::currentDateTimeUtc().addDuration(ahead);
        };
        talk.replaceClient();
    }
    QVERIFY(talk.begin());
    for (int i = 0; i < step; ++i) {
        const bool isAsked = waitFor([&] { return talk.asked() == talk.steps.at(i).prompt; });
        QVERIFY2(isAsked, qPrintable(talk.asked() + u": "_s + talk.shown(talk.id)));
        talk.answerOnce();
    }
    QVERIFY(
        waitFor([&] { return talk.asked() == talk.steps.at(step).prompt && talk.isSettled(); }));

    prepare(*talk.emulator, moment);
    QVERIFY(answerUntil(talk, moment, talk.steps.at(step)));
    const qsizetype errors = talk.errors().size();
    const bool goesOn = goOn(talk);

    QCOMPARE(talk.told(), talk.script());
    QVERIFY2(goesOn, qPrintable(talk.asked() + u": "_s + talk.shown(talk.id)));
    if (moment != Moment::AtOnce && dialogue.isKept) // otherwise nobody was promised anything
        QCOMPARE(talk.answers, talk.script());
    if (const QStringList kept = talk.kept(talk.conversation()); !kept.isEmpty())
        QTRY_COMPARE(talk.shown(talk.id), kept.join(u" | "_s));
    QCOMPARE(talk.listed().count(talk.conversation()), 1);
    QCOMPARE(talk.errors().mid(errors), QStringList());
}

static const Kustomer::Testing::Suite<InterruptionsTest> suite;
#include "tst_interruptions.moc"
