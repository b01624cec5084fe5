// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Kustomer {

struct Emoji
{
    QString text;
    QString name; ///< as it is spoken, and found

    bool operator==(const Emoji &) const = default;
};

/// Emoji that belong together.
struct EmojiGroup
{
    QString key; ///< "smileys"
    QList<Emoji> all;
};

/// All that are offered (resources/emoji).
const QList<EmojiGroup> &emojiGroups();

/// Those whose name has a word that begins so, for each word that is looked for.
QList<Emoji> findEmoji(const QString &words);

} // namespace Kustomer
