// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSemaphore>
#include <QThread>
#include <QUrl>

namespace Benchmarks {

/// A service whose only conversation, `c`, comes in one long page; it works in a thread of its own.
class LongPage : public QThread
{
    Q_OBJECT

public:
    explicit LongPage(int messageCount);
    ~LongPage() override;

    QUrl apiUrl() const { return m_apiUrl; }

protected:
    void run() override;

private:
    int m_messageCount;
    QSemaphore m_listening;
    QUrl m_apiUrl;
};

} // namespace Benchmarks
