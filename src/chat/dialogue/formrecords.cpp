// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/dialogue/formrecords.h"

#include "chat/storage/recordreader.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using LineKind = FormLine::Kind;

constexpr int mostLevels = 16;

constexpr std::array lineKinds{
    std::pair{LineKind::Opening, "opening"_L1},   std::pair{LineKind::Prompt, "prompt"_L1},
    std::pair{LineKind::Answer, "answer"_L1},     std::pair{LineKind::Skipped, "skipped"_L1},
    std::pair{LineKind::Articles, "articles"_L1}, std::pair{LineKind::FollowUp, "followUp"_L1},
    std::pair{LineKind::Verdict, "verdict"_L1}};

QJsonArray arrayOf(const QList<ReplyOption> &options)
{
    QJsonArray array;
    for (const ReplyOption &option : options) {
        QJsonObject object{{u"words"_s, option.words}, {u"payload"_s, option.payload}};
        if (!option.options.isEmpty())
            object.insert(u"options"_s, arrayOf(option.options));
        array.append(object);
    }
    return array;
}

QList<ReplyOption> optionsFrom(const QJsonValue &array, int levelsLeft = mostLevels)
{
    QList<ReplyOption> options;
    for (const QJsonValue &value : array.toArray()) {
        ReplyOption option{.words = value["words"_L1].toString(),
                           .payload = value["payload"_L1].toString()};
        if (levelsLeft > 0)
            option.options = optionsFrom(value["options"_L1], levelsLeft - 1);
        options.append(option);
    }
    return options;
}

QJsonArray arrayOf(const QList<ArticleLink> &articles)
{
    QJsonArray array;
    for (const ArticleLink &article : articles) {
        array.append(QJsonObject{{u"id"_s, article.id},
                                 {u"title"_s, article.title},
                                 {u"url"_s, article.url.toString(QUrl::FullyEncoded)}});
    }
    return array;
}

QList<ArticleLink> articlesFrom(const QJsonValue &array)
{
    QList<ArticleLink> articles;
    for (const QJsonValue &value : array.toArray()) {
        articles.append({.id = value["id"_L1].toString(),
                         .title = value["title"_L1].toString(),
                         .url = QUrl(value["url"_L1].toString(), QUrl::StrictMode)});
    }
    return articles;
}

QMetaEnum questionKinds()
{
    return QMetaEnum::fromType<FormQuestion::Kind>();
}

QJsonObject objectOf(const FormQuestion &question)
{
    return {{u"id"_s, question.id},
            {u"name"_s, question.name},
            {u"property"_s, question.property},
            {u"kind"_s, QLatin1StringView(questionKinds().valueToKey(int(question.kind)))},
            {u"prompt"_s, question.prompt},
            {u"options"_s, arrayOf(question.options)},
            {u"endsAtLeaves"_s, question.endsAtLeaves},
            {u"isRequired"_s, question.isRequired},
            {u"found"_s, question.found},
            {u"missed"_s, question.missed},
            {u"followUp"_s, question.followUp}};
}

FormQuestion questionFrom(const QJsonValue &value)
{
    bool isKnown = false;
    const int kind
        = questionKinds().keyToValue(value["kind"_L1].toString().toLatin1().constData(), &isKnown);
    return {.id = value["id"_L1].toString(),
            .name = value["name"_L1].toString(),
            .property = value["property"_L1].toString(),
            .kind = isKnown ? FormQuestion::Kind(kind) : FormQuestion::Kind::Text,
            .prompt = value["prompt"_L1].toString(),
            .options = optionsFrom(value["options"_L1]),
            .endsAtLeaves = value["endsAtLeaves"_L1].toBool(),
            .isRequired = value["isRequired"_L1].toBool(),
            .found = value["found"_L1].toString(),
            .missed = value["missed"_L1].toString(),
            .followUp = value["followUp"_L1].toString()};
}

QJsonObject objectOf(const FormLine &line)
{
    const auto kind
        = std::ranges::find(lineKinds, line.kind, &std::pair<LineKind, QLatin1StringView>::first);
    return {{u"kind"_s, kind->second},
            {u"question"_s, line.question},
            {u"words"_s, line.words},
            {u"value"_s, line.value},
            {u"at"_s, line.at.toMSecsSinceEpoch()},
            {u"articles"_s, arrayOf(line.articles)}};
}

std::optional<FormLine> lineFrom(const QJsonValue &value, qsizetype questions)
{
    const QString name = value["kind"_L1].toString();
    const auto kind = std::ranges::find_if(
        lineKinds, [&name](const auto &known) { return known.second == name; });
    const double at = value["at"_L1].toDouble(-1);
    const int question = value["question"_L1].toInt(-1);
    const bool isWhole = kind != lineKinds.end() && at >= 0 && question < questions
        && (question >= 0 || kind->first == LineKind::Opening);
    if (!isWhole)
        return std::nullopt;
    return FormLine{.kind = kind->first,
                    .question = question,
                    .words = value["words"_L1].toString(),
                    .value = value["value"_L1].toString(),
                    .at = QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC),
                    .articles = articlesFrom(value["articles"_L1])};
}

QJsonObject objectOf(const QHash<QString, int> &visits)
{
    QJsonObject object;
    for (auto visit = visits.cbegin(); visit != visits.cend(); ++visit)
        object.insert(visit.key(), visit.value());
    return object;
}

} // namespace

QString formRecordKind()
{
    return u"form"_s;
}

Record recordOf(const FormDialogue &dialogue)
{
    QJsonArray questions;
    for (const FormQuestion &question : dialogue.form.questions)
        questions.append(objectOf(question));
    QJsonArray lines;
    for (const FormLine &line : dialogue.lines)
        lines.append(objectOf(line));
    QJsonObject value{{u"formId"_s, dialogue.form.id},
                      {u"isProactive"_s, dialogue.form.isProactive},
                      {u"questions"_s, questions},
                      {u"lines"_s, lines},
                      {u"visits"_s, objectOf(dialogue.visits)},
                      {u"knownBefore"_s, QJsonArray::fromStringList(dialogue.knownBefore)},
                      {u"wasAsked"_s, dialogue.wasAsked}};
    if (dialogue.askedAt.isValid())
        value.insert(u"askedAt"_s, dialogue.askedAt.toMSecsSinceEpoch());
    return {.kind = formRecordKind(), .id = dialogue.threadId, .value = value};
}

Result<FormDialogue> formDialogueFrom(const Record &record)
{
    RecordReader read(record);
    FormDialogue dialogue{
        .threadId = record.id,
        .form = {.id = read.text("formId"_L1), .isProactive = read.flag("isProactive"_L1)},
        .knownBefore = read.texts("knownBefore"_L1),
        .askedAt = read.instant("askedAt"_L1),
        .wasAsked = read.flag("wasAsked"_L1)};
    for (const QJsonValue &question : record.value["questions"_L1].toArray())
        dialogue.form.questions.append(questionFrom(question));
    for (const QJsonValue &value : record.value["lines"_L1].toArray()) {
        const std::optional<FormLine> line = lineFrom(value, dialogue.form.questions.size());
        if (line)
            dialogue.lines.append(*line);
        else
            read.fail("lines"_L1, u"one of them makes no sense"_s);
    }
    const QJsonObject visits = read.object("visits"_L1);
    for (auto visit = visits.begin(); visit != visits.end(); ++visit)
        dialogue.visits.insert(visit.key(), visit.value().toInt());
    if (dialogue.lines.isEmpty())
        read.fail("lines"_L1, u"missing"_s);
    if (read.failure())
        return *read.failure();
    return dialogue;
}

} // namespace Kustomer
