// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/form.h"

#include "protocol/json/oneline.h"
#include "protocol/nouns/conversation.h"
#include "protocol/nouns/message.h"
#include "protocol/nouns/noun.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Kind = FormQuestion::Kind;

constexpr qsizetype mostQuestions = 200;
constexpr qsizetype mostOptions = 5000; ///< of all levels of one question together
constexpr int mostLevels = 16;

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::FormText)
};

/// The kinds that the name of a property ends in tells, where the company offers no values.
constexpr std::pair<QLatin1StringView, Kind> suffixes[]{
    {"Num"_L1, Kind::Number},
    {"Bool"_L1, Kind::YesNo},
    {"At"_L1, Kind::Date},
    {"Date"_L1, Kind::Date},
};

/// Reads the options of one question, level by level.
class Options
{
public:
    QList<ReplyOption> fromValues(const QList<JsonValue> &values)
    {
        QList<ReplyOption> options;
        for (const JsonValue &value : values) {
            const QString words = wordsOf(value);
            if (!words.isEmpty() && m_left-- > 0)
                options.append({.words = words, .payload = plain(value)});
        }
        return options;
    }

    QList<ReplyOption> fromNodes(const QList<JsonValue> &nodes, int levelsLeft)
    {
        QList<ReplyOption> options;
        for (const JsonValue &node : nodes) {
            ReplyOption option{.words = oneLine(node["displayName"_L1].toString(), longestLine),
                               .payload = node["id"_L1].toString()};
            const bool isHidden = node["deleted"_L1].toBool() || option.words.isEmpty();
            if (isHidden || m_left-- <= 0)
                continue;
            if (option.payload.isEmpty())
                option.payload = option.words;
            if (levelsLeft > 0)
                option.options = fromNodes(node["children"_L1].elements(), levelsLeft - 1);
            options.append(option);
        }
        return options;
    }

    /// How a customer says whether articles helped: the payload tells whether that ends the chat.
    QList<ReplyOption> fromVerdicts(const QList<JsonValue> &verdicts)
    {
        QList<ReplyOption> options;
        for (const JsonValue &verdict : verdicts) {
            const QString words = oneLine(verdict["displayName"_L1].toString(), longestLine);
            const QString sense = verdict["endChat"_L1].toBool() ? u"end%1"_s : u"goOn%1"_s;
            if (!words.isEmpty() && m_left-- > 0)
                options.append({.words = words, .payload = sense.arg(options.size())});
        }
        return options;
    }

private:
    static QString plain(const JsonValue &value)
    {
        return value.isNumber() ? value.toVariant().toString() : value.toString();
    }
    static QString wordsOf(const JsonValue &value) { return oneLine(plain(value), longestLine); }

    qsizetype m_left = mostOptions;
};

Kind kindOf(const QString &property, bool hasValues)
{
    if (property == "customer_email"_L1)
        return Kind::Email;
    if (property == "customer_phone"_L1)
        return Kind::Phone;
    if (property == "conversation_team"_L1)
        return hasValues ? Kind::Team : Kind::Text;
    if (hasValues)
        return Kind::Choice;
    const auto suffix = std::ranges::find_if(
        suffixes, [&](const auto &known) { return property.endsWith(known.first); });
    return suffix == std::end(suffixes) ? Kind::Text : suffix->second;
}

void readProperty(FormQuestion &question, const JsonValue &object)
{
    question.property = object["property"_L1].toString();
    const JsonValue meta = object["valueMeta"_L1];
    if (question.property.endsWith("Tree"_L1)) {
        question.options
            = Options().fromNodes(meta["tree"_L1]["children"_L1].elements(), mostLevels);
        question.endsAtLeaves = meta["lastNodeRequired"_L1].toBool();
        question.kind = question.options.isEmpty() ? Kind::Text : Kind::Tree;
        return;
    }
    question.options = Options().fromValues(object["values"_L1].elements());
    question.kind = kindOf(question.property, !question.options.isEmpty());
    if (question.kind == Kind::Email || question.kind == Kind::Phone)
        question.options.clear();
}

void readArticles(FormQuestion &question, const JsonValue &object)
{
    question.kind = Kind::Articles;
    question.followUp = object["followUpPrompt"_L1].toString();
    question.options = Options().fromVerdicts(object["values"_L1].elements());
    for (const JsonValue &response : object["inputResponses"_L1].elements()) {
        const QString words = response["displayValue"_L1].toString();
        (response["hasResults"_L1].toBool() ? question.found : question.missed) = words;
    }
}

FormQuestion questionFrom(const JsonValue &object)
{
    FormQuestion question{.id = object["id"_L1].toString(),
                          .name = object["name"_L1].toString(),
                          .prompt = object["prompt"_L1].toString().trimmed()};
    const JsonValue required = object["required"_L1];
    question.isRequired = required.isUndefined() || required.isNull() || required.toBool();
    const QString type = object["type"_L1].toString();
    if (type == "message"_L1)
        question.kind = Kind::Statement;
    else if (type == "kbDeflect"_L1)
        readArticles(question, object);
    else if (type == "property"_L1)
        readProperty(question, object);
    return question;
}

/// What says nothing and offers nothing cannot be shown.
bool isOfUse(const FormQuestion &question)
{
    return !question.prompt.isEmpty() || !question.options.isEmpty();
}

/// A picture character by its code point, such as `1f4b0`.
QString characterFrom(const QString &hexadecimal)
{
    bool isNumber = false;
    const uint code = hexadecimal.toUInt(&isNumber, 16);
    const bool isCharacter = isNumber && code > 0x1f && code <= QChar::LastValidCodePoint
        && !QChar::isSurrogate(code) && QChar::isPrint(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString();
}

} // namespace

Result<ChatForm> formFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "form"_L1);
    if (!resource)
        return resource.error();
    ChatForm form{.id = resource->id, .isProactive = resource->attributes["proactive"_L1].toBool()};
    for (const JsonValue &value : resource->attributes["questions"_L1].elements()) {
        const FormQuestion question = questionFrom(value);
        if (isOfUse(question) && form.questions.size() < mostQuestions)
            form.questions.append(question);
    }
    return form;
}

Result<ReplyOption> teamFrom(const Resource &resource)
{
    const AttributeReader read(resource);
    const QString name = read.line("displayName"_L1);
    if (name.isEmpty()) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = FormText::tr("A team has no name."),
                     .details = resource.place()};
    }
    const QString icon = characterFrom(read.text("icon"_L1));
    return ReplyOption{.words = icon.isEmpty() ? name : icon + u' ' + name, .payload = resource.id};
}

Page<ReplyOption> teamPageFrom(const Document &document)
{
    return pageFrom<ReplyOption>(document, teamFrom);
}

Result<FormOutcome> formOutcomeFrom(const Document &document)
{
    const auto session = std::ranges::find(document.included, "chat_session"_L1, &Resource::type);
    if (session == document.included.end()) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = FormText::tr("The answer to a form could not be read."),
                     .details = u"included: no chat_session"_s};
    }
    const Result<Conversation> conversation = conversationFrom(*session);
    if (!conversation)
        return conversation.error();
    FormOutcome outcome{.conversation = *conversation};
    for (const Resource &resource : document.included) {
        if (resource.type != "chat_message"_L1)
            continue;
        Result<Message> message = messageFrom(resource);
        if (!message)
            continue; // the conversation is read again anyway
        Message read = *message;
        read.conversationId = conversation->id;
        outcome.messages.append(read);
    }
    return outcome;
}

} // namespace Kustomer
