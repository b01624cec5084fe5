// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatorprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#ifdef Q_OS_LINUX
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

struct KUSTOMERCHATEMULATOR_NO_EXPORT EmulatorProcess::Private
{
    /// What it is to do at the moment; only in Service an end is news.
    enum class Duty { None, Service };

    enum class Signal { Stop, Continue };
    bool send(Signal signal) const;

    EmulatorOptions options;
    QString logFile;
    QString program;
    QProcess process;
    EmulatorAccess access;
    QString error;
    Duty duty = Duty::None;
};

bool EmulatorProcess::Private::send(Signal signal) const
{
#ifdef Q_OS_UNIX
    const int number = signal == Signal::Stop ? SIGSTOP : SIGCONT;
    return process.state() == QProcess::Running && ::kill(pid_t(process.processId()), number) == 0;
#else
    Q_UNUSED(signal)
    return false;
#endif
}

EmulatorProcess::EmulatorProcess(const EmulatorOptions &options, const QString &program,
                                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = options;
    d->program = program.isEmpty() ? u"kustomer-emulator"_s : program;
#ifdef Q_OS_LINUX
    d->process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    connect(&d->process, &QProcess::finished, this, [this](int exitCode) {
        if (std::exchange(d->duty, Private::Duty::None) == Private::Duty::Service)
            Q_EMIT died(exitCode);
    });
}

EmulatorProcess::~EmulatorProcess()
{
    stop();
}

void EmulatorProcess::setLogFile(const QString &fileName)
{
    d->logFile = fileName;
    d->process.setStandardErrorFile(fileName, QIODevice::Append);
}

bool EmulatorProcess::start()
{
    if (isRunning())
        return true;
    const int port = d->access.apiUrl.port(d->options.port);
    QStringList arguments = argumentsOf(d->options, port);
    if (!d->logFile.isEmpty())
        arguments.append(u"--log"_s);
    const QString found = QStandardPaths::findExecutable(d->program);
    d->process.start(found.isEmpty() ? d->program : found, arguments);
    while (d->process.state() != QProcess::NotRunning && !d->process.canReadLine()) {
        if (!d->process.waitForReadyRead(Patience))
            break;
    }
    const auto access = accessFrom(d->process.readLine());
    if (!access.apiUrl.isEmpty()) {
        d->access = access;
        d->error.clear();
        d->duty = Private::Duty::Service;
        return true;
    }
    kill();
    const auto reason = QString::fromUtf8(d->process.readAllStandardError()).trimmed();
    d->error = !reason.isEmpty() ? reason
        : d->logFile.isEmpty()   ? u"%1: %2"_s.arg(d->program, d->process.errorString())
                                 : u"%1 says why"_s.arg(d->logFile);
    return false;
}

bool EmulatorProcess::stop()
{
    if (!isRunning())
        return true;
    d->duty = Private::Duty::None;
    d->process.terminate();
    thaw(); // or it would not hear of it
    const bool isOver = d->process.waitForFinished(Patience);
    if (!isOver)
        kill();
    return isOver;
}

void EmulatorProcess::kill()
{
    if (!isRunning())
        return;
    d->duty = Private::Duty::None;
    d->process.kill();
    d->process.waitForFinished(Patience);
}

bool EmulatorProcess::freeze()
{
    return d->send(Private::Signal::Stop);
}

bool EmulatorProcess::thaw()
{
    return d->send(Private::Signal::Continue);
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
