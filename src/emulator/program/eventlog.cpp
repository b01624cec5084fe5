// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/program/eventlog.h"

#include <KustomerChat/Emulator>

#include <QTime>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(std::FILE *output, const QString &what, const QString &which)
{
    const auto time = QTime::currentTime().toString(u"HH:mm:ss.zzz"_s);
    std::fprintf(output, "%s %s %s\n", qUtf8Printable(time), qUtf8Printable(what),
                 qUtf8Printable(which));
}

} // namespace

void logTo(std::FILE *output, Emulator *emulator)
{
    const auto name = [=](const QString &what) {
        return [=](const QString &which) {
            write(output, what, which);
        };
    };
    QObject::connect(emulator, &Emulator::requestAnswered, emulator,
                     [=](const EmulatorRequest &request) {
                         write(output, QString::fromLatin1(request.method),
                               request.path + u" → "_s + QString::number(request.status));
                     });
    QObject::connect(emulator, &Emulator::customerConnected, emulator, name(u"connected"_s));
    QObject::connect(emulator, &Emulator::customerIdentified, emulator, name(u"identified"_s));
    QObject::connect(emulator, &Emulator::conversationStarted, emulator, name(u"started"_s));
    QObject::connect(emulator, &Emulator::conversationEnded, emulator, name(u"ended"_s));
    QObject::connect(emulator, &Emulator::messagePosted, emulator, name(u"message in"_s));
    QObject::connect(emulator, &Emulator::customerTyped, emulator, name(u"typing in"_s));
}

} // namespace Kustomer::Emulation
