// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sequence.h"

#include <KustomerChat/MemoryTokenStore>

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kustomer::Emulator;

namespace {

/// Whether the service is as well as before, and a new client gets on with it.
bool canLogIn(const Emulator &service)
{
    KustomerChatWidget chat;
    service.aim(&chat);
    QEventLoop loop;
    QObject::connect(&chat, &KustomerChatWidget::loggedIn, &loop, &QEventLoop::quit);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    chat.start();
    chat.login(service.mintJwt({.email = u"jane@example.com"_s}));
    loop.exec();
    return chat.isLoggedIn();
}

/// Lives a life to its end.
QSet<QString> signalsUsedBy(Emulator *service, quint32 seed)
{
    Sequence sequence(service, seed);
    sequence.run();
    return sequence.signalsUsed();
}

} // namespace

/// Lives of applications, drawn by lot: `sequences [COUNT] [SEED]`. Each has a seed of its own, the
/// next number, so that one of them can be lived again. Ends with the signals in which none of them
/// did anything.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.value(1, u"50"_s).toInt();
    const quint32 first
        = arguments.size() > 2 ? arguments.at(2).toUInt() : QRandomGenerator::global()->generate();
    QTextStream out(stdout);
    Emulator service;
    if (!service.listen())
        return 1;
    const QStringList all = Sequence::allSignals();
    QSet<QString> unused(all.cbegin(), all.cend());
    for (int number = 0; number < count; ++number) {
        out << "seed " << first + quint32(number) << Qt::endl;
        unused.subtract(signalsUsedBy(&service, first + quint32(number)));
        if (number % 25 != 24 && number + 1 != count)
            continue;
        service.clearFaults();
        service.clearRequests();
        if (!canLogIn(service)) {
            out << "nobody can log in any more" << Qt::endl;
            return 1;
        }
    }
    QStringList never(unused.cbegin(), unused.cend());
    never.sort();
    out << "nothing was done in: " << never.join(u' ') << Qt::endl;
    return 0;
}
