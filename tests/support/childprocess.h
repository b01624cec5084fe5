// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

namespace Kustomer::Testing {

/// A process that does not outlive this one, however this one ends.
class ChildProcess : public QProcess
{
public:
    ChildProcess();
    ~ChildProcess() override;

    /// The next line of its output; ends this program where none comes.
    QByteArray nextLine();
    void say(const QByteArray &line);
};

} // namespace Kustomer::Testing
