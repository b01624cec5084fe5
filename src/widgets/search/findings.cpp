// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/search/findings.h"

#include "widgets/pieces/shownpicture.h"
#include "widgets/text/foldedtext.h"
#include "widgets/text/markdown.h"

#include <KustomerChat/TimelineModel>

#include <algorithm>

namespace Kustomer {
namespace {

/// As it reads in its bubble, where pictures stand between the words.
QString wordsBesidePictures(const Message &message)
{
    QStringList texts;
    for (const QList<MarkdownPart> parts = partsOf(message); const MarkdownPart &part : parts) {
        Message words;
        words.body = part.words;
        words.direction = message.direction;
        const MessageText text = textOf(words);
        if (part.picture.isEmpty() && !text.lines.isEmpty())
            texts << text.plain();
    }
    return texts.join(u'\n');
}

QList<FoldedText::Range> rangesIn(const Message &message, const FoldedText &wanted)
{
    const QList<FoldedText::Range> ranges
        = FoldedText(wordsBesidePictures(message)).rangesOf(wanted);
    if (!ranges.isEmpty())
        return ranges;
    const bool mayBeOfAPicture = !picturesOf(message).isEmpty(); // which is found, but not marked
    const bool isOfAPicture
        = mayBeOfAPicture && !FoldedText(textOf(message).plain()).rangesOf(wanted).isEmpty();
    return QList<FoldedText::Range>(isOfAPicture ? 1 : 0);
}

} // namespace

void Findings::search(const TimelineModel *rows, const QString &words)
{
    const std::optional<Place> before = current() ? std::optional(*current()) : std::nullopt;
    m_places.clear();
    const FoldedText wanted(words.trimmed());
    for (int row = 0; rows && !wanted.isEmpty() && row < rows->rowCount(); ++row) {
        if (rows->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = rows->messageAt(row);
        const QList<FoldedText::Range> ranges = rangesIn(message, wanted);
        for (const FoldedText::Range &range : ranges)
            m_places << Place{messageKey(message), range.from, range.to};
    }
    const qsizetype same = before ? m_places.indexOf(*before) : -1;
    m_current = same >= 0 ? int(same) : std::max(0, count() - 1);
}

void Findings::goOlder()
{
    if (count() > 0)
        m_current = m_current == 0 ? count() - 1 : m_current - 1;
}

void Findings::goNewer()
{
    if (count() > 0)
        m_current = (m_current + 1) % count();
}

bool Findings::goTo(const QString &message)
{
    const auto found = std::find_if(m_places.crbegin(), m_places.crend(),
                                    [&](const Place &one) { return one.message == message; });
    if (found == m_places.crend())
        return false;
    m_current = int(m_places.crend() - found) - 1;
    return true;
}

TimelineView::Found Findings::marks() const
{
    TimelineView::Found marks;
    for (int i = 0; i < count(); ++i) {
        const Place &place = m_places.at(i);
        marks[place.message] << FoundMark{place.from, place.to,
                                          i == m_current ? FoundMark::Kind::Current
                                                         : FoundMark::Kind::Found};
    }
    return marks;
}

} // namespace Kustomer
