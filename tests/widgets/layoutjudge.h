// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/rows/timelinecontent.h"

#include <QAbstractItemModel>

namespace Kustomer {

// What a content must agree with: each row laid out alone, one below the other. All of these
// answer what is wrong, with nothing if all is well.

inline Bubble aloneRow(const TimelineContent &content, const QAbstractItemModel &model, int row)
{
    const BubbleContext &context = content.context();
    return Bubble(bubbleRow(model, row, context.theme.timeline.runLength), context);
}

/// Whether a row that was measured is as high as it is alone.
inline QString heightProblem(const TimelineContent &content, const QAbstractItemModel &model,
                             int row)
{
    if (!content.isMeasured(row))
        return {};
    const Bubble alone = aloneRow(content, model, row);
    const int height = content.rowRect(row).height();
    return height == alone.height() ? QString()
                                    : QStringLiteral("row %1 is %2 high instead of %3")
                                          .arg(row)
                                          .arg(height)
                                          .arg(alone.height());
}

/// Whether the rows in view are laid out, without gap or overlap, and fill the viewport.
inline QString viewportProblem(const TimelineContent &content, const QAbstractItemModel &model)
{
    if (content.count() != model.rowCount())
        return QStringLiteral("%1 rows instead of %2").arg(content.count()).arg(model.rowCount());
    if (content.count() == 0)
        return {};
    const int bottom = content.viewportHeight() - 1;
    const int first = content.rowAt(0);
    const int last = content.rowAt(bottom);
    for (int row = first; row <= last; ++row) {
        const Bubble *shown = content.bubble(row);
        if (!shown || !content.isMeasured(row))
            return QStringLiteral("row %1 is not laid out").arg(row);
        if (shown->height() != content.rowRect(row).height())
            return QStringLiteral("row %1 is not as high as it is shown").arg(row);
        if (row < last && content.rowRect(row + 1).top() != content.rowRect(row).bottom() + 1)
            return QStringLiteral("gap or overlap below row %1").arg(row);
    }
    const bool covered = content.rowRect(first).top() <= 0
        && (content.rowRect(last).bottom() >= bottom || last + 1 == content.count());
    if (!covered && content.height() >= content.viewportHeight())
        return QStringLiteral("empty space");
    return heightProblem(content, model, (first + last) / 2);
}

/// Whether each row stands where the sum of the rows above ends; those that were measured as high
/// as they are alone.
inline QString layoutProblem(const TimelineContent &content, const QAbstractItemModel &model)
{
    const qint64 far = 1 << 24; // what is farther away stands for something farther
    qint64 top = -content.scrollTop();
    for (int row = 0; row < content.count(); ++row) {
        if (const QString problem = heightProblem(content, model, row); !problem.isEmpty())
            return problem;
        const QRect rect = content.rowRect(row);
        if (qAbs(top) < far && rect.top() != top)
            return QStringLiteral("row %1 is at %2 instead of %3")
                .arg(row)
                .arg(rect.top())
                .arg(top);
        top += rect.height();
    }
    top += content.scrollTop() + content.context().theme.timeline.runGap;
    return content.count() == 0 || content.height() == top ? QString()
                                                           : QStringLiteral("height of all rows");
}

/// Where what is read in a row begins, which the gap above it is not part of.
inline int readingPlace(const TimelineContent &content, const QAbstractItemModel &model, int row)
{
    return content.rowRect(row).top() + aloneRow(content, model, row).leading();
}

/// Whether a reader gets to a row, and finds it in view.
inline QString reachProblem(TimelineContent &content, const QAbstractItemModel &model, int row)
{
    content.scrollToRow(row);
    const QRect rect = content.rowRect(row);
    return rect.bottom() < 0 || rect.top() >= content.viewportHeight()
        ? QStringLiteral("row %1 cannot be reached").arg(row)
        : viewportProblem(content, model);
}

} // namespace Kustomer
