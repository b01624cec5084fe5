// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

namespace Kustomer {

class TimelineModel;

/// What a transcript needs to know beside the conversation.
struct TranscriptContext
{
    QString teamName; ///< who speaks where nobody in particular does
    QLocale locale;
};

/// What is here of a conversation as plain text, a message each paragraph: "Sam, 3 March 2024
/// 14:05: …". Says what was not sent, and whether there is more than is here.
QString transcript(const TimelineModel &timeline, const TranscriptContext &context);

/// The same as a web page, with the form that messages have.
QString transcriptPage(const TimelineModel &timeline, const TranscriptContext &context);

} // namespace Kustomer
