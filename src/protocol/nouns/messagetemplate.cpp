// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/messagetemplate.h"

#include "protocol/json/oneline.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Type = MessageTemplate::Type;

constexpr std::pair<QLatin1StringView, Type> types[]{
    {"quick_replies"_L1, Type::QuickReplies},
    {"list"_L1, Type::List},
    {"mll"_L1, Type::MultiLevelList},
    {"deflection"_L1, Type::Deflection},
    {"answer_button_feedback"_L1, Type::Feedback},
};

constexpr int mostLevels = 16;
constexpr qsizetype mostOptions = 500; ///< of all levels together

/// The first of these that is a text with something in it.
QString firstText(const JsonValue &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const JsonValue value = object[name];
        const QString text = oneLine(
            value.isNumber() ? value.toVariant().toString() : value.toString(), longestLine);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Exactly as it is: the service has to know it again.
QString payloadFrom(const JsonValue &object)
{
    const JsonValue value = object["value"_L1];
    if (value.isNumber())
        return value.toVariant().toString();
    return value.toString().isEmpty() ? object["id"_L1].toString() : value.toString();
}

QUrl webPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

/// Reads options level by level, as many as a person can make use of.
class Options
{
public:
    QList<ReplyOption> from(const QList<JsonValue> &objects, int levelsLeft)
    {
        QList<ReplyOption> options;
        for (const JsonValue &object : objects) {
            if (object["deleted"_L1].toBool() || m_left == 0)
                continue;
            ReplyOption option = optionFrom(object);
            if (option.words.isEmpty())
                continue;
            --m_left;
            if (levelsLeft > 0)
                option.options = from(object["children"_L1].elements(), levelsLeft - 1);
            options.append(option);
        }
        return options;
    }

private:
    static ReplyOption optionFrom(const JsonValue &object)
    {
        ReplyOption option{
            .words = firstText(object, {"displayText"_L1, "displayName"_L1, "titleText"_L1}),
            .payload = payloadFrom(object),
            .details = object["detailsText"_L1].toString(),
            .pictureUrl = webPage(object["imageUrl"_L1].toString())};
        if (option.payload.isEmpty())
            option.payload = option.words;
        return option;
    }

    qsizetype m_left = mostOptions;
};

/// Where the options of a template are, whoever wrote it.
QList<JsonValue> optionsIn(const JsonValue &content)
{
    const JsonValue actions = content["actions"_L1];
    const std::array places{actions,
                            content["list"_L1],
                            content["items"_L1],
                            actions["tree"_L1]["children"_L1],
                            actions["children"_L1],
                            content["tree"_L1]["children"_L1],
                            content["mllNode"_L1]["children"_L1],
                            content["mllNode"_L1]};
    for (const JsonValue &place : places) {
        if (const QList<JsonValue> options = place.elements(); !options.isEmpty())
            return options;
    }
    return {};
}

ArticleLink linkFrom(const JsonValue &object)
{
    const bool isCategory = object["type"_L1].toString() == "category"_L1;
    ArticleLink article{.id = firstText(object, {"articleId"_L1, "id"_L1}),
                        .title = firstText(object, {"title"_L1, "name"_L1}),
                        .kind
                        = isCategory ? ArticleLink::Kind::Category : ArticleLink::Kind::Article};
    for (const QLatin1StringView name : {"webLink"_L1, "articleUrl"_L1, "url"_L1}) {
        if (article.url.isEmpty())
            article.url = webPage(object[name].toString());
    }
    if (article.title.isEmpty())
        article.title = article.url.toDisplayString();
    return article;
}

bool isSame(const ArticleLink &one, const ArticleLink &other)
{
    return one.url.isEmpty() || other.url.isEmpty() ? one.kind == other.kind && one.id == other.id
                                                    : one.url == other.url;
}

/// Each once; of those that lead somewhere, to a web page or by an id and a title.
QList<ArticleLink> linksFrom(const QList<JsonValue> &objects)
{
    QList<ArticleLink> articles;
    for (const JsonValue &object : objects) {
        const ArticleLink article = linkFrom(object);
        const bool isKnown = std::ranges::any_of(
            articles, [&](const ArticleLink &other) { return isSame(article, other); });
        const bool leads
            = !article.url.isEmpty() || (!article.id.isEmpty() && !article.title.isEmpty());
        if (leads && !isKnown)
            articles.append(article);
    }
    return articles;
}

bool isSaid(const JsonValue &attributes, QLatin1StringView flag)
{
    const JsonValue meta = attributes["meta"_L1];
    const JsonValue content = meta["template"_L1];
    const std::array places{content, content["meta"_L1], meta, attributes};
    return std::ranges::any_of(places,
                               [flag](const JsonValue &place) { return place[flag].toBool(); });
}

Type typeFrom(const JsonValue &content)
{
    const QString name = content["templateType"_L1].toString();
    const auto known
        = std::ranges::find_if(types, [&](const auto &type) { return type.first == name; });
    return known == std::end(types) ? Type::Text : known->second;
}

/// A type of the application's own.
QString customTypeFrom(const JsonValue &content)
{
    const QString name = content["templateType"_L1].toString();
    const bool isKnown = name == "text"_L1
        || std::ranges::any_of(types, [&](const auto &type) { return type.first == name; });
    return isKnown || name.size() > longestLine ? QString() : name;
}

bool endsAtLeaves(const JsonValue &content)
{
    const JsonValue wish = content["lastNodeRequired"_L1].isUndefined()
        ? content["actions"_L1]["lastNodeRequired"_L1]
        : content["lastNodeRequired"_L1];
    return wish.isUndefined() || wish.isNull() || wish.toBool();
}

QJsonArray arrayOf(const QList<ReplyOption> &options)
{
    QJsonArray array;
    for (const ReplyOption &option : options) {
        array.append(QJsonObject{{u"displayText"_s, option.words},
                                 {u"value"_s, option.payload},
                                 {u"detailsText"_s, option.details},
                                 {u"imageUrl"_s, option.pictureUrl.toString(QUrl::FullyEncoded)},
                                 {u"children"_s, arrayOf(option.options)}});
    }
    return array;
}

} // namespace

std::optional<MessageTemplate> messageTemplateFrom(const JsonValue &attributes)
{
    const JsonValue meta = attributes["meta"_L1];
    if (meta.isUndefined() && !attributes["isAiResponse"_L1].toBool())
        return std::nullopt; // as nearly always
    const JsonValue content = meta["template"_L1];
    MessageTemplate result{.type = typeFrom(content)};
    if (result.type != Type::Text && result.type != Type::Deflection) {
        const int levels = result.type == Type::MultiLevelList ? mostLevels : 0;
        result.options = Options().from(optionsIn(content), levels);
        result.endsAtLeaves = endsAtLeaves(content);
    }
    result.customType = customTypeFrom(content);
    if (!result.customType.isEmpty())
        result.customContent = content.toVariantMap();
    result.articles
        = linksFrom(content["deflectResults"_L1].elements() + meta["articles"_L1].elements());
    result.followUp = content["followupText"_L1].toString();
    result.isAiResponse = isSaid(attributes, "isAiResponse"_L1);
    result.locksInput = isSaid(attributes, "lockInput"_L1) && !result.options.isEmpty();
    if (result.options.isEmpty() && result.type != Type::Deflection)
        result.type = Type::Text;
    if (result == MessageTemplate())
        return std::nullopt;
    return result;
}

QString templateBodyFrom(const JsonValue &attributes)
{
    return attributes["meta"_L1]["template"_L1]["body"_L1].toString();
}

QJsonObject attributesOf(const MessageTemplate &content)
{
    QJsonArray articles;
    for (const ArticleLink &article : content.articles) {
        const bool isCategory = article.kind == ArticleLink::Kind::Category;
        articles.append(QJsonObject{{u"id"_s, article.id},
                                    {u"type"_s, isCategory ? u"category"_s : u"article"_s},
                                    {u"title"_s, article.title},
                                    {u"url"_s, article.url.toString(QUrl::FullyEncoded)}});
    }
    const auto type = std::ranges::find_if(
        types, [&](const auto &known) { return known.second == content.type; });
    const QJsonObject known{
        {u"templateType"_s, type == std::end(types) ? u"text"_s : QString(type->first)},
        {u"actions"_s, arrayOf(content.options)},
        {u"lastNodeRequired"_s, content.endsAtLeaves},
        {u"deflectResults"_s, articles},
        {u"followupText"_s, content.followUp},
        {u"isAiResponse"_s, content.isAiResponse},
        {u"lockInput"_s, content.locksInput}};
    if (content.customType.isEmpty())
        return {{u"meta"_s, QJsonObject{{u"template"_s, known}}}};
    return {{u"meta"_s,
             QJsonObject{{u"template"_s, QJsonObject::fromVariantMap(content.customContent)},
                         {u"articles"_s, articles},
                         {u"isAiResponse"_s, content.isAiResponse}}}};
}

} // namespace Kustomer
