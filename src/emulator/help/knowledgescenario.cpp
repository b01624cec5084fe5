// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/help/knowledgescenario.h"

#include <algorithm>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

KbCategory categoryFrom(JsonReader &reader)
{
    const KbCategory category{.id = reader.requiredText(u"id"_s),
                              .parentId = reader.text(u"parent"_s),
                              .title = reader.requiredText(u"title"_s),
                              .description = reader.text(u"description"_s),
                              .translations = reader.object(u"translations"_s)};
    reader.refuseOthers();
    return category;
}

void checkSurvey(JsonReader &survey)
{
    for (const auto &name :
         {u"enabled"_s, u"suggestedReasonsEnabled"_s, u"writtenFeedbackEnabled"_s})
        survey.truth(name, false);
    for (const auto &name :
         {u"ratingTitle"_s, u"suggestedReasonsTitle"_s, u"writtenFeedbackTitle"_s,
          u"submitButtonText"_s, u"positiveConfirmationText"_s, u"negativeConfirmationText"_s})
        survey.text(name);
    survey.each(u"ratingValues"_s, [](JsonReader &rating) {
        rating.oneOf(u"value"_s, {u"positive"_s, u"negative"_s}, {});
        rating.requiredText(u"text"_s);
        rating.refuseOthers();
    });
    survey.each(u"suggestedReasons"_s, [](JsonReader &reason) {
        reason.requiredText(u"displayText"_s);
        reason.requiredText(u"value"_s);
        reason.refuseOthers();
    });
    survey.refuseOthers();
}

/// Reports what stands on a shelf that is not there.
void checkPlaces(const KnowledgeScenario &scenario, JsonReader &reader)
{
    const auto isThere = [&](const QString &id) {
        return id.isEmpty() || id == scenario.base.rootId()
            || std::ranges::count(scenario.categories, id, &KbCategory::id) > 0;
    };
    for (const auto &category : scenario.categories) {
        if (!isThere(category.parentId) || category.parentId == category.id)
            reader.complain(u"categories"_s, u"no category “%1”"_s.arg(category.parentId));
    }
    for (const auto &[article, age] : scenario.articles) {
        if (!isThere(article.categoryId))
            reader.complain(u"articles"_s, u"no category “%1”"_s.arg(article.categoryId));
    }
}

} // namespace

KnowledgeScenario knowledgeFrom(JsonReader &reader)
{
    KnowledgeScenario scenario;
    scenario.base.id = reader.text(u"id"_s, scenario.base.id);
    scenario.base.title = reader.text(u"title"_s, scenario.base.title);
    scenario.base.survey = reader.object(u"survey"_s);
    JsonReader survey(scenario.base.survey, reader.pointerTo(u"survey"_s));
    checkSurvey(survey);
    reader.adopt(survey);
    QSet<QString> categories;
    reader.each(u"categories"_s, [&](JsonReader &one) {
        scenario.categories.append(categoryFrom(one));
        one.claim(u"id"_s, scenario.categories.constLast().id, &categories);
    });
    QSet<QString> articles;
    reader.each(u"articles"_s, [&](JsonReader &one) {
        const auto age = one.age(u"updatedMinutesAgo"_s);
        const KbArticle article{.id = one.requiredText(u"id"_s)};
        one.claim(u"id"_s, article.id, &articles);
        scenario.articles.append({changedArticle(article, one), age});
    });
    checkPlaces(scenario, reader);
    reader.refuseOthers();
    return scenario;
}

KbArticle changedArticle(KbArticle article, JsonReader &reader)
{
    const bool isNew = article.title.isEmpty();
    article.title
        = isNew ? reader.requiredText(u"title"_s) : reader.text(u"title"_s, article.title);
    if (isNew || reader.has(u"html"_s))
        article.html = reader.lines(u"html"_s);
    article.categoryId = reader.text(u"category"_s, article.categoryId);
    article.lang = reader.text(u"lang"_s, article.lang.isEmpty() ? u"en_us"_s : article.lang);
    article.slug = reader.text(u"slug"_s, isNew ? slugOf(article.title) : article.slug);
    article.hash = reader.text(u"hash"_s, isNew ? article.id.right(8) : article.hash);
    article.isPublished = reader.truth(u"published"_s, article.isPublished);
    if (const auto others = reader.object(u"translations"_s); !others.isEmpty())
        article.translations = others;
    reader.refuseOthers({u"id"_s, u"updatedMinutesAgo"_s});
    return article;
}

KbFeedback feedbackFrom(JsonReader &body, const QJsonObject &survey)
{
    constexpr qsizetype longestText = 4096;
    KbFeedback feedback{.rating = body.oneOf(u"rating"_s, {u"positive"_s, u"negative"_s}, {}),
                        .reasons = body.array(u"suggestedReasons"_s),
                        .text = body.text(u"writtenFeedback"_s)};
    if (feedback.rating.isEmpty())
        body.complain(u"rating"_s, u"positive or negative?"_s);
    QJsonArray offered;
    for (const auto &reason : survey["suggestedReasons"_L1].toArray())
        offered.append(reason["value"_L1]);
    for (const auto &reason : feedback.reasons) {
        if (!offered.contains(reason))
            body.complain(u"suggestedReasons"_s, u"not one of them"_s);
    }
    if (feedback.text.size() > longestText)
        body.complain(u"writtenFeedback"_s, u"longer than 4,096 characters"_s);
    return feedback;
}

} // namespace Kustomer::Emulation
