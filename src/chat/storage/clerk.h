// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <optional>

namespace Kustomer {

/// Does what it is handed, one after the other, on a thread of its own. It has no event loop, so
/// that it goes on when the application object is gone.
class Clerk : public QThread
{
    Q_OBJECT

public:
    using Work = std::function<void()>;

    ~Clerk() override { finish(); }

    void hand(const Work &work);
    /// Waits until everything is done; what is handed afterwards begins anew.
    void finish();

protected:
    void run() override;

private:
    std::optional<Work> next();

    QMutex m_mutex;
    QWaitCondition m_hasNews;
    std::deque<Work> m_work;
    bool m_isEnding = false;
};

} // namespace Kustomer
