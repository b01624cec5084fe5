// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/satisfaction.h"

#include "protocol/json/attributereader.h"
#include "protocol/json/wiredate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int longestScale = 11; // 0 to 10 is the longest scale that is in use anywhere

struct SatisfactionText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::SatisfactionText)
};

SatisfactionScale::Type scaleTypeFrom(const QString &text)
{
    if (text == "emoji"_L1)
        return SatisfactionScale::Type::Emoji;
    if (text == "thumb"_L1)
        return SatisfactionScale::Type::Thumb;
    return SatisfactionScale::Type::Number;
}

SatisfactionQuestion::Type questionTypeFrom(const QString &text)
{
    if (text == "radio"_L1)
        return SatisfactionQuestion::Type::Radio;
    if (text == "checkbox"_L1)
        return SatisfactionQuestion::Type::Checkbox;
    return SatisfactionQuestion::Type::Text;
}

SatisfactionQuestion questionFrom(const JsonValue &object)
{
    SatisfactionQuestion question{.id = object["id"_L1].toString(),
                                  .type = questionTypeFrom(object["type"_L1].toString()),
                                  .prompt = object["prompt"_L1].toString()};
    for (const JsonValue &value : object["values"_L1].elements()) {
        const QString choice = value.toString();
        if (!choice.isEmpty() && !question.choices.contains(choice))
            question.choices.append(choice);
    }
    for (const JsonValue &rating : object["ratings"_L1].elements())
        question.ratings.append(rating.toNumber());
    return question;
}

bool canBeAsked(const SatisfactionQuestion &question)
{
    return !question.id.isEmpty()
        && (question.type == SatisfactionQuestion::Type::Text || !question.choices.isEmpty());
}

SatisfactionForm formFrom(const Resource &resource)
{
    const AttributeReader read(resource);
    SatisfactionForm form{.name = read.line("name"_L1),
                          .introduction = read.text("introduction"_L1),
                          .ratingPrompt = read.text("ratingPrompt"_L1)};
    const JsonValue scale = resource.attributes["scale"_L1];
    form.scale = {.type = scaleTypeFrom(scale["type"_L1].toString()),
                  .options = scale["options"_L1].toNumber(),
                  .labelLow = scale["labelLow"_L1].toString(),
                  .labelHigh = scale["labelHigh"_L1].toString()};
    for (const JsonValue &value : resource.attributes["questions"_L1].elements()) {
        const SatisfactionQuestion question = questionFrom(value);
        if (canBeAsked(question))
            form.questions.append(question);
    }
    return form;
}

SatisfactionAnswer answerFrom(const JsonValue &object)
{
    SatisfactionAnswer answer{.questionId = object["id"_L1].toString(),
                              .text = object["answer"_L1].toString()};
    for (const JsonValue &choice : object["answer"_L1].elements())
        answer.choices.append(choice.toString());
    return answer;
}

SatisfactionResponse responseFrom(const JsonValue &attributes)
{
    SatisfactionResponse response;
    if (const int rating = attributes["rating"_L1].toNumber(); rating > 0)
        response.rating = rating;
    for (const JsonValue &answer : attributes["answers"_L1].elements())
        response.answers.append(answerFrom(answer));
    return response;
}

} // namespace

Satisfaction satisfactionStateFrom(const JsonValue &object)
{
    return {.id = object["id"_L1].toString(),
            .status = object["status"_L1].toString(),
            .lockedAt = dateFromWire(object["lockedAt"_L1].toString()),
            .updatedAt = dateFromWire(object["updatedAt"_L1].toString())};
}

Result<Satisfaction> satisfactionFrom(const Document &document)
{
    const Result<Resource> resource = resourceFrom(document, "satisfaction_response"_L1);
    if (!resource)
        return resource.error();
    const auto form = std::ranges::find(document.included, "satisfaction"_L1, &Resource::type);
    if (form == document.included.end()) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = SatisfactionText::tr("The survey could not be read.")};
    }
    Satisfaction satisfaction = satisfactionStateFrom(resource->attributes);
    satisfaction.id = resource->id;
    satisfaction.conversationId = resource->relatedId("session"_L1);
    satisfaction.form = formFrom(*form);
    satisfaction.response = responseFrom(resource->attributes);
    const int options = satisfaction.form->scale.options;
    if (options < 2 || options > longestScale) {
        return Error{.kind = Error::Kind::Protocol,
                     .message = SatisfactionText::tr("The survey could not be read.")};
    }
    return satisfaction;
}

} // namespace Kustomer
