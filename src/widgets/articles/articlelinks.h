// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"

#include <optional>

namespace Kustomer {

/// Where an address in an article leads, seen from the page of the article: to a place in it, to
/// another article of the same knowledge base, or out of the chat as far as links may lead. None
/// where it leads nowhere.
std::optional<ArticleTarget> articleTarget(const QString &address, const QUrl &page);

/// The address of a picture in an article; empty where it is none that can be fetched.
QUrl articlePicture(const QString &address, const QUrl &page);

} // namespace Kustomer
