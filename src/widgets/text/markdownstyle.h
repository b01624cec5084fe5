// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QList>
#include <QRectF>
#include <QTextFormat>

QT_BEGIN_NAMESPACE
class QTextBlock;
class QTextDocument;
QT_END_NAMESPACE

namespace Kustomer {

/// Block property of the lines of a paragraph but the first.
inline constexpr int continuesParagraph = QTextFormat::UserProperty + 1;

/// Gives a document read from Markdown the theme's fonts, colours and distances; links that must
/// not be opened become plain text.
void styleMarkdown(QTextDocument &document, const ChatTheme &theme, const BubbleLook &look);

/// What is painted behind or beside the text of a laid-out document.
struct MarkdownOrnaments
{
    QList<QRectF> code;   ///< backgrounds of code blocks
    QList<QRectF> quotes; ///< bars beside quotations
};

/// The ornaments of a document that fills so much width, relative to it.
MarkdownOrnaments markdownOrnaments(const QTextDocument &document, const ChatTheme &theme,
                                    qreal width);

} // namespace Kustomer
