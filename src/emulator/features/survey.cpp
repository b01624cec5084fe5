// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/survey.h"

#include "emulator/http/jsonpatch.h"

#include <numeric>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestAnswer = 1024;
constexpr int MostOptions = 11;
constexpr int LongestLock = 366 * 24 * 60;

/// In the order of Survey::Mode and Survey::Offer.
const QStringList modes{u"on"_s, u"off"_s, u"error"_s};
const QStringList offers{u"ask"_s, u"event"_s};

bool hasChoices(const QJsonObject &question)
{
    const auto type = question["type"_L1];
    return type == "radio"_L1 || type == "checkbox"_L1;
}

void checkQuestion(JsonReader &question)
{
    question.requiredText(u"id"_s);
    question.requiredText(u"prompt"_s);
    question.text(u"name"_s);
    question.oneOf(u"type"_s, {u"text"_s, u"response"_s, u"radio"_s, u"checkbox"_s}, u"text"_s);
    const auto values = question.array(u"values"_s);
    if (hasChoices(question.all()) && values.isEmpty())
        question.complain(u"values"_s, u"choices are required"_s);
    for (const auto &rating : question.array(u"ratings"_s)) {
        if (!rating.isDouble())
            question.complain(u"ratings"_s, u"not a list of numbers"_s);
    }
    question.refuseOthers();
}

void checkForm(JsonReader &form)
{
    for (const auto &name : {u"name"_s, u"description"_s, u"introduction"_s, u"ratingPrompt"_s})
        form.text(name);
    JsonReader scale(form.object(u"scale"_s), form.pointerTo(u"scale"_s));
    scale.oneOf(u"type"_s, {u"number"_s, u"emoji"_s, u"thumb"_s}, {});
    scale.number(u"options"_s, 0, 2, MostOptions);
    if (!scale.has(u"options"_s))
        scale.complain(u"options"_s, u"how many are there?"_s);
    scale.text(u"labelLow"_s);
    scale.text(u"labelHigh"_s);
    scale.refuseOthers();
    form.adopt(scale);
    form.each(u"questions"_s, checkQuestion);
    form.refuseOthers();
}

QJsonObject questionOf(const QJsonObject &form, const QString &id)
{
    for (const auto &question : form["questions"_L1].toArray()) {
        if (question["id"_L1] == id)
            return question.toObject();
    }
    return {};
}

/// One text, or of a question with boxes a list of them.
QStringList textsOf(const QJsonValue &answer)
{
    QStringList texts;
    for (const auto &text : answer.isArray() ? answer.toArray() : QJsonArray{answer})
        texts.append(text.toString());
    return texts;
}

QJsonObject answerFrom(JsonReader &reader, const QJsonObject &form)
{
    const auto question = questionOf(form, reader.requiredText(u"id"_s));
    if (question.isEmpty())
        reader.complain(u"id"_s, u"no such question"_s);
    const auto answer = reader.all()["answer"_L1];
    const bool isList = answer.isArray() && question["type"_L1] == "checkbox"_L1;
    if (!answer.isString() && !isList)
        reader.complain(u"answer"_s, u"not a text"_s);
    for (const auto &text : textsOf(answer)) {
        if (text.toUcs4().size() > LongestAnswer)
            reader.complain(u"answer"_s, u"longer than 1,024 characters"_s);
        if (hasChoices(question) && !question["values"_L1].toArray().contains(text))
            reader.complain(u"answer"_s, u"not one of the choices"_s);
    }
    return {{u"id"_s, question["id"_L1]},
            {u"prompt"_s, reader.text(u"prompt"_s, question["prompt"_L1].toString())},
            {u"answer"_s, answer}};
}

} // namespace

Survey changedSurvey(Survey survey, JsonReader &body)
{
    const auto form = patched(survey.form, body.object(u"form"_s));
    survey.mode
        = Survey::Mode(modes.indexOf(body.oneOf(u"mode"_s, modes, modes[int(survey.mode)])));
    survey.offer
        = Survey::Offer(offers.indexOf(body.oneOf(u"offer"_s, offers, offers[int(survey.offer)])));
    survey.lockAfterMinutes
        = body.number(u"lockAfterMinutes"_s, survey.lockAfterMinutes, 0, LongestLock);
    if (!form.isEmpty()) {
        JsonReader reader(form, body.pointerTo(u"form"_s));
        checkForm(reader);
        body.adopt(reader);
    } else if (survey.mode == Survey::Mode::On) {
        body.complain(u"form"_s, u"a survey needs a form"_s);
    }
    survey.form = form;
    return survey;
}

QJsonObject toJson(const Survey &survey)
{
    return {{u"mode"_s, modes[int(survey.mode)]},
            {u"offer"_s, offers[int(survey.offer)]},
            {u"lockAfterMinutes"_s, survey.lockAfterMinutes},
            {u"form"_s, survey.form}};
}

QList<int> ratingsOf(const QJsonObject &form)
{
    const int options = form["scale"_L1]["options"_L1].toInt();
    if (options == 2)
        return {1, 5};
    if (options == 3)
        return {1, 3, 5};
    QList<int> ratings(options);
    std::iota(ratings.begin(), ratings.end(), 1);
    return ratings;
}

SurveyResponse answered(SurveyResponse response, const QJsonObject &form, JsonReader &body)
{
    if (body.has(u"rating"_s)) {
        response.rating = body.all()["rating"_L1].toInt();
        if (!ratingsOf(form).contains(response.rating))
            body.complain(u"rating"_s, u"not on the scale"_s);
    } else if (body.all().contains(u"rating"_s)) {
        response.rating = 0;
    }
    if (body.has(u"answers"_s)) {
        response.answers = {};
        body.each(u"answers"_s,
                  [&](JsonReader &answer) { response.answers.append(answerFrom(answer, form)); });
    }
    if (const auto at = body.date(u"submittedAt"_s); at.isValid())
        response.submittedAt = at;
    if (response.rating == 0 && response.answers.isEmpty())
        response.submittedAt = {};
    return response;
}

QString statusOf(const SurveyResponse &response, const QDateTime &now)
{
    if (!response.answers.isEmpty())
        return u"commented"_s;
    if (response.rating > 0)
        return u"rated"_s;
    return response.lockedAt <= now ? u"unresponded"_s : u"offered"_s;
}

} // namespace Kustomer::Emulation
