// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QFont;
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// A font in the words of a style sheet, so that no other sheet can say otherwise.
QString fontRule(const QFont &font);
/// The same for lengths: nobody said anything of any.
QString lengthRule();
/// Whether the application or a widget around this one has a style sheet.
bool isBelowASheet(const QWidget &part);
/// The sheet of a frame that has no rim, whatever those of the host say.
QString rimlessSheet(const QWidget &frame);

} // namespace Kustomer
