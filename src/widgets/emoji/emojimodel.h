// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/emoji/emoji.h"

#include <QAbstractListModel>

namespace Kustomer {

/// What a picker offers: what was used lately and all groups, or what was found.
class EmojiModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 16;

    explicit EmojiModel(QObject *parent = nullptr);

    /// Nothing that is looked for: all of them.
    void find(const QString &words);
    /// It is among the recent ones when all are offered again.
    void noteUse(const QString &text);
    const QList<Emoji> &recent() const { return m_recent; }
    /// The first row of a group while all are offered.
    int rowOf(qsizetype group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Emoji> m_recent;
    QList<Emoji> m_rows;
};

} // namespace Kustomer
