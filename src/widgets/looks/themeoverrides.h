// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <KustomerChat/Result>

#include <QVariantMap>

namespace Kustomer {

/// All names that can be overridden, such as `timeline.company.background`.
QStringList overridableNames();

/// The theme with other values: a colour is a QColor or its name, a length or duration a number, a
/// font a QFont, a family or an object of `family`, `pointSize`, `bold` and `italic`. Names of
/// groups lead to objects. An Error (Configuration, `theme_override`) says where something is
/// wrong.
Result<ChatTheme> overridden(const ChatTheme &theme, const QVariantMap &overrides);

/// Says where something is wrong, and what was expected there.
Error themeError(const QString &where, const QString &expected);

} // namespace Kustomer
