// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

namespace Kustomer {

class TimelineModel;

/// A conversation as plain text, a message each paragraph: "Sam, 3 March 2024 14:05: …".
QString transcript(const TimelineModel &timeline, const QString &teamName, const QLocale &locale);

} // namespace Kustomer
