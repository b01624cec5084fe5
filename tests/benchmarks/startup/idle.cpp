// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P9: the limit. A bare window that asks its server every 15 s whether it is still there.
//   benchmark_startup_idle API_URL REALTIME_URL API_KEY JWT REALTIME_KEY

#include <QApplication>
#include <QTimer>
#include <QWebSocket>
#include <QWidget>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QWidget window;
    window.resize(400, 600);
    window.show();
    QWebSocket socket;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &socket, [&socket] {
        socket.sendTextMessage(u"{\"event\":\"pusher:ping\",\"data\":{}}"_s);
    });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &pulse, [&pulse] {
        if (pulse.isActive())
            return;
        std::puts("painted"), std::fflush(stdout);
        pulse.start(15s);
    });
    socket.open(QUrl(arguments.at(2) + "/app/"_L1 + arguments.at(5)
                     + "?protocol=7&client=bare&version=1"_L1));
    return QApplication::exec();
}
