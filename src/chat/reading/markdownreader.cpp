// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownreader.h"

#include "chat/reading/links.h"
#include "chat/reading/markdownreading.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr unsigned flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES
    | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH;

MarkdownReading &readingOf(void *that)
{
    return *static_cast<MarkdownReading *>(that);
}

bool read(MarkdownReading &reading)
{
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE block, void *detail, void *that) {
        readingOf(that).enter(block, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE block, void *, void *that) {
        readingOf(that).leave(block);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE span, void *detail, void *that) {
        readingOf(that).enter(span, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE span, void *detail, void *that) {
        readingOf(that).leave(span, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE kind, const MD_CHAR *text, MD_SIZE size, void *that) {
        readingOf(that).take(kind, text, int(size));
        return 0;
    };
    const QByteArray &bytes = reading.bytes();
    return md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reading) == 0
        && reading.isComplete();
}

/// Whether there is no more markup in a text than people write.
bool isReasonable(const QString &text)
{
    constexpr qsizetype mostMarks = 2000;
    const auto isMark = [](QChar c) {
        return QStringView(u"`*_~[|>").contains(c);
    };
    return std::ranges::count_if(text, isMark) <= mostMarks;
}

/// But for addresses that are no links yet.
MessageText formOf(const QString &markdown, const QStringList &hostSchemes)
{
    if (!isReasonable(markdown))
        return unreadText(markdown);
    MarkdownReading reading(markdown, hostSchemes);
    return read(reading) ? reading.take() : unreadText(markdown);
}

} // namespace

MessageText readMarkdown(const QString &markdown, const QStringList &hostSchemes)
{
    MessageText text = formOf(markdown, hostSchemes);
    addFoundLinks(text, hostSchemes);
    return text;
}

QString wordsOfMarkdown(const QString &markdown)
{
    return formOf(markdown, {}).plain();
}

} // namespace Kustomer
