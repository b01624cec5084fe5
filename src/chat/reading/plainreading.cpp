// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/plainreading.h"

#include "chat/reading/markdownreader.h"
#include "chat/reading/showable.h"

namespace Kustomer {
namespace {

/// Whether the reader could find more than words and numbers: most of what is said has no mark at
/// all. A dash or a plus is one only before a blank, as those in words are not.
bool mayHaveForm(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text.at(i).unicode()) {
        case u'*':
        case u'_':
        case u'~':
        case u'`':
        case u'[':
        case u'\\':
        case u'|':
        case u'<':
        case u'>':
        case u'#':
            return true;
        case u'-':
        case u'+':
            if (i + 1 == text.size() || text.at(i + 1).isSpace())
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

} // namespace

QString plainReading(const QString &markdown)
{
    const qsizetype end = endOfShown(markdown);
    const QString shown = showable(markdown.first(end));
    return (mayHaveForm(shown) ? wordsOfMarkdown(shown) : shown) + markdown.sliced(end);
}

QString markdownPreview(const QString &markdown)
{
    constexpr qsizetype longest = 300; // more than a line ever shows
    return wordsOfMarkdown(showable(markdown.left(longest))).simplified();
}

} // namespace Kustomer
