// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QPixmap>
#include <QStaticText>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace Kustomer {

/// Up to two letters that stand for a name; empty for a name without letters.
QString initials(const QString &name);

/// A calm colour that is always the same for the same name.
QColor avatarColor(const QString &name, const ChatTheme &theme);

/// What stands for somebody without a picture: initials in a disc, or the outline of a person.
class Monogram
{
public:
    Monogram() = default;
    Monogram(const QString &name, int size, const ChatTheme &theme);

    void paint(QPainter &painter, QPoint topLeft) const;

private:
    void paintOutline(QPainter &painter, const QRectF &disc) const;

    QColor m_background, m_ink;
    QFont m_font;
    QStaticText m_letters;
    int m_size = 0;
};

/// Paints a round picture.
void paintRound(QPainter &painter, const QRect &rect, const QPixmap &picture);

/// Paints a round picture, or the initials until there is one.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture,
                 const ChatTheme &theme);

} // namespace Kustomer
