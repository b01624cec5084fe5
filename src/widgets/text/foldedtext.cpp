// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/foldedtext.h"

namespace Kustomer {
namespace {

bool isAccent(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format;
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    m_folded.reserve(text.size());
    m_places.reserve(text.size() + 1);
    for (int at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const int length = isPair ? 2 : 1;
        if (text.at(at).unicode() < 0x80) { // nearly all there is, and nothing to decompose
            m_folded += text.at(at).isSpace() ? QChar(u' ') : text.at(at).toLower();
            m_places << at;
        } else {
            append(text.mid(at, length), at);
        }
        at += length;
    }
    m_places << int(text.size());
}

void FoldedText::append(const QString &character, int at)
{
    QString folded = character.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf(isAccent);
    for (QChar c : std::as_const(folded)) {
        m_folded += c.isSpace() ? QChar(u' ') : c;
        m_places << at;
    }
}

QList<FoldedText::Range> FoldedText::rangesOf(const FoldedText &words) const
{
    QList<Range> ranges;
    if (words.isEmpty())
        return ranges;
    for (qsizetype at = m_folded.indexOf(words.m_folded); at >= 0;
         at = m_folded.indexOf(words.m_folded, at + words.m_folded.size())) {
        const qsizetype last = at + words.m_folded.size() - 1;
        qsizetype after = last + 1; // the accents of the last character belong to it
        while (after + 1 < m_places.size() && m_places.at(after) == m_places.at(last))
            ++after;
        ranges << Range{m_places.at(at), m_places.at(after)};
    }
    return ranges;
}

} // namespace Kustomer
