// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/doors/doors.h"
#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/help/knowledgebase.h"
#include "emulator/keep/table.h"

namespace Kustomer::Emulation {

/// The knowledge base: categories, articles, search, and whether they helped (wire E22, SDK (i)).
///
/// Of the service's routes only `GET /c/v1/kb/deflection/chat` is known (wire E22). All others
/// here, the types `kb_category` and `kb_survey`, and the spelling of the setting `widgetType`
/// (`kb`, `chat_kb`) are our choice, after the names of the SDKs (wire §20):
/// `GET /c/v1/kb/{base}/categories/root`, `/categories/{id}`, `/categories/{id}/articles`,
/// `/articles/{id}` (or the end of an article's address), `/search?term=`, and `POST
/// /articles/{id}/feedback`; each takes `lang`, lists take `page`. `GET /help/{lang}/{slug}-{hash}`
/// is the web page of an article, `GET /help-pictures/{name}` a picture in it. \code "knowledge": {
///   "id": "kb", "title": "Help",          // `default` names it, too
///   "survey": { "enabled": true, "ratingTitle": "…", … },
///   "categories": [ { "id": "c1", "parent": "id", "title": "…", "description": "…",
///                     "translations": { "de": { "title": "…" } } } ],
///   "articles": [ { "id": "a1", "category": "c1", "title": "…", "html": "… or a list of lines",
///                   "lang": "en_us", "slug": "…", "hash": "…", "updatedMinutesAgo": 60,
///                   "published": true, "translations": { "de": { "title": "…", "html": "…" } } } ]
///                   }
/// \endcode
/// Controls: `GET /emulator/knowledge` with what was said of articles, and
/// `PATCH /emulator/knowledge/articles/{id}`, which makes an article that is not there.
class Knowledge : public Feature
{
    Q_OBJECT

public:
    explicit Knowledge(const Hall &hall);

    std::function<void()> plant(JsonReader &scenario) override;

private:
    Answer category(const Visit &visit) const;
    Answer articles(const Visit &visit) const;
    Answer article(const Visit &visit) const;
    Answer search(const Visit &visit) const;
    Answer suggest(const Visit &visit) const;
    Answer takeFeedback(Visit &visit);
    Answer page(const Visit &visit) const;
    Answer picture(const Visit &visit) const;
    Answer show(const Visit &visit) const;
    Answer change(Visit &visit);

    KnowledgeBase base() const { return m_bases.list().value(0); }
    bool isHere(const Visit &visit) const;
    std::optional<KbCategory> categoryOf(const QString &id) const;
    std::optional<KbArticle> published(const QString &id) const;
    QJsonObject resourceOf(const KbCategory &category, const QString &language) const;
    QJsonObject resourceOf(const KbArticle &article) const;
    QJsonObject lineOf(const KbArticle &article) const;
    QJsonArray wayTo(const QString &categoryId, const QString &language) const;
    Answer listOf(const QList<KbArticle> &articles, const Visit &visit) const;

    Hall m_hall;
    Table<KnowledgeBase> m_bases;
    Table<KbCategory> m_categories;
    Table<KbArticle> m_articles;
    Table<KbFeedback> m_feedback;
};

} // namespace Kustomer::Emulation
