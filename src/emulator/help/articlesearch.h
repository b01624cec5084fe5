// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/help/knowledgebase.h"

namespace Kustomer::Emulation {

/// The published articles in which each word of a term stands, those first that have all of them in
/// their title; as they read in this language.
QList<KbArticle> articlesWith(const QString &term, const QList<KbArticle> &articles,
                              const QString &language);
/// The published articles that have one of the words of a sentence, those first that have most of
/// them; those in this language or, where there are none, those in English.
QList<KbArticle> articlesClosestTo(const QString &sentence, const QList<KbArticle> &all,
                                   const QString &language);

} // namespace Kustomer::Emulation
