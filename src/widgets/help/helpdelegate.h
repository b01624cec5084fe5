// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QStyledItemDelegate>

namespace Kustomer {

/// Paints a line of the knowledge base: what it is, its title and a few words.
class HelpDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class FocusRing { Hidden, Shown };

    using QStyledItemDelegate::QStyledItemDelegate;

    const ChatTheme &theme() const { return m_theme; }
    void setTheme(const ChatTheme &theme) { m_theme = theme; }
    void setFocusRing(FocusRing ring) { m_focusRing = ring; }
    /// The article that is on screen beside the list.
    void setOpenArticle(const QString &id) { m_openArticle = id; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    ChatTheme m_theme;
    FocusRing m_focusRing = FocusRing::Hidden;
    QString m_openArticle;
};

} // namespace Kustomer
