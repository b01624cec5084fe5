// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QEvent;
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// What screen readers call a widget. Names and descriptions go this way alone: without invisible
/// marks, and told anew only where they are others.
void setSpokenName(QWidget &widget, const QString &name);

/// What screen readers tell of a widget beside its name; empty: nothing.
void setSpokenDescription(QWidget &widget, const QString &description);

/// Shows a text to whoever points at a widget and waits; whether the event asks for that. A tool
/// tip that the widget has would be its description, and its name be spoken twice.
bool showToolTip(QWidget &widget, const QEvent &event, const QString &text);

/// The text for a button or an entry of a menu, in which an ampersand is one and makes no key of
/// the host press it.
QString withoutMnemonic(const QString &text);

} // namespace Kustomer
