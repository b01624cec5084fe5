// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/typesetting/wrappedtext.h"

namespace Kustomer {

namespace {

QString inOneLayout(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, int width, QTextOption option)
    : m_layout(inOneLayout(text), font)
{
    if (text.isEmpty())
        return;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto); // that of the words, whatever the window's
    m_layout.setTextOption(option);
    qreal widest = 0;
    qreal height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_size = {qMin(qMax(1, width), qCeil(widest)), qCeil(height)};
}

} // namespace Kustomer
