// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/help/knowledge.h"

#include "emulator/help/articlesearch.h"
#include "emulator/help/knowledgescenario.h"
#include "emulator/http/jsonapi.h"
#include "emulator/http/page.h"
#include "emulator/keep/clock.h"
#include "emulator/stage/resourcefile.h"

#include <QFile>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ExcerptLength = 160;
constexpr qsizetype LongestWay = 32;

QString languageOf(const Visit &visit)
{
    return visit.request.parameter(u"lang"_s);
}

} // namespace

Knowledge::Knowledge(const Hall &hall)
    : m_hall(hall)
    , m_bases(hall.store.keep(), u"knowledgeBase"_s)
    , m_categories(hall.store.keep(), u"kbCategory"_s)
    , m_articles(hall.store.keep(), u"kbArticle"_s)
    , m_feedback(hall.store.keep(), u"kbFeedback"_s)
{
    const auto to = [this](auto handler) {
        return std::bind_front(handler, this);
    };
    const auto path = u"/c/v1/kb"_s;
    hall.doors.customer("GET"_ba, path + u"/deflection/chat"_s, to(&Knowledge::suggest));
    hall.doors.customer("GET"_ba, path + u"/{}/categories/{}"_s, to(&Knowledge::category));
    hall.doors.customer("GET"_ba, path + u"/{}/categories/{}/articles"_s, to(&Knowledge::articles));
    hall.doors.customer("GET"_ba, path + u"/{}/articles/{}"_s, to(&Knowledge::article));
    hall.doors.customer("GET"_ba, path + u"/{}/search"_s, to(&Knowledge::search));
    hall.doors.customer("POST"_ba, path + u"/{}/articles/{}/feedback"_s,
                        to(&Knowledge::takeFeedback));
    hall.doors.open("GET"_ba, u"/help/{}/{}"_s, to(&Knowledge::page));
    hall.doors.open("GET"_ba, u"/help-pictures/{}"_s, to(&Knowledge::picture));
    hall.doors.control("GET"_ba, u"/knowledge"_s, to(&Knowledge::show));
    hall.doors.control("PATCH"_ba, u"/knowledge/articles/{}"_s, to(&Knowledge::change));
}

std::function<void()> Knowledge::plant(JsonReader &scenario)
{
    JsonReader member(scenario.object(u"knowledge"_s), scenario.pointerTo(u"knowledge"_s));
    const auto knowledge = knowledgeFrom(member);
    scenario.adopt(member);
    return [this, knowledge] {
        m_bases.save(knowledge.base);
        for (const auto &category : knowledge.categories)
            m_categories.save(category);
        for (auto [article, age] : knowledge.articles) {
            article.updatedAt = m_hall.clock.now().addMSecs(-age.count());
            m_articles.save(article);
        }
    };
}

bool Knowledge::isHere(const Visit &visit) const
{
    return visit.arguments.first() == base().id || visit.arguments.first() == "default"_L1;
}

/// The root is a category like the others, which no scenario has to name.
std::optional<KbCategory> Knowledge::categoryOf(const QString &id) const
{
    if (id == "root"_L1 || id == base().rootId() || id.isEmpty())
        return KbCategory{.id = base().rootId(), .title = base().title};
    return m_categories.find(id);
}

/// By its id, or by the end of its address, which is how articles refer to each other.
std::optional<KbArticle> Knowledge::published(const QString &id) const
{
    const auto isMeant = [&](const KbArticle &article) {
        return article.isPublished
            && (article.id == id || id.endsWith(u'-' + article.hash, Qt::CaseSensitive));
    };
    return m_articles.findIf(isMeant);
}

Answer Knowledge::category(const Visit &visit) const
{
    const auto category = categoryOf(visit.arguments.at(1));
    if (!category || !isHere(visit))
        return Problem::notFound(u"No such category"_s);
    auto included = category->id == base().rootId() ? QJsonArray()
                                                    : wayTo(category->parentId, languageOf(visit));
    for (const auto &other : m_categories.list()) {
        if (categoryOf(other.parentId)->id == category->id)
            included.append(resourceOf(other, languageOf(visit)));
    }
    return HttpResponse::json(
        {{u"data"_s, resourceOf(*category, languageOf(visit))}, {u"included"_s, included}});
}

Answer Knowledge::articles(const Visit &visit) const
{
    const auto category = categoryOf(visit.arguments.at(1));
    if (!category || !isHere(visit))
        return Problem::notFound(u"No such category"_s);
    QList<KbArticle> articles;
    for (const auto &article : m_articles.list()) {
        if (article.isPublished && categoryOf(article.categoryId)->id == category->id)
            articles.append(article.in(languageOf(visit)));
    }
    return listOf(articles, visit);
}

Answer Knowledge::article(const Visit &visit) const
{
    const auto article = published(visit.arguments.at(1));
    if (!article || !isHere(visit))
        return Problem::notFound(u"No such article"_s);
    auto included = wayTo(article->categoryId, languageOf(visit));
    if (const auto survey = base().survey; !survey.isEmpty())
        included.append(resource(u"kb_survey"_s, base().id + u"-survey"_s, survey));
    return HttpResponse::json(
        {{u"data"_s, resourceOf(article->in(languageOf(visit)))}, {u"included"_s, included}});
}

Answer Knowledge::search(const Visit &visit) const
{
    if (!isHere(visit))
        return Problem::notFound(u"No such knowledge base"_s);
    const auto term = visit.request.parameter(u"term"_s);
    if (term.trimmed().isEmpty())
        return Problem::badRequest(u"What is looked for?"_s, {{u"parameter"_s, u"term"_s}});
    return listOf(articlesWith(term, m_articles.list(), languageOf(visit)), visit);
}

/// As wire E22 has it: without a text, and whatever comes closest.
Answer Knowledge::suggest(const Visit &visit) const
{
    return listOf(
        articlesClosestTo(visit.request.parameter(u"term"_s), m_articles.list(), languageOf(visit)),
        visit);
}

Answer Knowledge::takeFeedback(Visit &visit)
{
    const auto article = published(visit.arguments.at(1));
    if (!article || !isHere(visit))
        return Problem::notFound(u"No such article"_s);
    auto feedback = feedbackFrom(visit.body, base().survey);
    if (visit.body.problem())
        return *visit.body.problem();
    feedback.articleId = article->id;
    feedback.customerId = visit.caller.customerId;
    feedback.createdAt = m_hall.clock.now();
    m_feedback.save(feedback);
    m_hall.store.commit();
    return HttpResponse::empty(204);
}

/// What a browser shows: scripts of an article run in it as little as anywhere.
Answer Knowledge::page(const Visit &visit) const
{
    const auto language = visit.arguments.first();
    for (const auto &one : m_articles.list()) {
        const auto article = one.in(language);
        if (!article.isPublished || article.slug + u'-' + article.hash != visit.arguments.at(1))
            continue;
        const auto html
            = u"<!doctype html><meta charset=utf-8><title>%1</title><h1>%1</h1>%2"_s.arg(
                article.title.toHtmlEscaped(), article.html);
        auto response = HttpResponse::file(html.toUtf8(), "text/html; charset=utf-8"_ba);
        response.headers.append({"Content-Security-Policy"_ba, "sandbox"_ba});
        return response;
    }
    return Problem::notFound(u"No such page"_s);
}

Answer Knowledge::picture(const Visit &visit) const
{
    const auto name = visit.arguments.first();
    QFile file(resourceFile(u"files/"_s + name));
    const bool isPicture = name.endsWith(".png"_L1) && !name.contains(u'/');
    if (!isPicture || !file.open(QIODevice::ReadOnly))
        return Problem::notFound(u"No such picture"_s);
    return HttpResponse::file(file.readAll(), "image/png"_ba);
}

Answer Knowledge::show(const Visit &) const
{
    QJsonArray feedback;
    for (const auto &one : m_feedback.list())
        feedback.append(jsonOf(one));
    return HttpResponse::json({{u"id"_s, base().id}, {u"feedback"_s, feedback}});
}

Answer Knowledge::change(Visit &visit)
{
    const auto id = visit.arguments.first();
    auto article = changedArticle(m_articles.find(id).value_or(KbArticle{.id = id}), visit.body);
    if (!categoryOf(article.categoryId))
        visit.body.complain(u"category"_s, u"no such category"_s);
    if (visit.body.problem())
        return *visit.body.problem();
    article.updatedAt = m_hall.clock.now();
    m_articles.save(article);
    m_hall.store.commit();
    return HttpResponse::resource(resourceOf(article));
}

QJsonObject Knowledge::resourceOf(const KbCategory &category, const QString &language) const
{
    const auto code = language.section(u'_', 0, 0);
    const auto words = category.translations[code];
    const bool isRoot = category.id == base().rootId();
    QJsonArray positions;
    for (const auto &other : m_categories.list()) {
        if (categoryOf(other.parentId)->id == category.id)
            positions.append(other.id);
    }
    const auto parent = isRoot ? QString() : categoryOf(category.parentId)->id;
    return resource(u"kb_category"_s, category.id,
                    {{u"title"_s, words["title"_L1].toString(category.title)},
                     {u"description"_s, words["description"_L1].toString(category.description)},
                     {u"root"_s, isRoot},
                     {u"published"_s, true},
                     {u"categoryPositions"_s, positions}},
                    isRoot ? QJsonObject()
                           : QJsonObject{{u"parent"_s, relationTo(u"kb_category"_s, parent)}});
}

QJsonObject Knowledge::resourceOf(const KbArticle &article) const
{
    const auto page = u"%1/help/%2/%3-%4"_s.arg(m_hall.store.baseUrl(), article.lang, article.slug,
                                                article.hash);
    return resource(
        u"kb_article"_s, article.id,
        {{u"title"_s, article.title},
         {u"htmlBody"_s, article.html},
         {u"lang"_s, article.lang},
         {u"slug"_s, article.slug},
         {u"hash"_s, article.hash},
         {u"webLink"_s, page},
         {u"published"_s, article.isPublished},
         {u"updatedAt"_s, wireDate(article.updatedAt)}},
        {{u"category"_s, relationTo(u"kb_category"_s, categoryOf(article.categoryId)->id)}});
}

/// As it stands in a list: a few words instead of all.
QJsonObject Knowledge::lineOf(const KbArticle &article) const
{
    auto line = resourceOf(article);
    auto attributes = line["attributes"_L1].toObject();
    attributes.remove(u"htmlBody"_s);
    attributes[u"excerpt"_s] = article.words().left(ExcerptLength);
    line[u"attributes"_s] = attributes;
    return line;
}

QJsonArray Knowledge::wayTo(const QString &categoryId, const QString &language) const
{
    QJsonArray way;
    for (auto step = categoryOf(categoryId); step && way.size() < LongestWay;
         step = categoryOf(step->parentId)) {
        way.append(resourceOf(*step, language));
        if (step->id == base().rootId())
            break;
    }
    return way;
}

Answer Knowledge::listOf(const QList<KbArticle> &articles, const Visit &visit) const
{
    const auto page = pageRequestFrom(visit.request);
    if (!page)
        return page.problem();
    QJsonArray data;
    for (auto i = page->first(); i < page->end(articles.size()); ++i)
        data.append(lineOf(articles[i]));
    return HttpResponse::json(pageDocument(data, *page, articles.size(), visit.request));
}

} // namespace Kustomer::Emulation
