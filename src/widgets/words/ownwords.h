// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Texts that the application says instead of ours, before all translators.
namespace Kustomer::OwnWords {

/// Says this in every language; empty: as it was. The key is the English text as it is in the code,
/// or that behind the name of its context and a slash where it stands in several. There has to be
/// an application.
void set(const QString &key, const QString &text);

/// Goes before a translator that has just been installed.
void goFirst();

/// What is said where the application says nothing instead.
QString without(const char *context, const char *text);

} // namespace Kustomer::OwnWords
