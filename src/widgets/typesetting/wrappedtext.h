// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Kustomer {

/// Plain words in as many lines as they need, broken within a word only where it is too long for a
/// line by itself.
class WrappedText
{
public:
    /// The option says on which side lines begin.
    WrappedText(const QString &text, const QFont &font, int width, QTextOption option = {});

    QSize size() const { return m_size; }
    /// With the painter's pen.
    void paint(QPainter &painter, QPoint topLeft) const { m_layout.draw(&painter, topLeft); }

private:
    QTextLayout m_layout;
    QSize m_size{0, 0};
};

} // namespace Kustomer
