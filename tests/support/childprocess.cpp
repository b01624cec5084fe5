// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/childprocess.h"

#include <csignal>
#include <sys/prctl.h>

namespace Kustomer::Testing {

ChildProcess::ChildProcess()
{
    setProcessChannelMode(ForwardedErrorChannel);
    setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ChildProcess::~ChildProcess()
{
    if (state() == NotRunning)
        return;
    terminate();
    if (!waitForFinished(2000))
        kill();
    waitForFinished();
}

QByteArray ChildProcess::nextLine()
{
    while (!canReadLine()) {
        if (!waitForReadyRead())
            qFatal("%s says nothing.", qUtf8Printable(program()));
    }
    return readLine().trimmed();
}

void ChildProcess::say(const QByteArray &line)
{
    write(line + '\n');
    waitForBytesWritten();
}

} // namespace Kustomer::Testing
