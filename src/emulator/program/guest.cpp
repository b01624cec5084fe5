// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/program/guest.h"

#include <QJsonObject>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Emulation {

namespace {

struct Name
{
    QString member;
    QString variable;
};

QProcessEnvironment environmentFor(const QJsonObject &access)
{
    const Name names[] = {{u"apiUrl"_s, u"CHAT_URL"_s},
                          {u"realtimeUrl"_s, u"CHAT_REALTIME_URL"_s},
                          {u"apiKey"_s, u"CHAT_KEY"_s},
                          {u"chatSecret"_s, u"CHAT_SECRET"_s},
                          {u"serverApiKey"_s, u"CHAT_SERVER_KEY"_s},
                          {u"jwt"_s, u"CHAT_JWT"_s}};
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[member, variable] : names) {
        environment.remove(variable); // a token of somewhere else is of no use here
        if (access.contains(member))
            environment.insert(variable, access[member].toString());
    }
    return environment;
}

} // namespace

Guest::Guest(const QJsonObject &access, QObject *parent)
    : QObject(parent)
{
    m_program.setProcessEnvironment(environmentFor(access));
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.setInputChannelMode(QProcess::ForwardedInputChannel);
    connect(&m_program, &QProcess::finished, this, &Guest::tellTheEnd);
    connect(&m_program, &QProcess::errorOccurred, this, &Guest::tellTheFailure);
}

Guest::~Guest()
{
    m_program.disconnect(this);
    m_program.terminate();
    if (!m_program.waitForFinished(5000))
        m_program.kill();
    m_program.waitForFinished();
}

void Guest::start(const QStringList &command)
{
    m_program.start(command.first(), command.sliced(1));
}

void Guest::tellTheEnd(int exitCode, QProcess::ExitStatus status)
{
    Q_EMIT ended(status == QProcess::NormalExit ? exitCode : 128 + exitCode);
}

void Guest::tellTheFailure(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        Q_EMIT failed(u"%1: %2"_s.arg(m_program.program(), m_program.errorString()));
}

} // namespace Kustomer::Emulation
