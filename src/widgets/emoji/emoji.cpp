// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/emoji/emoji.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside the namespace, as Q_INIT_RESOURCE demands: a static library would drop them otherwise.
static void loadEmoji()
{
    Q_INIT_RESOURCE(kustomerchat);
}

namespace Kustomer {
namespace {

QList<EmojiGroup> read()
{
    loadEmoji();
    QFile file(u":/kustomerchat/emoji/emoji.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<EmojiGroup> groups;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'['))
            groups.append({line.mid(1, line.size() - 2), {}});
        else if (!line.startsWith(u'#') && space > 0 && !groups.isEmpty())
            groups.last().all.append({line.left(space), line.mid(space + 1)});
    }
    return groups;
}

bool hasWordThatBegins(const QStringList &words, const QString &start)
{
    return std::ranges::any_of(words, [&start](const QString &word) {
        return word.startsWith(start, Qt::CaseInsensitive);
    });
}

} // namespace

const QList<EmojiGroup> &emojiGroups()
{
    static const QList<EmojiGroup> groups = read();
    return groups;
}

QList<Emoji> findEmoji(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Emoji> found;
    for (const EmojiGroup &group : emojiGroups()) {
        for (const Emoji &one : group.all) {
            const QStringList name = one.name.split(u' ');
            if (std::ranges::all_of(
                    wanted, [&name](const QString &word) { return hasWordThatBegins(name, word); }))
                found.append(one);
        }
    }
    return found;
}

} // namespace Kustomer
