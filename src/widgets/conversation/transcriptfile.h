// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/text/transcript.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// The name for a transcript in the form that was chosen by its ending: the dialogs of some
/// desktops leave the ending that was offered first (`txt`) whatever is chosen below it. What they
/// did not ask about is not replaced.
QString transcriptName(const QString &name, const QString &chosen);

/// Writes a transcript as text, as a web page or as PDF, as the end of the name says; what it
/// could not be written for, or nothing. A file that is there is replaced only by a whole one.
QString saveTranscript(const QString &name, const TimelineModel &timeline,
                       const TranscriptContext &context);

/// Whether this library was built with a way to printers.
bool canPrint();
/// Prints a page; whether it got there, as far as the printer tells. Only where canPrint().
[[nodiscard]] bool printPage(const QString &page, QPrinter *printer);
/// Asks where to print a transcript, in a dialog above this widget; what could not be printed is
/// told.
void printTranscript(const TimelineModel &timeline, const TranscriptContext &context,
                     QWidget *above, const std::function<void()> &failed);

} // namespace Kustomer
