// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QMap>
#include <QSocketNotifier>

#include <cstdio>

namespace Benchmarks {

/// An application that counts which timers fire: a line on its standard input begins the count, the
/// next one ends it, and the program.
class TimerCount : public QApplication
{
public:
    TimerCount(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &TimerCount::obey);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Timer)
            ++m_fired[receiver];
        return QApplication::notify(receiver, event);
    }

private:
    void obey()
    {
        char order[16];
        if (std::fgets(order, sizeof order, stdin) == nullptr
            || std::exchange(m_isCounting, true)) {
            int most = 0;
            for (const int count : std::as_const(m_fired))
                most = qMax(most, count);
            std::printf("%d\n", most);
            std::fflush(stdout);
            quit();
        }
        m_fired.clear();
    }

    QSocketNotifier m_input{0, QSocketNotifier::Read};
    QMap<QObject *, int> m_fired;
    bool m_isCounting = false;
};

} // namespace Benchmarks
