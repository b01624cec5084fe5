// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/messagetext.h"

namespace Kustomer {

/// Reads Markdown (wire §6): emphasis, code, lists, tasks, quotations, tables, links. It may add
/// form but takes no letter and no digit away, but for targets of links and names of fences; what
/// would lose more is read as plain text, as is what has more marks than people write. HTML and
/// entities stay what was written, pictures become links, line breaks stay.
MessageText readMarkdown(const QString &markdown, const QStringList &hostSchemes = {});

/// The words that readMarkdown() reads, without their form. No address is made a link, which
/// changes no word.
QString wordsOfMarkdown(const QString &markdown);

} // namespace Kustomer
