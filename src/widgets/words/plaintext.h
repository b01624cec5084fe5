// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Kustomer {

/// One line for names and titles: no breaks, no invisible direction marks, isolated from the
/// direction of what stands beside it. Nothing stays nothing.
QString isolatedLine(const QString &text);

/// Whether anything of a text is seen: more than blanks and signs without a width.
bool isSeen(const QString &text);

/// Whether anything in a text runs from the right to the left.
bool runsBackwards(const QString &text);

/// How a line is spoken: without the invisible marks that keep directions apart.
QString spokenLine(const QString &line);

/// What is spoken one after the other, as one sentence without invisible marks; what is empty is
/// left out.
QString spokenParts(QStringList parts);

/// What stands one beside the other on a line: the parts in this direction, each of them as its own
/// letters run; what is empty is left out.
QString shownParts(QStringList parts, Qt::LayoutDirection direction);

/// A line that was put together of isolated parts, in this direction: such a line has no letters of
/// its own to run by.
QString directedLine(const QString &line, Qt::LayoutDirection direction);

/// What stands between such parts where they are put together otherwise.
QString betweenParts();

/// The text for a tool tip, which takes whatever looks like rich text for such; what is long breaks
/// into lines.
QString toolTipOf(const QString &text);

/// Whether the text consists of a few emoji and nothing else.
bool isEmojiOnly(const QString &text);

} // namespace Kustomer
