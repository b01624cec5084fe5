// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QPixmap>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace Kustomer {

/// Up to two letters that stand for a name; empty for a name without letters.
QString initials(const QString &name);

/// A calm colour that is always the same for the same name.
QColor avatarColor(const QString &name, const ChatTheme &theme);

/// Paints a round picture, or the initials until there is one.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture,
                 const ChatTheme &theme);

} // namespace Kustomer
