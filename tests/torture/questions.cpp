// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "questions.h"

#include <QJsonArray>

namespace Torture {

using namespace Qt::Literals::StringLiterals;

QString payloadOf(const QString &text)
{
    return text.startsWith("chosen-"_L1) ? u"by "_s + text : QString();
}

QJsonObject questionWith(const QString &words)
{
    const auto option = [](const QString &text, const QString &value) {
        return QJsonObject{{u"displayText"_s, text}, {u"value"_s, value}};
    };
    return {{u"templateType"_s, u"quick_replies"_s},
            {u"actions"_s, QJsonArray{option(words, payloadOf(words)), option(u"No"_s, u"no"_s)}}};
}

QString titleOfAgents()
{
    return u"Closing"_s;
}

QJsonObject tortureForm()
{
    const auto question = [](const QString &id, const QString &prompt) {
        return QJsonObject{{u"id"_s, id}, {u"type"_s, u"response"_s}, {u"prompt"_s, prompt}};
    };
    return {{u"name"_s, u"Torture"_s},
            {u"questions"_s,
             QJsonArray{question(u"answered"_s, u"What is it?"_s),
                        question(u"added"_s, u"Anything else?"_s)}}};
}

QJsonObject tortureAssistant()
{
    return {
        {u"messages"_s, QJsonArray{QJsonObject{{u"body"_s, u"Hello, what is it?"_s}}}},
        {u"answers"_s,
         QJsonArray{QJsonObject{{u"body"_s, u"I call somebody."_s}, {u"then"_s, u"transfer"_s}}}}};
}

QJsonObject tortureSurvey()
{
    const QJsonObject scale{{u"type"_s, u"emoji"_s}, {u"options"_s, 5}};
    return {{u"mode"_s, u"on"_s},
            {u"form"_s,
             QJsonObject{{u"ratingPrompt"_s, u"How was it?"_s},
                         {u"scale"_s, scale},
                         {u"questions"_s, QJsonArray()}}}};
}

QJsonObject tortureSettings()
{
    return {{u"activeAssistant"_s, u"torture"_s},
            {u"csat"_s,
             QJsonObject{{u"data"_s,
                          QJsonObject{{u"inboundMessagesOverride"_s, true},
                                      {u"outboundMessagesOverride"_s, true}}}}}};
}

} // namespace Torture
