// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Satisfaction>

#include <QLocale>
#include <QString>

#include <optional>

namespace Kustomer {

class TimelineModel;

/// What a transcript needs to know beside the conversation.
struct TranscriptContext
{
    QString teamName; ///< who speaks where nobody in particular does
    QLocale locale;
    std::optional<Satisfaction> survey = {}; ///< what the customer thought of it
};

/// What a page is for.
enum class PageUse {
    Screen, ///< links are pressed
    Paper,  ///< links have their address beside them
};

/// What is here of a conversation as plain text, a message each paragraph: "Sam, 3 March 2024
/// 14:05: …", with addresses of links, what was offered to choose from, names and sizes of files,
/// who joined, and at the end what the customer thought of it. Says what was not sent, and whether
/// there is more than is here.
QString transcript(const TimelineModel &timeline, const TranscriptContext &context);

/// The same as a web page, with the form that messages have.
QString transcriptPage(const TimelineModel &timeline, const TranscriptContext &context,
                       PageUse use = PageUse::Screen);

} // namespace Kustomer
