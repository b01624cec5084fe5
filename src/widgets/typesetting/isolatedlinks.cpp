// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/typesetting/isolatedlinks.h"

#include "widgets/words/plaintext.h"

#include <algorithm>

namespace Kustomer {
namespace {

bool hasLink(const TextLine &line)
{
    return std::ranges::any_of(line.spans, [](const TextSpan &span) { return span.link >= 0; });
}

} // namespace

IsolatedLinks::IsolatedLinks(const TextLine &line)
    : m_text(line.text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    if (!hasLink(line) || !runsBackwards(line.text))
        return;
    for (qsizetype i = 0; i < line.spans.size(); ++i) {
        const TextSpan &span = line.spans.at(i);
        if (span.link < 0)
            continue;
        const auto goesOn = [&](qsizetype at) {
            const TextSpan &next = line.spans.at(at);
            return next.link == span.link && next.from == line.spans.at(at - 1).end();
        };
        qsizetype last = i;
        while (last + 1 < line.spans.size() && goesOn(last + 1))
            ++last;
        mark(span.from, firstStrongIsolate);
        mark(line.spans.at(last).end(), popIsolate);
        i = last;
    }
}

void IsolatedLinks::mark(int character, QChar sign)
{
    m_text.insert(character + m_marks.size(), sign);
    m_marks << character;
}

int IsolatedLinks::placeOf(int character) const
{
    return character + int(std::ranges::upper_bound(m_marks, character) - m_marks.begin());
}

int IsolatedLinks::characterAt(int place) const
{
    int before = 0;
    while (before < m_marks.size() && m_marks.at(before) + before < place)
        ++before;
    return place - before;
}

} // namespace Kustomer
