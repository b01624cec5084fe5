// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

#include <optional>

namespace Kustomer {

/// Where words or a picture of an article lead.
struct ArticleTarget
{
    enum class Kind {
        Web,      ///< out of the chat
        Article,  ///< another one, by the end of its address
        Category, ///< a part of the knowledge base
        Anchor,   ///< a place in the same article
        Fold,     ///< opens or closes what is folded, by its number
        Picture,  ///< fetches a picture that is not fetched by itself, by its number
    };

    Kind kind = Kind::Web;
    QString name = {};
    QUrl url = {}; ///< of the first two

    bool operator==(const ArticleTarget &) const = default;
};

/// Where an address in an article leads, seen from the page of the article: to a place in it, to
/// another article of the same knowledge base, or out of the chat as far as links may lead. None
/// where it leads nowhere.
std::optional<ArticleTarget> articleTarget(const QString &address, const QUrl &page);

/// The address of a picture in an article; empty where it is none that can be fetched.
QUrl articlePicture(const QString &address, const QUrl &page);

} // namespace Kustomer
