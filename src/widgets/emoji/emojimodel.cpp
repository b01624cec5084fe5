// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/emoji/emojimodel.h"

#include <algorithm>

namespace Kustomer {

EmojiModel::EmojiModel(QObject *parent)
    : QAbstractListModel(parent)
{
    find({});
}

void EmojiModel::find(const QString &words)
{
    beginResetModel();
    m_rows = words.trimmed().isEmpty() ? m_recent : QList<Emoji>();
    m_rows += findEmoji(words);
    endResetModel();
}

void EmojiModel::noteUse(const QString &text)
{
    const auto used = std::ranges::find(m_rows, text, &Emoji::text);
    if (used == m_rows.end())
        return;
    const Emoji emoji = *used;
    m_recent.removeOne(emoji);
    m_recent.prepend(emoji);
    m_recent = m_recent.first(std::min(m_recent.size(), mostRecent));
}

int EmojiModel::rowOf(qsizetype group) const
{
    qsizetype row = m_recent.size();
    for (qsizetype before = 0; before < group; ++before)
        row += emojiGroups().at(before).all.size();
    return int(row);
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (index.model() != this || !hasIndex(index.row(), index.column()))
        return {};
    const Emoji &emoji = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return emoji.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return emoji.name;
    default:
        return {};
    }
}

} // namespace Kustomer
