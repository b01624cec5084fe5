// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

/// The line icons of the chat (resources/icons), drawn on a 24 px grid.
enum class Icon {
    Alert,
    Attach,
    Back,
    Chat,
    Close,
    Compose,
    Copy,
    Down,
    End,
    Film,
    In,
    Menu,
    Minus,
    Next,
    Out,
    Outside,
    Page,
    Picture,
    Plus,
    Print,
    Resting,
    Retry,
    Save,
    Search,
    Send,
    Smile,
    Unreachable,
    Up,
};

/// Draws an icon in this color, crisp at every scale; Back and Next are mirrored when the
/// painter's layout is.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &color);

/// An icon in this color for what takes a QIcon, such as a menu.
QIcon iconOf(Icon icon, const QColor &color);

} // namespace Kustomer
