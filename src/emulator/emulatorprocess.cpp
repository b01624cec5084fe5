// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatorprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds

QStringList argumentsOf(const EmulatorOptions &options, int port)
{
    QStringList arguments{u"--port"_s, QString::number(port), u"--typing-time"_s,
                          QString::number(options.typingTime.count())};
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments += {name, value};
    };
    add(u"--org"_s, options.organisation);
    add(u"--secret"_s, options.chatSecret);
    add(u"--scenario"_s, options.scenario.isEmpty() ? u"lab"_s : options.scenario);
    add(u"--data"_s, options.dataFile);
    if (options.replies == EmulatorOptions::Replies::Bot)
        arguments.append(u"--bot"_s);
    return arguments;
}

EmulatorAccess accessFrom(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    return {.apiUrl = QUrl(object["apiUrl"_L1].toString()),
            .realtimeUrl = QUrl(object["realtimeUrl"_L1].toString()),
            .apiKey = object["apiKey"_L1].toString(),
            .chatSecret = object["chatSecret"_L1].toString(),
            .serverApiKey = object["serverApiKey"_L1].toString()};
}

} // namespace

struct EmulatorProcess::Private
{
    EmulatorOptions options;
    QString program;
    QProcess process;
    EmulatorAccess access;
    QString error;
};

EmulatorProcess::EmulatorProcess(const EmulatorOptions &options, const QString &program)
    : d(std::make_unique<Private>())
{
    d->options = options;
    d->program
        = program.isEmpty() ? QStandardPaths::findExecutable(u"kustomer-emulator"_s) : program;
#ifdef Q_OS_LINUX
    d->process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

EmulatorProcess::~EmulatorProcess()
{
    stop();
}

bool EmulatorProcess::start()
{
    if (isRunning())
        return true;
    const int port = d->access.apiUrl.port(d->options.port);
    d->process.start(d->program, argumentsOf(d->options, port));
    while (d->process.state() != QProcess::NotRunning && !d->process.canReadLine()) {
        if (!d->process.waitForReadyRead(Patience))
            break;
    }
    const auto access = accessFrom(d->process.readLine());
    if (!access.apiUrl.isEmpty()) {
        d->access = access;
        d->error.clear();
        return true;
    }
    kill();
    const auto reason = QString::fromUtf8(d->process.readAllStandardError()).trimmed();
    d->error = reason.isEmpty() ? d->process.errorString() : reason;
    return false;
}

bool EmulatorProcess::stop()
{
    if (!isRunning())
        return true;
    d->process.terminate();
    const bool isOver = d->process.waitForFinished(Patience);
    if (!isOver)
        kill();
    return isOver;
}

void EmulatorProcess::kill()
{
    if (!isRunning())
        return;
    d->process.kill();
    d->process.waitForFinished(Patience);
}

bool EmulatorProcess::isRunning() const
{
    return d->process.state() != QProcess::NotRunning;
}

qint64 EmulatorProcess::processId() const
{
    return d->process.processId();
}

QString EmulatorProcess::errorString() const
{
    return d->error;
}

const EmulatorAccess &EmulatorProcess::access() const
{
    return d->access;
}

} // namespace Kustomer
