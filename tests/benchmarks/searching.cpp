// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P15: words in 100,000 messages.

#include "chat/search/textindex.h"
#include "measure/measure.h"

#include <QCoreApplication>

using namespace Benchmarks;
using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int messages = 100'000;
constexpr double longestWait = 50; ///< milliseconds

/// What customers and agents might say: some words of it are everywhere, some nowhere else.
QList<TextIndex::Entry> talk()
{
    static const QStringList words{u"parcel"_s, u"tent"_s,     u"invoice"_s, u"delivery"_s,
                                   u"please"_s, u"tomorrow"_s, u"refund"_s,  u"number"_s};
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    QList<TextIndex::Entry> entries;
    entries.reserve(messages);
    for (int i = 0; i < messages; ++i) {
        QString text = u"Order %1:"_s.arg(i);
        for (int word = 0; word < 12; ++word)
            text += u' ' + words.at((i * 7 + word * 13 + i / 97) % words.size());
        entries.append({.id = QString::number(i), .at = begin.addSecs(60LL * i), .text = text});
    }
    return entries;
}

void measure(const TextIndex &index, const QStringList &folded, const QString &what,
             const QString &words)
{
    Figure figure{.id = u"P15"_s, .what = what, .unit = u"ms"_s, .goal = u"≤ 50 ms in any round"_s};
    const QString wanted = foldedForSearch(words);
    for (int round = 0; round < rounds; ++round) {
        figure.ours.add(millisecondsOf([&] {
            if (index.find(words, 50).isEmpty())
                qFatal("Nothing was found.");
        }));
        figure.limit.add(millisecondsOf([&] {
            qsizetype found = 0;
            for (auto text = folded.crbegin(); text != folded.crend() && found < 50; ++text)
                found += text->contains(wanted) ? 1 : 0;
        }));
    }
    figure.met = figure.ours.maximum() <= longestWait;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<TextIndex::Entry> entries = talk();
    QStringList folded;
    for (const TextIndex::Entry &entry : entries)
        folded.append(foldedForSearch(entry.text));
    for (const TextIndex::Method method : {TextIndex::Method::FullText, TextIndex::Method::Scan}) {
        TextIndex index(method);
        const QString how = method == TextIndex::Method::Scan ? u", by a scan"_s : QString();
        if (index.method() != method) {
            reportMissing(u"P15"_s, u"SQLite has no FTS5 here"_s);
            continue;
        }
        index.put(entries);
        measure(index, folded, u"a word of the first of 100 k messages"_s + how, u"order 17:"_s);
        measure(index, folded, u"a word of most of 100 k messages"_s + how, u"Refund"_s);
        measure(index, folded, u"two letters in 100 k messages"_s + how, u"nv"_s);
    }
}
