// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QStringList>

namespace Kustomer::Translations {

/// Locale names of the languages that the chat itself speaks beside English, such as `pt_BR`.
QStringList languages();

/// The locale whose words a language code of the service (`pt_br`, `en-GB`) means; the
/// application's where it is empty or nobody's.
QLocale localeOf(const QString &language);

/// Has the application speak our words in this language from now on, as far as they are translated.
/// Qt knows one language a process, so the latest wish counts. Words that the application
/// translates itself are its own: where it has installed a translator that knows us, nothing
/// happens.
void speak(const QLocale &locale);

/// How our words run at the moment; from left to right also where they are the application's own.
Qt::LayoutDirection direction();

} // namespace Kustomer::Translations
