// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemView>
#include <QEvent>

#include <cstdio>

namespace Benchmarks {

/// Says "painted" as soon as a list has painted rows.
class Announcement : public QObject
{
public:
    explicit Announcement(QAbstractItemView *list)
        : m_list(list)
    {
        list->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        const bool isShown
            = event->type() == QEvent::Paint && m_list->model() && m_list->model()->rowCount() > 0;
        if (isShown) {
            viewport->removeEventFilter(this);
            QMetaObject::invokeMethod( // when the frame is finished
                viewport, [] { std::puts("painted"), std::fflush(stdout); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QAbstractItemView *m_list;
};

} // namespace Benchmarks
