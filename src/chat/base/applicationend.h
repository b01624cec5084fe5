// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QObject>

namespace Kustomer {

/// Tells that the application object is about to end, while everything of it still works: windows
/// can be changed, and databases written. There is one for the process.
class ApplicationEnd : public QObject
{
    Q_OBJECT

public:
    ~ApplicationEnd() override;

    /// Whoever asks for it as they come to be are gone before it is, also where they are static.
    static ApplicationEnd &instance();
    /// Windows and databases cannot be counted on any more: there is no application object, or the
    /// process ends. May be asked at any time.
    static bool isOver();
    /// To be called before anything is opened that the application object closes as it ends.
    void await();

Q_SIGNALS:
    /// In the thread of the application object, however long nobody ran its event loop.
    void approaching();
    /// The process ends, and the application object has not: somebody called exit(), or it is
    /// static. Files can be written now, and not later.
    void missed();

private:
    ApplicationEnd();
    static void tell();
    void miss();

    QMutex m_mutex;
    bool m_isAwaited = false;
};

} // namespace Kustomer
